import { describeLength, presets, type BilingualText, type ClockPreset, type Language, type PresetClock } from '@thaw/domain';
import { generatedPage, table, type GeneratedFile } from '../generated-file';

interface Words {
  readonly language: Language;
  readonly suffix: string;
  readonly opening: readonly string[];
  readonly head: readonly string[];
  readonly facts: Readonly<Record<'reference' | 'checked' | 'inForce' | 'appliesTo' | 'trigger' | 'then' | 'note' | 'mass', string>>;
  readonly terms: Readonly<Record<'before' | 'total' | 'told' | 'repeats' | 'renew' | 'longest' | 'except' | 'when' | 'approver' | 'perDay', string>>;
  readonly kinds: Readonly<Record<string, string>>;
}

const wordings: readonly Words[] = [
  {
    language: 'en', suffix: '.md',
    opening: ['# Clock presets', '', 'Statutory and association clocks, each with its source. None of them pauses. Outside mainland China, business days need a calendar of that place.'],
    head: ['clock', 'meaning', 'length', 'duty', 'day read by', 'further'],
    facts: { reference: 'Reference', checked: 'checked', inForce: 'In force from', appliesTo: 'Applies to', trigger: 'Begins with', then: 'Then', note: 'Note', mass: 'Mass measure' },
    terms: { before: 'before', total: 'in all at most', told: 'told', repeats: 'at most so often', renew: 'renewed before expiry', longest: 'longest', except: 'except', when: 'needs', approver: 'approved by', perDay: 'for each day' },
    kinds: {
      enterprise: 'enterprises', individual_business: 'sole traders', natural_person: 'natural persons', all: 'everybody', auto_lift: 'lifted by itself', effect_lapses: 'effect lapses',
      complexCase: 'complex case', urgent: 'urgent', newAccount: 'new account', posNewForeign: 'point of sale, new or foreign', own: 'own', authority: 'authority', merchant: 'merchant', bank: 'bank',
    },
  },
  {
    language: 'zh', suffix: '.zh-CN.md',
    opening: ['# 时限预设', '', '法定及协会时限，逐项注明依据，均不中止。中国内地以外的工作日须使用当地日历。'],
    head: ['时限', '含义', '长度', '义务方', '“日”的依据', '其他'],
    facts: { reference: '依据', checked: '核对方式', inForce: '施行日期', appliesTo: '适用对象', trigger: '起算', then: '后续救济', note: '说明', mass: '批量措施' },
    terms: { before: '之前', total: '总计不超过', told: '告知', repeats: '最多次数', renew: '到期前可续', longest: '最长', except: '除外', when: '条件', approver: '批准人', perDay: '每日' },
    kinds: {
      enterprise: '企业', individual_business: '个体工商户', natural_person: '自然人', all: '所有', auto_lift: '自动解除', effect_lapses: '效力消灭',
      complexCase: '重大复杂', urgent: '紧急', newAccount: '新账户', posNewForeign: 'POS、新账户或境外', own: '本机构', authority: '有权机关', merchant: '商户', bank: '银行',
    },
  },
];

/** Every preset with its clocks: what a person looks up to see whose time runs, how long, and by which article. */
export function presetPages(): readonly GeneratedFile[] {
  return wordings.map((words) =>
    generatedPage(`docs/reference/presets${words.suffix}`, 'libs/domain/src/policy/presets/', [...words.opening, ...presets.flatMap((preset) => section(preset, words))]),
  );
}

function section(preset: ClockPreset, words: Words): readonly string[] {
  const { language, facts, terms, kinds } = words;
  const checkedDate = preset.effectiveFromCheckedHow ? ` (${preset.effectiveFromCheckedHow})` : '';
  const said: readonly (readonly [string, string | undefined])[] = [
    [facts.reference, `${preset.legalRef} (${facts.checked}: ${preset.checkedHow})`],
    [facts.inForce, preset.effectiveFrom ? `${preset.effectiveFrom}${checkedDate}` : '–'],
    [facts.appliesTo, preset.appliesTo?.map((subject) => kinds[subject] ?? subject).join(', ')],
    [facts.trigger, preset.trigger?.[language]],
    [facts.then, preset.then?.[language]],
    [facts.note, preset.note?.[language]],
    [facts.mass, preset.mass ? `${String(preset.mass.single)} / ${String(preset.mass.cumulative)}, ${terms.approver} ${preset.mass.approver[language]}` : undefined],
  ];
  const rates = preset.rates.map((rate) => [`\`${rate.name}\``, rate.title[language], `${String(rate.amount)} ${rate.currency} ${terms.perDay}`, '–', '–', '–']);
  return [
    '', `## ${preset.id}`, '',
    ...said.flatMap(([name, text]) => (text === undefined ? [] : [`- ${name}: ${text}`])),
    '', ...table(words.head, [...preset.clocks.map((clock) => row(clock, words)), ...rates]),
  ];
}

function row(clock: PresetClock, words: Words): readonly string[] {
  const { limit } = clock;
  const length = describeLength(limit)[words.language];
  return [
    `\`${clock.name}\``, limit.title[words.language], clock.direction === 'before' ? `${length} ${words.terms.before}` : length, words.kinds[limit.duty] ?? limit.duty,
    clock.dayUnitRef?.[words.language] ?? '–', further(clock, words).join('; ') || '–',
  ];
}

function further(clock: PresetClock, { language, terms, kinds }: Words): readonly string[] {
  const { limit, extensionTerms } = clock;
  const say = (name: string, text: BilingualText | null | undefined) => (text ? [`${name}: ${text[language]}`] : []);
  return [
    ...(limit.extension ? [`${terms.total} ${describeLength({ n: limit.extension.maxTotal, unit: limit.unit })[language]}`] : []),
    ...say(terms.approver, extensionTerms?.approver),
    ...say(terms.told, extensionTerms?.notice),
    ...clock.variants.flatMap((one) => [`${kinds[one.when] ?? one.when}: ${describeLength(one.limit)[language]}`, ...say(terms.approver, one.approver)]),
    ...say(terms.except, clock.exception),
    ...say(terms.when, clock.condition),
    ...(clock.maxRepeats === null ? [] : [`${terms.repeats}: ${String(clock.maxRepeats)}`]),
    ...(clock.maxTotal ? [`${terms.longest}: ${describeLength(clock.maxTotal)[language]}`] : []),
    ...(clock.renewBeforeExpiry ? [terms.renew] : []),
    ...(clock.onExpiry ? [kinds[clock.onExpiry] ?? clock.onExpiry] : []),
  ];
}
