import { randomUUID } from 'node:crypto';
import type { ImposeFreeze, Instant } from '@thaw/domain';
import { withClient } from '@thaw/tools';
import { CaseWorld, must } from '../support/case-world';
import { eventually } from '../support/eventually';
import { people } from '../support/people';

/** Promise: no release breaks an authority's limit; not by the rules, not by a race, and not past the rules. */

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.start('2026-11-24T02:00:00.000Z');
});
afterAll(async () => world.stop());

const courtOrder = (limit: ImposeFreeze['limit'] = { kind: 'in_all', limitMinor: 2_000_000n }): ImposeFreeze => ({
  kind: 'COURT_FREEZE', reason: { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '35' }, stops: ['withdraw'], legalRef: 'x',
  merchantText: { en: 'x', zh: 'x' }, currency: 'CNY', transactions: [], issuer: { name: 'court', contact: 'desk' }, documentRef: 'no. 1', ...(limit === undefined ? {} : { limit }),
});

async function imposeOn(merchantId: string, wish = courtOrder()): Promise<string> {
  return must(await world.register.impose(merchantId, wish, world.caller(people.agent), ({ id }) => ({ id }))).id;
}

/** What is still held for a merchant and not on its way out. */
async function heldFor(merchantId: string): Promise<bigint> {
  const sql = 'SELECT sum(b.remaining_minor)::text AS held FROM freeze_order o JOIN frozen_transaction t ON t.freeze_order_id = o.id JOIN ledger_balance b ON b.frozen_transaction_id = t.id WHERE o.merchant_id = $1';
  const [row] = await world.source.query<[{ held: string }]>(sql, [merchantId]);
  return BigInt(row.held);
}

async function liftByTwo(orderId: string): Promise<void> {
  must(await world.orders.give(orderId, { type: 'liftOrder', documentRef: 'no. 2', why: 'ruled' }, world.caller(people.riskManager), () => null));
  must(await world.orders.give(orderId, { type: 'confirmOrderChange', agree: true, why: null }, world.caller(people.compliance), () => null));
}

