import type { MoneyBreak } from '@thaw/domain';
import { asSuperuser } from './behind-the-back';
import type { MoneyWorld } from './money-world';
import { people } from './people';

/** A break as the API tells it. */
export type Break = Pick<MoneyBreak, 'id' | 'class' | 'orderId' | 'appealId' | 'dayOn' | 'state' | 'why' | 'approvedBy'> & {
  readonly oursMinor: number;
  readonly theirsMinor: number;
  readonly differenceMinor: number;
  readonly corrections: readonly { readonly debit: string; readonly credit: string; readonly amountMinor: number; readonly reverses: string | null }[];
};

/** Treasury's way with breaks, in the world of one spec. */
export class BreakDesk {
  constructor(private readonly world: () => MoneyWorld) {}

  async breaks(query = ''): Promise<readonly Break[]> {
    const answer = await this.world().api.get(`/v1/ops/breaks${query}`, people.treasury);
    expect(answer).toMatchObject({ status: 200 });
    return (answer.body as { items: readonly Break[] }).items;
  }

  /** Past the end of the day, when its statement is there and everybody has had time. */
  async nextDay(): Promise<void> {
    this.world().later(24 * 60);
    await this.world().watch().look();
  }

  async close(id: string): Promise<Break> {
    const { api } = this.world();
    // Treasury may have repaired the release: what became of its money is for others to say.
    expect(await api.post(`/v1/ops/breaks/${id}/close`, { as: people.operator, body: { why: 'The core’s people have confirmed it.' } })).toMatchObject({ status: 200, body: { state: 'closing_proposed' } });
    const approved = await api.post(`/v1/ops/breaks/${id}/close/approve`, { as: people.riskManager, body: {} });
    expect(approved).toMatchObject({ status: 200, body: { state: 'closed' } });
    return approved.body as Break;
  }

  /** To the fen: what the core paid is what the ledger posted, with what corrections make up for. */
  async booksAgree(): Promise<void> {
    const world = this.world();
    const paid = (await world.outside.statement()).reduce((sum, one) => sum + one.amountMinor * one.executions, 0);
    const [ours] = await asSuperuser(
      world.cases.database,
      `SELECT (SELECT coalesce(sum(amount_minor), 0) FROM ledger_entry WHERE kind LIKE 'post%')::float AS posted,
              (SELECT coalesce(sum(CASE WHEN debit = 'core' THEN -amount_minor ELSE amount_minor END), 0) FROM money_correction)::float AS corrected`,
    );
    expect(Number(ours?.['posted']) + Number(ours?.['corrected'])).toBe(paid);
  }
}
