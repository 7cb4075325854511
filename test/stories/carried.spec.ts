import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answerOf, thawClient, uploadDocument, type Schema, type ThawClient } from '@thaw/api-client';
import { projectDir, SandboxCaller, type Paper } from '@thaw/tools';
import { paperFor } from '@thaw/tools/stories';
import { aStack, type OwnStack } from '../support/a-stack';
import { eventually } from '../support/eventually';

type Appeal = Schema<'Appeal'>;

/** More than a reviewer may release alone. */
const amountMinor = 3_812_000;
let own: OwnStack;
let sandbox: SandboxCaller;
let papers: string;
beforeAll(async () => {
  own = await aStack();
  sandbox = new SandboxCaller(own.stack.urls.sandbox);
  papers = mkdtempSync(join(tmpdir(), 'thaw-papers-'));
});
afterAll(async () => {
  rmSync(papers, { recursive: true, force: true });
  await own.stop();
});

/** The generated client as one of the sandbox's people. */
function as(person: string): ThawClient {
  let token: Promise<string> | undefined;
  return thawClient({ baseUrl: own.stack.urls.api, token: () => (token ??= sandbox.token(person)) });
}

/** The command line as people call it: a process that answers in JSON. */
async function thaw<T>(...args: readonly string[]): Promise<T> {
  return JSON.parse(await printed(...args)) as T;
}

async function printed(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(projectDir, 'tools/dist/thaw.js'), ...args, '--json', '--state', own.stack.stateDir], { timeout: 90_000 });
  return stdout;
}

/** An order over one suspicious payment, and the account it was meant for. */
async function held(): Promise<{ readonly orderId: string; readonly account: string }> {
  const account = `62220200${String(Date.now())}`;
  const merchant = await answerOf(as('agent.lin').POST('/v1/merchants', {
    body: { merchantNo: `C-${account}`, type: '03', channel: 'licensed_institution', name: '老谭家常菜馆', settlementAccount: { bankCode: 'ICBC', number: account, holderName: '谭志远' } },
  }));
  const order = await answerOf(as('risk.deng').POST('/v1/freeze-orders', {
    body: {
      merchantId: merchant.id, kind: 'SETTLEMENT_DEFERRAL', stops: ['withdraw'], currency: 'CNY', reason: { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '12' },
      legalRef: '银发〔2016〕261号 第一（十二）条', merchantText: { en: 'Far above the usual takings: settlement is deferred.', zh: '金额明显高于日常水平，延迟结算。' },
      transactions: [{ reference: 'RRN0001', takenAt: new Date().toISOString(), amountMinor }],
    },
  }));
  return { orderId: order.id, account };
}

/** One paper for each line and each group that is still missing. */
async function missingPapers(appealId: string): Promise<readonly Paper[]> {
  const { lines } = await answerOf(as('agent.lin').GET('/v1/appeals/{appealId}/checklist', { params: { path: { appealId } } }));
  const groups = new Set<string>();
  const asked = lines.filter(({ level, group, missing }) => missing && (level === 'R' || (level === '1+' && group !== null && !groups.has(group) && groups.add(group) !== undefined)));
  return Promise.all(asked.map(({ code }) => paperFor(code)));
}

/** What both ways have to come to: released, posted, and paid once to the account it was frozen for. */
async function expectPaid(appeal: Appeal, account: string): Promise<void> {
  expect(appeal).toMatchObject({ stage: 'closed', outcome: 'released_in_full', releases: [{ status: 'posted', amountMinor }] });
  expect(await sandbox.statement(account)).toMatchObject([{ status: 'executed', amountMinor, accountNumber: account, executions: 1, coreReference: appeal.releases[0]?.coreReference }]);
}

/** Until the reviewer can open every paper: photographs are shown as copies, drawn a moment after they came. */
async function everyPaperOpens(appealId: string): Promise<void> {
  const { lines } = await answerOf(as('reviewer.chen').GET('/v1/appeals/{appealId}/checklist', { params: { path: { appealId } } }));
  for (const { id: documentId } of lines.flatMap(({ documents }) => documents)) {
    const open = () => as('reviewer.chen').GET('/v1/appeals/{appealId}/documents/{documentId}/content', { params: { path: { appealId, documentId } }, parseAs: 'arrayBuffer' });
    await eventually(async () => expect((await open()).response.status).toBe(200));
  }
}

