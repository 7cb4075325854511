import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { merchantBody, openingOf, staff } from './casework';
import { FaultWorld } from './fault-world';
import { ImpatientCaller, wanted, wantedPaper, type Wanted } from './impatient-caller';
import { dice } from './rounds';

/**
 * Promise: however often requests are broken off and sent again, everything asked for is there, and nothing twice. A few hundred requests
 * in the suite; `THAW_FAULT_REQUESTS=10000 npx jest test/faults/mixed-traffic` sends ten thousand.
 */
const requests = Number(process.env['THAW_FAULT_REQUESTS'] ?? 400);
const lanes = 50;

let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.start();
});
afterAll(async () => world.stop());

/** What was told of each kind: one id for each wish, or it would not be a promise. */
class Told {
  readonly ids = new Map<string, string[]>();
  readonly contradicted: string[] = [];

  note({ kind, key }: Wanted, told: ReadonlySet<string>): string {
    const [id = ''] = told;
    if (told.size !== 1) this.contradicted.push(`${kind} ${key}: ${[...told].join(', ')}`);
    this.ids.set(kind, [...(this.ids.get(kind) ?? []), id]);
    return id;
  }

  of(kind: string): readonly string[] {
    return [...(this.ids.get(kind) ?? [])].sort();
  }

  get count(): number {
    return [...this.ids.values()].reduce((sum, ids) => sum + ids.length, 0);
  }
}

const order = (merchantId: string) => ({
  merchantId, kind: 'SETTLEMENT_DEFERRAL', reason: { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '12' }, stops: ['withdraw'], legalRef: '银发〔2016〕261号',
  merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' }, currency: 'CNY', transactions: [{ reference: 'RRN0', takenAt: '2026-11-20T08:00:00.000Z', amountMinor: 1_812_000, contestedMinor: 0 }],
});

/** A merchant, an order, an appeal with two papers; some look at it in between, and some take it back. */
async function live(caller: ImpatientCaller, told: Told, chance: (below: number) => number): Promise<void> {
  const have = async (want: Wanted): Promise<string> => told.note(want, await caller.have(want));
  const merchantId = await have(wanted('merchant', '/v1/merchants', merchantBody(`62${String(chance(1e9))}${String(chance(1e7))}`)));
  const orderId = await have(wanted('freeze_order', '/v1/freeze-orders', order(merchantId)));
  const appealId = await have(wanted('appeal', '/v1/appeals', openingOf(orderId)));
  await caller.read(`/v1/appeals/${appealId}`);
  await Promise.all([have(wantedPaper(appealId, 'statement_of_facts')), have(wantedPaper(appealId, 'business_licence')), caller.read('/v1/appeals?limit=5')]);
  await caller.read(`/v1/appeals/${appealId}/checklist`);
  if (chance(2) === 0) await have(wanted('withdrawal', `/v1/appeals/${appealId}/withdraw`, { why: 'settled otherwise' }));
}

const idsOf = async (table: string) => (await world.sql<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`)).map(({ id }) => id);
const entriesOf = async (type: string) => (await world.sql<{ n: number; streams: number }>('SELECT count(*)::int AS n, count(DISTINCT stream)::int AS streams FROM audit_entry WHERE type = $1', [type]))[0];
const keysKept = async () => (await world.sql<{ n: number }>('SELECT count(*)::int AS n FROM idempotency_key'))[0]?.n ?? 0;
const files = () => readdirSync(join(world.stack.stateDir, 'documents'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;

describe(`${String(requests)} mixed requests, ${String(lanes)} at a time, of callers who hang up and send again`, () => {
  it('leave everything that was asked for, once', async () => {
    const chance = dice();
    const caller = new ImpatientCaller(world.stack.urls.api, await world.outside.token(staff.agent), chance);
    const told = new Told();
    // What setting up has left: banks were agreed with.
    const before = await keysKept();
    const began = performance.now();
    await Promise.all(Array.from({ length: lanes }, async () => {
      while (caller.tally.sent < requests) await live(caller, told, chance);
    }));
    const seconds = (performance.now() - began) / 1_000;
    process.stdout.write(`${JSON.stringify({ ...caller.tally, effects: told.count, seconds: Math.round(seconds), perSecond: Math.round(caller.tally.sent / seconds) })}\n`);

    expect(caller.tally.sent).toBeGreaterThanOrEqual(requests);
    expect(caller.tally.aborted).toBeGreaterThan(requests / 20);
    expect(told.contradicted).toEqual([]);
    // One side: what callers were told. The other: what is there.
    for (const kind of ['merchant', 'freeze_order', 'appeal', 'document']) expect([kind, await idsOf(kind)]).toEqual([kind, told.of(kind)]);
    expect(await entriesOf('AppealOpened')).toEqual({ n: told.of('appeal').length, streams: told.of('appeal').length });
    expect(await entriesOf('AppealClosed')).toEqual({ n: told.of('withdrawal').length, streams: told.of('withdrawal').length });
    expect(await entriesOf('DocumentReceived')).toMatchObject({ n: told.of('document').length });
    expect(await keysKept()).toBe(before + told.count);
    // A withdrawal whose body got lost on the way would have been one without its reason.
    expect(await world.sql("SELECT 1 FROM audit_entry WHERE type = 'AppealClosed' AND payload ->> 'why' IS DISTINCT FROM 'settled otherwise'")).toEqual([]);
    expect(await world.sql("SELECT 1 FROM ledger_entry WHERE kind = 'hold' GROUP BY frozen_transaction_id HAVING count(*) > 1")).toEqual([]);
    await eventually(() => expect(files()).toBe(told.of('document').length));
  }, 1_800_000);
});
