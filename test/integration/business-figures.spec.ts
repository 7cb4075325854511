import { randomUUID } from 'node:crypto';
import { workflowActor } from '@thaw/application';
import { plusMs } from '@thaw/domain';
import { businessFigures, FindingRegister, poolFigures } from '@thaw/persistence';
import { WorkerMetrics } from '@thaw/worker';
import { asSuperuser } from '../support/behind-the-back';
import { CaseWorld, must } from '../support/case-world';

/** What Prometheus is told of the business is what the facts say. */

let world: CaseWorld;
beforeEach(async () => {
  world = await CaseWorld.start();
});
afterEach(async () => world.stop());

it('counts open appeals by stage and turn, their age, breaches, the money held, and what is stuck', async () => {
  const metrics = new WorkerMetrics();
  const value = async (name: string): Promise<readonly (readonly [string, number])[]> => {
    const found = await metrics.registry.getSingleMetric(name)?.get();
    return (found?.values ?? []).filter((one) => one.value > 0).map((one) => [Object.values(one.labels).join(' '), one.value]);
  };
  const review = await world.appealAt('risk_review');
  await world.appealAt('bank_confirmation');
  await world.appealAt('closed');
  world.moveTo(plusMs(world.now, 3_600_000));
  metrics.business(await businessFigures(world.source, world.now));
  expect([...(await value('thaw_appeals_open'))].sort()).toEqual([['bank_confirmation bank', 1], ['risk_review acquirer', 1]]);
  expect(await value('thaw_appeals_oldest_seconds')).toEqual(expect.arrayContaining([['risk_review acquirer', 3_600]]));
  expect(await value('thaw_appeals_breached')).toEqual([]);
  // The closed one's contested part is held too, but in no open appeal.
  expect(await value('thaw_money_held_minor')).toEqual([['CNY', 2 * 4_862_000]]);

  await new FindingRegister(world.source).record(['wait_overdue'], [{ class: 'wait_overdue', cause: 'risk_review, acquirer', appealId: review.appealId, since: world.now, count: 1 }], world.now);
  world.moveTo(plusMs(world.now, 20 * 86_400_000));
  metrics.business(await businessFigures(world.source, world.now));
  expect(await value('thaw_appeals_breached')).toHaveLength(2);
  // The total ran out on the one that is not decided; nothing says so before its mark has fired.
  expect(await value('thaw_appeals_statutory_breached')).toEqual([]);
  must(await world.command(review.appealId, { type: 'passMark', waitId: (await world.read(review.appealId)).appeal.wait?.id ?? '', index: -4 }, workflowActor));
  metrics.business(await businessFigures(world.source, world.now));
  expect(await value('thaw_appeals_statutory_breached')).toEqual([['risk_review acquirer', 1]]);
  expect(await value('thaw_stuck_findings_open')).toEqual([['wait_overdue open', 1]]);
  expect(await value('thaw_stuck_count')).toEqual([['wait_overdue', 1]]);

  const endpoint = (status: string, why: string | null): string =>
    `INSERT INTO webhook_endpoint (id, url, types, status, paused_why, secret_encrypted, position, created_by, held_by, created_at) VALUES ('${randomUUID()}', 'https://example.test', '{}', '${status}', ${why === null ? 'NULL' : `'${why}'`}, 's', 0, 'p', 'p', now())`;
  for (const one of [endpoint('active', null), endpoint('paused', 'dead'), endpoint('paused', 'dead'), endpoint('paused', 'by_hand')]) await asSuperuser(world.database, one);
  metrics.business(await businessFigures(world.source, world.now));
  expect(await value('thaw_webhook_endpoints_paused')).toEqual([['by_hand', 1], ['dead', 2]]);

  // When nobody can count, nothing is claimed.
  metrics.business(null);
  expect(await value('thaw_appeals_open')).toEqual([]);
});

it('knows the connections in use', async () => {
  await world.source.query('SELECT 1');
  const { total, idle, waiting } = poolFigures(world.source);
  expect(total).toBeGreaterThan(0);
  expect([idle, waiting]).toEqual([total, 0]);
  const metrics = new WorkerMetrics();
  metrics.pool({ total: 5, idle: 2, waiting: 1 });
  expect(await metrics.registry.metrics()).toContain('thaw_database_pool_connections{state="used"} 3');
});