const read = (appealId: string) => answerOf(as('operator.gao').GET('/v1/appeals/{appealId}', { params: { path: { appealId } } }));

it('the generated client carries an appeal until the money is back', async () => {
  const { orderId, account } = await held();
  const agent = as('agent.lin');
  const appeal = await answerOf(agent.POST('/v1/appeals', { body: { freezeOrderId: orderId, statement: 'A banquet of a wedding fair.' } }));
  for (const { requirementCode, fileName, mediaType, content } of await missingPapers(appeal.id)) {
    await uploadDocument(agent, appeal.id, { requirementCode, fileName, content: new Blob([new Uint8Array(content)], { type: mediaType }) });
  }
  await everyPaperOpens(appeal.id);
  /** Claims what the appeal waits for and completes it with what the kind asks for. */
  const work = async (person: string, kind: string, resultOf: (task: Schema<'TaskDetail'>) => Exclude<Schema<'TaskResult'>, { kind: 'compliance_review' }>): Promise<void> => {
    const task = (await read(appeal.id)).tasks.find((one) => one.kind === kind && one.status === 'open');
    const path = { taskId: task?.id ?? '' };
    await as(person).POST('/v1/tasks/{taskId}/claim', { params: { path } });
    const { data, response } = await as(person).GET('/v1/tasks/{taskId}', { params: { path } });
    if (data === undefined) throw new Error('a task without a body');
    await as(person).POST('/v1/tasks/{taskId}/complete', { params: { path }, headers: { 'If-Match': response.headers.get('etag') ?? '' }, body: resultOf(data) });
  };
  await work('reviewer.chen', 'completeness_check', ({ documents }) => ({ kind: 'completeness_check', documents: documents.map(({ id }) => ({ documentId: id, verdict: 'accepted' })) }));
  await work('reviewer.chen', 'risk_review', ({ appeal: { transactions } }) => {
    const items = transactions.map((one) => ({ transactionId: one.id, releaseMinor: one.undisputedMinor }));
    const decision = { kind: 'risk_review' as const, items, reasonCode: 'GENUINE', merchantText: { en: 'The slip explains it.', zh: '签购单可证明交易真实。' }, internalText: 'slip seen' };
    return decision;
  });
  await work('approver.he', 'approval', () => ({ kind: 'approval', approve: true }));
  await eventually(async () => expectPaid(await read(appeal.id), account));
});

it('the command line carries an appeal until the money is back, each command with the ids of the one before', async () => {
  const { orderId, account } = await held();
  const { items } = await thaw<{ items: readonly { id: string; openAppealId: string | null }[] }>('orders');
  expect(items.find(({ id }) => id === orderId)).toMatchObject({ openAppealId: null });
  const appeal = await thaw<Appeal>('open', orderId, '--statement', 'A banquet of a wedding fair.');
  for (const { requirementCode, fileName, content } of await missingPapers(appeal.id)) {
    writeFileSync(join(papers, fileName), content);
    await thaw('upload', appeal.id, join(papers, fileName), '--line', requirementCode);
  }
  await thaw('trigger', 'bank-silent', appeal.id);
  expect(await thaw<Appeal>('show', appeal.id)).toMatchObject({ checklist: { complete: true }, wait: { kind: 'completeness_check' } });
  await everyPaperOpens(appeal.id);
  const decided = [];
  for (let times = 0; times < 3; times += 1) decided.push((await thaw<{ task: { kind: string } }>('decide', appeal.id)).task.kind);
  expect(decided).toEqual(['completeness_check', 'risk_review', 'approval']);
  // The bank is asked a moment later, and says nothing of itself.
  await printed('watch', appeal.id, '--until', 'bank_confirmation');
  await eventually(async () => expect(await sandbox.investigations(appeal.id)).toHaveLength(1));
  expect((await thaw<{ items: readonly Appeal[] }>('list', '--waiting-on', 'bank')).items).toMatchObject([{ id: appeal.id, stage: 'bank_confirmation' }]);
  await thaw('trigger', 'bank-yes', appeal.id);
  // One line of JSON for each change, until it is closed.
  const last = (await printed('watch', appeal.id)).trim().split('\n').at(-1) ?? '';
  await expectPaid(JSON.parse(last) as Appeal, account);
});
