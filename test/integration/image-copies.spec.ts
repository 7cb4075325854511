import { sharpArtist } from '@thaw/adapters';
import type { DocumentStore } from '@thaw/application';
import { createLogger } from '@thaw/platform';
import { CopyLoop, WorkerMetrics } from '@thaw/worker';
import sharp from 'sharp';
import { ApiWorld } from '../support/api-world';
import { aJpeg, aPdf } from '../support/papers';
import { merchantPerson, people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z');
});
afterAll(async () => world.stop());

const secret = '欧阳测试 at 26.08 N 119.30 E';
const riskManager = { id: 'risk.he', roles: ['risk_manager' as const], merchantId: null, bankCode: null };

async function uploaded(file: Buffer, code = 'identity_card') {
  const { merchantId, orderId } = await world.cases.frozenMerchant();
  const appealId = await world.cases.open(orderId);
  const { status, body } = await world.upload(appealId, people.agent, code, file, 'paper');
  expect(status).toBe(201);
  const path = `/v1/appeals/${appealId}/documents/${body.document.id as string}`;
  return { appealId, documentId: body.document.id as string, sha256: body.document.sha256 as string, path, merchant: merchantPerson(merchantId) };
}

function worker(documents: DocumentStore = world.documents): CopyLoop {
  return new CopyLoop({ source: world.cases.source, pipeline: world.cases.pipeline, documents, artist: sharpArtist(), clock: { now: () => new Date(world.cases.now) }, logger: createLogger('worker', 'fatal'), metrics: new WorkerMetrics() });
}

const paperOf = async (appealId: string) => (await world.cases.read(appealId)).appeal.documents.at(-1);

/** As the API hands them out, byte for byte. */
async function bytesOf(path: string, as: typeof people.reviewer): Promise<{ readonly status: number; readonly bytes: Buffer; readonly etag: string | null }> {
  const response = await fetch(`${world.url}${path}`, { headers: { Authorization: `Bearer ${await world.token(as)}` } });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), etag: response.headers.get('etag') };
}

describe('an image', () => {
  it('is shown as a copy without what it hid, while its own bytes and hash stay', async () => {
    const image = await aJpeg({ secret });
    expect(image.includes('26.08 N')).toBe(true);
    const { appealId, path, sha256, merchant } = await uploaded(image);
    expect(await world.get(`${path}/content`, people.reviewer)).toMatchObject({ status: 409, body: { code: 'document_being_copied' } });
    expect(await worker().look()).toBe(1);

    const paper = await paperOf(appealId);
    expect(paper).toMatchObject({ copy: 'made', sha256, status: 'uploaded' });
    for (const who of [people.reviewer, merchant]) {
      const shown = await bytesOf(`${path}/content`, who);
      expect([shown.status, shown.etag, shown.bytes.length]).toEqual([200, `"${paper?.copySha256 ?? ''}"`, paper?.copySizeBytes]);
      expect(shown.bytes.includes('26.08 N')).toBe(false);
      expect(await sharp(shown.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 64, height: 48 });
    }
    const part = await world.get(`${path}/content`, people.reviewer, { Range: 'bytes=0-9' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 0-9/${String(paper?.copySizeBytes)}`]);
  });

  it('is handed out as it came to those who look into how it was made, for a purpose that is noted', async () => {
    const image = await aJpeg({ secret });
    const { appealId, documentId, path, sha256, merchant } = await uploaded(image);
    await worker().look();
    const original = await bytesOf(`${path}/original?purpose=second_look`, riskManager);
    expect([original.status, original.etag, original.bytes.equals(image)]).toEqual([200, `"${sha256}"`, true]);
    const [noted] = await world.cases.source.query<{ purpose: string; actor_id: string }[]>(`SELECT payload ->> 'purpose' AS purpose, actor_id FROM audit_entry WHERE stream = $1`, [`document/${documentId}`]);
    expect(noted).toEqual({ purpose: 'original: second_look', actor_id: riskManager.id });
    expect(await world.get(`${path}/original`, riskManager)).toMatchObject({ status: 400, body: { field: 'purpose' } });
    for (const who of [people.reviewer, merchant]) expect(await world.get(`${path}/original?purpose=audit`, who)).toMatchObject({ status: 403, body: { code: 'permission_missing' } });
    expect((await paperOf(appealId))?.copy).toBe('made');
  });

  it('that is no picture behind its header is turned down, and the merchant is told to send another', async () => {
    const image = await aJpeg({ width: 300, height: 300 });
    const { appealId, path } = await uploaded(image.subarray(0, image.length / 3));
    await worker().look();
    expect(await paperOf(appealId)).toMatchObject({ copy: 'failed', status: 'rejected', rejection: { code: 'ILLEGIBLE' } });
    expect(await world.get(`${path}/content`, people.reviewer)).toMatchObject({ status: 409, body: { code: 'document_illegible' } });
  });

  it('is accepted by nobody before it can be seen, not even behind the application’s back', async () => {
    const { appealId } = await uploaded(await aJpeg());
    await world.cases.handInEverything(appealId);
    const documents = (await world.cases.read(appealId)).appeal.documents.map(({ id }) => ({ documentId: id, verdict: 'accepted' as const }));
    await expect(world.cases.work(appealId, people.reviewer, { kind: 'completeness_check', documents })).rejects.toThrow('verdict_before_scan');
    await expect(world.cases.source.query(`UPDATE document SET status = 'accepted' WHERE appeal_id = $1`, [appealId])).rejects.toThrow('nothing_is_accepted_unseen');
    await worker().look();
    expect(await world.cases.command(appealId, { type: 'completeTask', taskId: await world.cases.liveTask(appealId, 'completeness_check'), result: { kind: 'completeness_check', documents } }, people.reviewer)).toMatchObject({ ok: true });
  });
});

describe('a worker that draws copies', () => {
  it('and dies before it is recorded leaves the paper to the next', async () => {
    const { appealId } = await uploaded(await aJpeg());
    const dying: DocumentStore = { ...world.documents, put: async (bytes, limits) => world.documents.put(bytes, limits).then(() => Promise.reject(new Error('killed'))) };
    expect(await worker(dying).look()).toBe(0);
    expect((await paperOf(appealId))?.copy).toBe('pending');
    expect(await worker().look()).toBe(1);
    expect((await paperOf(appealId))?.copy).toBe('made');
  });

  it('beside another records one copy, and leaves no second file', async () => {
    const { appealId } = await uploaded(await aJpeg());
    const put: string[] = [];
    const counting: DocumentStore = {
      ...world.documents,
      put: async (bytes, limits) => {
        const stored = await world.documents.put(bytes, limits);
        put.push(stored.storageKey);
        return stored;
      },
    };
    await Promise.all([worker(counting).look(), worker(counting).look()]);
    const copyKey = (await paperOf(appealId))?.copyKey;
    for (const key of put.filter((one) => one !== copyKey)) await expect(world.documents.open(key)).rejects.toThrow('no such file');
    expect(put).toContain(copyKey);
  });

  it('leaves PDFs as they are', async () => {
    const file = aPdf();
    const { path } = await uploaded(file, 'business_licence');
    expect(await worker().look()).toBe(0);
    expect((await bytesOf(`${path}/content`, people.reviewer)).bytes.equals(file)).toBe(true);
  });
});
