import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SandboxCaller } from '../callers/sandbox';
import type { StackUrls } from '../stack/environment';
import { sendJson, sendWell, tokenOf } from './http';
import { sideBySide } from './timing';

/** Who acts in the benchmarks, and what they act on. */
export interface Field {
  readonly api: string;
  readonly tokens: Readonly<Record<'agent' | 'reviewer' | 'approver', string>>;
  readonly merchantId: string;
  /** The merchant's settlement account. */
  readonly account: { readonly bankCode: string; readonly number: string };
}

interface WithId {
  readonly id: string;
}

export async function prepareField(urls: StackUrls): Promise<Field> {
  const [agent, reviewer, approver] = await Promise.all(['agent.lin', 'reviewer.chen', 'approver.he'].map((person) => tokenOf(urls.sandbox, person)));
  if (agent === undefined || reviewer === undefined || approver === undefined) throw new Error('no tokens');
  const api = `${urls.api}/v1`;
  const account = { bankCode: 'ICBC', number: `62220200${String(Date.now())}`, holderName: '基准测试商户' };
  const merchant = await sendJson<WithId>({
    method: 'POST', url: `${api}/merchants`, token: agent,
    body: JSON.stringify({ merchantNo: randomUUID(), type: '03', channel: 'licensed_institution', name: '基准测试商户', settlementAccount: account }),
  });
  return { api, tokens: { agent, reviewer, approver }, merchantId: merchant.id, account };
}

/** Imposes freeze orders, each over one transaction; `code` H05 asks the merchant for no papers. */
export async function imposeOrders({ api, tokens, merchantId }: Field, count: number, code: '12' | 'H05', amountMinor = 2_000_000): Promise<readonly string[]> {
  const reason = code === '12' ? { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code } : { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code };
  const ids: string[] = [];
  await sideBySide(8, count, async () => {
    const body = JSON.stringify({
      merchantId, kind: 'SETTLEMENT_DEFERRAL', reason, stops: ['withdraw'], legalRef: 'benchmark', merchantText: { en: 'deferred', zh: '延迟结算' }, currency: 'CNY',
      transactions: [{ reference: randomUUID(), takenAt: '2026-11-20T08:00:00.000Z', amountMinor }],
    });
    ids.push((await sendJson<WithId>({ method: 'POST', url: `${api}/freeze-orders`, token: tokens.agent, body })).id);
  });
  return ids;
}

interface AppealNow extends WithId {
  readonly tasks: readonly { readonly id: string; readonly kind: string; readonly status: string }[];
}

/** Does the open task of a kind: claims and completes it. */
export async function workTask({ api }: Field, token: string, appealId: string, kind: string, result: object): Promise<void> {
  const { tasks } = await sendJson<AppealNow>({ method: 'GET', url: `${api}/appeals/${appealId}`, token });
  const task = tasks.find((one) => one.kind === kind && one.status === 'open');
  if (task === undefined) throw new Error(`no ${kind} task for ${appealId}`);
  const { etag = '*' } = await sendWell({ method: 'POST', url: `${api}/tasks/${task.id}/claim`, token, body: '{}' });
  await sendWell({ method: 'POST', url: `${api}/tasks/${task.id}/complete`, token, body: JSON.stringify({ kind, ...result }), headers: { 'if-match': etag } });
}

/** Opens an appeal and has people review and approve it without pause. */
export async function openAndDecide(field: Field, freezeOrderId: string, beforeApproval: (appealId: string) => Promise<unknown> = () => Promise.resolve()): Promise<string> {
  const { id } = await sendJson<WithId>({ method: 'POST', url: `${field.api}/appeals`, token: field.tokens.agent, body: JSON.stringify({ freezeOrderId, statement: 'An incident.' }) });
  await decide(field, id, beforeApproval);
  return id;
}

/** Has people release everything an appeal that is under review asks for. */
export async function decide(field: Field, id: string, beforeApproval: (appealId: string) => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  const { api, tokens } = field;
  const { transactions } = await sendJson<{ transactions: { id: string; amountMinor: number }[] }>({ method: 'GET', url: `${api}/appeals/${id}`, token: tokens.agent });
  const items = transactions.map((one) => ({ transactionId: one.id, releaseMinor: one.amountMinor }));
  await workTask(field, tokens.reviewer, id, 'risk_review', { items, reasonCode: 'OUR_ERROR', merchantText: { en: 'Our fault.', zh: '系我方责任。' }, internalText: 'benchmark' });
  await beforeApproval(id);
  await workTask(field, tokens.approver, id, 'approval', { approve: true });
}

/** An appeal whose bank was asked and says nothing. */
export async function bringToBank(field: Field, outside: SandboxCaller): Promise<string> {
  const [order = ''] = await imposeOrders(field, 1, 'H05');
  const id = await openAndDecide(field, order, (appealId) => outside.setBank(appealId, { mode: 'silent' }));
  const asked = async (): Promise<boolean> => (await outside.investigations(id)).length > 0;
  for (const until = performance.now() + 30_000; !(await asked()); await pause(100)) if (performance.now() > until) throw new Error('the bank was not asked');
  return id;
}
