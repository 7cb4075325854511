import { preset, type ClockPreset } from './preset';

const cityPolice = { en: 'city-level police', zh: '设区的市一级公安机关' };
const criminalDays = { en: '刑事诉讼法 第105条: calendar days', zh: '刑事诉讼法第105条：自然日' };
const civilDays = { en: '民事诉讼法 第85条: calendar days', zh: '民事诉讼法第85条：自然日' };

/**
 * How long measures of police, courts and other organs stand. Thaw does not apply these clocks, it watches them.
 * An expiry does not roll: a measure never stands longer because its last day is a holiday.
 */
export const cnAuthorityPresets: readonly ClockPreset[] = [
  preset({
    id: 'CN-PSB-STOP', jurisdiction: 'CN', legalRef: '银发〔2016〕86号', checkedHow: 'secondary', trigger: { en: 'police emergency stop-payment', zh: '公安机关紧急止付' },
    clocks: { auto_expire: { title: { en: 'Stop-payment ends by itself', zh: '止付自动到期' }, duty: 'authority', n: 48, unit: 'hour', roll: 'none', maxRepeats: 2 } },
  }),
  preset({
    id: 'CN-PSB-FREEZE', jurisdiction: 'CN', effectiveFrom: '2020-09-01', effectiveFromCheckedHow: 'recalled',
    legalRef: '公安机关办理刑事案件程序规定 第240、242、243、247条', checkedHow: 'primary', trigger: { en: 'police freeze of deposits', zh: '公安机关冻结存款' },
    clocks: {
      expire: {
        title: { en: 'Freeze ends', zh: '冻结到期' }, duty: 'authority', n: 6, unit: 'month', roll: 'none', renewBeforeExpiry: true, onExpiry: 'auto_lift',
        variants: [{ when: 'complexCase', n: 1, unit: 'year', approver: cityPolice }],
      },
      unrelated_unfreeze: { title: { en: 'Lift once found unrelated', zh: '查明无关后解除' }, duty: 'authority', n: 3, unit: 'calendar_day', sourceUnit: 'day', dayUnitRef: criminalDays },
    },
  }),
  preset({
    id: 'CN-PSB-FREEZE-22', jurisdiction: 'CN', effectiveFrom: '2024-09-10', legalRef: '公通字〔2024〕22号', checkedHow: 'secondary', trigger: { en: 'police freeze', zh: '公安机关冻结' },
    clocks: {
      renewal_review_before_expiry: {
        title: { en: 'Review before a renewal', zh: '续冻前审查' }, duty: 'authority', n: 10, unit: 'calendar_day', sourceUnit: 'day', dayUnitRef: criminalDays, direction: 'before', roll: 'none',
      },
      unverified_must_lift: { title: { en: 'Lift what was not verified', zh: '未查实即解除' }, duty: 'authority', n: 3, unit: 'month', roll: 'none' },
      whole_account_first_check: {
        title: { en: 'First check of a whole account', zh: '整户冻结首次核查' }, duty: 'authority', n: 1, unit: 'month', roll: 'none', maxTotal: { n: 3, unit: 'month' },
      },
      fair_consideration_release: {
        title: { en: 'Release of what was fairly paid for', zh: '支付合理对价的解除' }, duty: 'authority', n: 3, unit: 'calendar_day', sourceUnit: 'day', dayUnitRef: criminalDays,
      },
    },
    mass: { single: 200, cumulative: 500, approver: cityPolice },
  }),
  preset({
    id: 'CN-COURT-FREEZE', jurisdiction: 'CN', effectiveFrom: '2022-04-10', effectiveFromCheckedHow: 'recalled',
    legalRef: '民诉法解释(2022) 第485条; 查封规定(2020) 第26、27条; 保全规定(2020) 第15、17、23条', checkedHow: 'primary', trigger: { en: 'court freeze of bank deposit', zh: '法院冻结银行存款' },
    clocks: {
      expire: { title: { en: 'Freeze ends', zh: '冻结到期' }, duty: 'authority', n: 1, unit: 'year', roll: 'none', renewBeforeExpiry: true, onExpiry: 'effect_lapses' },
      // The applicant's duty: like the court's own it rolls to the later day.
      pre_suit_must_sue: { title: { en: 'Sue after a pre-suit freeze', zh: '诉前保全后起诉' }, duty: 'authority', n: 30, unit: 'calendar_day', sourceUnit: 'day', dayUnitRef: civilDays },
      court_lift_ruling: {
        title: { en: 'Ruling to lift', zh: '解除保全裁定' }, duty: 'authority', n: 5, unit: 'calendar_day', sourceUnit: 'day', dayUnitRef: civilDays, variants: [{ when: 'urgent', n: 48, unit: 'hour' }],
      },
    },
  }),
  preset({
    id: 'CN-ADMIN-FREEZE', jurisdiction: 'CN', effectiveFrom: '2012-01-01', effectiveFromCheckedHow: 'recalled', legalRef: '行政强制法 第29-33条', checkedHow: 'primary (effective date recalled)',
    trigger: { en: 'administrative freeze', zh: '行政机关冻结' },
    clocks: {
      decide: {
        title: { en: 'Decide or lift', zh: '作出处理决定或解除' }, duty: 'authority', n: 30, unit: 'calendar_day', sourceUnit: 'day', roll: 'none',
        dayUnitRef: { en: '行政强制法 第69条: only periods of up to ten days are working days', zh: '行政强制法第69条：仅十日以内的期限按工作日计' },
        extension: { approver: 'head_of_organ', maxTotal: 60, mustNotify: false },
        extensionTerms: { approver: { en: 'head of organ', zh: '行政机关负责人' }, notice: null, counted: 'added' },
      },
      decision_letter: {
        title: { en: 'Hand over the decision', zh: '交付冻结决定书' }, duty: 'authority', n: 3, unit: 'business_day', sourceUnit: 'day',
        dayUnitRef: { en: '行政强制法 第69条: periods of up to ten days are working days', zh: '行政强制法第69条：十日以内的期限按工作日计' },
      },
    },
  }),
  preset({
    id: 'CN-PBOC-TEMP', jurisdiction: 'CN', effectiveFrom: '2025-01-01', legalRef: '反洗钱法(2024) 第45条', checkedHow: 'primary', trigger: { en: 'PBOC AML temporary freeze', zh: '人民银行反洗钱临时冻结' },
    clocks: { auto_lift: { title: { en: 'Freeze ends by itself', zh: '冻结自动解除' }, duty: 'authority', n: 48, unit: 'hour', roll: 'none' } },
  }),
];
