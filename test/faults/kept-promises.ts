import { randomInt, randomUUID } from 'node:crypto';
import { CallRefused } from '@thaw/tools';
import { blankPdf, merchantBody, openingOf, staff, type Casework } from './casework';
import type { FaultWorld } from './fault-world';

/** A request with its idempotency key, to be sent as often as it takes. Answers the id of what it made. */
export interface Wish {
  readonly kind: 'merchant' | 'appeal' | 'document';
  send(): Promise<string>;
}

/** What became of a wish the first time: made, refused (also by "not now"), or nobody answered. */
export type Outcome =
  | { readonly kind: 'made'; readonly id: string }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'no answer' };

interface WithId {
  readonly id: string;
}

export function merchantWish(casework: Casework): Wish {
  const [body, key] = [merchantBody(String(randomInt(1e14))), randomUUID()];
  return { kind: 'merchant', send: async () => (await casework.as(staff.agent).post<WithId>('/v1/merchants', body, key)).id };
}

export function appealWish(casework: Casework, orderId: string): Wish {
  const key = randomUUID();
  return { kind: 'appeal', send: async () => (await casework.as(staff.agent).post<WithId>('/v1/appeals', openingOf(orderId), key)).id };
}

/** Hands a paper of some size in for an appeal, so that files are on their way when something dies. */
export function documentWish(casework: Casework, appealId: string, requirementCode: string): Wish {
  const key = randomUUID();
  const { content, ...paper } = blankPdf(requirementCode);
  const large = { ...paper, content: Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(300_000, '% paper\n'), content.subarray(9)]) };
  const path = `/v1/appeals/${appealId}/documents`;
  return { kind: 'document', send: async () => (await casework.as(staff.agent).upload<{ readonly document: WithId }>(path, large, key)).document.id };
}

/** Sends once. */
export async function tryOnce(wish: Wish): Promise<Outcome> {
  try {
    return { kind: 'made', id: await wish.send() };
  } catch (error) {
    if (!(error instanceof CallRefused)) return { kind: 'no answer' };
    const { status, code, retryAfterSeconds } = error;
    return { kind: 'refused', status, code, retryAfterSeconds };
  }
}

/** Sends everything once, so many at a time; `onOutcome` hears how many have an outcome by now. */
export async function traffic(wishes: readonly Wish[], lanes: number, onOutcome: (outcomes: number) => void): Promise<ReadonlyMap<Wish, Outcome>> {
  const outcomes = new Map<Wish, Outcome>();
  const queue = [...wishes];
  const lane = async (): Promise<void> => {
    for (let wish = queue.shift(); wish; wish = queue.shift()) {
      outcomes.set(wish, await tryOnce(wish));
      onOutcome(outcomes.size);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

/** How many rows there are of each kind. */
export async function rowsOf(world: FaultWorld): Promise<Record<Wish['kind'], number>> {
  const [row] = await world.sql<Record<Wish['kind'], number>>(
    'SELECT (SELECT count(*)::int FROM merchant) AS merchant, (SELECT count(*)::int FROM appeal) AS appeal, (SELECT count(*)::int FROM document) AS document',
  );
  if (!row) throw new Error('unreachable: a count has one row');
  return row;
}

export function idsMade(outcomes: ReadonlyMap<Wish, Outcome>, kind: Wish['kind']): readonly string[] {
  return [...outcomes].flatMap(([wish, outcome]) => (wish.kind === kind && outcome.kind === 'made' ? [outcome.id] : []));
}
