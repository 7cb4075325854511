import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiWorld } from '../support/api-world';
import { merchantPerson, people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z');
});
afterAll(async () => world.stop());

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n% ${text}\n1 0 obj << /Type /Page >> endobj\ntrailer << >>\n%%EOF\n`);

interface Line {
  readonly code: string;
  readonly missing: boolean;
  readonly status: string;
}

async function opened() {
  const frozen = await world.cases.frozenMerchant();
  const appealId = await world.cases.open(frozen.orderId);
  return { ...frozen, appealId, path: `/v1/appeals/${appealId}`, merchant: merchantPerson(frozen.merchantId) };
}

function lineOf(body: { readonly lines: readonly Line[] }, code: string): Line | undefined {
  return body.lines.find((line) => line.code === code);
}

describe('a waiver over HTTP', () => {
  it('is proposed by one person and decided by another; the merchant reads the ground, not the words behind it', async () => {
    const { path, merchant } = await opened();
    const body = { requirementCode: 'ledger_three_months', ground: 'HELD_BY_US', text: 'It lies in file 12.' };
    const proposed = await world.post(`${path}/waivers`, { as: people.reviewer, body });
    expect(proposed).toMatchObject({ status: 201 });
    const { waiver } = lineOf(proposed.body, 'ledger_three_months') as Line & { waiver: { id: string } };
    expect(waiver).toMatchObject({ status: 'proposed', text: 'It lies in file 12.', proposedBy: people.reviewer.id });
    expect(lineOf((await world.get(`${path}/checklist`, merchant)).body, 'ledger_three_months')).toMatchObject({ status: 'missing', waiver: null });

    expect(await world.post(`${path}/waivers/${waiver.id}/decision`, { as: { ...people.reviewer, roles: ['lead'] }, body: { approve: true } })).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    expect(await world.post(`${path}/waivers/${waiver.id}/decision`, { as: people.otherReviewer, body: { approve: true } })).toMatchObject({ status: 403, body: { code: 'role_missing' } });
    expect(await world.post(`${path}/waivers/${waiver.id}/decision`, { as: people.approver, body: { approve: false } })).toMatchObject({ status: 400, body: { field: 'why' } });
    const approved = await world.post(`${path}/waivers/${waiver.id}/decision`, { as: people.approver, body: { approve: true } });
    expect(approved.status).toBe(200);
    expect(lineOf(approved.body, 'ledger_three_months')).toMatchObject({ status: 'waived', missing: false, waiver: { decidedBy: people.approver.id } });
    expect(lineOf((await world.get(`${path}/checklist`, merchant)).body, 'ledger_three_months')).toMatchObject({
      status: 'waived', missing: false, waiver: { groundText: { zh: '我方已留存有效件' }, text: null, proposedBy: null, decidedBy: null },
    });
    expect(JSON.stringify((await world.get(`${path}/timeline`, merchant)).body)).not.toContain('file 12');
  });

  it('is not there for those who do not see the appeal, and is refused where the policy forbids it', async () => {
    const { path, merchant } = await opened();
    const body = { requirementCode: 'identity_card', ground: 'HELD_BY_US', text: 'x' };
    expect(await world.post(`${path}/waivers`, { as: merchant, body })).toMatchObject({ status: 403, body: { code: 'permission_missing' } });
    expect(await world.post(`${path}/waivers`, { as: people.reviewer, body })).toMatchObject({ status: 422, body: { code: 'waiver_not_allowed', field: 'requirementCode' } });
    expect(await world.post(`${path}/waivers`, { as: people.reviewer, body: { ...body, ground: 'BECAUSE' } })).toMatchObject({ status: 400, body: { field: 'ground' } });
  });

  it('survives being approved by its proposer behind the application’s back: the database refuses', async () => {
    const { path, appealId } = await opened();
    await world.post(`${path}/waivers`, { as: people.reviewer, body: { requirementCode: 'order_chat', ground: 'NOT_APPLICABLE', text: 'x' } });
    await expect(world.cases.source.query(`UPDATE waiver SET status = 'approved', decided_by = proposed_by, decided_at = now() WHERE appeal_id = $1`, [appealId])).rejects.toThrow('waiver_needs_a_second_person');
    await expect(world.cases.source.query('DELETE FROM waiver WHERE appeal_id = $1', [appealId])).rejects.toThrow('permission denied');
  });
});

describe('an accepted alternative over HTTP', () => {
  it('is taken with a reason only', async () => {
    const { appealId, path } = await opened();
    expect(await world.upload(appealId, people.agent, 'no_voucher_statement', pdf('a'))).toMatchObject({ status: 422, body: { code: 'alternative_reason_missing' } });
    const taken = await world.upload(appealId, people.agent, 'no_voucher_statement', pdf('a'), 'a.pdf', undefined, { alternativeReason: '现金交易，无签购单。' });
    expect(taken).toMatchObject({ status: 201, body: { document: { alternativeReason: '现金交易，无签购单。' } } });
    expect((await world.get(`${path}/checklist`, people.agent)).body.summary.groupsMissing).toEqual([]);
  });
});

describe('what papers state', () => {
  const claims = (stated: Record<string, string>) => ({ claims: JSON.stringify(stated) });
  const codesOf = (body: { findings: { code: string }[] }) => body.findings.map(({ code }) => code);

  it('is compared before anything is submitted, and the agent is told what does not fit, by code and in both languages', async () => {
    const { appealId, path } = await opened();
    const first = await world.upload(appealId, people.agent, 'business_licence', pdf('1'), 'a.pdf', undefined, claims({ businessName: '老谭家常菜馆', personName: '谭建国', licenceNumber: '91350100M000100Y44', expiresOn: '2026-11-23' }));
    expect(first).toMatchObject({ status: 201, body: { document: { expiresOn: '2026-11-23', claims: [{ kind: 'businessName', matchesRecord: true }, { kind: 'personName' }, { kind: 'licenceNumber', wellFormed: false }] } } });
    expect(codesOf(first.body.appeal)).toEqual(['LICENCE_NUMBER_MALFORMED', 'PAPER_EXPIRED']);
    await world.upload(appealId, people.agent, 'settlement_account_proof', pdf('2'), 'b.pdf', undefined, claims({ accountHolder: '谭 建国', accountTail: '0000', licenceNumber: '91350100M000100Y43' }));
    const { body } = await world.get(`${path}/checklist`, people.agent);
    expect(codesOf(body)).toEqual(['LICENCE_NUMBER_DIFFERS', 'ACCOUNT_NOT_ON_RECORD', 'LICENCE_NUMBER_MALFORMED', 'PAPER_EXPIRED']);
    expect(body.findings[0]).toMatchObject({ severity: 'error', text: { zh: '各材料所载统一社会信用代码不一致。' }, documentIds: [first.body.document.id, expect.any(String)] });
    expect(codesOf((await world.get(path, people.reviewer)).body)).toEqual(codesOf(body));
    expect((await world.cases.read(appealId)).appeal.documents.map((one) => one.status)).toEqual(['uploaded', 'uploaded']);
  });

  it('lies sealed in the database, and nowhere else: not in facts, audit, logs or keys', async () => {
    const { appealId } = await opened();
    const secret = '欧阳测试';
    const { body } = await world.upload(appealId, people.agent, 'business_licence', pdf('1'), 'a.pdf', undefined, claims({ personName: secret, idNumber: '11010519491231002X' }));
    const [kept] = await world.cases.source.query<{ sealed: string }[]>('SELECT sealed FROM document_claims WHERE document_id = $1', [body.document.id]);
    expect(JSON.parse(world.cases.cipher.decrypt(kept?.sealed ?? '', `document_claims.sealed:${body.document.id}`))).toEqual({ personName: secret, idNumber: '11010519491231002X' });
    const tables = ['document', 'audit_entry', 'appeal', 'idempotency_key', 'outbox', 'document_claims'];
    for (const table of tables) {
      const rows = await world.cases.source.query<object[]>(`SELECT * FROM ${table}`);
      expect(JSON.stringify(rows)).not.toMatch(/欧阳测试|11010519491231002X/);
    }
    expect(world.logLines.join('')).not.toMatch(/欧阳测试|11010519491231002X/);
  });

  it('is refused when it is no such thing, naming the field and not the value', async () => {
    const { appealId } = await opened();
    for (const [field, stated] of [['claims', 'nonsense'], ['claims', '{"shoeSize":"42"}'], ['claims.expiresOn', '{"expiresOn":"soon"}'], ['claims.personName', '{"personName":""}']] as const) {
      const refused = await world.upload(appealId, people.agent, 'business_licence', pdf('1'), 'a.pdf', undefined, { claims: stated });
      expect(refused).toMatchObject({ status: 400, body: { code: 'validation_failed', field } });
    }
    expect((await world.cases.read(appealId)).appeal.documents).toEqual([]);
  });

  it('belongs to the request: the same key with another statement is refused, with the same it is replayed', async () => {
    const { appealId } = await opened();
    const key = `key-${appealId}`;
    const send = (personName: string) => world.upload(appealId, people.agent, 'business_licence', pdf('1'), 'a.pdf', key, claims({ personName }));
    const first = await send('谭建国');
    expect((await send('谭建国')).body).toEqual(first.body);
    expect(await send('谭小国')).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });
});

describe('the very same file', () => {
  it('in another merchant’s case is a finding for colleagues, and unknown to the merchant', async () => {
    const [one, two] = [await opened(), await opened()];
    await world.upload(one.appealId, people.agent, 'business_licence', pdf('shared'));
    const { body } = await world.upload(two.appealId, people.agent, 'business_licence', pdf('shared'));
    for (const { path, appealId } of [one, two]) {
      const seen = await world.get(`${path}/checklist`, people.reviewer);
      expect(seen.body.findings).toMatchObject([{ code: 'FILE_USED_FOR_ANOTHER_MERCHANT', severity: 'error' }]);
      await world.cases.read(appealId);
    }
    expect((await world.get(two.path, people.reviewer)).body.findings).toMatchObject([{ documentIds: [body.document.id] }]);
    for (const page of [two.path, `${two.path}/checklist`]) expect((await world.get(page, two.merchant)).body.findings).toEqual([]);
  });
});

describe('a paper suspected to be forged', () => {
  it('reads to the merchant as one that cannot be accepted, wherever they look', async () => {
    const { appealId, path, merchant } = await opened();
    await world.cases.handInEverything(appealId);
    const { appeal } = await world.cases.read(appealId);
    const suspected = appeal.documents.find((one) => one.requirementCode === 'business_licence');
    const documents = appeal.documents.map(({ id }) => (id === suspected?.id ? { documentId: id, verdict: 'rejected' as const, code: 'FORGERY_SUSPECTED' as const, note: 'the seal is pasted' } : { documentId: id, verdict: 'accepted' as const }));
    await world.cases.work(appealId, people.reviewer, { kind: 'completeness_check', documents });

    const told = { status: 'rejected', rejection: { code: 'NOT_ACCEPTED', text: { zh: '不予采纳，请另行提交' } } };
    expect(lineOf((await world.get(`${path}/checklist`, merchant)).body, 'business_licence')).toMatchObject({ ...told, documents: [{ rejection: { code: 'NOT_ACCEPTED', note: null } }] });
    expect(lineOf((await world.get(`${path}/checklist`, people.reviewer)).body, 'business_licence')).toMatchObject({ rejection: { code: 'FORGERY_SUSPECTED' }, documents: [{ rejection: { note: 'the seal is pasted' } }] });
    for (const page of [path, `${path}/checklist`, `${path}/timeline`]) {
      const text = JSON.stringify((await world.get(page, merchant)).body);
      expect(text).not.toMatch(/FORGERY|forge|伪造|pasted/i);
    }
  });
});

describe('opening a paper', () => {
  async function uploaded(bytes: Buffer) {
    const appeal = await opened();
    const { body } = await world.upload(appeal.appealId, people.agent, 'business_licence', bytes);
    return { ...appeal, documentId: body.document.id as string, content: `${appeal.path}/documents/${body.document.id as string}/content`, sha256: body.document.sha256 as string };
  }

  it('gives the whole or the part asked for, under a tag that is its hash', async () => {
    const bytes = pdf('x'.repeat(20_000));
    const { content, sha256 } = await uploaded(bytes);
    const whole = await world.get(content, people.reviewer);
    expect([whole.status, whole.body, whole.headers.get('etag'), whole.headers.get('accept-ranges')]).toEqual([200, bytes.toString(), `"${sha256}"`, 'bytes']);
    const part = await world.get(content, people.reviewer, { Range: 'bytes=10-29' });
    expect([part.status, part.body, part.headers.get('content-range'), part.headers.get('content-length')]).toEqual([206, bytes.subarray(10, 30).toString(), `bytes 10-29/${String(bytes.length)}`, '20']);
    expect(await world.get(content, people.reviewer, { Range: 'bytes=-7' })).toMatchObject({ status: 206, body: bytes.subarray(-7).toString() });
    expect(await world.get(content, people.reviewer, { Range: 'bytes=10-29', 'If-Range': '"other"' })).toMatchObject({ status: 200 });
    expect(await world.get(content, people.reviewer, { Range: 'bytes=999999-' })).toMatchObject({ status: 416, body: { code: 'range_unsatisfiable' } });
  });

  it('is noted each time, with who and why, in a chain that verifies also when many open it at once', async () => {
    const { content, documentId, merchant } = await uploaded(pdf('noted'));
    const answers = await Promise.all([...Array.from({ length: 8 }, async () => world.get(content, people.reviewer)), world.get(`${content}?purpose=complaint`, people.compliance), world.get(content, merchant)]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const entries = await world.cases.source.query<{ actor_id: string; purpose: string }[]>(`SELECT actor_id, payload->>'purpose' AS purpose FROM audit_entry WHERE stream = $1 ORDER BY seq`, [`document/${documentId}`]);
    expect(entries.map((entry) => `${entry.actor_id} ${entry.purpose}`).sort()).toEqual([`${people.compliance.id} complaint`, `${merchant.id} own_copy`, ...Array.from({ length: 8 }, () => `${people.reviewer.id} case_work`)].sort());
    const auditor = { id: 'auditor.wen', roles: ['auditor' as const], merchantId: null, bankCode: null };
    expect((await world.get(`/v1/audit/document/${documentId}/verify`, auditor)).body).toMatchObject({ entries: 10, intact: true });
    expect(await world.get(`${content}?purpose=curiosity`, people.reviewer)).toMatchObject({ status: 400, body: { field: 'purpose' } });
  });

  it('is refused to whoever has declared an interest in the merchant, as people are shown it and as it came, and leaves no note', async () => {
    const { content, documentId, merchantId, merchant } = await uploaded(pdf('a friend’s'));
    const lead = { id: 'lead.with-a-friend', roles: ['lead' as const], merchantId: null, bankCode: null };
    const ways = [content, content.replace(/content$/, 'original?purpose=second_look')];
    for (const way of ways) expect((await world.get(way, lead)).status).toBe(200);
    expect((await world.post('/v1/access/conflicts', { as: lead, body: { merchantId, reason: 'family' } })).status).toBe(201);
    for (const way of ways) expect(await world.get(way, lead)).toMatchObject({ status: 403, body: { code: 'conflict_of_interest' } });
    expect((await world.get(content, { ...lead, id: 'lead.without' })).status).toBe(200);
    expect((await world.get(content, merchant)).status).toBe(200);
    const noted = await world.cases.source.query<{ n: number }[]>('SELECT count(*)::int AS n FROM audit_entry WHERE stream = $1 AND actor_id = $2', [`document/${documentId}`, lead.id]);
    expect(noted).toEqual([{ n: 2 }]);
  });

  it('is not there for somebody else’s merchant, and leaves no note', async () => {
    const { content, documentId } = await uploaded(pdf('hidden'));
    expect(await world.get(content, merchantPerson((await opened()).merchantId))).toMatchObject({ status: 404, body: { code: 'document_not_found' } });
    expect(await world.cases.source.query('SELECT 1 FROM audit_entry WHERE stream = $1', [`document/${documentId}`])).toEqual([]);
  });
});

describe('what lies in the store', () => {
  const filesIn = () => (readdirSync(world.documentFolder, { recursive: true, withFileTypes: true }) as { isFile(): boolean; name: string; parentPath: string }[]).filter((entry) => entry.isFile());

  it('is sealed, and is exactly what cases name: a paper refused by a race or sent twice leaves nothing behind', async () => {
    const { appealId } = await opened();
    await world.cases.handInEverything(appealId);
    const before = filesIn().length;
    // The stage moves on while two uploads are under way, and one is the retry of another.
    const { appealId: raced } = await opened();
    const key = `twice-${raced}`;
    const twice = await Promise.all([1, 2, 3].map(async () => world.upload(raced, people.agent, 'business_licence', pdf('twice'), 'a.pdf', key)));
    expect(new Set(twice.map(({ body }) => (body as { document: { id: string } }).document.id)).size).toBe(1);
    const limit = Array.from({ length: 12 }, async (_, i) => world.upload(raced, people.agent, 'business_licence', pdf(`race ${String(i)}`)));
    const withdrawn = world.post(`/v1/appeals/${raced}/withdraw`, { as: people.agent, body: {} });
    const answers = await Promise.all(limit);
    await withdrawn;
    const taken = answers.filter(({ status }) => status === 201).length;
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(filesIn()).toHaveLength(before + 1 + taken);
    for (const { parentPath, name } of filesIn()) expect(readFileSync(join(parentPath, name)).includes('%PDF')).toBe(false);
  });
});
