import { preset, type ClockPreset } from './preset';

/** Clocks of other places. Their business days need a calendar of that place; the shipped one knows mainland China only. */
export const presetsAbroad: readonly ClockPreset[] = [
  preset({
    id: 'EU-PSD2-101', jurisdiction: 'EU', effectiveFrom: '2018-01-13', effectiveFromCheckedHow: 'recalled', legalRef: 'Dir. (EU) 2015/2366 Art. 101(2)', checkedHow: 'primary copy',
    clocks: {
      final_reply: {
        title: { en: 'Final reply', zh: '最终答复' }, duty: 'own', n: 15, unit: 'business_day', extension: { approver: 'lead', maxTotal: 35, mustNotify: true },
        extensionTerms: { approver: null, notice: { en: 'holding reply with reason and date', zh: '说明理由与日期的暂复' }, counted: 'total' },
      },
    },
  }),
  preset({
    id: 'UK-DISP-1.6', jurisdiction: 'UK', asAt: '2026-06-01', legalRef: 'DISP 1.6 as at 2026-06-01', checkedHow: 'primary',
    clocks: {
      final_psd_emd: {
        title: { en: 'Final response, payment services and e-money', zh: '支付与电子货币投诉的最终答复' }, duty: 'own', n: 15, unit: 'business_day',
        extension: { approver: 'lead', maxTotal: 35, mustNotify: true }, extensionTerms: { approver: null, notice: { en: 'holding response', zh: '暂复' }, counted: 'total' },
      },
      other: { title: { en: 'Final response, other complaints', zh: '其他投诉的最终答复' }, duty: 'own', n: 8, unit: 'week' },
    },
  }),
  preset({
    id: 'US-REGE-11', jurisdiction: 'US', legalRef: '12 CFR 1005.11', checkedHow: 'primary copy',
    clocks: {
      investigate: { title: { en: 'Investigate', zh: '调查' }, duty: 'own', n: 10, unit: 'business_day', variants: [{ when: 'newAccount', n: 20, unit: 'business_day' }] },
      extended: {
        title: { en: 'Investigate, extended', zh: '延长调查' }, duty: 'own', n: 45, unit: 'calendar_day', variants: [{ when: 'posNewForeign', n: 90, unit: 'calendar_day' }],
        condition: { en: 'provisional credit', zh: '先行垫付' },
      },
      correct: { title: { en: 'Correct the error', zh: '更正差错' }, duty: 'own', n: 1, unit: 'business_day' },
      report_result: { title: { en: 'Report the result', zh: '告知结果' }, duty: 'own', n: 3, unit: 'business_day' },
    },
    note: { en: 'consumers only; template for provisional release', zh: '仅适用于消费者；作为先行放款的模板' },
  }),
  preset({
    id: 'EU-P2B-4', jurisdiction: 'EU', effectiveFrom: '2020-07-12', effectiveFromCheckedHow: 'recalled', legalRef: 'Reg. (EU) 2019/1150 Art. 4, 11', checkedHow: 'primary (date recalled)',
    clocks: {
      reasons_with_restriction: { title: { en: 'Reasons with the restriction', zh: '限制时告知理由' }, duty: 'own', n: 0, unit: 'hour', sourceUnit: 'at_measure' },
      reasons_before_termination: { title: { en: 'Reasons before termination', zh: '终止前告知理由' }, duty: 'own', n: 30, unit: 'calendar_day', direction: 'before', roll: 'none' },
    },
  }),
  preset({
    id: 'IN-RBI-TAT', jurisdiction: 'IN', effectiveFrom: '2019-10-15', legalRef: 'RBI/2019-20/67', checkedHow: 'primary copy',
    clocks: {
      pos_auto_reversal: {
        title: { en: 'Automatic reversal', zh: '自动冲正' }, duty: 'own', n: 5, unit: 'calendar_day', sourceUnit: 'day', dayUnitRef: { en: 'RBI/2019-20/67: T is a calendar date', zh: 'RBI/2019-20/67：T 为自然日' },
      },
    },
    rates: [{ name: 'compensation_per_day', title: { en: 'Compensation for each day late', zh: '逾期每日补偿' }, amount: 100, currency: 'INR', automatic: true }],
  }),
];
