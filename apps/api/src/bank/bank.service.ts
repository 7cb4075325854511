import { Inject, Injectable } from '@nestjs/common';
import { CommandPipeline, type Answered, type BankAnswer, type Caller, type Store } from '@thaw/application';
import { instantFromMs, refusal, refuse, type Actor, type Refusal, type Result } from '@thaw/domain';
import { currentTrace, type Clock, type ColumnCipher, type Logger } from '@thaw/platform';
import { z } from 'zod';
import { CIPHER, CLOCK, LOGGER, STORE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import type { BankAnsweredView } from './bank-answer.dto';
import type { VerifiedAnswer } from './bank-signature.guard';

@Injectable()
export class BankService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly pipeline: CommandPipeline,
    @Inject(STORE) private readonly store: Store,
    @Inject(CIPHER) private readonly cipher: ColumnCipher,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async record(verified: VerifiedAnswer): Promise<CommandAnswer<BankAnsweredView>> {
    const caller = this.callerOf(verified);
    return this.desk.give('recordBankAnswer', async () => {
      const recorded = await this.give(verified.answer, caller);
      return !recorded.ok && recorded.refusal.code === 'idempotency_key_reused' ? refuse(this.alarm(verified)) : recorded;
    });
  }

  /** A message id stands for one body: the same again gives the same answer, another body is an alarm. */
  private callerOf({ answer: { bankCode, messageId }, requestId, bodyHash }: VerifiedAnswer): Caller {
    const actor: Actor = { id: `bank:${bankCode}`, roles: ['bank'], merchantId: null, bankCode };
    return { actor, requestId, asOf: instantFromMs(this.clock.now().getTime()), idempotency: { scope: actor.id, key: messageId, requestHash: bodyHash }, trace: currentTrace() };
  }

  private async give(answer: BankAnswer, caller: Caller): Promise<Result<Answered<BankAnsweredView>, Refusal>> {
    const { requestId, messageId, bankCode, status, reasonCode, amountMinor, currency } = answer;
    const appealId = z.uuid().safeParse(requestId).success ? await this.store.appealOfBankRequest(requestId) : null;
    const stray = appealId === null ? refusal('bank_request_not_found', { field: 'requestId' }) : appealId === answer.appealId ? null : refusal('bank_answer_mismatch', { field: 'appealId' });
    // Even a stray answer is looked up by its id first, so that an altered one is noticed whatever it was altered to.
    if (appealId === null || stray !== null) return this.pipeline.run<BankAnsweredView>(caller, async () => refuse(stray ?? refusal('bank_request_not_found')));
    const accountFingerprint = this.cipher.fingerprint(answer.accountNumber);
    return this.pipeline.onAppeal(
      appealId,
      { type: 'recordBankAnswer', requestId, messageId, bankCode, status, reasonCode, accountFingerprint, amountMinor, currency },
      caller,
      ({ appeal }) => ({ requestId, messageId, appealStage: appeal.stage }),
    );
  }

  private alarm({ answer: { bankCode, messageId }, requestId }: VerifiedAnswer): Refusal {
    this.logger.error({ alarm: 'bank_answer_altered', bankCode, messageId, requestId }, 'a bank message id came with another body');
    return refusal('bank_answer_altered', { field: 'messageId', particulars: { messageId } });
  }
}
