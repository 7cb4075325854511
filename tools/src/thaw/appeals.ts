import { answerOf, type paths, type Schema } from '@thaw/api-client';
import { Refusal } from '../cli/data-access';
import { outcomeNames, stageNames } from '../case/case-words';
import { localMoment, money } from '../text/figures';
import type { Language } from '../text/say';
import type { ThawFlags } from './flags';
import { clientFor, tell, wordOf } from './session';

type Appeal = Schema<'Appeal'>;
type AppealsQuery = NonNullable<paths['/v1/appeals']['get']['parameters']['query']>;

export const appealWord = { en: 'Which appeal? Give its id.', zh: '申诉编号' };

/** `thaw open <freeze order>`: an appeal against a freeze order. */
export async function open(flags: ThawFlags): Promise<number> {
  const freezeOrderId = wordOf(flags, 1, { en: 'Which freeze order? Give its id; npx thaw orders lists them.', zh: '冻结指令编号（npx thaw orders 可列出）' });
  const { statement } = flags.text;
  if (statement === undefined) throw new Refusal({ en: 'What does the merchant say? --statement "The payments are banquets."', zh: '请用 --statement 给出商户陈述，例如 --statement "三笔款项为包席消费。"' });
  // What was typed is the API's to judge.
  const level = Number(flags.text.level ?? '1') as 1 | 2;
  const appeal = await answerOf(clientFor(flags, 'agent.lin').POST('/v1/appeals', { body: { freezeOrderId, statement, level } }));
  tell(flags, appeal, appealLines(appeal, flags.lang));
  return 0;
}

/** `thaw show <appeal>` */
export async function show(flags: ThawFlags): Promise<number> {
  const appeal = await answerOf(clientFor(flags, 'agent.lin').GET('/v1/appeals/{appealId}', { params: { path: { appealId: wordOf(flags, 1, appealWord) } } }));
  tell(flags, appeal, appealLines(appeal, flags.lang));
  return 0;
}

/** `thaw list`: appeals, those due first at the top. */
export async function list(flags: ThawFlags): Promise<number> {
  const { stage, 'waiting-on': waitingOn, limit } = flags.text;
  // The words are the API's to judge: it names those it knows when one is wrong.
  const query = { ...(stage && { stage }), ...(waitingOn && { waitingOn }), ...(flags.overdue && { overdue: 'true' }), ...(limit && { limit: Number(limit) }) } as AppealsQuery;
  const page = await answerOf(clientFor(flags, 'agent.lin').GET('/v1/appeals', { params: { query } }));
  const lines = page.items.map(({ id, stage: at, outcome, wait, amountMinor, currency }) =>
    [id, outcome === null ? stageNames[at][flags.lang] : outcomeNames[outcome][flags.lang], wait?.turn[flags.lang], wait && `${flags.lang === 'zh' ? '截止' : 'due'} ${localMoment(new Date(wait.dueAt))}${wait.overdue ? (flags.lang === 'zh' ? ' 已逾期' : ' OVERDUE') : ''}`, money(BigInt(amountMinor), currency)].filter(Boolean).join(' · '),
  );
  const more = page.nextCursor === null ? '' : flags.lang === 'zh' ? '（其余未列出）' : ' (and more)';
  tell(flags, page, [...lines, `${String(page.items.length)}${more}`]);
  return 0;
}

/** `thaw orders`: freeze orders in force, with the appeal that is open against each. */
export async function orders(flags: ThawFlags): Promise<number> {
  const page = await answerOf(clientFor(flags, 'agent.lin').GET('/v1/freeze-orders', { params: { query: { status: 'active' } } }));
  const lines = page.items.map(({ id, merchantText, remainingMinor, currency, openAppealId }) =>
    [id, money(BigInt(remainingMinor), currency), merchantText[flags.lang], openAppealId && `${flags.lang === 'zh' ? '在办申诉' : 'appeal'} ${openAppealId}`].filter(Boolean).join(' · '),
  );
  tell(flags, page, [...lines, String(page.items.length)]);
  return 0;
}

/** An appeal as people read it: id, stage, whose turn, until when, what is missing. */
export function appealLines({ id, stageText, outcomeText, amountMinor, currency, wait, checklist, tasks, releases }: Appeal, lang: Language): readonly string[] {
  const zh = lang === 'zh';
  const live = tasks.find(({ status }) => status === 'open' || status === 'claimed');
  return [
    `${zh ? '申诉' : 'appeal'} ${id}`,
    `  ${outcomeText?.[lang] ?? stageText[lang]} · ${money(BigInt(amountMinor), currency)}`,
    ...(wait === null ? [] : [`  ${wait.turn[lang]} · ${zh ? '截止' : 'due'} ${localMoment(new Date(wait.dueAt))}`]),
    ...(checklist.missing.length === 0 ? [] : [`  ${zh ? '缺' : 'missing'} ${checklist.missing.join(', ')}`]),
    ...(live === undefined ? [] : [`  ${zh ? '任务' : 'task'} ${live.id} · ${live.kind}${live.holder === null ? '' : ` · ${live.holder}`}`]),
    ...releases.map((release) => `  ${zh ? '放款' : 'release'} ${release.id} · ${money(BigInt(release.amountMinor), currency)} · ${release.status}`),
  ];
}
