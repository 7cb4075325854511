import type { RuledWaitKind, Rung, WaitRule } from './policy';
import type { Duty, TimeLimit, TimeUnit } from './time-limit';

/** The version these numbers belong to; a change of any of them is a new version in a new file. */
export const houseVersion = '2026-11-01';

export function houseLimit(id: string, duty: Duty, n: number, unit: TimeUnit, en: string, zh: string, version = houseVersion): TimeLimit {
  return {
    id: `HOUSE-${id}`,
    version,
    title: { en, zh },
    legalRef: 'house',
    checkedHow: 'house',
    duty,
    n,
    unit,
    countFirstDay: false,
    roll: 'by_duty',
    // Our own clocks stand still while the merchant or the bank has the turn; theirs never do.
    pauseOn: duty === 'own' ? ['merchant', 'bank'] : [],
    extension: null,
    effectiveFrom: version,
    effectiveTo: null,
  };
}

/** A wait for one of our own people: reminded at 80 %, then up the ladder, then handed to whoever the policy names. */
function ownWait(id: string, n: number, en: string, zh: string): WaitRule {
  return { limit: houseLimit(id, 'own', n, 'business_day', en, zh), onExpiry: 'escalate', remindAt: [0.8], ladder: true };
}

export const houseWaits: Readonly<Record<RuledWaitKind, WaitRule>> = {
  documents: {
    limit: houseLimit('DOCUMENTS', 'merchant', 10, 'calendar_day', 'Document window', '补件期'),
    onExpiry: 'lapse',
    remindAt: [0.5, 0.8],
    ladder: false,
  },
  completeness_check: ownWait('COMPLETENESS', 1, 'Check of the papers', '材料齐备性审查'),
  risk_review: ownWait('REVIEW', 3, 'Risk review', '风险审核'),
  approval: ownWait('APPROVAL', 1, 'Approval by a second person', '双人复核'),
  bank_answer: {
    limit: houseLimit('BANK-R03D', 'bank', 3, 'business_day', 'Answer of the bank', '银行答复'),
    onExpiry: 'bank_desk',
    // The bank is not reminded by fractions: the chaser goes out after its own limit.
    remindAt: [],
    ladder: false,
  },
  bank_desk: ownWait('BANK-DESK', 1, 'Bank desk: confirmation by hand', '银行专岗人工确认'),
  bank_desk_approval: ownWait('BANK-DESK-APPROVAL', 1, 'Approval of a confirmation by hand', '人工确认复核'),
  release: {
    limit: houseLimit('RELEASE', 'own', 1, 'business_day', 'Release of the funds', '放款'),
    onExpiry: 'release_repair',
    remindAt: [0.8],
    // The settlement core is a machine: its silence goes to treasury's repair at once, and the ladder stands there.
    ladder: false,
  },
  release_repair: ownWait('RELEASE-REPAIR', 1, 'Repair of a release', '放款异常处理'),
};

/** 反洗钱法(2024) art. 39: an objection to a risk-management measure is decided and answered within 15 days. No pause. */
export const statutoryTotal: TimeLimit = {
  id: 'CN-AML-39',
  version: '2025-01-01',
  title: { en: 'Decision on the objection', zh: '异议处理期限' },
  legalRef: '反洗钱法(2024) 第39条',
  checkedHow: 'primary',
  duty: 'own',
  n: 15,
  unit: 'calendar_day',
  countFirstDay: false,
  roll: 'by_duty',
  pauseOn: [],
  extension: null,
  effectiveFrom: '2025-01-01',
  effectiveTo: null,
};

export const secondAppealWindow = houseLimit('SECOND-APPEAL', 'merchant', 10, 'business_day', 'Window for a second appeal', '复核申请期');
export const bankChaser = houseLimit('BANK-CHASER', 'bank', 1, 'business_day', 'Chaser to the bank', '银行催办');

export const houseLadder: readonly Rung[] = [
  { role: 'lead', title: { en: 'Team lead', zh: '团队主管' }, afterBreachBusinessDays: 0 },
  { role: 'risk_manager', title: { en: 'Risk manager', zh: '风险经理' }, afterBreachBusinessDays: 1 },
  { role: 'compliance', title: { en: 'Compliance officer', zh: '合规负责人' }, afterBreachBusinessDays: 2 },
];
