import { randomUUID } from 'node:crypto';
import type { StackUrls } from '../stack/environment';
import { sendJson, tokenOf } from './http';
import { sideBySide } from './timing';

/** Who acts in the benchmarks, and what they act on. */
export interface Field {
  readonly api: string;
  readonly tokens: Readonly<Record<'agent' | 'reviewer' | 'approver', string>>;
  readonly merchantId: string;
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
  return { api, tokens: { agent, reviewer, approver }, merchantId: merchant.id };
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
