import { Refusal } from '../cli/data-access';
import { localMoment } from '../text/figures';
import type { Language } from '../text/say';
import type { ThawFlags } from './flags';
import type { HaltWire, ReleasesWire } from './ops-wire';
import { usualOperator } from './ops-stuck';
import { whyOf } from './ops-why';
import { callerFor, tell } from './session';

const path = '/v1/ops/releases-halt';

/** What can be done, and where: each is one command of the API. */
const acts: Readonly<Record<string, { readonly path: string; readonly body: (flags: ThawFlags) => object }>> = {
  halt: { path, body: (flags) => ({ reason: whyOf(flags) }) },
  'propose-resumption': { path: `${path}/propose-resumption`, body: (flags) => ({ why: whyOf(flags) }) },
  'decline-resumption': { path: `${path}/decline-resumption`, body: (flags) => ({ why: whyOf(flags) }) },
  resume: { path: `${path}/resume`, body: () => ({}) },
};

/** `thaw ops releases [halt|propose-resumption|decline-resumption|resume]`: whether all releases are halted; exit code 1 while they are. */
export async function opsReleases(flags: ThawFlags): Promise<number> {
  const word = flags.words[2];
  const caller = callerFor(flags, usualOperator);
  if (word !== undefined) {
    const act = acts[word];
    const names = Object.keys(acts);
    if (act === undefined) throw new Refusal({ en: `Releases cannot “${word}”; there are ${names.join(', ')}.`, zh: `没有“${word}”操作；可用：${names.join('、')}。` });
    const halt = await caller.post<HaltWire>(act.path, act.body(flags));
    tell(flags, halt, haltLines(halt, flags.lang));
    return 0;
  }
  const state = await caller.get<ReleasesWire>(path);
  tell(flags, state, stateLines(state, flags.lang));
  return state.halted ? 1 : 0;
}

function stateLines({ halt, appealsHeldUp, ordersUnderWay }: ReleasesWire, lang: Language): readonly string[] {
  const zh = lang === 'zh';
  const figures = zh
    ? `等待恢复的申诉 ${String(appealsHeldUp)} 件 · 在途指令 ${String(ordersUnderWay)} 笔`
    : `${String(appealsHeldUp)} appeals held up · ${String(ordersUnderWay)} orders under way`;
  return halt === null ? [zh ? '放款正常进行' : 'releases go on', figures] : [...haltLines(halt, lang), figures];
}

function haltLines({ haltedAt, haltedBy, reason, resumption, resumedBy, resumedAt }: HaltWire, lang: Language): readonly string[] {
  const zh = lang === 'zh';
  const at = (instant: string) => localMoment(new Date(instant));
  if (resumedAt !== null) return [zh ? `${resumedBy ?? ''} 于 ${at(resumedAt)} 恢复放款` : `releases go on since ${at(resumedAt)}, on the word of ${resumption?.proposedBy ?? ''} and ${resumedBy ?? ''}`];
  const proposed = resumption === null ? [] : [zh ? `  ${resumption.proposedBy} 提议恢复：${resumption.why}；须由另一人批准` : `  ${resumption.proposedBy} proposes to resume: ${resumption.why}; somebody else decides`];
  return [zh ? `自 ${at(haltedAt)} 起全部放款已暂停（${haltedBy}）：${reason}` : `all releases are halted since ${at(haltedAt)} by ${haltedBy}: ${reason}`, ...proposed];
}
