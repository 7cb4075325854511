import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const ifMatchRequiredKey = 'thaw:if-match-required';
export const ifMatchExtension = 'x-if-match-required';

/**
 * Says that nobody may do this to what is there without naming the version they have seen: it replaces what somebody else may have changed,
 * or is somebody's word for content that could have been altered between looking and deciding.
 */
export const IfMatchRequired = () => applyDecorators(SetMetadata(ifMatchRequiredKey, true), ApiExtension(ifMatchExtension, true));
