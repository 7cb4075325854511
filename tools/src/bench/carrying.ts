import { setTimeout as pause } from 'node:timers/promises';
import { imposeOrders, type Field } from './field';
import { sendJson } from './http';
import { figuresOf, sideBySide, type Figures } from './timing';

interface AppealNow {
  readonly id: string;
  readonly stage: string;
  readonly tasks: readonly { readonly id: string; readonly kind: string; readonly status: string }[];
}

/** Whole appeals: open, review, approve by people without pause, bank and settlement core by the sandbox, until closed; ten side by side. */
export async function carryAppeals(field: Field, count: number): Promise<{ readonly perSecond: number; readonly figures: Figures }> {
  const orders = await imposeOrders(field, count, 'H05');
  const times: number[] = [];
  const from = performance.now();
  await sideBySide(10, count, async (index) => {
    const started = performance.now();
    await carry(field, orders[index] ?? '');
    times.push(performance.now() - started);
  });
  return { perSecond: count / ((performance.now() - from) / 1_000), figures: figuresOf(times) };
}

async function carry({ api, tokens }: Field, freezeOrderId: string): Promise<void> {
  const post = <T>(path: string, token: string, body: object): Promise<T> => sendJson<T>({ method: 'POST', url: `${api}${path}`, token, body: JSON.stringify(body) });
  const order = await sendJson<{ transactions: { id: string; amountMinor: number }[] }>({ method: 'GET', url: `${api}/freeze-orders/${freezeOrderId}`, token: tokens.agent });
  const appeal = await post<AppealNow>('/appeals', tokens.agent, { freezeOrderId, statement: 'An incident.' });
  const work = async (token: string, kind: string, result: object): Promise<void> => {
    const { tasks } = await sendJson<AppealNow>({ method: 'GET', url: `${api}/appeals/${appeal.id}`, token });
    const task = tasks.find((one) => one.kind === kind && one.status === 'open');
    if (task === undefined) throw new Error(`no ${kind} task for ${appeal.id}`);
    await post(`/tasks/${task.id}/claim`, token, {});
    await post(`/tasks/${task.id}/complete`, token, { kind, ...result });
  };
  const items = order.transactions.map((one) => ({ transactionId: one.id, releaseMinor: one.amountMinor }));
  await work(tokens.reviewer, 'risk_review', { items, merchantText: { en: 'Our fault.', zh: '系我方责任。' }, internalText: 'benchmark' });
  await work(tokens.approver, 'approval', { approve: true });
  for (const until = performance.now() + 120_000; ; await pause(100)) {
    const now = await sendJson<AppealNow>({ method: 'GET', url: `${api}/appeals/${appeal.id}`, token: tokens.agent });
    if (now.stage === 'closed') return;
    if (performance.now() > until) throw new Error(`appeal ${appeal.id} is still ${now.stage}`);
  }
}
