import { Inject, Injectable } from '@nestjs/common';
import { BankIntake } from '@thaw/application';
import { instantFromMs } from '@thaw/domain';
import { currentTrace, type Clock } from '@thaw/platform';
import { CLOCK } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { Metrics } from '../observe/metrics';
import type { BankAnsweredView } from './bank-answer.dto';
import type { RawDelivery } from './raw-delivery';

@Injectable()
export class BankService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly intake: BankIntake,
    private readonly metrics: Metrics,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record({ rawBody, headers, requestId }: RawDelivery): Promise<CommandAnswer<BankAnsweredView>> {
    const asOf = instantFromMs(this.clock.now().getTime());
    return this.desk.give('recordBankAnswer', async () => {
      const taken = await this.intake.take({ rawBody, headers }, 'callback', { asOf, requestId, trace: currentTrace() });
      this.metrics.bankAnswer(taken.ok ? (taken.value.replayed ? 'repeated' : 'accepted') : taken.refusal.code);
      return taken;
    });
  }
}
