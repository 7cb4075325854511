import { Inject, Injectable } from '@nestjs/common';
import { PolicyRegister } from '@thaw/application';
import { headOf, instantFromMs, type Instant, type PolicyCommand, type PolicyVersion } from '@thaw/domain';
import { listPolicyVersions, readPolicyVersion, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { refuseWith } from '../http/refused';
import type { PolicyComparisonView, PolicyDetailView, PolicyVersionsView, PolicyVersionView } from './policy.dto';
import { policyComparisonView, policyDetailView, policyVersionsView, policyVersionView } from './policy.view';

@Injectable()
export class PolicyService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly register: PolicyRegister,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(): Promise<PolicyVersionsView> {
    return policyVersionsView(await listPolicyVersions(this.database), this.now());
  }

  async read(id: string, version: string): Promise<PolicyDetailView> {
    const [found, all] = await Promise.all([this.find(id, version), listPolicyVersions(this.database)]);
    return policyDetailView(found, all, this.now());
  }

  async compare(id: string, from: string, to: string): Promise<PolicyComparisonView> {
    const [before, after, all] = await Promise.all([this.find(id, from), this.find(id, to), listPolicyVersions(this.database)]);
    return policyComparisonView(before, after, all, this.now());
  }

  async give(id: string, version: string, command: PolicyCommand, by: Principal): Promise<CommandAnswer<PolicyVersionView>> {
    const caller = callerOf(by, this.clock);
    return this.desk.give(command.type, () => this.register.give(id, version, command, caller, (after, all) => policyVersionView(headOf(after), all, caller.asOf)));
  }

  private async find(id: string, version: string): Promise<PolicyVersion> {
    return (await readPolicyVersion(this.database, id, version)) ?? refuseWith('policy_version_not_found');
  }

  private now(): Instant {
    return instantFromMs(this.clock.now().getTime());
  }
}
