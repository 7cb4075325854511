import { answerOf, type Schema, type ThawClient } from '@thaw/api-client';
import { Refusal } from '../cli/data-access';
import { localMoment } from '../text/figures';
import type { Language } from '../text/say';
import type { ThawFlags } from './flags';
import { usualOperator } from './ops-stuck';
import { whyOf } from './ops-why';
import { clientFor, tell } from './session';
import { versionSeen } from './version-seen';

type Halt = Schema<'ReleasesHalt'>;

/** What can be done: each is one command of the API. */
const acts: Readonly<Record<string, (client: ThawClient, flags: ThawFlags) => Promise<Halt>>> = {
  halt: (client, flags) => answerOf(client.POST('/v1/ops/releases-halt', { body: { reason: whyOf(flags) } })),
  'propose-resumption': (client, flags) => answerOf(client.POST('/v1/ops/releases-halt/propose-resumption', { body: { why: whyOf(flags) } })),
  'decline-resumption': (client, flags) => answerOf(client.POST('/v1/ops/releases-halt/decline-resumption', { body: { why: whyOf(flags) } })),
  // What is agreed to is what is shown.
  resume: async (client, flags) => {
    const { data, response } = await client.GET('/v1/ops/releases-halt');
    if (data !== undefined && !flags.json) tell(flags, data, stateLines(data, flags.lang));
    return answerOf(client.POST('/v1/ops/releases-halt/resume', { body: {}, headers: versionSeen(response) }));
  },
};

/** `thaw ops releases [halt|propose-resumption|decline-resumption|resume]`: whether all releases are halted; exit code 1 while they are. */
export async function opsReleases(flags: ThawFlags): Promise<number> {
  const word = flags.words[2];
  const client = clientFor(flags, usualOperator);
  if (word !== undefined) {
    const act = acts[word];
    const names = Object.keys(acts);
    if (act === undefined) throw new Refusal({ en: `Releases cannot “${word}”; there are ${names.join(', ')}.`, zh: `没有“${word}”操作；可用：${names.join('、')}。` });
    const halt = await act(client, flags);
    tell(flags, halt, haltLines(halt, flags.lang));
    return 0;
  }
  const state = await answerOf(client.GET('/v1/ops/releases-halt'));
  tell(flags, state, stateLines(state, flags.lang));
  return state.halted ? 1 : 0;
}

function stateLines({ halt, appealsHeldUp, ordersUnderWay }: Schema<'ReleasesState'>, lang: Language): readonly string[] {
  const zh = lang === 'zh';
  const figures = zh
    ? `等待恢复的申诉 ${String(appealsHeldUp)} 件 · 在途指令 ${String(ordersUnderWay)} 笔`
    : `${String(appealsHeldUp)} appeals held up · ${String(ordersUnderWay)} orders under way`;
  return halt === null ? [zh ? '放款正常进行' : 'releases go on', figures] : [...haltLines(halt, lang), figures];
}

function haltLines({ haltedAt, haltedBy, reason, resumption, resumedBy, resumedAt }: Halt, lang: Language): readonly string[] {
  const zh = lang === 'zh';
  const at = (instant: string) => localMoment(new Date(instant));
  if (resumedAt !== null) return [zh ? `${resumedBy ?? ''} 于 ${at(resumedAt)} 恢复放款` : `releases go on since ${at(resumedAt)}, on the word of ${resumption?.proposedBy ?? ''} and ${resumedBy ?? ''}`];
  const proposed = resumption === null ? [] : [zh ? `  ${resumption.proposedBy} 提议恢复：${resumption.why}；须由另一人批准` : `  ${resumption.proposedBy} proposes to resume: ${resumption.why}; somebody else decides`];
  return [zh ? `自 ${at(haltedAt)} 起全部放款已暂停（${haltedBy}）：${reason}` : `all releases are halted since ${at(haltedAt)} by ${haltedBy}: ${reason}`, ...proposed];
}
