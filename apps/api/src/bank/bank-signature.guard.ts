import { createHash } from 'node:crypto';
import { type CanActivate, createParamDecorator, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { checkSignature, formatOfContentType, judgeSigned, type BankAnswerCheck, type BankAnswerRefusal, type BankFormats, type SignedMessage } from '@thaw/adapters';
import type { BankAnswer } from '@thaw/application';
import { refusal, type Refusal } from '@thaw/domain';
import type { Clock, Logger } from '@thaw/platform';
import type { Request } from 'express';
import { CLOCK, LOGGER, SETTINGS, type ApiSettings } from '../dependencies';
import { Refused } from '../http/refused';
import { contextOf } from '../http/request-context';

/** An answer that has passed signature, time, schema and codes. */
export interface VerifiedAnswer {
  readonly answer: BankAnswer;
  readonly requestId: string;
  /** Hex SHA-256 of the body as it arrived. */
  readonly bodyHash: string;
}

const verified = new WeakMap<Request, VerifiedAnswer>();

export const BANK_FORMATS = Symbol('bank formats');

/** Lets a bank in by its signature over the raw body, whatever it is written in: a machine that holds a shared secret, not a token. */
@Injectable()
export class BankSignatureGuard implements CanActivate {
  constructor(
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(BANK_FORMATS) private readonly formats: BankFormats,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const rawBody: unknown = request.body;
    const { requestId } = contextOf(request);
    if (!Buffer.isBuffer(rawBody)) throw new Refused(refusal('bank_answer_malformed'));
    const check = this.check({ rawBody, headers: request.headers, secrets: [this.settings.bankAnswerSecret], now: this.clock.now() });
    if (!check.ok) {
      this.logger.warn({ requestId, reason: check.reason, detail: check.detail }, 'a bank answer was not believed');
      throw new Refused(refusalFor(check));
    }
    verified.set(request, { answer: check.answer, requestId, bodyHash: createHash('sha256').update(rawBody).digest('hex') });
    return true;
  }

  /** Nothing is read before it is known who wrote it. */
  private check(message: SignedMessage): BankAnswerCheck {
    const signature = checkSignature(message);
    if (signature !== 'ok') return { ok: false, ...signature };
    const { 'content-type': contentType } = message.headers;
    const format = formatOfContentType(this.formats, typeof contentType === 'string' ? contentType : undefined);
    return format === undefined ? { ok: false, reason: 'malformed', detail: 'Content-Type: not one of ours' } : judgeSigned(message, format);
  }
}

function refusalFor({ reason, detail }: BankAnswerRefusal): Refusal {
  switch (reason) {
    case 'unknown_key':
    case 'bad_signature':
    case 'stale_timestamp':
      return refusal('bank_answer_unsigned', { particulars: { reason } });
    case 'malformed':
      return refusal('bank_answer_malformed', { field: fieldOf(detail), particulars: { detail } });
    case 'bad_schema':
    case 'bad_code':
      return refusal('validation_failed', { field: fieldOf(detail), particulars: { reason, detail } });
  }
}

function fieldOf(detail: string): string {
  return detail.split(':')[0] ?? 'body';
}

export const AnswerOfBank = createParamDecorator((_: unknown, context: ExecutionContext): VerifiedAnswer => {
  const answer = verified.get(context.switchToHttp().getRequest<Request>());
  if (answer === undefined) throw new TypeError('the signature guard has not let an answer in');
  return answer;
});
