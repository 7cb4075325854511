import { describeLength, findingKinds, newestPolicy, merchantTypes, ruledWaitKinds, type EvidenceRule, type Language, type TimeLimit, type WaitKind, type WaitRule } from '@thaw/domain';
import { generatedPage, table, type GeneratedFile } from '../generated-file';

const source = 'libs/domain/src/policy/policy-versions.ts';

interface Words {
  readonly language: Language;
  readonly suffix: string;
  readonly clocks: { readonly title: string; readonly head: readonly string[] };
  readonly waits: { readonly title: string; readonly head: readonly string[] };
  readonly evidence: { readonly title: string; readonly opening: string; readonly head: readonly string[] };
}

const wordings: readonly Words[] = [
  {
    language: 'en', suffix: '.md',
    clocks: { title: '# Clocks', head: ['limit', 'title', 'length', 'duty', 'reference', 'checked'] },
    waits: { title: '## What is waited for', head: ['wait', 'limit', 'reminders', 'ladder', 'on expiry'] },
    evidence: { title: '# Evidence matrix', opening: 'R required, 1+ at least one of its group, A accepted alternative, O optional.', head: ['paper', 'title', 'reasons', 'channels', 'group'] },
  },
  {
    language: 'zh', suffix: '.zh-CN.md',
    clocks: { title: '# 时限', head: ['时限', '名称', '长度', '义务方', '依据', '核对方式'] },
    waits: { title: '## 待办与时限', head: ['待办', '时限', '提醒', '升级', '到期动作'] },
    evidence: { title: '# 材料矩阵', opening: 'R 必交，1+ 同组至少一份，A 可接受的替代，O 选交。', head: ['材料', '名称', '原因', '渠道', '组'] },
  },
];

/** Which version a page shows, and from when it is in force. */
export function inForce(language: Language): string {
  const { version, effectiveFrom } = newestPolicy;
  return language === 'en'
    ? `Policy version ${version}, in force from ${effectiveFrom}; a running appeal keeps the version it was opened under.`
    : `政策版本 ${version}，自 ${effectiveFrom} 起施行；在办申诉适用其提起时的版本。`;
}

/** Each wait of the newest version with its rule. */
function rules(): readonly (readonly [WaitKind, WaitRule])[] {
  const { waits, findingWaits, scheduledRelease, stay } = newestPolicy;
  return [...ruledWaitKinds.map((kind) => [kind, waits[kind]] as const), ...(findingWaits === undefined ? [] : findingKinds.map((kind) => [kind, findingWaits[kind]] as const)), ...(scheduledRelease === undefined ? [] : [['release_scheduled', scheduledRelease] as const]), ...(stay === undefined ? [] : [['stay', stay] as const])];
}

function limits(): readonly TimeLimit[] {
  const all = [newestPolicy.statutory, newestPolicy.secondAppeal, newestPolicy.bankChaserAfter, ...rules().map(([, rule]) => rule.limit), ...(newestPolicy.clocks ?? []).map((rule) => rule.limit)];
  return [...new Map(all.map((limit) => [limit.id, limit])).values()];
}

/** The clocks of the newest policy version, each with its reference, and what happens by itself. */
export function clockPages(): readonly GeneratedFile[] {
  return wordings.map(({ language, suffix, clocks, waits }) => {
    const limitRows = limits().map((limit) => [`\`${limit.id}\``, limit.title[language], describeLength(limit)[language], limit.duty, limit.legalRef, limit.checkedHow]);
    const waitRows = rules().map(([kind, rule]) => {
      return [`\`${kind}\``, `\`${rule.limit.id}\``, rule.remindAt.map((share) => `${String(share * 100)} %`).join(', ') || '–', rule.ladder ? newestPolicy.ladder.map((rung) => rung.title[language]).join(' → ') : '–', `\`${rule.onExpiry}\``];
    });
    return generatedPage(`docs/reference/clocks${suffix}`, source, [clocks.title, '', inForce(language), '', ...table(clocks.head, limitRows), '', waits.title, '', ...table(waits.head, waitRows)]);
  });
}

/** Which papers are asked for, by merchant type, reason and channel. */
export function evidencePages(): readonly GeneratedFile[] {
  const row = (rule: EvidenceRule, language: Language) => [
    `\`${rule.code}\``, rule.title[language], rule.reasons?.join(', ') ?? '*', rule.channels?.join(', ') ?? '*', rule.group ?? '–',
    ...merchantTypes.map((type) => rule.levels[type] ?? '–'),
  ];
  return wordings.map(({ language, suffix, evidence }) =>
    generatedPage(`docs/reference/evidence${suffix}`, source, [
      evidence.title, '', inForce(language), '', evidence.opening, '',
      ...table([...evidence.head, ...merchantTypes], newestPolicy.evidence.map((rule) => row(rule, language))),
    ]),
  );
}
