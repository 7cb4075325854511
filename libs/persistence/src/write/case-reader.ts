import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import type { Case, OpenCase } from '@thaw/domain';
import { AppealRow } from '../entities/appeal.entity';
import { BankRequestRow, DocumentRow, ReleaseOrderRow, TaskRow, WaitRow } from '../entities/case.entities';
import { FreezeOrderRow, FrozenTransactionRow, LedgerBalanceRow } from '../entities/freeze-order.entity';
import { caseFrom, type AppealRows, type CaseRows } from './case-mapper';

/** Reads a case, locked or not. Locks are taken freeze order first, then appeal: one order everywhere, so no deadlock. */
export class CaseReader {
  constructor(private readonly manager: EntityManager, private readonly lock: boolean) {}

  async byOrder(freezeOrderId: string): Promise<Case | null> {
    const order = await this.order(freezeOrderId);
    if (order === null) return null;
    const appeals = await this.appeals(freezeOrderId);
    const open = appeals.find((row) => row.closedAt === null) ?? null;
    return caseFrom(order, open && (await this.children(open)), appeals.filter((row) => row.closedAt !== null));
  }

  async byAppeal(appealId: string): Promise<OpenCase | null> {
    const found = await this.manager.findOne(AppealRow, { select: { freezeOrderId: true }, where: { id: appealId } });
    if (found === null) return null;
    const order = await this.order(found.freezeOrderId);
    if (order === null) return null;
    const appeals = await this.appeals(found.freezeOrderId);
    const wanted = appeals.find((row) => row.id === appealId);
    if (wanted === undefined) return null;
    const prior = appeals.filter((row) => row.id !== appealId && row.closedAt !== null && row.closedAt <= wanted.openedAt);
    const state = caseFrom(order, await this.children(wanted), prior);
    return state.appeal === null ? null : { ...state, appeal: state.appeal };
  }

  private async order(id: string): Promise<CaseRows | null> {
    const order = await this.manager.findOne(FreezeOrderRow, { where: { id }, ...this.locking });
    if (order === null) return null;
    const transactions = await this.manager.find(FrozenTransactionRow, { where: { freezeOrderId: id } });
    const balances = await this.manager
      .createQueryBuilder(LedgerBalanceRow, 'balance')
      .where('balance.frozen_transaction_id = ANY(:ids)', { ids: transactions.map((row) => row.id) })
      .getMany();
    return { order, transactions, balances };
  }

  private async appeals(freezeOrderId: string): Promise<AppealRow[]> {
    return this.manager.find(AppealRow, { where: { freezeOrderId }, order: { openedAt: 'ASC' }, ...this.locking });
  }

  /** What belongs to an appeal, oldest first: ids grow with time. */
  private async children(appeal: AppealRow): Promise<AppealRows> {
    const where = { appealId: appeal.id };
    const order = { id: 'ASC' } as const;
    const documents = await this.manager.find(DocumentRow, { where, order });
    const tasks = await this.manager.find(TaskRow, { where, order });
    const wait = appeal.closedAt === null ? await this.manager.findOne(WaitRow, { where: { ...where, endedAt: IsNull() } }) : null;
    const decided = appeal.decision !== null;
    const bankRequests = decided ? await this.manager.find(BankRequestRow, { where, order }) : [];
    const releaseOrders = decided ? await this.manager.find(ReleaseOrderRow, { where, order }) : [];
    return { appeal, documents, tasks, wait, bankRequests, releaseOrders };
  }

  private get locking(): { lock?: { mode: 'pessimistic_write' } } {
    return this.lock ? { lock: { mode: 'pessimistic_write' } } : {};
  }
}
