import type { FreezeOrder, ImposeFreeze, Instant } from '@thaw/domain';
import { createLogger } from '@thaw/platform';
import { OrderSweep, WorkerMetrics } from '@thaw/worker';
import { CaseWorld, must } from '../support/case-world';
import { people } from '../support/people';

/** Promise: what happens to a freeze order by itself happens once, whoever dies in between and however many sweep. */

let world: CaseWorld;
let lines: string[];
beforeEach(async () => {
  world = await CaseWorld.start('2026-11-24T02:00:00.000Z');
  lines = [];
});
afterEach(async () => world.stop());

const freeze = (kind: ImposeFreeze['kind']): ImposeFreeze => ({
  kind, reason: { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '35' }, stops: ['withdraw'], legalRef: 'x', merchantText: { en: 'x', zh: 'x' },
  currency: 'CNY', transactions: [], limit: { kind: 'in_all', limitMinor: 100n }, issuer: { name: 'organ', contact: 'desk' }, documentRef: 'no. 1',
});

async function impose(kind: ImposeFreeze['kind'] = 'ADMIN_FREEZE'): Promise<string> {
  const { merchantId } = await world.frozenMerchant();
  return must(await world.register.impose(merchantId, freeze(kind), world.caller(people.agent), ({ id }) => ({ id }))).id;
}

async function read(id: string): Promise<FreezeOrder> {
  const found = await world.store.readOrder(id);
  if (found === null) throw new Error('no order');
  return found.order;
}

/** A sweeper of its own; `diesAfter` ends it after so many marks, as a kill would. */
function sweeper(diesAfter = Infinity): OrderSweep {
  let done = 0;
  const desk: Pick<CaseWorld['orders'], 'give'> = {
    give: async (...given) => {
      if (done >= diesAfter) throw new Error('killed');
      done += 1;
      return world.orders.give(...given);
    },
  };
  return new OrderSweep({ source: world.source, desk, logger: createLogger('spec', 'info', { write: (line) => void lines.push(line) }), metrics: new WorkerMetrics() });
}

const sweep = async (by = sweeper()) => by.round(world.now, () => undefined);
const firedOf = ({ marks }: FreezeOrder) => marks.filter((mark) => mark.firedAt !== null).map((mark) => mark.kind);
const alarms = () => lines.filter((line) => line.includes('"alarm":"order_')).length;

async function entriesOf(id: string): Promise<readonly string[]> {
  const rows = await world.source.query<{ kind: string; due: string }[]>(`SELECT payload->>'kind' AS kind, payload->>'dueAt' AS due FROM audit_entry WHERE stream = $1 AND type = 'OrderMarkFired' ORDER BY seq`, [`freeze_order/${id}`]);
  return rows.map(({ kind, due }) => `${kind} ${due}`);
}

describe('the marks of a freeze order', () => {
  it('fire ten, three and one day ahead, at the end, and when nobody lifts what has lapsed; nothing before its time', async () => {
    const id = await impose();
    expect(await sweep()).toEqual({ fired: 0, passed: 0, failed: 0 });
    for (const [at, fired] of [['2026-12-14', 1], ['2026-12-21', 2], ['2026-12-23', 3], ['2026-12-24', 4], ['2026-12-26', 5]] as const) {
      world.moveTo(`${at}T16:00:00.000Z` as Instant);
      await sweep();
      await sweep();
      expect([at, firedOf(await read(id)).length]).toEqual([at, fired]);
    }
    expect(await read(id)).toMatchObject({ status: 'lapsed' });
    expect(firedOf(await read(id))).toEqual(['expiry_near', 'expiry_near', 'expiry_near', 'lapse', 'not_lifted']);
    expect(alarms()).toBe(5);
  });

  it('fire once each for all orders, when the sweep is killed in between and begins again', async () => {
    const ids = [await impose(), await impose(), await impose('PBOC_TEMP'), await impose('PSB_STOP')];
    // Days without any sweep: everything is due at once.
    world.moveTo('2026-12-30T02:00:00.000Z' as Instant);
    for (const diesAfter of [1, 3, 2]) expect((await sweep(sweeper(diesAfter))).fired).toBe(diesAfter);
    while ((await sweep()).fired > 0);
    // Lapsing lays down the last alarm, a day later.
    world.moveTo('2027-01-01T02:00:00.000Z' as Instant);
    while ((await sweep()).fired > 0);
    for (const id of ids) {
      const entries = await entriesOf(id);
      expect(new Set(entries).size).toBe(entries.length);
      expect(firedOf(await read(id)).sort()).toEqual(entries.map((entry) => entry.split(' ')[0]).sort());
      expect((await read(id)).marks.every((mark) => mark.firedAt !== null)).toBe(true);
      expect((await read(id)).status).toBe('lapsed');
    }
    expect(await sweep()).toEqual({ fired: 0, passed: 0, failed: 0 });
  });

  it('fire once when ten sweep at the same moment', async () => {
    const id = await impose('PBOC_TEMP');
    world.moveTo('2026-11-26T02:00:00.000Z' as Instant);
    const reports = await Promise.all(Array.from({ length: 10 }, async () => sweep()));
    expect(reports.reduce((sum, report) => sum + report.fired, 0)).toBe((await entriesOf(id)).length);
    expect(new Set(await entriesOf(id)).size).toBe((await entriesOf(id)).length);
    expect(reports.every((report) => report.failed === 0)).toBe(true);
  });

  it('of one order that will not go through keep no other waiting', async () => {
    const [stubborn, other] = [await impose('PBOC_TEMP'), await impose('PBOC_TEMP')];
    world.moveTo('2026-11-26T03:00:00.000Z' as Instant);
    const desk: Pick<CaseWorld['orders'], 'give'> = { give: async (id, ...rest) => (id === stubborn ? Promise.reject(new Error('x')) : world.orders.give(id, ...rest)) };
    const halting = new OrderSweep({ source: world.source, desk, logger: createLogger('spec', 'error', { write: () => undefined }), metrics: new WorkerMetrics() });
    expect(await sweep(halting)).toMatchObject({ fired: 2, failed: 2 });
    expect([(await read(stubborn)).status, (await read(other)).status]).toEqual(['active', 'lapsed']);
    await sweep();
    expect((await read(stubborn)).status).toBe('lapsed');
  });

  it('are never fired twice by the database either, and are found without reading orders that wait', async () => {
    const id = await impose('PBOC_TEMP');
    world.moveTo('2026-11-26T02:00:00.000Z' as Instant);
    await sweep();
    await expect(world.source.query(`UPDATE order_mark SET fired_at = now() WHERE freeze_order_id = $1 AND kind = 'lapse'`, [id])).rejects.toThrow(/has fired and stays/);
    await expect(world.source.query(`UPDATE order_mark SET fired_at = NULL WHERE freeze_order_id = $1 AND kind = 'lapse'`, [id])).rejects.toThrow(/has fired and stays/);
    await expect(world.source.query('DELETE FROM order_mark WHERE freeze_order_id = $1', [id])).rejects.toThrow(/permission denied/);
    const plan = await world.source.transaction(async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off');
      return manager.query<{ 'QUERY PLAN': string }[]>('EXPLAIN SELECT freeze_order_id, kind, at FROM order_mark WHERE fired_at IS NULL AND dropped_at IS NULL AND at <= now() ORDER BY at, freeze_order_id, kind LIMIT 200');
    });
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/order_mark_waiting/);
  });
});
