import type { BilingualText } from '../../kernel/text';
import { merchantTypes } from '../../document/requirement';
import { describeLength } from '../describe';
import type { EvidenceRule, Policy, Route } from '../policy';
import type { TimeLimit } from '../time-limit';
import { limitsOf, waitRulesOf } from './sense';
import { isRecord, join } from './shape';

/** What a policy says, one statement for each path, in words. Two policies that mean the same make the same statements. */
export function statementsOf(policy: Policy): ReadonlyMap<string, BilingualText> {
  const said = new Map<string, BilingualText>();
  const { waits: _waits, findingWaits: _findings, statutory, secondAppeal, bankChaserAfter, tiers, ladder, routes, evidence, reasonWords = [], ...rest } = policy;
  for (const [path, limit] of limitsOf(policy)) sayLimit(said, path, limit);
  for (const [path, , { limit: _, ...rule }] of waitRulesOf(policy)) sayPlainly(said, path, rule);
  sayTiers(said, tiers);
  for (const { role, ...rung } of ladder) sayPlainly(said, `ladder.${role}`, rung);
  if (ladder.length > 0) said.set('ladder', same(ladder.map((rung) => rung.role).join(' → ')));
  for (const route of routes) sayRoute(said, route);
  sayEvidence(said, evidence);
  for (const { codeSystem, code, ...words } of reasonWords) sayPlainly(said, `reasonWords.${codeSystem}.${code}`, words);
  sayPlainly(said, '', rest);
  return said;
}

type Said = Map<string, BilingualText>;

function same(words: string): BilingualText {
  return { en: words, zh: words };
}

function sayLimit(said: Said, path: string, { title, n, unit, ...rest }: TimeLimit): void {
  const length = describeLength({ n, unit });
  said.set(path, { en: `${title.en}: ${length.en}`, zh: `${title.zh}：${length.zh}` });
  sayPlainly(said, path, rest);
}

function sayTiers(said: Said, tiers: Policy['tiers']): void {
  let below = 0n;
  tiers.forEach(({ upToMinor, approvals }, i) => {
    const range = upToMinor === null ? { en: `above ${below.toString()} minor units`, zh: `${below.toString()} 最小单位以上` } : { en: `up to ${upToMinor.toString()} minor units`, zh: `不超过 ${upToMinor.toString()} 最小单位` };
    const who = approvals.length === 0 ? { en: 'one reviewer', zh: '一名审核人' } : { en: `reviewer, then ${approvals.join(', then ')}`, zh: `审核人，再经 ${approvals.join('、')}` };
    said.set(`tiers.${String(i)}`, { en: `${range.en}: ${who.en}`, zh: `${range.zh}：${who.zh}` });
    below = upToMinor ?? below;
  });
}

const reviewWords: Readonly<Record<Route['review'], (limit: bigint) => { readonly en: string; readonly zh: string }>> = {
  always: () => ({ en: 'always reviewed', zh: '一律审核' }),
  above: (limit) => ({ en: `reviewed above ${limit.toString()} minor units`, zh: `${limit.toString()} 最小单位以上须审核` }),
  unsettled: () => ({ en: 'reviewed where papers are missing or records differ', zh: '材料不齐或记录不符时审核' }),
};

function sayRoute(said: Said, { reasons, id, steps, documents, review, reviewAboveMinor, ...rest }: Route): void {
  const above = reviewWords[review](reviewAboveMinor);
  const papers = documents === 'checklist' ? { en: 'papers asked', zh: '须交材料' } : { en: 'no papers', zh: '无需材料' };
  const way = `${id ?? 'risk_review'}: ${steps?.join(' → ') ?? '–'}`;
  for (const code of reasons) {
    const path = `routes.${code}`;
    said.set(path, { en: `${way}; ${papers.en}, ${above.en}`, zh: `${way}；${papers.zh}，${above.zh}` });
    sayPlainly(said, path, rest);
  }
}

/** The lines of one paper are put together, so that a line split in two says the same as before. */
function sayEvidence(said: Said, evidence: Policy['evidence']): void {
  const papers = new Map<string, EvidenceRule[]>();
  for (const rule of evidence) papers.set(rule.code, [...(papers.get(rule.code) ?? []), rule]);
  for (const [code, rules] of papers) {
    const path = `evidence.${code}`;
    said.set(`${path}.title`, { en: told(rules.map((rule) => rule.title.en)), zh: told(rules.map((rule) => rule.title.zh)) });
    said.set(`${path}.hint`, { en: told(rules.map((rule) => rule.hint.en)), zh: told(rules.map((rule) => rule.hint.zh)) });
    for (const type of merchantTypes) {
      const asking = rules.filter((rule) => rule.levels[type] !== undefined);
      if (asking.length === 0) continue;
      said.set(`${path}.${type}`, { en: told(asking.map((rule) => line(rule, type, english))), zh: told(asking.map((rule) => line(rule, type, chinese))) });
    }
  }
}

function told(lines: readonly string[]): string {
  return [...new Set(lines)].sort().join(' | ');
}

const english = { every: 'every reason', sealed: 'sealed', group: 'group', filedByOther: 'when somebody else files', expires: 'with a date', aboutAnother: 'about somebody else', ours: 'made by the house' };
const chinese = { every: '全部原因', sealed: '须盖章', group: '组', filedByOther: '由他人代办时', expires: '有有效期', aboutAnother: '载明他人信息', ours: '由我方出具' };

function line(rule: EvidenceRule, type: (typeof merchantTypes)[number], words: typeof english): string {
  return [
    rule.levels[type] ?? '',
    rule.reasons === undefined ? words.every : [...rule.reasons].sort().join(', '),
    ...(rule.channels === undefined ? [] : [[...rule.channels].sort().join(', ')]),
    ...(rule.group === undefined ? [] : [`${words.group} ${rule.group}`]),
    ...(rule.sealedFor?.includes(type) === true ? [words.sealed] : []),
    ...(rule.onlyWhenFiledByOther === true ? [words.filedByOther] : []),
    ...(rule.expires === true ? [words.expires] : []),
    ...(rule.about === 'somebody_else' ? [words.aboutAnother] : []),
    ...(rule.from === 'house' ? [words.ours] : []),
  ].join(' · ');
}

/** Whatever has no words of its own: leaf by leaf, texts in their languages. */
function sayPlainly(said: Said, path: string, value: unknown): void {
  if (value === undefined) return;
  if (isBilingual(value)) said.set(path, value);
  else if (isRecord(value)) for (const [name, one] of Object.entries(value)) sayPlainly(said, join(path, name), one);
  else if (Array.isArray(value) && value.some(isRecord)) value.forEach((one, i) => sayPlainly(said, join(path, String(i)), one));
  else if (Array.isArray(value)) said.set(path, same(value.map(String).join(', ') || '–'));
  else said.set(path, value === null ? { en: 'none', zh: '无' } : same(`${value as string | number | bigint | boolean}`));
}

function isBilingual(value: unknown): value is BilingualText {
  return isRecord(value) && typeof value['en'] === 'string' && typeof value['zh'] === 'string';
}
