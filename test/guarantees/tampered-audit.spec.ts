import { verifyAudit } from '@thaw/persistence';
import { asApplication, asSuperuser } from '../support/behind-the-back';
import { CaseWorld } from '../support/case-world';

/** Promise: a tampered audit trail is found, and the first bad entry named. */

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.start();
});
afterAll(async () => world.stop());

async function closedStream(): Promise<string> {
  return `appeal/${(await world.appealAt('closed')).appealId}`;
}

describe('the audit chain', () => {
  it('is whole when nobody touched it', async () => {
    const stream = await closedStream();
    expect(await verifyAudit(world.source, stream)).toMatchObject({ firstBad: null });
  });

  it.each([
    ['a changed payload', `UPDATE audit_entry SET payload = payload || '{"x":1}' WHERE stream = $1 AND seq = 5`, { seq: 5, fault: 'altered' }],
    ['another actor', `UPDATE audit_entry SET actor_id = 'somebody.else' WHERE stream = $1 AND seq = 3`, { seq: 3, fault: 'altered' }],
    ['another instant', `UPDATE audit_entry SET at = at + interval '1 second' WHERE stream = $1 AND seq = 2`, { seq: 2, fault: 'altered' }],
    ['an entry taken out', 'DELETE FROM audit_entry WHERE stream = $1 AND seq = 7', { seq: 7, fault: 'missing' }],
    ['the end cut off', 'DELETE FROM audit_entry WHERE stream = $1 AND seq > 9', { seq: 10, fault: 'missing' }],
    ['a rewritten entry with a hash of its own', `UPDATE audit_entry SET hash = repeat('a', 64) WHERE stream = $1 AND seq = 4`, { seq: 4, fault: 'altered' }],
  ])('finds %s', async (_what, sql, firstBad) => {
    const stream = await closedStream();
    await asSuperuser(world.database, sql, [stream]);
    expect(await verifyAudit(world.source, stream)).toMatchObject({ firstBad });
  });

  it('can not be altered or erased by the application', async () => {
    await closedStream();
    await expect(asApplication(world.database, `UPDATE audit_entry SET actor_id = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(asApplication(world.database, 'DELETE FROM audit_entry')).rejects.toThrow(/permission denied/);
    await expect(asApplication(world.database, 'TRUNCATE audit_entry')).rejects.toThrow(/permission denied/);
  });
});
