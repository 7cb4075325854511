import { Outbox } from '@thaw/persistence';
import { CaseWorld } from '../support/case-world';
import { asSuperuser } from '../support/behind-the-back';

/** How long changes have waited to be handed on: what readiness and the alert go by. */

let world: CaseWorld;
beforeEach(async () => {
  world = await CaseWorld.start();
});
afterEach(async () => world.stop());

const hourAgo = (what: string) => asSuperuser(world.database, `UPDATE outbox SET available_at = now() - interval '1 hour' WHERE ${what}`, []);

it('counts beginnings that wait for their turn, and calls none of them late; a nudge that waits is', async () => {
  await world.appealAt('collecting_documents');
  const outbox = new Outbox(world.source);
  await hourAgo('is_start');
  expect(await world.source.query('SELECT is_start FROM outbox')).toContainEqual({ is_start: true });
  expect(await outbox.pending()).toMatchObject({ count: expect.any(Number) as number, oldestAgeMs: 0 });
  const { appealId } = await world.appealAt('risk_review');
  await hourAgo(`NOT is_start AND appeal_id = '${appealId}'`);
  expect((await outbox.pending()).oldestAgeMs).toBeGreaterThanOrEqual(3_600_000);
});
