import { instantFromMs, rootSightings } from '@thaw/domain';
import { connect, databaseClasses, databaseSightings, FindingRegister } from '@thaw/persistence';
import { secretsOf } from '../setup/secrets';
import { adminUrl, withClient } from '../setup/postgres-roles';
import type { Stack } from '../stack/stack';
import { breakAppeal, breakages } from './break-appeals';
import { copyAppeals } from './copy-appeals';
import { imposeOrders, type Field } from './field';
import { sendJson } from './http';
import { processorMs as soFar } from './processor';
import { figuresOf, type Figures } from './timing';

/** What the look for stuck work costs. */
export interface SweepFigures {
  readonly appeals: number;
  readonly broken: number;
  readonly found: number;
  readonly wall: Figures;
  /** Processor time of one look, ours and PostgreSQL's, milliseconds. */
  readonly processorMs: number;
  /** Share of one core, at a look every ten seconds. */
  readonly shareOfCore: number;
}

const looks = 20;
const everyMs = 10_000;

/** Looks again and again at so many appeals that wait as they should and some that do not, on one connection whose processor time can be told. */
export async function sweepCost(stack: Stack, field: Field, appeals: number, broken: number): Promise<SweepFigures> {
  const admin = adminUrl(stack.ports.postgres, secretsOf(stack.stateDir).postgres, 'thaw');
  const ids: string[] = [];
  for (const code of ['12', 'H05'] as const) {
    const [order] = await imposeOrders(field, 1, code);
    const model = await sendJson<{ id: string }>({ method: 'POST', url: `${field.api}/appeals`, token: field.tokens.agent, body: JSON.stringify({ freezeOrderId: order, statement: 'An incident.' }) });
    ids.push(...(await copyAppeals(admin, model.id, appeals / 2)));
  }
  const now = instantFromMs(Date.now());
  const [papers, review] = [ids.slice(0, appeals / 2), ids.slice(appeals / 2)];
  const fitting = breakages.filter(({ stage }) => stage === 'collecting_documents' || stage === 'risk_review');
  for (let n = 0; n < broken; n += 1) {
    const breakage = fitting[n % fitting.length];
    const appealId = breakage && (breakage.stage === 'risk_review' ? review : papers)[n * 7];
    if (breakage !== undefined && appealId !== undefined) await breakAppeal(admin, breakage, appealId, now);
  }
  await withClient(admin, (client) => client.query('ANALYZE'));
  const source = await connect(stack.urls.appUrl, { applicationName: 'thaw-bench', poolSize: 1 });
  try {
    const register = new FindingRegister(source);
    const [backend] = await source.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
    const times: number[] = [];
    const [own, theirs] = [process.cpuUsage(), soFar(backend?.pid)];
    let found = 0;
    for (let n = 0; n < looks; n += 1) {
      const from = performance.now();
      const asOf = instantFromMs(Date.now());
      const seen = rootSightings(await databaseSightings(source, asOf));
      await register.record(databaseClasses, seen, asOf);
      times.push(performance.now() - from);
      found = seen.filter(({ appealId }) => appealId !== null).length;
    }
    const { user, system } = process.cpuUsage(own);
    const processorMs = ((user + system) / 1_000 + soFar(backend?.pid) - theirs) / looks;
    return { appeals, broken, found, wall: figuresOf(times), processorMs, shareOfCore: processorMs / everyMs };
  } finally {
    await source.destroy();
  }
}
