import { ApiExtension } from '@nestjs/swagger';
import type { RefusalCode } from '@thaw/domain';

export const refusesExtension = 'x-refusals';

/**
 * Names what a method may refuse beyond what every method of its kind may: those codes are worked out from its permission, its
 * path and its body.
 */
export const Refuses = (...codes: readonly RefusalCode[]) => ApiExtension(refusesExtension, [...codes]);
