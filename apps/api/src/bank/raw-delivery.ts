import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { BankDelivery } from '@thaw/application';
import type { Request } from 'express';
import { contextOf } from '../http/request-context';

/** What came to the callback, byte for byte: a signature is over bytes, not over what they mean. */
export interface RawDelivery extends BankDelivery {
  readonly requestId: string;
}

export const AsItCame = createParamDecorator((_: unknown, context: ExecutionContext): RawDelivery => {
  const request = context.switchToHttp().getRequest<Request>();
  const body: unknown = request.body;
  return { rawBody: Buffer.isBuffer(body) ? body : Buffer.of(), headers: request.headers, requestId: contextOf(request).requestId };
});
