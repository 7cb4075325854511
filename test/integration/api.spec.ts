import { randomUUID } from 'node:crypto';
import type { Actor } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { merchantPerson, people, thirdPartyAgent } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
});
afterAll(async () => world.stop());

const operator: Actor = { id: 'operator.zhu', roles: ['operator'], merchantId: null, bankCode: null };
const pdf = (text: string) => Buffer.from(`%PDF-1.7\n% ${text}\n1 0 obj << /Type /Page >> endobj\ntrailer << >>\n%%EOF\n`);

interface ChecklistLine {
  readonly code: string;
  readonly missing: boolean;
  readonly documents: readonly { readonly id: string; readonly requirementCode: string }[];
}

interface AppealLine {
  readonly id: string;
  readonly stage: string;
  readonly wait: { readonly party: string; readonly dueAt: string } | null;
}

const aMerchant = (number = `6222${Date.now()}`) => ({
  merchantNo: randomUUID(), type: '03', channel: 'licensed_institution', name: '老谭家常菜馆',
  settlementAccount: { bankCode: '102100099996', number, holderName: '谭建国' },
});

const anOrder = (merchantId: string) => ({
  merchantId,
  kind: 'SETTLEMENT_DEFERRAL',
  reason: { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '12' },
  stops: ['withdraw'],
  legalRef: '银发〔2016〕261号',
  merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' },
  currency: 'CNY',
  transactions: [
    { reference: 'RRN1', takenAt: '2026-11-01T12:00:00+08:00', amountMinor: 1_812_000 },
    { reference: 'RRN2', takenAt: '2026-11-01T13:00:00+08:00', amountMinor: 2_000_000 },
    { reference: 'RRN3', takenAt: '2026-11-01T14:00:00+08:00', amountMinor: 1_050_000, contestedMinor: 1_050_000 },
  ],
});

