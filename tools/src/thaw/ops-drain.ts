import { setTimeout as pause } from 'node:timers/promises';
import { answerOf, type Schema, type ThawClient } from '@thaw/api-client';
import { Refusal } from '../cli/data-access';
import type { ThawFlags } from './flags';
import { usualOperator } from './ops-stuck';
import { whyOf } from './ops-why';
import { clientFor, tell } from './session';

type Worker = Schema<'Worker'>;

const lookEveryMs = 500;
/** A worker hears with its next beat, and then finishes what is under way. */
const withinMs = 60_000;

const states = {
  polling: ['works', '工作中'], idle: ['cannot poll', '无法轮询'], draining: ['finishes what is under way', '正在收尾'], drained: ['drained: it can be ended', '已排空，可以停止'], silent: ['not heard of', '无心跳'],
} as const;

/** `thaw ops drain`: which workers there are. `thaw ops drain <worker|all> --why "…"`: has them finish, and stays until they have. Exit code 1 when one has not in time. */
export async function opsDrain(flags: ThawFlags): Promise<number> {
  const client = clientFor(flags, usualOperator);
  const wanted = flags.words[2];
  const workers = await read(client);
  if (wanted === undefined) {
    print(flags, workers);
    return 0;
  }
  const chosen = wanted === 'all' ? workers.filter(({ state }) => state === 'polling' || state === 'idle') : workers.filter(({ id }) => id === wanted);
  if (chosen.length === 0 && wanted !== 'all') throw new Refusal({ en: `There is no worker ${wanted}; npx thaw ops drain lists them.`, zh: `没有 worker ${wanted}；npx thaw ops drain 可列出。` });
  const why = whyOf(flags);
  for (const { id } of chosen) await client.POST('/v1/ops/workers/{workerId}/drain', { params: { path: { workerId: id } }, body: { why } });
  return untilDrained(flags, client, chosen.map(({ id }) => id));
}

async function untilDrained(flags: ThawFlags, client: ThawClient, ids: readonly string[]): Promise<number> {
  for (const until = performance.now() + withinMs; ; await pause(lookEveryMs)) {
    const workers = (await read(client)).filter(({ id }) => ids.includes(id));
    const done = workers.every(({ state }) => state === 'drained');
    if (!done && performance.now() < until) continue;
    print(flags, workers);
    return done ? 0 : 1;
  }
}

async function read(client: ThawClient): Promise<readonly Worker[]> {
  return (await answerOf(client.GET('/v1/ops/workers'))).items;
}

function print(flags: ThawFlags, items: readonly Worker[]): void {
  const zh = flags.lang === 'zh';
  tell(flags, { items }, items.length === 0 ? [zh ? '没有 worker' : 'no workers'] : items.map(({ id, host, state }) => `${id} · ${host ?? '–'} · ${states[state][zh ? 1 : 0]}`));
}
