import { clamdScanner } from '@thaw/adapters';
import { CommandPipeline } from '@thaw/application';
import { createLogger } from '@thaw/platform';
import { ScanLoop } from '@thaw/worker';
import { v7 as uuidv7 } from 'uuid';
import { ApiWorld } from '../support/api-world';
import { FakeClamd, infectedMark } from '../support/fake-clamd';
import { merchantPerson, people } from '../support/people';

let world: ApiWorld;
let clamd: FakeClamd;
const logLines: string[] = [];

beforeAll(async () => {
  [world, clamd] = await Promise.all([ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z', true), FakeClamd.start()]);
});
afterAll(async () => {
  await clamd.stop();
  await world.stop();
});
beforeEach(() => {
  clamd.mood = 'honest';
});

/** The worker's loop as a process would make it; nothing of it outlives a round. */
function worker(maxBytes = 1_000_000): ScanLoop {
  return new ScanLoop({
    source: world.cases.source,
    pipeline: new CommandPipeline(world.cases.store, uuidv7),
    documents: world.documents,
    scanner: clamdScanner({ host: '127.0.0.1', port: clamd.port, timeoutMs: 300, maxBytes }),
    clock: { now: () => new Date(world.cases.now) },
    logger: createLogger('worker', 'info', { write: (line) => void logLines.push(line) }),
  });
}

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n% ${text}\n1 0 obj << /Type /Page >> endobj\ntrailer << >>\n%%EOF\n`);

async function uploaded(bytes: Buffer) {
  const { orderId, merchantId } = await world.cases.frozenMerchant();
  const appealId = await world.cases.open(orderId);
  const { body, status } = await world.upload(appealId, people.agent, 'business_licence', bytes);
  expect([status, body.document.scan]).toEqual([201, 'quarantined']);
  const path = `/v1/appeals/${appealId}`;
  return { appealId, path, merchant: merchantPerson(merchantId), content: `${path}/documents/${body.document.id as string}/content` };
}

async function scanOf(appealId: string): Promise<string> {
  return (await world.cases.read(appealId)).appeal.documents.map((one) => `${one.scan} ${one.status}`).join();
}

async function statusOfLine(path: string): Promise<unknown> {
  const { body } = await world.get(`${path}/checklist`, people.agent);
  return (body.lines as { code: string; status: string; rejection: { code: string } | null }[]).find((line) => line.code === 'business_licence');
}

describe('a paper handed in while a scanner is configured', () => {
  it('is opened by nobody until it was scanned, then by those who may', async () => {
    const bytes = pdf('y'.repeat(50_000));
    const { appealId, path, content, merchant } = await uploaded(bytes);
    for (const who of [people.reviewer, merchant]) expect(await world.get(content, who)).toMatchObject({ status: 409, body: { code: 'document_quarantined' } });
    expect(await statusOfLine(path)).toMatchObject({ status: 'scanning' });
    clamd.received.length = 0;
    expect(await worker().look()).toBe(1);
    expect(clamd.received).toEqual([bytes]);
    expect(await scanOf(appealId)).toBe('clean uploaded');
    expect(await world.get(content, people.reviewer)).toMatchObject({ status: 200, body: bytes.toString() });
    expect(await worker().look()).toBe(0);
  });

  it('is turned down when it is infected: the merchant reads why, a colleague is alarmed, nobody opens it', async () => {
    const { appealId, path, content } = await uploaded(pdf(infectedMark));
    await worker().look();
    expect(await scanOf(appealId)).toBe('refused rejected');
    expect(await statusOfLine(path)).toMatchObject({ status: 'rejected', missing: true, rejection: { code: 'UNSAFE_FILE', text: { zh: '未通过安全检测，请重新制作文件' } } });
    expect(await world.get(content, people.reviewer)).toMatchObject({ status: 409, body: { code: 'document_unsafe' } });
    expect(logLines.join('')).toContain('"alarm":"document_unsafe"');
  });

  it.each(['ok before the end', 'size limit'] as const)('counts as refused when the scanner skips it (%s)', async (mood) => {
    const { appealId } = await uploaded(pdf('z'.repeat(60_000)));
    clamd.mood = mood;
    await worker().look();
    expect(await scanOf(appealId)).toBe('refused rejected');
  });

  it('counts as refused when it is larger than the scanner takes, without being sent', async () => {
    const { appealId } = await uploaded(pdf('w'.repeat(5_000)));
    clamd.received.length = 0;
    await worker(4_000).look();
    expect([await scanOf(appealId), clamd.received.length]).toEqual(['refused rejected', 0]);
  });

  it.each(['silent', 'hangs up', 'nonsense'] as const)('stays in quarantine while the scanner is no use (%s), and comes out when it is back', async (mood) => {
    const { appealId } = await uploaded(pdf(mood));
    clamd.mood = mood;
    expect(await worker().look()).toBe(0);
    expect(await scanOf(appealId)).toBe('quarantined uploaded');
    clamd.mood = 'honest';
    expect(await worker().look()).toBe(1);
    expect(await scanOf(appealId)).toBe('clean uploaded');
  });

  it('stays in quarantine while the scanner is away, and is recorded once when two workers come by', async () => {
    const { appealId } = await uploaded(pdf('away'));
    await clamd.stop();
    expect(await worker().look()).toBe(0);
    expect(await scanOf(appealId)).toBe('quarantined uploaded');
    await clamd.comeBack();
    await Promise.all([worker().look(), worker().look()]);
    const [{ n }] = await world.cases.source.query<[{ n: number }]>(`SELECT count(*)::int AS n FROM audit_entry WHERE stream = $1 AND type = 'DocumentScanned'`, [`appeal/${appealId}`]);
    expect([n, await scanOf(appealId)]).toEqual([1, 'clean uploaded']);
  });

  it('is accepted by nobody before it was scanned, not even behind the application’s back', async () => {
    const { appealId } = await uploaded(pdf('accepted'));
    await world.cases.handInEverything(appealId);
    const { appeal } = await world.cases.read(appealId);
    const documents = appeal.documents.map(({ id }) => ({ documentId: id, verdict: 'accepted' as const }));
    await expect(world.cases.work(appealId, people.reviewer, { kind: 'completeness_check', documents })).rejects.toThrow('verdict_before_scan');
    await expect(world.cases.source.query(`UPDATE document SET status = 'accepted' WHERE appeal_id = $1`, [appealId])).rejects.toThrow('nothing_is_accepted_unscanned');
    await worker().look();
    const taskId = await world.cases.liveTask(appealId, 'completeness_check');
    expect(await world.cases.command(appealId, { type: 'completeTask', taskId, result: { kind: 'completeness_check', documents } }, people.reviewer)).toMatchObject({ ok: true });
  });
});
