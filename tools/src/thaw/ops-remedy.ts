import type { paths } from '@thaw/api-client';
import { remedies, type Remedy } from '@thaw/domain';
import { Refusal } from '../cli/data-access';
import type { ThawFlags } from './flags';
import { whyOf } from './ops-why';
import { findingWord } from './ops-stuck';
import { wordOf } from './session';

type RemedyRequest = paths['/v1/ops/remedies']['post']['requestBody']['content']['application/json'];

/** The body of a request for a remedy. What was typed is the API's to judge: it names what it knows when a word is wrong. */
export function remedyRequest(flags: ThawFlags): RemedyRequest {
  return { ...wishIn(flags), why: whyOf(flags) } as RemedyRequest;
}

/** `fix <finding> <remedy>`, or `fix <remedy>` with appeals or a filter named by flags. */
function wishIn(flags: ThawFlags): Readonly<Record<string, unknown>> {
  const first = flags.words[2];
  const named = remedies.find((one) => one === first);
  if (named !== undefined) return { remedy: named, ...targetOf(flags), ...parametersOf(flags, named) };
  const findingId = wordOf(flags, 2, findingWord);
  const wanted = wordOf(flags, 3, { en: `Which remedy? There are: ${remedies.join(', ')}.`, zh: `处置方式：${remedies.join('、')}` });
  const remedy = remedies.find((one) => one === wanted);
  if (remedy === undefined) throw new Refusal({ en: `There is no remedy “${wanted}”; there are: ${remedies.join(', ')}.`, zh: `没有“${wanted}”这一处置方式；可用：${remedies.join('、')}。` });
  return { findingId, remedy, ...parametersOf(flags, remedy) };
}

function targetOf({ text }: ThawFlags): Readonly<Record<string, unknown>> {
  if (text.appeal !== undefined) return { appealIds: text.appeal.split(',') };
  const conditions = { heldBy: text['held-by'], stage: text.stage, waitingFor: text['waiting-for'], bankCode: text.bank, class: text.class };
  const filter = Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined));
  if (Object.keys(filter).length > 0) return { filter };
  throw new Refusal({
    en: 'For which appeals? Name a finding, --appeal <id,…>, or a filter: --held-by, --stage, --waiting-for, --bank, --class.',
    zh: '请指定对象：发现项、--appeal <编号,…>，或筛选条件 --held-by、--stage、--waiting-for、--bank、--class。',
  });
}

/** What the API then finds missing it says itself. */
function parametersOf({ text }: ThawFlags, remedy: Remedy): Readonly<Record<string, unknown>> {
  const pair = (en: string | undefined, zh: string | undefined) => (en === undefined && zh === undefined ? undefined : { en: en ?? '', zh: zh ?? '' });
  switch (remedy) {
    case 'reassign_task':
      return { to: text.to };
    case 'extend':
      return { extendTo: text['extend-to'] === undefined ? undefined : Number(text['extend-to']), reason: pair(text['reason-en'], text['reason-zh']) };
    case 'stay':
      return { stayFor: text['stay-for'] };
    case 'reset_to_stage':
      return { stage: text['back-to'] };
    case 'close_by_decision':
      return { merchantText: pair(text['text-en'], text['text-zh']) };
    case 'nudge':
    case 'retry_now':
    case 'rebuild':
    case 'resend_to_bank':
    case 'return_task':
    case 'move_to_manual':
      return {};
  }
}
