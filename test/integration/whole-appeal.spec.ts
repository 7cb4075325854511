import { fromJson } from '@thaw/application';
import { evolve, type AppealEvent, type Case } from '@thaw/domain';
import { CaseWorld } from '../support/case-world';

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.start();
});
afterAll(async () => world.stop());

interface StoredEntry {
  readonly type: string;
  readonly at: Date;
  readonly actor_id: string;
  readonly payload: object;
}

describe('an appeal from opening to the money being back', () => {
  it('releases the undisputed part, keeps the contested, and tells the next remedy', async () => {
    const { appealId } = await world.appealAt('closed');
    const { appeal, order } = await world.read(appealId);
    expect(appeal).toMatchObject({ stage: 'closed', outcome: 'released_in_part', wait: null });
    expect(appeal.nextRemedy?.kind).toBe('second_appeal');
    expect(order.transactions.map((one) => one.balance.releasedMinor)).toEqual([1_812_000n, 2_000_000n, 0n]);
    expect(order.transactions.map((one) => one.balance.remainingMinor)).toEqual([0n, 0n, 1_050_000n]);
    expect(order.status).toBe('active');
    expect(appeal.tasks.every((task) => task.status === 'done')).toBe(true);
  });

  it('stores the facts its audit entries tell: replaying them gives the same case', async () => {
    const { appealId } = await world.appealAt('closed');
    const stored = await world.read(appealId);
    const entries = await world.source.query<StoredEntry[]>('SELECT type, at, actor_id, payload FROM audit_entry WHERE stream = $1 ORDER BY seq', [`appeal/${appealId}`]);
    const events = entries.map((entry) => ({ ...fromJson<object>(entry.payload), type: entry.type, at: entry.at.toISOString(), by: entry.actor_id }) as AppealEvent);
    const untouched = {
      ...stored.order,
      transactions: stored.order.transactions.map((one) => ({ ...one, balance: { ...one.balance, remainingMinor: one.amountMinor, releasedMinor: 0n } })),
    };
    const replayed = events.reduce<Case>(evolve, { order: untouched, appeal: null, prior: [] });
    expect({ ...replayed.appeal, seq: stored.appeal.seq }).toEqual(stored.appeal);
    expect(replayed.order).toEqual(stored.order);
  });

  it('lifts the freeze when everything goes back', async () => {
    const frozen = await world.frozenMerchant([900_000n], [0n], 'H06');
    const appealId = await world.open(frozen.orderId);
    await world.handInEverything(appealId);
    await world.acceptAllPapers(appealId);
    expect((await world.read(appealId)).appeal.stage).toBe('bank_confirmation');
    await world.bankAnswers(appealId);
    await world.coreExecuted(appealId);
    const { appeal, order } = await world.read(appealId);
    expect(appeal).toMatchObject({ outcome: 'released_in_full', nextRemedy: null });
    expect(order.status).toBe('lifted');
  });
});
