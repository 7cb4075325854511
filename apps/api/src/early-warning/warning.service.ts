import { Inject, Injectable } from '@nestjs/common';
import { EarlyWarning, type Store } from '@thaw/application';
import type { Policy, Warning, WarningCommand } from '@thaw/domain';
import { listWarnings, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE, STORE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { pageOf, type Page } from '../http/page';
import { refuseWith } from '../http/refused';
import type { WarningsQuery, WarningView } from './warning.dto';
import { warningView } from './warning.view';

/** The policy whose rules warn: there is one house. */
const policyId = 'house';

@Injectable()
export class WarningService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly warnings: EarlyWarning,
    @Inject(STORE) private readonly store: Store,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(query: WarningsQuery): Promise<Page<WarningView>> {
    const { status = null, cursor: beforeId = null, limit } = query;
    const rows = await listWarnings(this.database, { id: null, status, beforeId, limit });
    const policies = new Map(await Promise.all([...new Set(rows.map((row) => row.policyVersion))].map(async (version) => [version, await this.store.policy(policyId, version)] as const)));
    return pageOf(rows, limit, (row) => warningView(row, policies.get(row.policyVersion) ?? {}), (row) => row.id);
  }

  async read(id: string): Promise<WarningView> {
    const warning = await this.find(id);
    return warningView(warning, await this.policyOf(warning));
  }

  async give(id: string, command: WarningCommand, by: Principal): Promise<CommandAnswer<WarningView>> {
    const policy = await this.policyOf(await this.find(id));
    return this.desk.give(command.type, () => this.warnings.give(id, command, callerOf(by, this.clock), (warning) => warningView(warning, policy)));
  }

  private async find(id: string): Promise<Warning> {
    const [found] = await listWarnings(this.database, { id, status: null, beforeId: null, limit: 1 });
    return found ?? refuseWith('warning_not_found');
  }

  private async policyOf({ policyVersion }: Warning): Promise<Policy> {
    return this.store.policy(policyId, policyVersion);
  }
}
