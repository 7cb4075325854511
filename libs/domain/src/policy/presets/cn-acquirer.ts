import { preset, type ClockPreset } from './preset';

/** What Chinese law and the association ask of the acquirer itself. */
export const cnAcquirerPresets: readonly ClockPreset[] = [
  preset({
    id: 'CN-AML-39', jurisdiction: 'CN', effectiveFrom: '2025-01-01', legalRef: '反洗钱法(2024) 第39条', checkedHow: 'primary',
    appliesTo: ['enterprise', 'individual_business', 'natural_person'],
    trigger: { en: 'objection to a money-laundering risk-management measure', zh: '对洗钱风险管理措施提出异议' },
    clocks: { decide_and_reply: { title: { en: 'Decide and reply', zh: '处理并答复' }, duty: 'own', n: 15, unit: 'calendar_day' } },
    then: { en: 'PBOC complaint or court', zh: '向中国人民银行投诉或提起诉讼' },
  }),
  preset({
    id: 'CN-ATF-32', jurisdiction: 'CN', effectiveFrom: '2022-12-01', legalRef: '反电信网络诈骗法 第32条第3款', checkedHow: 'primary', appliesTo: ['all'],
    trigger: { en: 'fraud-related restriction', zh: '涉诈限制措施' },
    clocks: {
      notice_reason_remedy_documents: { title: { en: 'Tell reason, remedy and papers', zh: '告知原因、救济渠道及所需材料' }, duty: 'own', n: 0, unit: 'hour', sourceUnit: 'at_measure' },
      lift_after_verified: { title: { en: 'Lift once verified', zh: '核实后解除' }, duty: 'own', n: 0, unit: 'hour', sourceUnit: 'immediate' },
    },
    note: { en: 'no day count in the law; numeric targets are house policy', zh: '法律未规定天数；量化目标属内部制度' },
  }),
  preset({
    id: 'CN-FCP-43', jurisdiction: 'CN', effectiveFrom: '2020-11-01', legalRef: '人民银行令2020第5号 第43、44、66条', checkedHow: 'primary', appliesTo: ['natural_person'],
    trigger: { en: 'complaint forwarded by PBOC branch', zh: '人民银行分支机构转办的投诉' },
    clocks: {
      reply: {
        title: { en: 'Reply to the complaint', zh: '答复投诉' }, duty: 'own', n: 15, unit: 'calendar_day', dayUnitRef: { en: '人民银行令2020第5号 第66条', zh: '人民银行令2020第5号 第66条' },
        extension: { approver: 'lead', maxTotal: 60, mustNotify: true },
        extensionTerms: { approver: { en: 'head of complaint handling', zh: '投诉处理工作负责人' }, notice: { en: 'the complainant is told', zh: '告知投诉人' }, counted: 'total' },
      },
    },
  }),
  preset({
    id: 'CN-ACQ-30', jurisdiction: 'CN', effectiveFrom: '2013-07-05', legalRef: '公告2013第9号 第30条', checkedHow: 'quoted in 中支协发〔2023〕139号', appliesTo: ['all'],
    trigger: { en: 'payment instruction takes effect', zh: '支付指令生效' },
    clocks: {
      settle_latest: {
        title: { en: 'Settle at the latest', zh: '最迟结算' }, duty: 'own', n: 30, unit: 'calendar_day',
        exception: { en: 'suspected unlawful transaction deferral', zh: '涉嫌违法违规交易的延迟结算' },
      },
    },
  }),
  preset({
    id: 'CN-PCAC-RISK', jurisdiction: 'CN', legalRef: '中支协发〔2020〕113/114号', checkedHow: 'association text (copy)',
    clocks: {
      report_blacklist: { title: { en: 'Report a blacklist entry', zh: '报送黑名单信息' }, duty: 'own', n: 5, unit: 'business_day' },
      report_other: { title: { en: 'Report other risk information', zh: '报送其他风险信息' }, duty: 'own', n: 10, unit: 'business_day' },
      feedback_on_push: { title: { en: 'Feedback on pushed information', zh: '反馈推送信息' }, duty: 'own', n: 10, unit: 'business_day' },
      offboard_blacklisted: {
        title: { en: 'Part with a blacklisted merchant', zh: '清退黑名单商户' }, duty: 'own', n: 10, unit: 'calendar_day', sourceUnit: 'day',
        dayUnitRef: { en: 'not said beside the working days of the same text: the earlier reading, calendar days', zh: '原文未注明工作日，按较早者即自然日计' },
      },
    },
  }),
];
