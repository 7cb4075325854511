import { readdirSync } from 'node:fs';
import { ApiWorld } from '../support/api-world';
import { aJpeg, aPdf } from '../support/papers';
import { people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z');
});
afterAll(async () => world.stop());

async function opened() {
  const { merchantId, orderId } = await world.cases.frozenMerchant();
  return { merchantId, appealId: await world.cases.open(orderId) };
}

const filesKept = () => (readdirSync(world.documentFolder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).length;

async function pngOf(width: number, height: number): Promise<Buffer> {
  const png = await aJpeg({ as: 'png' });
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

describe('a file that is too much or cannot be looked into', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['of 301 pages', () => aPdf({ pages: 301 }), 'too_many_pages'],
    ['that claims a million pages', () => aPdf({ claims: 1_000_000 }), 'too_many_pages'],
    ['of 2,500 million pixels in a few bytes', () => pngOf(50_000, 50_000), 'too_many_pixels'],
    ['locked', () => aPdf({ more: '9 0 obj << /Encrypt 8 0 R >> endobj' }), 'pdf_encrypted'],
    ['with a script', () => aPdf({ more: '9 0 obj << /S /JavaScript /JS (x) >> endobj' }), 'pdf_active_content'],
    ['with objects hidden from us', () => aPdf({ more: '9 0 obj << /Type /ObjStm /First 4 /Filter /LZWDecode >>\nstream\nxx\nendstream endobj' }), 'file_unreadable'],
    ['that is a photograph without a size', () => Buffer.from('ffd8ffe000104a46494600010100000100010000ffda', 'hex'), 'file_unreadable'],
  ])('is refused by its own code, and nothing is kept: %s', async (_, make, code) => {
    const { appealId } = await opened();
    const before = filesKept();
    const answer = await world.upload(appealId, people.agent, 'identity_card', await make());
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([422, code, 'file']);
    expect(filesKept()).toBe(before);
    expect((await world.cases.read(appealId)).appeal.documents).toEqual([]);
  });

  it('is taken at the limit, and says what it shows of itself', async () => {
    const { appealId } = await opened();
    const { status, body } = await world.upload(appealId, people.agent, 'business_licence', aPdf({ pages: 300, more: '9 0 obj << /Type /EmbeddedFile >> endobj' }));
    expect([status, body.document.contents]).toEqual([201, { pages: 300, pixels: null, carriesFiles: true }]);
    expect(body.appeal.findings).toMatchObject([{ code: 'FILE_CARRIES_FILES', severity: 'notice', documentIds: [body.document.id] }]);
    const photograph = await world.upload(appealId, people.agent, 'identity_card', await aJpeg({ width: 40, height: 30 }));
    expect(photograph.body.document).toMatchObject({ contents: { pixels: 1_200 }, copy: { state: 'pending', sha256: null } });
  });

  it('without a page that can be seen is taken, and the agent is told', async () => {
    const { appealId } = await opened();
    const { body } = await world.upload(appealId, people.agent, 'business_licence', aPdf({ pages: 0 }));
    expect(body.appeal.findings).toMatchObject([{ code: 'PAPER_WITHOUT_PAGES', severity: 'warning' }]);
  });
});

describe('too many files', () => {
  const seed = (appealId: string, code: string, count: number, minutesAgo: number) => world.cases.source.query(
    `INSERT INTO document (id, appeal_id, requirement_code, status, sha256, size_bytes, media_type, storage_key, file_name, uploaded_by, uploaded_at, round)
     SELECT gen_random_uuid(), $1, $2, 'uploaded', repeat('a', 64), 1, 'application/pdf', gen_random_uuid(), 'f', 'u', $3::timestamptz - make_interval(mins => $4), 0 FROM generate_series(1, $5)`,
    [appealId, code, world.cases.now, minutesAgo, count],
  );

  it('for one line are refused before a byte is kept', async () => {
    const { appealId } = await opened();
    await seed(appealId, 'identity_card', 30, 300);
    const before = filesKept();
    expect(await world.upload(appealId, people.agent, 'identity_card', aPdf())).toMatchObject({ status: 422, body: { code: 'too_many_documents_for_line', particulars: { limit: 30 } } });
    expect(filesKept()).toBe(before);
    expect(await world.upload(appealId, people.agent, 'business_licence', aPdf())).toMatchObject({ status: 201 });
  });

  it('of one merchant within an hour are refused over all its appeals, with the time when there is room again', async () => {
    const { appealId, merchantId } = await opened();
    const other = await world.cases.open((await world.cases.freeze(merchantId, [500_000n])).id);
    await seed(other, 'order_chat', 299, 45);
    expect(await world.upload(appealId, people.agent, 'identity_card', aPdf())).toMatchObject({ status: 201 });
    const refused = await world.upload(appealId, people.agent, 'identity_card', aPdf());
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_documents_this_hour', particulars: { limit: 300, retryAfterSeconds: 900 } } });
    expect(refused.headers.get('retry-after')).toBe('900');
    const stranger = await opened();
    expect(await world.upload(stranger.appealId, people.agent, 'identity_card', aPdf())).toMatchObject({ status: 201 });
  });
});
