import type { BilingualText } from '../kernel/text';
import { presets } from '../policy/presets';
import type { TimeLimit } from '../policy/time-limit';

/** The acquirer's own measures, appealable here. */
export const ownOrderKinds = ['SETTLEMENT_DEFERRAL', 'TXN_HOLD', 'RESERVE', 'CHARGEBACK_HOLD'] as const;
export type OwnOrderKind = (typeof ownOrderKinds)[number];

/** An authority's measures: read-only here, not appealable here. */
export const authorityOrderKinds = ['SPM_RESTRICT', 'PSB_STOP', 'PSB_FREEZE', 'COURT_FREEZE', 'ADMIN_FREEZE', 'PBOC_TEMP'] as const;
export type AuthorityOrderKind = (typeof authorityOrderKinds)[number];

export const orderKinds = [...ownOrderKinds, 'BANK_REVIEW', ...authorityOrderKinds] as const;
export type OrderKind = (typeof orderKinds)[number];

/** Whose measure it is: ours, a bank's security review, or an authority's. */
export const orderSources = ['acquirer', 'bank', 'authority'] as const;
export type OrderSource = (typeof orderSources)[number];

/** What is particular to a kind of order. Lengths come from the presets, under their reference. */
export interface OrderKindRule {
  readonly title: BilingualText;
  readonly source: OrderSource;
  /** Who imposes it, and who alone may say that it ends before its time. */
  readonly imposedBy: BilingualText;
  readonly liftedBy: BilingualText;
  readonly legalRef: string;
  /** The longest one period may be; null where the source sets none. A variant is longer in a named case. */
  readonly longest: TimeLimit | null;
  readonly complexCase: TimeLimit | null;
  /** How often it may be renewed, each time by one more period; null: as often as its authority says. */
  readonly mostRenewals: number | null;
}

const us = { en: 'the acquirer', zh: '收单机构' };
const colleague = { en: 'a colleague who did not impose it', zh: '未参与采取该措施的同事' };

function own(en: string, zh: string): OrderKindRule {
  return { title: { en, zh }, source: 'acquirer', imposedBy: us, liftedBy: colleague, legalRef: 'house', longest: null, complexCase: null, mostRenewals: null };
}

function clock(presetId: string, name: string) {
  const preset = presets.find((one) => one.id === presetId);
  const found = preset?.clocks.find((one) => one.name === name);
  if (preset === undefined || found === undefined) throw new TypeError(`no clock ${presetId}/${name}`);
  return { legalRef: preset.legalRef, longest: found.limit, complexCase: found.variants.find((one) => one.when === 'complexCase')?.limit ?? null, clock: found };
}

const stop = clock('CN-PSB-STOP', 'auto_expire');
const police = clock('CN-PSB-FREEZE', 'expire');
const court = clock('CN-COURT-FREEZE', 'expire');
const organ = clock('CN-ADMIN-FREEZE', 'decide');
const centralBank = clock('CN-PBOC-TEMP', 'auto_lift');

interface Authority {
  readonly en: string;
  readonly zh: string;
  readonly by: BilingualText;
  readonly from: Pick<OrderKindRule, 'legalRef' | 'longest' | 'complexCase'>;
  readonly mostRenewals: number | null;
}

function authority({ en, zh, by, from, mostRenewals }: Authority): OrderKindRule {
  const { legalRef, longest, complexCase } = from;
  return { title: { en, zh }, source: 'authority', imposedBy: by, liftedBy: by, legalRef, longest, complexCase, mostRenewals };
}

/** How often a measure may follow the first one: a source that says "at most twice" counts the first. */
const afterTheFirst = (most: number | null): number | null => (most === null ? null : most - 1);

export const orderKindRules: Readonly<Record<OrderKind, OrderKindRule>> = {
  SETTLEMENT_DEFERRAL: own('Settlement deferral', '延迟结算'),
  TXN_HOLD: own('Hold of single transactions', '单笔交易暂扣'),
  RESERVE: own('Reserve', '准备金'),
  CHARGEBACK_HOLD: own('Hold for a chargeback', '退单暂扣'),
  BANK_REVIEW: {
    title: { en: 'Security review of a bank', zh: '银行安全审查' }, source: 'bank', imposedBy: { en: 'the bank', zh: '银行' },
    liftedBy: { en: 'a colleague who did not impose it, on the bank’s notice', zh: '未参与采取该措施的同事，凭银行通知' },
    legalRef: 'house', longest: null, complexCase: null, mostRenewals: null,
  },
  SPM_RESTRICT: authority({
    en: 'Special preventive measure (authority’s list)', zh: '反洗钱特别预防措施（名单）', by: { en: 'the organ that keeps the list', zh: '发布名单的国家有关机关' },
    // It stands until the list says otherwise.
    from: { legalRef: '反洗钱法(2024) 第40条', longest: null, complexCase: null }, mostRenewals: 0,
  }),
  PSB_STOP: authority({ en: 'Emergency stop-payment', zh: '紧急止付', by: { en: 'the public security organ', zh: '公安机关' }, from: stop, mostRenewals: afterTheFirst(stop.clock.maxRepeats) }),
  PSB_FREEZE: authority({ en: 'Police freeze', zh: '公安机关冻结', by: { en: 'the public security organ', zh: '公安机关' }, from: police, mostRenewals: null }),
  COURT_FREEZE: authority({ en: 'Court freeze', zh: '法院冻结', by: { en: 'the people’s court', zh: '人民法院' }, from: court, mostRenewals: null }),
  // Extended once, by as much again: 30 + 30 days.
  ADMIN_FREEZE: authority({ en: 'Administrative freeze', zh: '行政机关冻结', by: { en: 'the administrative organ', zh: '行政机关' }, from: organ, mostRenewals: 1 }),
  PBOC_TEMP: authority({ en: 'Temporary freeze of the People’s Bank', zh: '人民银行临时冻结', by: { en: 'the People’s Bank of China', zh: '中国人民银行' }, from: centralBank, mostRenewals: 0 }),
};

export function sourceOf(kind: OrderKind): OrderSource {
  return orderKindRules[kind].source;
}

export function isAuthorityKind(kind: OrderKind): kind is AuthorityOrderKind {
  return sourceOf(kind) === 'authority';
}