describe('an authority’s limit over the account', () => {
  it('keeps a release at the desk until the order ends, with its own code; then the release goes on', async () => {
    // 4,862,000 held, 3,812,000 decided to go: 1,050,000 would stay, less than the court asks for.
    const { appealId, merchantId } = await world.appealAt('bank_confirmation');
    const court = await imposeOn(merchantId);
    must(await world.bankAnswers(appealId));
    expect((await world.read(appealId)).appeal).toMatchObject({ stage: 'releasing', wait: { kind: 'release_repair' }, releaseOrders: [] });
    const taskId = await world.liveTask(appealId, 'release_repair');
    must(await world.command(appealId, { type: 'claimTask', taskId }, people.treasury));
    const retry = async () => world.command(appealId, { type: 'completeTask', taskId, result: { kind: 'release_repair', action: 'retry', why: 'w' } }, people.treasury);
    expect(await retry()).toMatchObject({ ok: false, refusal: { code: 'authority_limit', particulars: { mayLeaveMinor: '2862000', orderIds: [court] } } });
    expect(await heldFor(merchantId)).toBe(4_862_000n);
    await liftByTwo(court);
    must(await retry());
    must(await world.coreExecuted(appealId));
    expect((await world.read(appealId)).appeal.outcome).toBe('released_in_part');
  });

  it('lets go what lies above it, and counts the largest of several orders', async () => {
    const { appealId, merchantId } = await world.appealAt('bank_confirmation');
    await imposeOn(merchantId, courtOrder({ kind: 'in_all', limitMinor: 1_000_000n }));
    await imposeOn(merchantId, courtOrder({ kind: 'in_all', limitMinor: 1_050_000n }));
    must(await world.bankAnswers(appealId));
    expect((await world.read(appealId)).appeal).toMatchObject({ wait: { kind: 'release' }, releaseOrders: [{ amountMinor: 3_812_000n }] });
  });

  it('lets nothing go from a whole account', async () => {
    const { appealId, merchantId } = await world.appealAt('bank_confirmation');
    await imposeOn(merchantId, courtOrder({ kind: 'whole_account', reason: 'r' }));
    must(await world.bankAnswers(appealId));
    expect((await world.read(appealId)).appeal.releaseOrders).toEqual([]);
  });

  it('binds over all orders of the merchant: of two releases at once that fit alone, only one goes', async () => {
    const first = await world.appealAt('bank_confirmation');
    const orderId = must(
      await world.register.impose(
        first.merchantId,
        { ...courtOrder(), kind: 'RESERVE', reason: { ...courtOrder().reason, code: '12' }, merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' }, limit: { kind: 'per_transaction', limitMinor: null }, transactions: [{ reference: randomUUID(), takenAt: world.now, amountMinor: 900_000n, contestedMinor: 0n }] },
        world.caller(people.agent), ({ id }) => ({ id }),
      ),
    ).id;
    const secondId = await world.open(orderId);
    await world.handInEverything(secondId);
    await world.acceptAllPapers(secondId);
    await world.proposeUndisputed(secondId);
    // 5,762,000 held; 3,812,000 and 900,000 want to go. Either fits alone, both together do not.
    await imposeOn(first.merchantId, courtOrder({ kind: 'in_all', limitMinor: 1_500_000n }));
    await Promise.all([world.bankAnswers(first.appealId), world.bankAnswers(secondId)].map(async (answer) => must(await answer)));
    const [a, b] = await Promise.all([world.read(first.appealId), world.read(secondId)]);
    expect([a.appeal.releaseOrders.length + b.appeal.releaseOrders.length, await heldFor(first.merchantId) >= 1_500_000n]).toEqual([1, true]);
    expect([a.appeal.wait?.kind, b.appeal.wait?.kind].sort()).toEqual(['release', 'release_repair']);
  });

  it('meets a release on one row: one that decided before it knew of the order looks again', async () => {
    const { appealId, merchantId } = await world.appealAt('bank_confirmation');
    await withClient(world.database.adminUrl, async (client) => {
      const waiting = (n: number) => eventually(async () => {
        const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT l.granted AND a.datname = current_database()');
        expect(rows[0]?.n).toBe(n);
      });
      await client.query('BEGIN');
      await client.query('SELECT 1 FROM merchant WHERE id = $1 FOR NO KEY UPDATE', [merchantId]);
      // The order stands first in line; the release reads its case while nobody sees that order, and stands behind it.
      const court = imposeOn(merchantId);
      await waiting(1);
      const answer = world.bankAnswers(appealId);
      await waiting(2);
      await client.query('COMMIT');
      await court;
      must(await answer);
    });
    expect((await world.read(appealId)).appeal).toMatchObject({ wait: { kind: 'release_repair' }, releaseOrders: [] });
    expect(await heldFor(merchantId)).toBe(4_862_000n);
  });

  it('is held by the database itself, whoever writes past the rules', async () => {
    const { merchantId, transactionIds, orderId, appealId, accountId } = await world.appealAt('bank_confirmation');
    await imposeOn(merchantId);
    const release = randomUUID();
    const past = world.source.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO release_order (id, appeal_id, freeze_order_id, settlement_account_id, status, amount_minor, currency, items, placed_at) VALUES ($1, $2, $3, $4, 'placed', 2900000, 'CNY', '[]', now())`,
        [release, appealId, orderId, accountId],
      );
      for (const [i, amount] of [1_812_000, 1_088_000].entries()) {
        await manager.query(`INSERT INTO ledger_entry (frozen_transaction_id, kind, debit, credit, amount_minor, release_order_id, at) VALUES ($1, 'place', 'remaining', 'pending', $2, $3, now())`, [transactionIds[i], amount, release]);
      }
    });
    await expect(past).rejects.toThrow(/authority's order keeps 2000000/);
    expect(await heldFor(merchantId)).toBe(4_862_000n);
  });

  it('ends with the order’s time, unless its renewal waits for the second person', async () => {
    const { appealId, merchantId } = await world.appealAt('bank_confirmation');
    const stop = await imposeOn(merchantId, { ...courtOrder(), kind: 'PSB_STOP' });
    must(await world.orders.give(stop, { type: 'renewOrder', expiresAt: null, complexCase: false, documentRef: 'no. 3', why: 'w' }, world.caller(people.riskManager), () => null));
    const end = (await world.store.readOrder(stop))?.order.expiresAt as Instant;
    world.moveTo(end);
    must(await world.orders.give(stop, { type: 'lapseOrder' }, world.caller(people.riskManager), () => null));
    must(await world.bankAnswers(appealId));
    expect((await world.read(appealId)).appeal.wait?.kind).toBe('release_repair');
    must(await world.orders.give(stop, { type: 'confirmOrderChange', agree: false, why: 'no such letter' }, world.caller(people.compliance), () => null));
    const taskId = await world.liveTask(appealId, 'release_repair');
    must(await world.command(appealId, { type: 'claimTask', taskId }, people.treasury));
    must(await world.command(appealId, { type: 'completeTask', taskId, result: { kind: 'release_repair', action: 'retry', why: 'w' } }, people.treasury));
    expect((await world.read(appealId)).appeal.wait?.kind).toBe('release');
  });
});
