import { Inject, Injectable } from '@nestjs/common';
import { policyToData, type Store } from '@thaw/application';
import { instantFromMs, readReasons, reasonWordsOf, type Policy } from '@thaw/domain';
import type { Clock } from '@thaw/platform';
import type { Principal } from '../access/principal';
import { CLOCK, STORE } from '../dependencies';
import type { CommandAnswer } from '../http/command-desk';
import { refuseWith } from '../http/refused';
import type { PolicyVersionView } from './policy.dto';
import { PolicyService } from './policy.service';
import type { ImportReasonsBody, ReasonListsView } from './reason.dto';
import { reasonListsView } from './reason.view';

@Injectable()
export class ReasonService {
  constructor(
    private readonly policies: PolicyService,
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(): Promise<ReasonListsView> {
    return reasonListsView(await this.inForce());
  }

  /** What the version in force says otherwise stays: whoever approves compares the two. */
  async import({ version, why, codeSystems }: ImportReasonsBody, by: Principal): Promise<CommandAnswer<PolicyVersionView>> {
    const read = readReasons({ codeSystems });
    if (!read.ok) refuseWith(read.refusal.code, read.refusal);
    const policy = await this.inForce();
    const drafted: Policy = { ...policy, version, effectiveFrom: version.slice(0, 'yyyy-mm-dd'.length), reasonWords: reasonWordsOf(policy, read.value) };
    return this.policies.give(policy.id, version, { type: 'draftPolicy', body: policyToData(drafted), why }, by);
  }

  private async inForce(): Promise<Policy> {
    return this.store.policyInForce(instantFromMs(this.clock.now().getTime()));
  }
}