describe('an appeal over HTTP', () => {
  it('goes from the merchant’s registration to the bank’s answer, each step by its own person', async () => {
    const accountNumber = '6222020012345678';
    const merchant = await world.post('/v1/merchants', { as: people.agent, body: aMerchant(accountNumber) });
    expect(merchant).toMatchObject({ status: 201, body: { name: '老***', settlementAccount: { number: '****5678' } } });
    const order = await world.post('/v1/freeze-orders', { as: people.agent, body: anOrder(merchant.body.id) });
    expect(order).toMatchObject({ status: 201, body: { amountMinor: 4_862_000, remainingMinor: 4_862_000, settlementAccount: { lastFour: '5678' } } });
    expect((await world.get(`/v1/freeze-orders/${order.body.id}`, people.agent)).body).toEqual(order.body);

    const opened = await world.post('/v1/appeals', { as: people.agent, body: { freezeOrderId: order.body.id, statement: 'Takings of a wedding.' } });
    expect(opened).toMatchObject({ status: 201, body: { stage: 'collecting_documents', amountMinor: 4_862_000, wait: { party: 'merchant', kind: 'documents', onExpiry: 'lapse', overdue: false } } });
    const appeal = `/v1/appeals/${opened.body.id}`;
    expect((await world.get(appeal, people.agent)).body).toEqual(opened.body);

    const checklist = await world.get(`${appeal}/checklist`, people.agent);
    for (const line of (checklist.body.lines as ChecklistLine[]).filter(({ missing }) => missing)) {
      const answer = await world.upload(opened.body.id, people.agent, line.code, pdf(line.code));
      expect(answer.status).toBe(201);
    }
    const complete = await world.get(`${appeal}/checklist`, people.agent);
    expect(complete.body.summary).toMatchObject({ complete: true, missing: [] });
    const paper = (complete.body.lines as ChecklistLine[]).flatMap((line) => line.documents)[0];
    const content = await world.get(`${appeal}/documents/${paper?.id ?? ''}/content`, people.reviewer);
    expect(content.body).toBe(pdf(paper?.requirementCode ?? '').toString());
    expect(Object.fromEntries(['content-type', 'content-disposition', 'x-content-type-options', 'content-security-policy'].map((name) => [name, content.headers.get(name)]))).toEqual({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''paper.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    });

    await work(opened.body.id, people.reviewer, (detail) => ({
      kind: 'completeness_check', documents: detail.documents.map(({ id }: { id: string }) => ({ documentId: id, verdict: 'accepted' })),
    }));
    await work(opened.body.id, people.reviewer, (detail) => ({
      kind: 'risk_review',
      items: detail.appeal.transactions.map((one: { id: string; undisputedMinor: number }) => ({ transactionId: one.id, releaseMinor: one.undisputedMinor })),
      reasonCode: 'GENUINE',
      merchantText: { en: 'Released as far as undisputed.', zh: '无争议部分放款。' },
      internalText: 'fits the ledger',
    }));
    const asked = await work(opened.body.id, people.approver, () => ({ kind: 'approval', approve: true }));
    expect(asked.body.appeal).toMatchObject({ stage: 'bank_confirmation', bank: { status: 'open', amountMinor: 3_812_000 } });

    const answer = {
      messageId: randomUUID(), requestId: asked.body.appeal.bank.requestId, appealId: opened.body.id, bankCode: '102100099996', status: 'CLSD',
      reasonCode: null, narrative: null, accountNumber, amountMinor: 3_812_000, currency: 'CNY',
    };
    expect(await world.bankAnswers(answer)).toMatchObject({ status: 200, body: { appealStage: 'releasing' } });
    const again = await world.bankAnswers(answer);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
    expect(await world.bankAnswers({ ...answer, status: 'RJCT', reasonCode: 'AC06' })).toMatchObject({ status: 409, body: { code: 'bank_answer_altered' } });
    expect(world.logLines.some((line) => line.includes('"alarm":"bank_answer_altered"'))).toBe(true);
    expect(world.logLines.join('')).not.toContain(accountNumber);

    const timeline = await world.get(`${appeal}/timeline`, people.agent);
    expect((timeline.body.entries as { type: string }[]).map(({ type }) => type)).toEqual(expect.arrayContaining(['AppealOpened', 'DocumentReceived', 'DecisionApproved', 'BankAnswered', 'ReleasePlaced']));
    expect((await world.get(`/v1/audit/appeal/${opened.body.id}/verify`, operator)).body).toMatchObject({ intact: true, firstBad: null });
  });

  it('refuses a bank’s answer that is not signed by the key, and one that does not fit', async () => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    const request = (await world.cases.read(appealId)).appeal.bankRequests.at(-1);
    const answer = {
      messageId: randomUUID(), requestId: request?.id, appealId, bankCode: '102100099996', status: 'CLSD', reasonCode: null, narrative: null,
      accountNumber: '1', amountMinor: Number(request?.amountMinor), currency: 'CNY',
    };
    expect(await world.bankAnswers(answer, Buffer.alloc(32, 7).toString('base64'))).toMatchObject({ status: 401, body: { code: 'bank_answer_unsigned' } });
    expect(await world.bankAnswers(answer)).toMatchObject({ status: 422, body: { code: 'bank_answer_mismatch', field: 'accountNumber' } });
    expect(await world.bankAnswers({ ...answer, messageId: randomUUID(), requestId: randomUUID() })).toMatchObject({ status: 404, body: { code: 'bank_request_not_found' } });
    expect(await world.bankAnswers({ ...answer, messageId: randomUUID(), status: 'MAYBE' })).toMatchObject({ status: 422, body: { code: 'bank_answer_bad_code', field: 'status' } });
  });
});

