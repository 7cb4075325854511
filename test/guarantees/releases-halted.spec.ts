import { HaltDesk, type Caller } from '@thaw/application';
import { effectsOf, isUnderWay, plusMs, type Actor, type HaltCommand } from '@thaw/domain';
import { databaseSightings, heldUpAppeals } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { copyAppeals, withClient } from '@thaw/tools';
import { ReleaseResumer, WorkerMetrics } from '@thaw/worker';
import { v7 as uuidv7 } from 'uuid';
import { asApplication, asSuperuser } from '../support/behind-the-back';
import { CaseWorld, must } from '../support/case-world';
import { eventually } from '../support/eventually';
import { people } from '../support/people';

/** Promise: while releases are halted no order begins, not by the rules, not by a race and not past the rules; and all of it goes on by itself afterwards. */

let world: CaseWorld;
let desk: HaltDesk;
let resumer: ReleaseResumer;
let mayLeave: boolean;
const logger = createLogger('spec', 'error');

beforeEach(async () => {
  world = await CaseWorld.start('2026-11-24T02:00:00.000Z');
  desk = new HaltDesk(world.pipeline, uuidv7);
  mayLeave = true;
  resumer = new ReleaseResumer({ source: world.source, pipeline: world.pipeline, mayLeaveInBulk: () => Promise.resolve(mayLeave), clock: { now: () => new Date(world.now) }, logger, metrics: new WorkerMetrics() });
});
afterEach(async () => world.stop());

const give = (command: HaltCommand, by: Actor = people.treasury, key: Caller['idempotency'] = null) => desk.give(command, world.caller(by, key), ({ id }) => ({ id }));
const halt = async () => must(await give({ type: 'haltReleases', reason: 'The core pays twice.' }));

async function goOn(): Promise<void> {
  must(await give({ type: 'proposeResumption', why: 'The core is mended.' }));
  must(await give({ type: 'resumeReleases' }, people.riskManager));
}

const ordersOf = async (appealId: string) => (await world.read(appealId)).appeal.releaseOrders.map(({ status }) => status);

describe('while releases are halted', () => {
  it('an answer of the bank places nothing; the case waits, says so, and goes on once two people let it', async () => {
    const { appealId } = await world.appealAt('bank_confirmation');
    await halt();
    must(await world.bankAnswers(appealId));
    expect((await world.read(appealId)).appeal).toMatchObject({ stage: 'releasing', wait: { kind: 'release_halted' }, releaseOrders: [], releaseHaltedAt: world.now });
    expect(await resumer.round()).toBe(0);
    expect(await give({ type: 'resumeReleases' }, people.riskManager)).toMatchObject({ ok: false, refusal: { code: 'resumption_not_proposed' } });
    must(await give({ type: 'proposeResumption', why: 'mended' }));
    expect(await give({ type: 'resumeReleases' })).toMatchObject({ ok: false, refusal: { code: 'four_eyes' } });
    must(await give({ type: 'resumeReleases' }, people.riskManager));
    mayLeave = false;
    expect([await resumer.round(), await ordersOf(appealId)]).toEqual([0, []]);
    mayLeave = true;
    expect(await resumer.round()).toBe(1);
    expect(await ordersOf(appealId)).toEqual(['placed']);
    // The workflow hears of it: it is this appeal's next nudge, at once.
    expect(await asSuperuser(world.database, 'SELECT is_start, available_at <= now() AS due FROM outbox WHERE appeal_id = $1 ORDER BY id DESC LIMIT 1', [appealId])).toEqual([{ is_start: false, due: true }]);
    must(await world.coreExecuted(appealId));
    expect((await world.read(appealId)).appeal.outcome).toBe('released_in_part');
  });

  it('the database refuses an order past the rules, and a second halt', async () => {
    const { appealId, orderId, accountId } = await world.appealAt('bank_confirmation');
    await halt();
    const order = `INSERT INTO release_order (id, appeal_id, freeze_order_id, purpose, part, settlement_account_id, status, halted, amount_minor, currency, items, placed_at)
      VALUES (gen_random_uuid(), '${appealId}', '${orderId}', 'release', 'decision', '${accountId}', 'placed', false, 1, 'CNY', '[]', now())`;
    await expect(asApplication(world.database, order)).rejects.toThrow(/all releases are halted/);
    await expect(asApplication(world.database, `INSERT INTO releases_halt (id, halted_at, halted_by, reason) VALUES (gen_random_uuid(), now(), 'x', 'y')`)).rejects.toThrow(/one_halt_at_a_time/);
    await expect(asApplication(world.database, `UPDATE releases_halt SET resumed_by = 'x', resumed_at = now()`)).rejects.toThrow(/resumed_by_two/);
    await expect(asApplication(world.database, `UPDATE releases_halt SET resumption_proposed_by = 'x', resumption_proposed_at = now(), resumption_why = 'w', resumed_by = 'x', resumed_at = now()`)).rejects.toThrow(/resumed_by_two/);
    await expect(asApplication(world.database, 'DELETE FROM releases_halt')).rejects.toThrow(/permission denied/);
    await goOn();
    await expect(asApplication(world.database, `UPDATE releases_halt SET resumed_at = NULL, resumed_by = NULL`)).rejects.toThrow(/history/);
  });

  it('whoever is placing an order at that moment is waited for; whoever comes after is stopped', async () => {
    const cases = await Promise.all(Array.from({ length: 6 }, () => world.appealAt('bank_confirmation')));
    const answers = cases.map(async ({ appealId }) => world.bankAnswers(appealId).then(must));
    const [{ at }] = (await Promise.all([halt().then(() => ({ at: Date.now() })), ...answers])) as [{ at: number }, ...unknown[]];
    expect(at).toBeGreaterThan(0);
    const placed = await asSuperuser(world.database, 'SELECT count(*)::int AS n FROM release_order');
    const heldUp = await asSuperuser(world.database, 'SELECT count(*)::int AS n FROM appeal WHERE release_halted_at IS NOT NULL');
    expect(Number(placed[0]?.['n']) + Number(heldUp[0]?.['n'])).toBe(6);
    await goOn();
    for (let rounds = 0; (await resumer.round()) > 0; rounds += 1) expect(rounds).toBeLessThan(5);
    for (const { appealId } of cases) expect(await ordersOf(appealId)).toEqual(['placed']);
  });

  it('a halt waits for a transaction that has placed and not committed, and is seen by one that read before it', async () => {
    const [first, second] = [await world.appealAt('bank_confirmation'), await world.appealAt('bank_confirmation')];
    const insert = (frozen: typeof first) => `INSERT INTO release_order (id, appeal_id, freeze_order_id, purpose, part, settlement_account_id, status, halted, amount_minor, currency, items, placed_at)
      VALUES (gen_random_uuid(), '${frozen.appealId}', '${frozen.orderId}', 'release', 'decision', '${frozen.accountId}', 'placed', false, 1, 'CNY', '[]', now())`;
    await withClient(world.database.appUrl, async (early) => {
      await withClient(world.database.appUrl, async (late) => {
        for (const client of [early, late]) await client.query('SET ROLE thaw_app').then(() => client.query('BEGIN'));
        await early.query(insert(first));
        expect((await late.query('SELECT 1 FROM releases_halt')).rows).toEqual([]);
        const halting: { done: boolean } = { done: false };
        const stopped = halt().then(() => (halting.done = true));
        await eventually(async () => expect(await asSuperuser(world.database, "SELECT 1 AS waits FROM pg_locks WHERE locktype = 'advisory' AND classid = 21621 AND NOT granted")).toHaveLength(1));
        expect(halting.done).toBe(false);
        await early.query('COMMIT');
        await stopped;
        await expect(late.query(insert(second))).rejects.toThrow(/all releases are halted/);
        await late.query('ROLLBACK');
      });
    });
  });

  it('the same command is answered twice and counts once', async () => {
    const key = { scope: people.treasury.id, key: 'k', requestHash: 'a'.repeat(64) };
    const [one, again] = [await give({ type: 'haltReleases', reason: 'x' }, people.treasury, key), await give({ type: 'haltReleases', reason: 'x' }, people.treasury, key)];
    expect([one.ok && one.value.replayed, again.ok && again.value.replayed, must(one)]).toEqual([false, true, must(again)]);
    expect(await give({ type: 'haltReleases', reason: 'x' }, people.riskManager)).toMatchObject({ ok: false, refusal: { code: 'releases_already_halted' } });
  });
});

