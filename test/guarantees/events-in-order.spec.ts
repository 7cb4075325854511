import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { emptyHead, chain } from '@thaw/application';
import { tellEvent } from '@thaw/domain';
import { readEvents, settledPosition } from '@thaw/persistence';
import { CaseWorld } from '../support/case-world';

/** Promise: whoever reads on in the feed from the last event read misses none and reads none twice, whatever commits late. */

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.start();
});
afterAll(async () => {
  await world.stop();
});

const everything = { merchantIds: null, appealId: null, limit: 1_000 };

/** A transaction that has appended one entry to a stream of its own and is still open. */
async function appending(stream: string): Promise<Client> {
  const client = new Client({ connectionString: world.database.appUrl, options: '-c role=thaw_app' });
  await client.connect();
  await client.query('BEGIN');
  const [entry] = chain(stream, emptyHead, [{ type: 'SpecHappened', at: world.now, actorId: 'spec', requestId: 'spec', payload: {} }]);
  if (entry === undefined) throw new Error('no entry');
  await client.query('INSERT INTO audit_entry (stream, seq, at, actor_id, request_id, type, payload, prev_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    entry.stream, entry.seq, entry.at, entry.actorId, entry.requestId, entry.type, entry.payload, entry.prevHash, entry.hash,
  ]);
  return client;
}

async function end(client: Client, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  await client.query(how);
  await client.end();
}

const streamsAfter = async (after: number) => (await readEvents(world.source, { ...everything, after })).map(({ stream }) => stream);

describe('two transactions that overlap', () => {
  it('the later one commits first: it is held back until the earlier one has ended', async () => {
    const from = await settledPosition(world.source);
    const early = await appending('spec/early');
    const late = await appending('spec/late');
    await end(late, 'COMMIT');
    expect(await streamsAfter(from)).toEqual([]);
    expect(await settledPosition(world.source)).toBeGreaterThanOrEqual(from);
    await end(early, 'COMMIT');
    expect(await streamsAfter(from)).toEqual(['spec/early', 'spec/late']);
  });

  it('the earlier one rolls back: the gap holds up nobody', async () => {
    const from = await settledPosition(world.source);
    const early = await appending('spec/never');
    const late = await appending('spec/after-a-gap');
    await end(late, 'COMMIT');
    expect(await streamsAfter(from)).toEqual([]);
    await end(early, 'ROLLBACK');
    expect(await streamsAfter(from)).toEqual(['spec/after-a-gap']);
  });

  it('an entry from before them is read meanwhile', async () => {
    const from = await settledPosition(world.source);
    await end(await appending('spec/first'), 'COMMIT');
    expect(await streamsAfter(from)).toEqual(['spec/first']);
    const open = await appending('spec/second');
    expect(await streamsAfter(from)).toEqual(['spec/first']);
    await end(open, 'ROLLBACK');
  });
});

describe('readers beside writers', () => {
  it('get every entry once, in the order of each case, while twenty appeals are written at the same moment', async () => {
    const from = await settledPosition(world.source);
    let [writing, position] = [true, from];
    const read: { readonly stream: string; readonly eventId: string }[] = [];
    const reader = (async () => {
      for (;;) {
        const wasWriting = writing;
        const entries = await readEvents(world.source, { ...everything, after: position, limit: 7 });
        read.push(...entries);
        position = entries.at(-1)?.position ?? position;
        if (!wasWriting && entries.length === 0) return;
        await pause(5);
      }
    })();
    await Promise.all(Array.from({ length: 20 }, async () => world.appealAt('risk_review'))).finally(() => (writing = false));
    await reader;
    const written = await world.source.query<{ stream: string; event_id: string }[]>('SELECT stream, event_id FROM audit_entry WHERE position > $1 ORDER BY stream, seq', [from]);
    expect(new Set(read.map(({ eventId }) => eventId)).size).toBe(read.length);
    expect(read.length).toBe(written.length);
    for (const stream of new Set(written.map((one) => one.stream))) {
      const own = (list: readonly { readonly stream: string }[]) => list.filter((one) => one.stream === stream);
      expect(own(read).map((one) => Reflect.get(one, 'eventId') as string)).toEqual(own(written).map((one) => Reflect.get(one, 'event_id') as string));
    }
  });

  it('are told each change with before and after, and merchants nothing from inside', async () => {
    const from = await settledPosition(world.source);
    const { appealId, merchantId } = await world.appealAt('closed');
    const entries = await readEvents(world.source, { ...everything, after: from, merchantIds: [merchantId], appealId });
    const staff = entries.flatMap((entry) => tellEvent(entry, 'staff') ?? []);
    expect(staff.length).toBe(entries.length);
    const stages = staff.filter(({ type }) => type === 'appeal.stage_entered');
    expect(stages.map(({ before, after }) => [before?.['stage'], after?.['stage']])).toEqual([
      ['collecting_documents', 'risk_review'], ['risk_review', 'approval'], ['approval', 'bank_confirmation'], ['bank_confirmation', 'releasing'],
    ]);
    expect(staff.at(-1)).toMatchObject({ type: 'appeal.closed', before: { stage: 'releasing', outcome: null }, after: { stage: 'closed', outcome: 'released_in_part' } });
    const merchant = entries.flatMap((entry) => tellEvent(entry, 'merchant') ?? []);
    expect(new Set(merchant.map(({ type }) => type.split('.')[0]))).toEqual(new Set(['appeal', 'document', 'wait', 'decision', 'bank_request', 'release']));
    expect(JSON.stringify(merchant, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))).not.toMatch(/reviewer|approver|task|rung|paper\.pdf|ordinary trade/);
  });
});
