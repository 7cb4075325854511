import { setTimeout as pause } from 'node:timers/promises';
import { secretsOf } from '../setup/secrets';
import { adminUrl, withClient } from '../setup/postgres-roles';
import type { Stack } from '../stack/stack';
import { copyAppeals } from './copy-appeals';
import { imposeOrders, type Field } from './field';
import { sendJson, tokenOf } from './http';
import { atRate, type Figures } from './timing';

/** What one bulk remedy did, and what others felt of it. */
export interface BulkFigures {
  readonly items: number;
  /** Opening an appeal, others' work, before the run, while it goes on, and after it. */
  readonly before: Figures;
  readonly during: Figures;
  readonly after: Figures;
  /** Done when the stop was asked for, and when it stood. */
  readonly stopAskedAt: number;
  readonly stoppedAt: number;
  readonly seconds: number;
  readonly done: number;
  /** Appeals with exactly one entry of the remedy in their trail. */
  readonly writtenOnce: number;
}

interface Run {
  readonly state: string;
  readonly counts: Readonly<Record<'pending' | 'done' | 'refused' | 'failed', number>>;
}

const perSecond = 10;
const asked = 150;
const stopAtShare = 0.4;
/** A run that is held stays held; looked at for so long. */
const heldForMs = 3_000;

/** A nudge for so many appeals, held at 40 %, gone on with, while others open appeals at a steady rate. */
export async function bulkRemedy(stack: Stack, field: Field, items: number): Promise<BulkFigures> {
  const operator = await tokenOf(stack.urls.sandbox, 'operator.gao');
  const remedies = `${field.api}/ops/remedies`;
  const post = <T>(path: string, body: object): Promise<T> => sendJson<T>({ method: 'POST', url: `${remedies}${path}`, token: operator, body: JSON.stringify(body) });
  const [model] = await imposeOrders(field, 1, 'H05');
  const appeal = await sendJson<{ id: string }>({ method: 'POST', url: `${field.api}/appeals`, token: field.tokens.agent, body: JSON.stringify({ freezeOrderId: model, statement: 'An incident.' }) });
  const admin = adminUrl(stack.ports.postgres, secretsOf(stack.stateDir).postgres, 'thaw');
  await copyAppeals(admin, appeal.id, items - 1);
  const orders = await imposeOrders(field, asked * 3, '12');
  const before = await opening(field, orders.slice(0, asked));
  const from = performance.now();
  const { runId } = await post<{ runId: string }>('', { remedy: 'nudge', why: 'the bench measures it', filter: { stage: 'risk_review' } });
  const read = (): Promise<Run> => sendJson<Run>({ method: 'GET', url: `${remedies}/${runId}`, token: operator });
  const [during, held] = await Promise.all([opening(field, orders.slice(asked, asked * 2)), holdAndGoOn(read, (change) => post(`/${runId}/${change}`, {}), items)]);
  const end = await until(read, ({ state }) => state === 'done');
  const seconds = (performance.now() - from) / 1_000;
  const after = await opening(field, orders.slice(asked * 2));
  const [once] = await withClient(admin, async (client) => (await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM (SELECT stream FROM audit_entry WHERE type = 'RemedyApplied' GROUP BY stream HAVING count(*) = 1) one`)).rows);
  return { items, before, during, after, ...held, seconds, done: end.counts.done, writtenOnce: once?.n ?? 0 };
}

function opening(field: Field, orders: readonly string[]): Promise<Figures> {
  return atRate(perSecond, orders.length, async (index) => {
    await sendJson({ method: 'POST', url: `${field.api}/appeals`, token: field.tokens.agent, body: JSON.stringify({ freezeOrderId: orders[index], statement: 'Ordinary trade.' }) });
  });
}

async function holdAndGoOn(read: () => Promise<Run>, change: (to: 'stop' | 'resume') => Promise<unknown>, items: number): Promise<{ readonly stopAskedAt: number; readonly stoppedAt: number }> {
  const reached = await until(read, ({ counts }) => counts.done >= items * stopAtShare);
  await change('stop');
  // What was under way ends; after that nothing moves.
  await pause(1_000);
  const stopped = await read();
  await pause(heldForMs);
  const still = await read();
  if (stopped.state !== 'stopped' || still.counts.done !== stopped.counts.done) throw new Error('a run that was stopped went on');
  await change('resume');
  return { stopAskedAt: reached.counts.done, stoppedAt: stopped.counts.done };
}

async function until(read: () => Promise<Run>, holds: (run: Run) => boolean): Promise<Run> {
  for (const end = performance.now() + 600_000; ; await pause(200)) {
    const run = await read();
    if (holds(run)) return run;
    if (performance.now() > end) throw new Error(`the run is ${run.state}: ${JSON.stringify(run.counts)}`);
  }
}
