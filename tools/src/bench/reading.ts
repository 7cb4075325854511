import { instantFromMs } from '@thaw/domain';
import { withClient } from '../setup/postgres-roles';
import { carryAppeals } from './carrying';
import { imposeOrders, type Field } from './field';
import { growAppeals, settleGrown, type Template } from './grow-appeals';
import { sendJson, tokenOf } from './http';
import { atRate, type Figures } from './timing';

/** Reads a second: what a room full of people ask for. */
const rate = 40;
const reads = 400;

/** What is read. */
export type Read = 'tasks' | 'tasksNarrowed' | 'appeals' | 'waits' | 'case' | 'checklist' | 'search';

interface WithId {
  readonly id: string;
}

/** Takes one appeal through the API to each of some stages: what the rest is grown from. */
export async function prepareTemplates(field: Field): Promise<readonly Template[]> {
  const post = <T>(path: string, token: string, body: object): Promise<T> => sendJson<T>({ method: 'POST', url: `${field.api}${path}`, token, body: JSON.stringify(body) });
  const get = <T>(path: string, token: string): Promise<T> => sendJson<T>({ method: 'GET', url: `${field.api}${path}`, token });
  await carryAppeals(field, 1);
  const closed = await get<{ items: WithId[] }>(`/appeals?stage=closed&merchantId=${field.merchantId}&limit=1`, field.tokens.agent);
  const opened = async (code: '12' | 'H05') => {
    const [freezeOrderId] = await imposeOrders(field, 1, code);
    return (await post<WithId>('/appeals', field.tokens.agent, { freezeOrderId, statement: 'Ordinary trade.' })).id;
  };
  const [documents, review, claimed] = [await opened('12'), await opened('H05'), await opened('H05')];
  const { tasks } = await get<{ tasks: WithId[] }>(`/appeals/${claimed}`, field.tokens.reviewer);
  await post(`/tasks/${tasks[0]?.id ?? ''}/claim`, field.tokens.reviewer, {});
  return [
    { appealId: closed.items[0]?.id ?? '', share: 880 },
    { appealId: documents, share: 50 },
    { appealId: review, share: 60 },
    { appealId: claimed, share: 10 },
  ];
}

/** Grows the house from so many appeals to so many. */
export async function growTo(superuserUrl: string, templates: readonly Template[], from: number, to: number, onProgress: (grown: number) => void): Promise<void> {
  await growAppeals(superuserUrl, templates, to - from, { asOf: instantFromMs(Date.now()), before: from, onProgress });
  await settleGrown(superuserUrl);
}

/** Reads lists and cases over HTTP at a fixed rate, cases at random among all. */
export async function readEverything(superuserUrl: string, { api, tokens }: Field, sandbox: string): Promise<ReadonlyMap<Read, Figures>> {
  const [ids, operator] = [await someIds(superuserUrl), await tokenOf(sandbox, 'operator.gao')];
  const idOf = (index: number) => ids[index % ids.length] ?? '';
  const paths: Readonly<Record<Read, (index: number) => string>> = {
    tasks: () => '/tasks',
    tasksNarrowed: () => '/tasks?role=reviewer&overdue=false&minAmountMinor=20000000',
    appeals: () => '/appeals?reasonCode=12',
    waits: () => '/ops/waits?party=merchant&ages=false',
    case: (index) => `/appeals/${idOf(index)}`,
    checklist: (index) => `/appeals/${idOf(index)}/checklist`,
    search: (index) => `/search?q=${idOf(index)}`,
  };
  const found = new Map<Read, Figures>();
  for (const [read, path] of Object.entries(paths) as [Read, (index: number) => string][]) {
    const token = read === 'waits' ? operator : tokens.reviewer;
    const ask = (count: number) => atRate(rate, count, async (index) => void (await sendJson({ method: 'GET', url: `${api}${path(index)}`, token })));
    await ask(40);
    found.set(read, await ask(reads));
  }
  return found;
}

async function someIds(superuserUrl: string): Promise<readonly string[]> {
  return withClient(superuserUrl, async (client) => (await client.query<WithId>('SELECT id FROM appeal WHERE abs(hashtext(id::text)) % greatest(1, (SELECT count(*) FROM appeal) / 500) = 0 LIMIT 400')).rows.map(({ id }) => id));
}