describe('what was under way', () => {
  it('is kept when the core knows nothing of it, and its effect comes back with the releases', async () => {
    const { appealId } = await world.appealAt('releasing');
    await halt();
    const [order] = (await world.read(appealId)).appeal.releaseOrders;
    const workflow: Actor = { id: 'system:workflow', roles: ['system'], merchantId: null, bankCode: null };
    must(await world.command(appealId, { type: 'haltRelease', releaseOrderId: order?.id ?? '' }, workflow));
    expect([effectsOf(await world.read(appealId)), (await world.read(appealId)).appeal.wait?.kind]).toEqual([[], 'release_halted']);
    await goOn();
    expect(await resumer.round()).toBe(1);
    expect(effectsOf(await world.read(appealId))).toEqual([{ kind: 'carry_out_release', releaseOrderId: order?.id }]);
    expect((await world.read(appealId)).appeal.releaseOrders.filter(isUnderWay)).toHaveLength(1);
  });
});

describe('among many', () => {
  it('one finding stands for all of them, for as long as the halt does; afterwards a few go on at a time, and none is left', async () => {
    const { appealId } = await world.appealAt('bank_confirmation');
    await halt();
    must(await world.bankAnswers(appealId));
    const many = 60;
    await copyAppeals(world.database.adminUrl, appealId, many);
    // Each carries out a decision of its own.
    await asSuperuser(
      world.database,
      `UPDATE appeal SET decision = decision || jsonb_build_object('id', gen_random_uuid(), 'items', (SELECT jsonb_agg(one || jsonb_build_object('transactionId', transaction_ids[n]) ORDER BY n) FROM jsonb_array_elements(decision -> 'items') WITH ORDINALITY AS items (one, n)))
       WHERE id <> $1`,
      [appealId],
    );
    await asSuperuser(world.database, 'DELETE FROM outbox');
    const looked = async () => (await databaseSightings(world.source, world.now)).map(({ class: found, count, appealId: of }) => ({ found, count, of }));
    expect(await looked()).toEqual([{ found: 'releases_halted', count: many + 1, of: null }]);
    world.moveTo(plusMs(world.now, 3_600_000));
    expect(await looked()).toEqual([{ found: 'releases_halted', count: many + 1, of: null }]);
    await goOn();
    expect(await looked()).toEqual([]);
    expect(await heldUpAppeals(world.source, [], 5)).toHaveLength(5);
    const rounds: number[] = [];
    for (let went = await resumer.round(); went > 0; went = await resumer.round()) rounds.push(went);
    expect([Math.max(...rounds), rounds.reduce((sum, n) => sum + n, 0)]).toEqual([10, many + 1]);
    expect(await asSuperuser(world.database, 'SELECT count(*)::int AS n FROM appeal WHERE release_halted_at IS NULL AND release_resumed_at IS NOT NULL')).toEqual([{ n: many + 1 }]);
    expect(await ordersOf(appealId)).toEqual(['placed']);
  });
});
