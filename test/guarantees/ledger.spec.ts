import { workflowActor } from '@thaw/application';
import { asApplication, asSuperuser } from '../support/behind-the-back';
import { CaseWorld, must } from '../support/case-world';
import { people } from '../support/people';

/** Promise: the ledger balances after every transaction, no money leaves twice, and funds go only to the snapshotted account. */

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.start();
});
afterAll(async () => world.stop());

describe('the ledger', () => {
  it('moves money in two phases, and only reading back posts it', async () => {
    const { appealId } = await world.appealAt('releasing');
    const placed = (await world.read(appealId)).order.transactions.map((one) => one.balance);
    expect(placed.map((one) => one.pendingMinor)).toEqual([1_812_000n, 2_000_000n, 0n]);
    expect(placed.map((one) => one.releasedMinor)).toEqual([0n, 0n, 0n]);
    must(await world.coreExecuted(appealId));
    expect((await world.read(appealId)).order.transactions.map((one) => one.balance.releasedMinor)).toEqual([1_812_000n, 2_000_000n, 0n]);
  });

  it('posts once: a second report of the same execution is refused and moves nothing', async () => {
    const { appealId } = await world.appealAt('releasing');
    const [first, second] = await Promise.all([world.coreExecuted(appealId), world.coreExecuted(appealId)]);
    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
    const posts = await asSuperuser(world.database, `SELECT e.id FROM ledger_entry e JOIN release_order r ON r.id = e.release_order_id WHERE r.appeal_id = $1 AND e.kind = 'post'`, [appealId]);
    expect(posts).toHaveLength(2);
  });

  it('gives the money back to the hold when the core refuses, and treasury places it anew under a new order', async () => {
    const { appealId } = await world.appealAt('releasing');
    const release = (await world.read(appealId)).appeal.releaseOrders[0];
    must(await world.command(appealId, { type: 'recordReleaseOutcome', releaseOrderId: release?.id ?? '', outcome: { status: 'rejected', reason: 'account closed' } }, workflowActor));
    expect((await world.read(appealId)).order.transactions.map((one) => one.balance.remainingMinor)).toEqual([1_812_000n, 2_000_000n, 1_050_000n]);
    await world.work(appealId, people.treasury, { kind: 'release_repair', action: 'retry', why: 'account reopened' });
    must(await world.coreExecuted(appealId));
    expect((await world.read(appealId)).appeal).toMatchObject({ outcome: 'released_in_part', releaseOrders: [{ status: 'voided' }, { status: 'posted' }] });
  });

  it.each([
    ['another amount', { amountMinor: 3_812_001n }],
    ['another account', { accountFingerprint: 'f'.repeat(64) }],
  ])('posts nothing when the core did %s: treasury must look', async (_what, change) => {
    const { appealId } = await world.appealAt('releasing');
    must(await world.coreExecuted(appealId, change));
    const { appeal, order } = await world.read(appealId);
    expect(appeal.wait?.kind).toBe('release_repair');
    expect(order.transactions.every((one) => one.balance.releasedMinor === 0n)).toBe(true);
  });

  it('can not be altered or erased by the application', async () => {
    await world.appealAt('closed');
    await expect(asApplication(world.database, 'UPDATE ledger_entry SET amount_minor = 1')).rejects.toThrow(/permission denied/);
    await expect(asApplication(world.database, 'DELETE FROM ledger_entry')).rejects.toThrow(/permission denied/);
    await expect(asApplication(world.database, 'UPDATE ledger_balance SET remaining_minor = 0')).rejects.toThrow(/permission denied/);
    await expect(asApplication(world.database, 'UPDATE frozen_transaction SET amount_minor = 1')).rejects.toThrow(/permission denied/);
  });
});

describe('the database refuses, whatever a program asks of it', () => {
  it('a balance that breaks the equation', async () => {
    await world.appealAt('releasing');
    await expect(asSuperuser(world.database, 'UPDATE ledger_balance SET released_minor = released_minor + 1')).rejects.toThrow(/ledger_equation/);
  });

  it('a release of more than remains', async () => {
    const { appealId, transactionIds } = await world.appealAt('releasing');
    const release = (await world.read(appealId)).appeal.releaseOrders[0];
    const overdraw = `INSERT INTO ledger_entry (frozen_transaction_id, kind, debit, credit, amount_minor, release_order_id, at) VALUES ('${transactionIds[2]}', 'place', 'remaining', 'pending', 1050001, '${release?.id}', now())`;
    await expect(asApplication(world.database, overdraw)).rejects.toThrow(/remaining_minor/);
  });

  it('posting what was never placed, and placing twice', async () => {
    const { appealId, transactionIds } = await world.appealAt('releasing');
    const id = (await world.read(appealId)).appeal.releaseOrders[0]?.id;
    const entry = (kind: string, debit: string, credit: string, frozen: string | undefined, amount: number) =>
      `INSERT INTO ledger_entry (frozen_transaction_id, kind, debit, credit, amount_minor, release_order_id, at) VALUES ('${frozen}', '${kind}', '${debit}', '${credit}', ${amount}, '${id}', now())`;
    await expect(asApplication(world.database, entry('post', 'pending', 'released', transactionIds[2], 5))).rejects.toThrow(/nothing was placed/);
    await expect(asApplication(world.database, entry('place', 'remaining', 'pending', transactionIds[0], 1))).rejects.toThrow(/placed_once|remaining_minor/);
  });

  it('a release order to any account but the one snapshotted when the freeze began', async () => {
    const [here, elsewhere] = [await world.appealAt('bank_confirmation'), await world.frozenMerchant()];
    const sql = `INSERT INTO release_order (id, appeal_id, freeze_order_id, settlement_account_id, status, amount_minor, currency, items, placed_at)
      VALUES (gen_random_uuid(), '${here.appealId}', '${here.orderId}', '${elsewhere.accountId}', 'placed', 1, 'CNY', '[]', now())`;
    await expect(asApplication(world.database, sql)).rejects.toThrow(/release_goes_to_the_snapshot/);
  });
});
