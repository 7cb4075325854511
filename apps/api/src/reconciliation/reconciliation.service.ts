import { Inject, Injectable } from '@nestjs/common';
import { MoneyReconciliation, StatementImport, type MoneyCheck } from '@thaw/application';
import { listMoneyChecks, listStatements, statementLines, type DataSource, type StatementSummary } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { pageOf, type Page } from '../http/page';
import { refuseWith } from '../http/refused';
import { wireAmount } from '../http/wire';
import type { CheckView, ChecksQuery, LineView, LinesQuery, StatementsQuery, StatementTakenView, StatementView } from './reconciliation.dto';

@Injectable()
export class ReconciliationService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly reconciliation: MoneyReconciliation,
    private readonly imports: StatementImport,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async upload(content: string, by: Principal): Promise<CommandAnswer<StatementTakenView>> {
    const file = { bytes: Buffer.from(content, 'utf8'), via: 'uploaded', dayOn: null } as const;
    return this.desk.give('importStatement', () => this.imports.take(file, callerOf(by, this.clock), ({ statementId, known }) => ({ statementId, known })));
  }

  async statements(query: StatementsQuery): Promise<Page<StatementView>> {
    const { kind = null, dayOn = null, cursor: beforeId = null, limit } = query;
    const rows = await listStatements(this.database, { id: null, kind, dayOn, beforeId, limit });
    return pageOf(rows, limit, statementView, (row) => row.id);
  }

  async statement(id: string): Promise<StatementView> {
    const [found] = await listStatements(this.database, { id, kind: null, dayOn: null, beforeId: null, limit: 1 });
    return statementView(found ?? refuseWith('statement_not_found'));
  }

  async lines(id: string, { limit, cursor = 0 }: LinesQuery): Promise<Page<LineView>> {
    await this.statement(id);
    const rows = await statementLines(this.database, id, cursor, limit);
    return pageOf(rows, limit, ({ amountMinor, ...line }) => ({ ...line, amountMinor: wireAmount(amountMinor) }), ({ lineNo }) => String(lineNo));
  }

  async ask(by: Principal): Promise<CommandAnswer<CheckView>> {
    return this.desk.give('askMoneyCheck', () => this.reconciliation.ask(callerOf(by, this.clock), checkView));
  }

  async checks(query: ChecksQuery): Promise<Page<CheckView>> {
    const { cursor: beforeId = null, limit } = query;
    const rows = await listMoneyChecks(this.database, { id: null, beforeId, limit });
    return pageOf(rows, limit, checkView, (row) => row.id);
  }

  async check(id: string): Promise<CheckView> {
    const [found] = await listMoneyChecks(this.database, { id, beforeId: null, limit: 1 });
    return checkView(found ?? refuseWith('money_check_not_found'));
  }
}

function statementView({ accounts, ...one }: StatementSummary): StatementView {
  return { ...one, accounts: accounts.map(({ account, currency, openingMinor, closingMinor }) => ({ account, currency, openingMinor: wireAmount(openingMinor), closingMinor: wireAmount(closingMinor) })) };
}

function checkView(check: MoneyCheck): CheckView {
  return { ...check };
}
