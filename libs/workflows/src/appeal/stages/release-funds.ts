import type { AppealProcess } from '../process';
import { step } from './step';

/** The settlement core is told and read back, one order after the other; only then is each posted, and at the end the case closed. */
export async function releaseFunds(appeal: AppealProcess): Promise<void> {
  while (appeal.isIn('releasing')) await step(appeal);
}