describe('lists', () => {
  beforeAll(async () => {
    for (const stage of ['collecting_documents', 'risk_review', 'closed', 'collecting_documents'] as const) await world.cases.appealAt(stage);
  });

  it('page through all appeals by due date, each once, closed ones last', async () => {
    const seen: AppealLine[] = [];
    let cursor: string | null = null;
    do {
      const page = await world.get(`/v1/appeals?limit=2${cursor === null ? '' : `&cursor=${cursor}`}`, people.agent);
      seen.push(...(page.body.items as AppealLine[]));
      cursor = page.body.nextCursor as string | null;
    } while (cursor !== null);
    const [{ count }] = await world.cases.source.query<[{ count: string }]>('SELECT count(*) FROM appeal');
    expect(new Set(seen.map(({ id }) => id)).size).toBe(Number(count));
    expect(seen).toHaveLength(Number(count));
    const due = seen.map(({ wait }) => wait?.dueAt ?? '9999');
    expect(due).toEqual([...due].sort());
  });

  it('narrow by stage, by whose turn it is and by what is overdue', async () => {
    const only = async (query: string) => (await world.get(`/v1/appeals?${query}`, people.agent)).body.items as AppealLine[];
    expect(new Set((await only('stage=risk_review')).map(({ stage }) => stage))).toEqual(new Set(['risk_review']));
    expect(new Set((await only('waitingOn=merchant')).map(({ wait }) => wait?.party))).toEqual(new Set(['merchant']));
    expect(await only('overdue=true')).toEqual([]);
    expect(new Set((await only('stage=closed')).map(({ wait }) => wait))).toEqual(new Set([null]));
  });

  it('show operators every live wait and how old the frozen money is', async () => {
    const all = await world.get('/v1/ops/waits?limit=200', operator);
    const [{ count }] = await world.cases.source.query<[{ count: string }]>('SELECT count(*) FROM appeal WHERE closed_at IS NULL');
    expect(all.body.items).toHaveLength(Number(count));
    expect((all.body.ages as { label: string }[]).map(({ label }) => label)).toEqual(['0–2', '3–7', '8–15', '16–30', '>30', '>90', '>180', '>365']);
    expect(all.body.ages[0].count).toBe(Number(count));
    const merchants = await world.get('/v1/ops/waits?party=merchant&kind=documents&overdue=false&limit=1', operator);
    expect(merchants.body.items[0]).toMatchObject({ party: 'merchant', kind: 'documents', overdue: false });
    expect(merchants.body.ages[0].amounts[0]).toMatchObject({ currency: 'CNY' });
  });

  it('show tasks with who holds them, and mine alone', async () => {
    const { appealId } = await world.cases.appealAt('risk_review');
    const taskId = await world.cases.liveTask(appealId, 'risk_review');
    await world.post(`/v1/tasks/${taskId}/claim`, { as: people.otherReviewer });
    const mine = await world.get('/v1/tasks?mine=true', people.otherReviewer);
    expect(mine.body.items).toMatchObject([{ id: taskId, status: 'claimed', holder: people.otherReviewer.id }]);
    const detail = await world.get(`/v1/tasks/${taskId}`, people.reviewer);
    expect(detail.body.actions).toEqual([
      expect.objectContaining({ action: 'claim', allowed: false, code: 'task_claimed' }),
      expect.objectContaining({ action: 'unclaim', allowed: false, code: 'task_claimed' }),
      expect.objectContaining({ action: 'complete', taskId, taskKind: 'risk_review', allowed: false, code: 'task_claimed', why: { en: 'Somebody else holds this task', zh: '任务已被他人领取' } }),
    ]);
    expect(detail.body.appeal.actions).toEqual(expect.arrayContaining(detail.body.actions));
    expect((await world.post(`/v1/tasks/${taskId}/unclaim`, { as: people.otherReviewer })).body.task).toMatchObject({ status: 'open', holder: null });
    expect((await world.get('/v1/tasks?mine=true', people.otherReviewer)).body.items).toEqual([]);
  });
});

describe('one merchant never sees another’s', () => {
  it('not by any id, not in any list, and not by asking for it by name', async () => {
    const [own, other] = [await world.cases.appealAt('approval'), await world.cases.appealAt('approval')];
    const merchant = merchantPerson(own.merchantId);
    const document = (await world.cases.read(other.appealId)).appeal.documents[0];
    const paths = [
      `/v1/merchants/${other.merchantId}`, `/v1/freeze-orders/${other.orderId}`, `/v1/appeals/${other.appealId}`, `/v1/appeals/${other.appealId}/checklist`,
      `/v1/appeals/${other.appealId}/timeline`, `/v1/appeals/${other.appealId}/documents/${document?.id ?? ''}/content`, `/v1/appeals/${own.appealId}/documents/${document?.id ?? ''}/content`,
    ];
    for (const path of paths) expect([path, (await world.get(path, merchant)).status]).toEqual([path, 404]);
    expect(await world.post('/v1/appeals', { as: merchant, body: { freezeOrderId: other.orderId, statement: 'mine?' } })).toMatchObject({ status: 404, body: { code: 'freeze_order_not_found' } });
    expect(await world.post(`/v1/appeals/${other.appealId}/withdraw`, { as: merchant })).toMatchObject({ status: 404, body: { code: 'appeal_not_found' } });
    expect(await world.upload(other.appealId, merchant, 'business_licence', pdf('x'))).toMatchObject({ status: 404, body: { code: 'appeal_not_found' } });
    const ids = async (path: string) => ((await world.get(path, merchant)).body.items as { id: string }[]).map(({ id }) => id);
    expect(await ids('/v1/appeals')).toEqual([own.appealId]);
    expect(await ids('/v1/freeze-orders')).toEqual([own.orderId]);
    expect(await ids(`/v1/appeals?merchantId=${other.merchantId}`)).toEqual([]);
    expect(await ids(`/v1/freeze-orders?merchantId=${other.merchantId}`)).toEqual([]);
  });

  it('and reads no colleague’s name, no internal text and no proposal in their own', async () => {
    const { appealId, merchantId } = await world.cases.appealAt('approval');
    const merchant = merchantPerson(merchantId);
    for (const part of ['', '/timeline', '/checklist']) {
      const { status, body } = await world.get(`/v1/appeals/${appealId}${part}`, merchant);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toMatch(/agent\.lin|reviewer\.|approver\.|fits the ledger|Task(Opened|Claimed)/);
    }
    expect((await world.get(`/v1/appeals/${appealId}`, merchant)).body).toMatchObject({ decision: null, tasks: [], bank: null, openedBy: null });
    expect((await world.get(`/v1/appeals/${appealId}`, people.reviewer)).body.decision).toMatchObject({ internalText: 'fits the ledger', proposedBy: people.reviewer.id });
    expect((await world.get(`/v1/appeals/${appealId}`, people.agent)).body.decision.internalText).toBeNull();
  });
});

