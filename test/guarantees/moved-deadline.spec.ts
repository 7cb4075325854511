import { plusMs, type Instant } from '@thaw/domain';
import { must } from '../support/case-world';
import { eventually } from '../support/eventually';
import { people } from '../support/people';
import { ProcessWorld } from '../support/process-world';

/** Promise: a moved deadline fires once, at its new instant, also across a restart. */

const minute = 60_000;

let world: ProcessWorld;
beforeEach(async () => {
  world = await ProcessWorld.start();
});
afterEach(async () => world.stop());

async function firedOf(appealId: string): Promise<readonly { readonly kind: string; readonly at: Instant }[]> {
  const rows = await world.cases.source.query<{ kind: string; at: Date }[]>(`SELECT payload ->> 'kind' AS kind, at FROM audit_entry WHERE stream = $1 AND type = 'MarkFired' ORDER BY seq`, [`appeal/${appealId}`]);
  return rows.map(({ kind, at }) => ({ kind, at: at.toISOString() as Instant }));
}

const kinds = async (appealId: string) => (await firedOf(appealId)).map(({ kind }) => kind);
const shownDue = (appealId: string) => eventually(async () => expect((await world.attributesShown(appealId))['ThawStageDue']).toBe((await world.wait(appealId)).dueAt));

/** Two people give the merchant twice the time for the papers. */
async function extend(appealId: string): Promise<void> {
  must(await world.cases.command(appealId, { type: 'proposeExtension', limitId: 'HOUSE-DOCUMENTS', to: 20, reason: { en: 'x', zh: '某' } }, people.agent));
  const clock = (await world.cases.read(appealId)).appeal.clocks.find((one) => one.proposed !== null);
  must(await world.cases.command(appealId, { type: 'extendDeadline', extensionId: clock?.proposed?.id ?? 'none' }, people.lead));
}

it('extended: what has fired stays fired, nothing comes at the old instant, the rest at the new', async () => {
  const appealId = await world.cases.open((await world.cases.frozenMerchant()).orderId);
  await shownDue(appealId);
  const before = await world.wait(appealId);
  const [first] = (await world.cases.read(appealId)).appeal.wait?.marks ?? [];
  await world.travel(appealId).to(plusMs(first?.at ?? before.dueAt, minute));
  expect(await kinds(appealId)).toEqual(['remind']);

  await extend(appealId);
  const after = await world.wait(appealId);
  expect(after.id).toBe(before.id);
  expect(after.dueAt > before.dueAt).toBe(true);
  await shownDue(appealId);
  // A restart between the move and both instants.
  await world.stopWorker();
  await world.startWorker();
  await world.travel(appealId).to(plusMs(before.dueAt, 10 * minute));
  expect(await kinds(appealId)).toEqual(['remind']);
  await world.travel(appealId).to(plusMs(after.dueAt, 10 * minute));
  await eventually(async () => expect(await world.isRunning(appealId)).toBe(false));
  const fired = await firedOf(appealId);
  expect(fired.map(({ kind }) => kind)).toEqual(['remind', 'remind', 'breach', 'expire']);
  expect(fired.filter(({ kind }) => kind === 'breach').every(({ at }) => at >= after.dueAt)).toBe(true);
});

it('moved while no worker ran and no nudge came: the workflow reads the facts and fires at the new instant', async () => {
  const appealId = await world.cases.open((await world.cases.frozenMerchant()).orderId);
  await shownDue(appealId);
  const before = await world.wait(appealId);
  await world.relay.stop();
  await world.stopWorker();
  await extend(appealId);
  await world.startWorker();
  // The old timer rings; the domain refuses what is not due, and tells what is.
  await world.travel(appealId).to(plusMs(before.dueAt, 10 * minute));
  expect(await kinds(appealId)).not.toContain('breach');
  expect(await world.isRunning(appealId)).toBe(true);
  await world.travel(appealId).to(plusMs((await world.wait(appealId)).dueAt, 10 * minute));
  await eventually(async () => expect(await world.isRunning(appealId)).toBe(false));
  expect(await kinds(appealId)).toEqual(['remind', 'remind', 'breach', 'expire']);
});

it('stayed and resumed: the rest has its own deadline, and what was left of the time comes after it', async () => {
  const appealId = await world.cases.open((await world.cases.frozenMerchant()).orderId);
  await shownDue(appealId);
  const before = await world.wait(appealId);
  must(await world.cases.command(appealId, { type: 'stayAppeal', requestedBy: 'merchant', reason: 'abroad' }, people.lead));
  await shownDue(appealId);
  const rest = await world.wait(appealId);
  expect(rest.kind).toBe('stay');
  await world.travel(appealId).to(plusMs(before.dueAt, 10 * minute));
  expect(await kinds(appealId)).toEqual([]);
  // Nobody ends it: it ends by itself.
  await world.travel(appealId).to(plusMs(rest.dueAt, 10 * minute));
  const after = await world.wait(appealId);
  expect(after).toMatchObject({ kind: 'documents', fired: [] });
  expect(after.dueAt > rest.dueAt).toBe(true);
  await world.travel(appealId).to(plusMs(after.dueAt, 10 * minute));
  await eventually(async () => expect(await world.isRunning(appealId)).toBe(false));
  expect((await kinds(appealId)).slice(-4)).toEqual(['remind', 'remind', 'breach', 'expire']);
});
