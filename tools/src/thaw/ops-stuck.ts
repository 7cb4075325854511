import { answerOf, type paths, type Schema } from '@thaw/api-client';
import { localMoment, money } from '../text/figures';
import type { Language } from '../text/say';
import { appealWord } from './appeals';
import { whyOf } from './ops-why';
import type { ThawFlags } from './flags';
import { clientFor, tell, wordOf } from './session';

/** Who operates the sandbox. */
export const usualOperator = 'operator.gao';
export const findingWord = { en: 'Which finding? Give its id; npx thaw ops stuck lists them.', zh: '发现项编号（npx thaw ops stuck 可列出）' };

type Finding = Schema<'Finding'>;
type FindingsQuery = NonNullable<paths['/v1/ops/findings']['get']['parameters']['query']>;

/** `thaw ops stuck`: what does not move by itself; what is resolved only when asked for. */
export async function opsStuck(flags: ThawFlags): Promise<number> {
  const { class: stuckClass, which, limit } = flags.text;
  const client = clientFor(flags, usualOperator);
  const read = (state: string): Promise<Schema<'FindingPage'>> => {
    // The words are the API's to judge: it names those it knows when one is wrong.
    const query = { state, ...(stuckClass && { class: stuckClass }), ...(limit && { limit: Number(limit) }) } as FindingsQuery;
    return answerOf(client.GET('/v1/ops/findings', { params: { query } }));
  };
  const pages = await Promise.all((which === undefined ? ['open', 'acknowledged'] : [which]).map(read));
  const items = pages.flatMap((page) => page.items);
  const zh = flags.lang === 'zh';
  const more = pages.some((page) => page.nextCursor !== null) ? (zh ? '（其余未列出）' : ' (and more)') : '';
  const none = zh ? '没有停滞事项' : 'nothing is stuck';
  tell(flags, { items }, [...items.flatMap((item) => findingLines(item, flags.lang)), items.length === 0 ? none : `${String(items.length)}${more}`]);
  return 0;
}

/** `thaw ops why <appeal>` */
export async function opsWhy(flags: ThawFlags): Promise<number> {
  const found = await answerOf(clientFor(flags, usualOperator).GET('/v1/ops/appeals/{appealId}/diagnosis', { params: { path: { appealId: wordOf(flags, 2, appealWord) } } }));
  const zh = flags.lang === 'zh';
  tell(flags, found, [
    found.inWords[flags.lang],
    ...(found.lastFact === null ? [] : [`  ${zh ? '最近一项事实' : 'last fact'} ${found.lastFact.type} · ${localMoment(new Date(found.lastFact.at))}`]),
    ...found.tried.map(({ what, at }) => `  ${zh ? '已做' : 'tried'} ${what[flags.lang]} · ${at === null ? (zh ? '尚未' : 'not yet') : localMoment(new Date(at))}`),
    ...found.findings.flatMap((finding) => findingLines(finding, flags.lang)),
  ]);
  return 0;
}

/** `thaw ops ack <finding> --why "…"` */
export async function opsAck(flags: ThawFlags): Promise<number> {
  const id = wordOf(flags, 2, findingWord);
  const answer = await answerOf(clientFor(flags, usualOperator).POST('/v1/ops/findings/{findingId}/acknowledge', { params: { path: { findingId: id } }, body: { note: whyOf(flags) } }));
  tell(flags, answer, [flags.lang === 'zh' ? `${answer.acknowledgedBy} 正在处理 ${id}` : `${answer.acknowledgedBy} is on ${id}`]);
  return 0;
}

function findingLines({ id, title, cause, count, oldestSince, held, state, acknowledgedBy, note, whatToDo, remedies, runbook }: Finding, lang: Language): readonly string[] {
  const zh = lang === 'zh';
  const amounts = held.map(({ currency, amountMinor }) => money(BigInt(amountMinor), currency));
  const page = zh ? runbook.replace(/\.md$/, '.zh-CN.md') : runbook;
  return [
    [id, title[lang], cause, `× ${String(count)}`, `${zh ? '自' : 'since'} ${localMoment(new Date(oldestSince))}`, ...amounts].join(' · '),
    ...(state === 'acknowledged' ? [`  ${acknowledgedBy ?? ''}: ${note ?? ''}`] : []),
    `  ${whatToDo[lang]}`,
    `  ${[...remedies.map((remedy) => `npx thaw ops fix ${id} ${remedy} --why "…"`), page].join(' · ')}`,
  ];
}
