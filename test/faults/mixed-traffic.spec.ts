import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { merchantBody, openingOf, staff } from './casework';
import { FaultWorld } from './fault-world';
import { ImpatientCaller, wanted, wantedOfTask, wantedPaper, type Wanted } from './impatient-caller';
import { dice } from './rounds';

/**
 * Promise: however often requests are broken off and sent again, everything asked for is there, and nothing twice. A few hundred requests
 * in the suite; `npm run faults -- --requests 10000` sends ten thousand.
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

const suspicion = { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '12' } as const;
/** Asks the merchant for nothing, so that a reviewer is next. */
const ourFault = { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code: 'H05' } as const;

const order = (merchantId: string, reason: typeof suspicion | typeof ourFault) => ({
  merchantId, kind: 'SETTLEMENT_DEFERRAL', reason, stops: ['withdraw'], legalRef: '银发〔2016〕261号',
  merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' }, currency: 'CNY', transactions: [{ reference: 'RRN0', takenAt: '2026-11-20T08:00:00.000Z', amountMinor: 1_812_000, contestedMinor: 0 }],
});

/** Who asks: whoever files, and whoever works the tasks. Both count together. */
interface Desk {
  readonly agent: ImpatientCaller;
  readonly reviewer: ImpatientCaller;
  readonly told: Told;
  readonly chance: (below: number) => number;
}

type Have = (want: Wanted, by?: ImpatientCaller) => Promise<string>;
const haveFor = ({ agent, told }: Desk): Have => async (want, by = agent) => told.note(want, await by.have(want));

async function opened(have: Have, { chance }: Desk, reason: typeof suspicion | typeof ourFault): Promise<string> {
  const merchantId = await have(wanted('merchant', '/v1/merchants', merchantBody(`62${String(chance(1e9))}${String(chance(1e7))}`)));
  const orderId = await have(wanted('freeze_order', '/v1/freeze-orders', order(merchantId, reason)));
  return have(wanted('appeal', '/v1/appeals', openingOf(orderId)));
}

/** A merchant, an order, an appeal with two papers; some look at it in between, and some take it back. */
async function file(desk: Desk): Promise<void> {
  const { agent, chance } = desk;
  const have = haveFor(desk);
  const appealId = await opened(have, desk, suspicion);
  await agent.read(`/v1/appeals/${appealId}`);
  await Promise.all([have(wantedPaper(appealId, 'statement_of_facts')), have(wantedPaper(appealId, 'business_licence')), agent.read('/v1/appeals?limit=5')]);
  await agent.read(`/v1/appeals/${appealId}/checklist`);
  if (chance(2) === 0) await have(wanted('withdrawal', `/v1/appeals/${appealId}/withdraw`, { why: 'settled otherwise' }));
}

/** An appeal without papers: its reviewer takes the task and proposes that everything goes out. */
async function review(desk: Desk): Promise<void> {
  const { reviewer } = desk;
  const have = haveFor(desk);
  const { body } = await reviewer.look(`/v1/appeals/${await opened(have, desk, ourFault)}`);
  const { tasks, transactions } = body as { readonly tasks: readonly { readonly id: string; readonly kind: string }[]; readonly transactions: readonly { readonly id: string; readonly amountMinor: number }[] };
  const taskId = tasks.find(({ kind }) => kind === 'risk_review')?.id;
  if (taskId === undefined) throw new Error('nobody is to review it');
  await have(wantedOfTask('claim', taskId, 'claim', {}), reviewer);
  const items = transactions.map(({ id, amountMinor }) => ({ transactionId: id, releaseMinor: amountMinor }));
  const result = { kind: 'risk_review', items, reasonCode: 'OUR_ERROR', merchantText: { en: 'Our fault.', zh: '系我方责任。' }, internalText: 'mixed' };
  const { etag } = await reviewer.look(`/v1/tasks/${taskId}`);
  await have(wantedOfTask('completion', taskId, 'complete', result, etag ?? ''), reviewer);
}

/** A view that a lane keeps and changes again and again, each time by the version it has just read; answers what its filters are in the end. */
async function viewOf(desk: Desk, lane: number): Promise<{ readonly id: string; edit(): Promise<void>; limit: number }> {
  const have = haveFor(desk);
  const id = await have(wanted('saved_view', '/v1/saved-views', { list: 'appeals', name: `lane ${String(lane)}`, filters: { minAmountMinor: '1' } }));
  const view = {
    id,
    limit: 1,
    edit: async (): Promise<void> => {
      const { etag } = await desk.agent.look(`/v1/saved-views/${id}`);
      view.limit += 1;
      await have(wanted('edit', `/v1/saved-views/${id}/change`, { filters: { minAmountMinor: String(view.limit) } }, etag ?? ''));
    },
  };
  return view;
}

