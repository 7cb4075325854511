import { setTimeout as pause } from 'node:timers/promises';
import { answerOf, type paths, type Schema, type ThawClient } from '@thaw/api-client';
import { Refusal } from '../cli/data-access';
import type { Language } from '../text/say';
import type { ThawFlags } from './flags';
import { remedyRequest } from './ops-remedy';
import { usualOperator } from './ops-stuck';
import { whyOf } from './ops-why';
import { clientFor, tell, wordOf } from './session';
import { versionSeen } from './version-seen';

type Run = Schema<'RemedyRun'>;
type Forecast = Schema<'RemedyForecast'>;
type RunsQuery = NonNullable<paths['/v1/ops/remedies']['get']['parameters']['query']>;

/** Milliseconds between two looks at a run. */
const lookEveryMs = 500;

/** `thaw ops fix`: begins a run and stays until it ends, or waits for a second person. Exit code 1 when something was refused or failed. */
export async function opsFix(flags: ThawFlags): Promise<number> {
  const body = remedyRequest(flags);
  const client = clientFor(flags, usualOperator);
  if (flags.dryRun) return forecast(flags, await answerOf(client.POST('/v1/ops/remedies/preview', { body })));
  const { runId } = await answerOf(client.POST('/v1/ops/remedies', { body }));
  return toTheEnd(flags, client, runId);
}

const changes = ['stop', 'resume', 'retry', 'approve', 'decline'] as const;

/** `thaw ops run <run> [stop|resume|retry|approve|decline]` */
export async function opsRun(flags: ThawFlags): Promise<number> {
  const runId = wordOf(flags, 2, { en: 'Which run? Give its id; npx thaw ops fix prints it.', zh: '批次编号（npx thaw ops fix 会打印）' });
  const word = flags.words[3];
  const client = clientFor(flags, usualOperator);
  if (word !== undefined) {
    const change = changes.find((one) => one === word);
    if (change === undefined) throw new Refusal({ en: `A run cannot “${word}”; it can ${changes.join(', ')}.`, zh: `批次没有“${word}”操作；可用：${changes.join('、')}。` });
    const params = { path: { runId } };
    if (change === 'approve' || change === 'decline') {
      const body = change === 'approve' ? { approve: true } : { approve: false, why: whyOf(flags) };
      // What is decided on is what is shown.
      const { data, response } = await client.GET('/v1/ops/remedies/{runId}', { params });
      if (data !== undefined && !flags.json) tell(flags, data, [runLine(data, flags.lang)]);
      await client.POST('/v1/ops/remedies/{runId}/decision', { params, body, headers: versionSeen(response) });
    } else await client.POST(`/v1/ops/remedies/{runId}/${change}`, { params, body: {} });
    if (change !== 'stop' && change !== 'decline') return toTheEnd(flags, client, runId);
  }
  const run = await read(client, runId);
  tell(flags, run, [runLine(run, flags.lang)]);
  return exitCodeOf(run);
}

/** `thaw ops runs`: the newest first. */
export async function opsRuns(flags: ThawFlags): Promise<number> {
  const { which, limit } = flags.text;
  // The words are the API's to judge: it names those it knows when one is wrong.
  const query = { ...(which && { state: which }), ...(limit && { limit: Number(limit) }) } as RunsQuery;
  const { items } = await answerOf(clientFor(flags, usualOperator).GET('/v1/ops/remedies', { params: { query } }));
  const none = flags.lang === 'zh' ? '没有处置批次' : 'no runs';
  tell(flags, { items }, items.length === 0 ? [none] : items.map((run) => `${runLine(run, flags.lang)} · ${run.remedy} · ${run.requestedBy} · ${run.why}`));
  return 0;
}

async function toTheEnd(flags: ThawFlags, client: ThawClient, runId: string): Promise<number> {
  for (;;) {
    const run = await read(client, runId);
    if (run.state !== 'running') {
      const second = flags.lang === 'zh' ? `待他人批准：npx thaw ops run ${runId} approve --as <人员>` : `waits for a second person: npx thaw ops run ${runId} approve --as <person>`;
      tell(flags, run, [runLine(run, flags.lang), ...(run.state === 'proposed' ? [`  ${second}`] : [])]);
      return exitCodeOf(run);
    }
    await pause(lookEveryMs);
  }
}

function read(client: ThawClient, runId: string): Promise<Run> {
  return answerOf(client.GET('/v1/ops/remedies/{runId}', { params: { path: { runId } } }));
}

function exitCodeOf({ counts }: Run): number {
  return counts.refused + counts.failed > 0 ? 1 : 0;
}

function runLine({ id, state, counts }: Run, lang: Language): string {
  const { done, refused, failed, pending } = counts;
  const states = { proposed: ['proposed', '待批准'], declined: ['declined', '未批准'], running: ['running', '进行中'], stopped: ['stopped', '已停止'], done: ['ended', '已结束'] } as const;
  const figures = lang === 'zh' ? `完成 ${String(done)} · 拒绝 ${String(refused)} · 失败 ${String(failed)} · 待办 ${String(pending)}` : `done ${String(done)} · refused ${String(refused)} · failed ${String(failed)} · pending ${String(pending)}`;
  return `${id} · ${states[state][lang === 'zh' ? 1 : 0]} · ${figures}`;
}

function forecast(flags: ThawFlags, answer: Forecast): number {
  const { count, looked, wouldApply, wouldBeRefused, refusals } = answer;
  const zh = flags.lang === 'zh';
  const told = zh
    ? `共 ${String(count)} 件，试算 ${String(looked)} 件：可执行 ${String(wouldApply)}，将被拒绝 ${String(wouldBeRefused)}；未做任何更改`
    : `${String(count)} appeals, ${String(looked)} tried: ${String(wouldApply)} would be done, ${String(wouldBeRefused)} refused; nothing was changed`;
  const happens = new Map<string, number>();
  for (const one of answer.would) happens.set(wouldLine(one), (happens.get(wouldLine(one)) ?? 0) + 1);
  const people = answer.approvedBy === null ? [] : [zh ? `  须经他人批准：${answer.approvedBy.join('、')}` : `  another person approves it first: ${answer.approvedBy.join(', ')}`];
  const anew = answer.workflow === 'begun_anew' ? [zh ? '  流程将被终止；申诉未结案的，依据事实重新开始' : '  the workflow is terminated; while the appeal is open it is begun anew from the facts'] : [];
  tell(flags, answer, [told, ...people, ...anew, ...[...happens].map(([line, times]) => `  × ${String(times)} ${line}`), ...refusals.map(({ appealId, code, title }) => `  ${appealId} · ${title[flags.lang]} (${code})`)]);
  return 0;
}

/** What would become of an appeal: what is written, and where it would stand. */
function wouldLine({ events, stage, waitsFor }: Forecast['would'][number]): string {
  const step = (from: string | null, to: string | null): string => (from === to ? (from ?? '–') : `${from ?? '–'} → ${to ?? '–'}`);
  return `${step(stage.from, stage.to)} · ${step(waitsFor.from, waitsFor.to)} · ${events.join(', ')}`;
}