describe('agents of third parties', () => {
  it('read the appeals of whom they act for, hand in papers, and do nothing else', async () => {
    const [own, other] = [await world.cases.appealAt('collecting_documents'), await world.cases.appealAt('collecting_documents')];
    const third = thirdPartyAgent(own.merchantId);
    const ids = async (as: Actor) => ((await world.get('/v1/appeals', as)).body.items as { id: string }[]).map(({ id }) => id);
    expect(await ids(third)).toEqual([own.appealId]);
    expect((await ids(thirdPartyAgent(own.merchantId, other.merchantId))).sort()).toEqual([own.appealId, other.appealId].sort());
    expect(await ids(thirdPartyAgent())).toEqual([]);
    for (const part of ['', '/timeline', '/checklist']) {
      const { status, body } = await world.get(`/v1/appeals/${own.appealId}${part}`, third);
      expect([part, status, (await world.get(`/v1/appeals/${other.appealId}${part}`, third)).status]).toEqual([part, 200, 404]);
      expect(JSON.stringify(body)).not.toMatch(/agent\.lin/);
    }
    const { actions } = (await world.get(`/v1/appeals/${own.appealId}`, third)).body as { actions: { action: string; code: string | null }[] };
    expect(actions.filter((one) => one.code === null).map((one) => one.action)).toEqual(['upload_document']);
    expect(actions.map((one) => one.code ?? 'open')).toEqual(['open', ...actions.slice(1).map(() => 'permission_missing')]);
    const code = (await world.cases.read(own.appealId)).appeal.checklist[0]?.code ?? '';
    expect(await world.upload(own.appealId, third, code, pdf('lease'))).toMatchObject({ status: 201, body: { document: { uploadedBy: third.id } } });
    expect(await world.upload(other.appealId, third, code, pdf('lease'))).toMatchObject({ status: 404, body: { code: 'appeal_not_found' } });
    // A token that names another role beside it opens no further door.
    const bold: Actor = { ...third, roles: ['third_party_agent', 'agent', 'treasury', 'operator'] };
    expect((await world.post(`/v1/appeals/${own.appealId}/withdraw`, { as: bold, body: {} })).status).toBe(403);
    expect((await world.post('/v1/freeze-orders', { as: bold, body: {} })).status).toBe(403);
    for (const path of ['/v1/tasks', '/v1/ops/waits', `/v1/freeze-orders/${own.orderId}`, `/v1/merchants/${own.merchantId}`]) expect([path, (await world.get(path, bold)).status]).toEqual([path, 403]);
  });
});

/** Claims and completes the task an appeal waits for. */
async function work(appealId: string, as: Actor, result: (detail: { documents: { id: string }[]; appeal: { transactions: { id: string; undisputedMinor: number }[] } }) => object) {
  const appeal = await world.get(`/v1/appeals/${appealId}`, as);
  const task = (appeal.body.tasks as { id: string; status: string }[]).find(({ status }) => status === 'open');
  const path = `/v1/tasks/${task?.id ?? ''}`;
  expect((await world.post(`${path}/claim`, { as })).status).toBe(200);
  const detail = await world.get(path, as);
  const done = await world.post(`${path}/complete`, { as, body: result(detail.body) });
  expect(done).toMatchObject({ status: 200, body: { task: { status: 'done' } } });
  return done;
}