const idsOf = async (table: string) => (await world.sql<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`)).map(({ id }) => id);
const entriesOf = async (type: string) => (await world.sql<{ n: number; streams: number }>('SELECT count(*)::int AS n, count(DISTINCT stream)::int AS streams FROM audit_entry WHERE type = $1', [type]))[0];
const keysKept = async () => (await world.sql<{ n: number }>('SELECT count(*)::int AS n FROM idempotency_key'))[0]?.n ?? 0;
const files = () => readdirSync(join(world.stack.stateDir, 'documents'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;

describe(`${String(requests)} mixed requests, ${String(lanes)} at a time, of callers who hang up and send again`, () => {
  it('leave everything that was asked for, once', async () => {
    const chance = dice();
    const callerFor = async (person: string) => new ImpatientCaller(world.stack.urls.api, await world.outside.token(person), chance);
    const desk: Desk = { agent: await callerFor(staff.agent), reviewer: await callerFor(staff.reviewer), told: new Told(), chance };
    const { told } = desk;
    const sumOf = (what: 'sent' | 'aborted' | 'read' | 'repeated' | 'toldToComeBack') => desk.agent.tally[what] + desk.reviewer.tally[what];
    // What setting up has left: banks were agreed with.
    const before = await keysKept();
    const began = performance.now();
    const views = await Promise.all(Array.from({ length: lanes }, async (_, lane) => {
      const view = await viewOf(desk, lane);
      for (let turn = lane; sumOf('sent') < requests; turn += 1) {
        await (turn % 3 === 0 ? review(desk) : file(desk));
        await view.edit();
      }
      return view;
    }));
    const seconds = (performance.now() - began) / 1_000;
    process.stdout.write(`${JSON.stringify({ sent: sumOf('sent'), aborted: sumOf('aborted'), read: sumOf('read'), repeated: sumOf('repeated'), toldToComeBack: sumOf('toldToComeBack'), effects: told.count, seconds: Math.round(seconds), perSecond: Math.round(sumOf('sent') / seconds) })}\n`);

    expect(sumOf('sent')).toBeGreaterThanOrEqual(requests);
    expect(sumOf('aborted')).toBeGreaterThan(requests / 20);
    expect(sumOf('read')).toBeGreaterThan(requests / 20);
    expect(told.contradicted).toEqual([]);
    for (const kind of ['claim', 'completion', 'edit']) expect([kind, told.of(kind).length > 0]).toEqual([kind, true]);
    // One side: what callers were told. The other: what is there.
    for (const kind of ['merchant', 'freeze_order', 'appeal', 'document']) expect([kind, await idsOf(kind)]).toEqual([kind, told.of(kind)]);
    expect(await entriesOf('AppealOpened')).toEqual({ n: told.of('appeal').length, streams: told.of('appeal').length });
    expect(await entriesOf('AppealClosed')).toEqual({ n: told.of('withdrawal').length, streams: told.of('withdrawal').length });
    expect(await entriesOf('DocumentReceived')).toMatchObject({ n: told.of('document').length });
    for (const [kind, type] of [['claim', 'TaskClaimed'], ['completion', 'TaskCompleted']] as const) {
      expect([kind, await entriesOf(type)]).toEqual([kind, { n: told.of(kind).length, streams: told.of(kind).length }]);
    }
    expect((await world.sql<{ id: string }>("SELECT id FROM task WHERE kind = 'risk_review' AND status = 'done' ORDER BY id")).map(({ id }) => id)).toEqual(told.of('completion'));
    const kept = await world.sql<{ id: string; limit: string }>(`SELECT id, filters ->> 'minAmountMinor' AS "limit" FROM saved_view ORDER BY id`);
    expect(kept).toEqual(views.map(({ id, limit }) => ({ id, limit: String(limit) })).sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect(told.of('edit').length).toBe(views.reduce((sum, { limit }) => sum + limit - 1, 0));
    expect(await keysKept()).toBe(before + told.count);
    // A withdrawal whose body got lost on the way would have been one without its reason.
    expect(await world.sql("SELECT 1 FROM audit_entry WHERE type = 'AppealClosed' AND payload ->> 'why' IS DISTINCT FROM 'settled otherwise'")).toEqual([]);
    expect(await world.sql("SELECT 1 FROM ledger_entry WHERE kind = 'hold' GROUP BY frozen_transaction_id HAVING count(*) > 1")).toEqual([]);
    await eventually(() => expect(files()).toBe(told.of('document').length));
  }, 1_800_000);
});
