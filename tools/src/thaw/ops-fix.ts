import { setTimeout as pause } from 'node:timers/promises';
import type { ApiCaller } from '../callers/api';
import { Refusal } from '../cli/data-access';
import type { Language } from '../text/say';
import type { ThawFlags } from './flags';
import { findingWord, usualOperator } from './ops-stuck';
import { whyOf } from './ops-why';
import type { ForecastWire, RunWire } from './ops-wire';
import { callerFor, tell, wordOf } from './session';

/** Milliseconds between two looks at a run. */
const lookEveryMs = 500;

/** `thaw ops fix <finding> <remedy> --why "…"`: begins a run over the finding's appeals and stays until it ends. Exit code 1 when something was refused or failed. */
export async function opsFix(flags: ThawFlags): Promise<number> {
  const findingId = wordOf(flags, 2, findingWord);
  const remedy = wordOf(flags, 3, { en: 'remedy: nudge, resend_to_bank or return_task', zh: '补救方式：nudge、resend_to_bank 或 return_task' });
  const body = { findingId, remedy, why: whyOf(flags) };
  const caller = callerFor(flags, usualOperator);
  if (flags.dryRun) return forecast(flags, await caller.post<ForecastWire>('/v1/ops/remedies/preview', body));
  const { runId } = await caller.post<{ readonly runId: string }>('/v1/ops/remedies', body);
  return toTheEnd(flags, caller, runId);
}

const changes = ['stop', 'resume', 'retry'] as const;

/** `thaw ops run <run> [stop|resume|retry]` */
export async function opsRun(flags: ThawFlags): Promise<number> {
  const runId = wordOf(flags, 2, { en: 'run: give its id (npx thaw ops fix prints it)', zh: '批次编号（npx thaw ops fix 会打印）' });
  const word = flags.words[3];
  const caller = callerFor(flags, usualOperator);
  if (word !== undefined) {
    const change = changes.find((one) => one === word);
    if (change === undefined) throw new Refusal({ en: `A run cannot “${word}”; it can ${changes.join(', ')}.`, zh: `批次没有“${word}”操作；可用：${changes.join('、')}。` });
    await caller.post(`/v1/ops/remedies/${encodeURIComponent(runId)}/${change}`);
    if (change !== 'stop') return toTheEnd(flags, caller, runId);
  }
  const run = await read(caller, runId);
  tell(flags, run, [runLine(run, flags.lang)]);
  return exitCodeOf(run);
}

async function toTheEnd(flags: ThawFlags, caller: ApiCaller, runId: string): Promise<number> {
  for (;;) {
    const run = await read(caller, runId);
    if (run.state !== 'running') {
      tell(flags, run, [runLine(run, flags.lang)]);
      return exitCodeOf(run);
    }
    await pause(lookEveryMs);
  }
}

function read(caller: ApiCaller, runId: string): Promise<RunWire> {
  return caller.get<RunWire>(`/v1/ops/remedies/${encodeURIComponent(runId)}`);
}

function exitCodeOf({ counts }: RunWire): number {
  return counts.refused + counts.failed > 0 ? 1 : 0;
}

function runLine({ id, state, counts }: RunWire, lang: Language): string {
  const { done, refused, failed, pending } = counts;
  const states = { running: ['running', '进行中'], stopped: ['stopped', '已停止'], done: ['ended', '已结束'] } as const;
  const figures = lang === 'zh' ? `完成 ${String(done)} · 拒绝 ${String(refused)} · 失败 ${String(failed)} · 待办 ${String(pending)}` : `done ${String(done)} · refused ${String(refused)} · failed ${String(failed)} · pending ${String(pending)}`;
  return `${id} · ${states[state][lang === 'zh' ? 1 : 0]} · ${figures}`;
}

function forecast(flags: ThawFlags, answer: ForecastWire): number {
  const { count, looked, wouldApply, wouldBeRefused, refusals } = answer;
  const zh = flags.lang === 'zh';
  const told = zh
    ? `共 ${String(count)} 件，试算 ${String(looked)} 件：可执行 ${String(wouldApply)}，将被拒绝 ${String(wouldBeRefused)}；未做任何更改`
    : `${String(count)} appeals, ${String(looked)} tried: ${String(wouldApply)} would be done, ${String(wouldBeRefused)} refused; nothing was changed`;
  tell(flags, answer, [told, ...refusals.map(({ appealId, code, title }) => `  ${appealId} · ${title[flags.lang]} (${code})`)]);
  return 0;
}
