import { httpStatementSource, readStatementCsv } from '@thaw/adapters';
import { CommandPipeline, MoneyReconciliation, StatementImport, type Transaction } from '@thaw/application';
import { connect, PostgresStore, verifyAudit } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { MoneyWatch, WorkerMetrics } from '@thaw/worker';
import { v7 as uuidv7 } from 'uuid';
import { asSuperuser } from '../support/behind-the-back';
import { BreakDesk } from '../support/money-breaks';
import { MoneyWorld } from '../support/money-world';
import { people } from '../support/people';

/** A worker that dies while it compares the books leaves no half look behind, and whoever comes next finishes it. */

let world: MoneyWorld;
beforeEach(async () => {
  world = await MoneyWorld.start('2026-11-24T02:00:00.000Z');
});
afterEach(async () => world.stop());

const desk = new BreakDesk(() => world);

/** One look of a worker whose database connection is torn down at its n-th transaction: before that is committed, or right after. Answers whether it died. */
async function lookDyingAt(n: number, when: 'before' | 'after'): Promise<boolean> {
  const { cases, coreUrl } = world;
  const source = await connect(cases.database.appUrl, { applicationName: 'spec-dying', poolSize: 2 });
  const store = new PostgresStore(source, cases.cipher);
  const life = { transactions: 0, died: false };
  const die = async () => {
    life.died = true;
    await asSuperuser(cases.database, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'spec-dying' AND datname = current_database()`);
  };
  const dying = Object.assign(Object.create(store) as PostgresStore, {
    transaction: async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
      if (life.died) throw new Error('dead');
      life.transactions += 1;
      const mine = life.transactions === n;
      const done = await store.transaction(async (transaction) => {
        const worked = await work(transaction);
        if (mine && when === 'before') await die();
        return worked;
      });
      if (mine) await die();
      return done;
    },
  });
  const pipeline = new CommandPipeline(dying, uuidv7);
  const watch = new MoneyWatch({
    store: dying, reconciliation: new MoneyReconciliation(dying, pipeline, uuidv7), statements: new StatementImport(pipeline, uuidv7, readStatementCsv),
    source: httpStatementSource({ url: coreUrl, timeoutMs: 2_000 }), clock: { now: () => new Date(cases.now) }, logger: createLogger('worker', 'silent'), metrics: new WorkerMetrics(),
  });
  await watch.look();
  await source.destroy().catch(() => undefined);
  return life.died;
}

/** What a look leaves behind belongs together: every break was opened by a look that is told of, and every statement is whole. */
async function expectNothingHalf(): Promise<void> {
  const [row] = await asSuperuser(
    world.cases.database,
    `SELECT (SELECT coalesce(sum(opened), 0)::int FROM money_check WHERE done_at IS NOT NULL) AS opened, (SELECT count(*)::int FROM money_break) AS breaks,
            (SELECT count(*)::int FROM money_check WHERE done_at IS NULL AND (opened, resolved, open) <> (0, 0, 0)) AS "halfChecks",
            (SELECT count(*)::int FROM settlement_statement s WHERE NOT EXISTS (SELECT 1 FROM statement_account a WHERE a.statement_id = s.id)) AS "halfStatements",
            (SELECT count(*)::int FROM money_break b WHERE NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.stream = 'break/' || b.id AND e.type = 'BreakOpened')) AS untold`,
  );
  expect(row).toEqual({ opened: row?.['breaks'], breaks: row?.['breaks'], halfChecks: 0, halfStatements: 0, untold: 0 });
}

it.each(['before', 'after'] as const)('killed %s each commit of a look in turn, the next worker finishes it: one break, told once', async (when) => {
  const { order } = await world.paidAppeal();
  await world.outside.setEverybody({ statement: { drift: 'line' } });
  world.later(24 * 60);
  const asked = await world.api.post('/v1/reconciliation/checks', { as: people.treasury, body: {} });
  let deaths = 0;
  for (let n = 1; await lookDyingAt(n, when); n += 1) {
    deaths = n;
    await expectNothingHalf();
    expect(deaths).toBeLessThan(40);
  }
  expect(deaths).toBeGreaterThan(4);
  await world.watch().look();
  await expectNothingHalf();

  const [found, ...more] = await desk.breaks();
  expect([found, more]).toMatchObject([{ class: 'amount_differs', orderId: order.id, differenceMinor: 1 }, []]);
  expect(await asSuperuser(world.cases.database, `SELECT type, count(*)::int AS n FROM audit_entry WHERE stream = $1 GROUP BY 1`, [`break/${found?.id ?? ''}`])).toEqual([{ type: 'BreakOpened', n: 1 }]);
  expect(await verifyAudit(world.cases.source, `break/${found?.id ?? ''}`)).toMatchObject({ firstBad: null });
  expect((await world.api.get(`/v1/reconciliation/checks/${String(asked.body.id)}`, people.treasury)).body).toMatchObject({ trigger: 'on_demand', doneAt: world.cases.now });
  expect((await world.api.get('/v1/reconciliation/statements?kind=final', people.treasury)).body.items).toHaveLength(1);
  await desk.close(found?.id ?? '');
  world.later(61);
  await world.watch().look();
  expect(await desk.breaks()).toEqual([]);
});

it('two workers that look at once open a break once', async () => {
  await world.paidAppeal();
  await world.outside.setEverybody({ statement: { drift: 'line' } });
  world.later(24 * 60);
  await Promise.all([world.watch().look(), world.watch().look(), world.watch().look()]);
  expect(await desk.breaks()).toMatchObject([{ class: 'amount_differs' }]);
  await expectNothingHalf();
});
