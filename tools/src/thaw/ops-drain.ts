import { setTimeout as pause } from 'node:timers/promises';
import type { ApiCaller } from '../callers/api';
import { Refusal } from '../cli/data-access';
import type { ThawFlags } from './flags';
import { usualOperator } from './ops-stuck';
import { whyOf } from './ops-why';
import { callerFor, tell } from './session';

interface WorkerWire {
  readonly id: string;
  readonly host: string | null;
  readonly state: 'polling' | 'idle' | 'draining' | 'drained' | 'silent';
}

const lookEveryMs = 500;
/** A worker hears with its next beat, and then finishes what is under way. */
const withinMs = 60_000;

const states = {
  polling: ['works', '工作中'], idle: ['cannot poll', '无法轮询'], draining: ['finishes what is under way', '正在收尾'], drained: ['drained: it can be ended', '已排空，可以停止'], silent: ['not heard of', '无心跳'],
} as const;

/** `thaw ops drain`: which workers there are. `thaw ops drain <worker|all> --why "…"`: has them finish, and stays until they have. Exit code 1 when one has not in time. */
export async function opsDrain(flags: ThawFlags): Promise<number> {
  const caller = callerFor(flags, usualOperator);
  const wanted = flags.words[2];
  const workers = await read(caller);
  if (wanted === undefined) {
    print(flags, workers);
    return 0;
  }
  const chosen = wanted === 'all' ? workers.filter(({ state }) => state === 'polling' || state === 'idle') : workers.filter(({ id }) => id === wanted);
  if (chosen.length === 0 && wanted !== 'all') throw new Refusal({ en: `There is no worker ${wanted}; npx thaw ops drain lists them.`, zh: `没有 worker ${wanted}；npx thaw ops drain 可列出。` });
  const why = whyOf(flags);
  for (const { id } of chosen) await caller.post(`/v1/ops/workers/${id}/drain`, { why });
  return untilDrained(flags, caller, chosen.map(({ id }) => id));
}

async function untilDrained(flags: ThawFlags, caller: ApiCaller, ids: readonly string[]): Promise<number> {
  for (const until = performance.now() + withinMs; ; await pause(lookEveryMs)) {
    const workers = (await read(caller)).filter(({ id }) => ids.includes(id));
    const done = workers.every(({ state }) => state === 'drained');
    if (!done && performance.now() < until) continue;
    print(flags, workers);
    return done ? 0 : 1;
  }
}

async function read(caller: ApiCaller): Promise<readonly WorkerWire[]> {
  return (await caller.get<{ readonly items: readonly WorkerWire[] }>('/v1/ops/workers')).items;
}

function print(flags: ThawFlags, items: readonly WorkerWire[]): void {
  const zh = flags.lang === 'zh';
  tell(flags, { items }, items.length === 0 ? [zh ? '没有 worker' : 'no workers'] : items.map(({ id, host, state }) => `${id} · ${host ?? '–'} · ${states[state][zh ? 1 : 0]}`));
}
