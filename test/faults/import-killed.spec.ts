import { CommandPipeline } from '@thaw/application';
import { CalendarRedating, connect, PostgresStore } from '@thaw/persistence';
import { v7 as uuidv7 } from 'uuid';
import { aNotice } from '../support/calendars';
import { CaseWorld } from '../support/case-world';
import { eventually } from '../support/eventually';
import { oneRound, redaterOn, takeIn } from '../support/redating';

/** A worker that dies in the middle of dating deadlines anew leaves no gap, and nothing is moved twice. */

let world: CaseWorld;
beforeEach(async () => {
  world = await CaseWorld.start('2026-11-24T02:00:00.000Z');
});
afterEach(async () => world.stop());

/** A redater with connections of its own, which are torn down at its n-th appeal. */
async function dyingAt(n: number) {
  const source = await connect(world.database.appUrl, { applicationName: 'spec-dying', poolSize: 2 });
  const pipeline = new CommandPipeline(new PostgresStore(source, world.cipher), uuidv7);
  let given = 0;
  const dying = Object.assign(Object.create(pipeline) as CommandPipeline, {
    onAppeal: async (...command: Parameters<CommandPipeline['onAppeal']>) => {
      given += 1;
      if (given === n) await source.destroy();
      return pipeline.onAppeal(...command);
    },
  });
  return redaterOn(world, { redating: new CalendarRedating(source), pipeline: dying, leaseMs: 0, pageSize: 3 });
}

async function moves(): Promise<readonly { stream: string; n: number }[]> {
  return world.source.query(`SELECT stream, count(*)::int AS n FROM audit_entry WHERE type = 'WaitMoved' GROUP BY stream ORDER BY stream`);
}

it.each([1, 3, 5, 8])('killed at its appeal number %i, another worker finishes what it began', async (n) => {
  const appealIds: string[] = [];
  for (let i = 0; i < 8; i += 1) appealIds.push((await world.appealAt('collecting_documents')).appealId);
  const importId = await takeIn(world, aNotice(2026, { off: ['2026-12-04'] }));
  await expect(oneRound(await dyingAt(n))).rejects.toThrow('Driver not Connected');
  expect((await moves()).length).toBe(n - 1);

  await oneRound(redaterOn(world, { leaseMs: 0, pageSize: 3 }));
  for (const appealId of appealIds) expect((await world.read(appealId)).appeal.wait).toMatchObject({ dueOn: '2026-12-07' });
  expect(await moves()).toEqual(appealIds.map((id) => `appeal/${id}`).sort().map((stream) => ({ stream, n: 1 })));
  const [stored] = await world.source.query<{ state: string; looked: number }[]>('SELECT state, looked FROM calendar_import WHERE id = $1', [importId]);
  expect(stored).toEqual({ state: 'done', looked: 8 });
});

it('two workers at once move each deadline once', async () => {
  for (let i = 0; i < 7; i += 1) await world.appealAt('collecting_documents');
  await takeIn(world, aNotice(2026, { off: ['2026-12-04'] }));
  await Promise.all([redaterOn(world, { leaseMs: 0, pageSize: 2 }).round(), redaterOn(world, { leaseMs: 0, pageSize: 2 }).round()]);
  await eventually(async () => {
    await redaterOn(world).round();
    expect(await world.source.query('SELECT state FROM calendar_import')).toEqual([{ state: 'done' }]);
  });
  expect((await moves()).map(({ n }) => n)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

it('one appeal that cannot be dated is named, and those behind it are dated', async () => {
  const appealIds: string[] = [];
  for (let i = 0; i < 5; i += 1) appealIds.push((await world.appealAt('collecting_documents')).appealId);
  const broken = [...appealIds].sort()[1] ?? '';
  const importId = await takeIn(world, aNotice(2026, { off: ['2026-12-04'] }));
  const pipeline = Object.assign(Object.create(world.pipeline) as CommandPipeline, {
    onAppeal: async (...command: Parameters<CommandPipeline['onAppeal']>) => {
      if (command[0] === broken) throw new TypeError('cannot read properties of undefined');
      return world.pipeline.onAppeal(...command);
    },
  });
  await oneRound(redaterOn(world, { pipeline, pageSize: 2 }));
  const [stored] = await world.source.query<{ state: string; looked: number; refused: string[] }[]>('SELECT state, looked, refused FROM calendar_import WHERE id = $1', [importId]);
  expect(stored).toEqual({ state: 'done', looked: 5, refused: [broken] });
  expect((await moves()).map(({ stream }) => stream)).toEqual(appealIds.filter((id) => id !== broken).map((id) => `appeal/${id}`).sort());
});
