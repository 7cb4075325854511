import type { BilingualText } from '@thaw/domain';

/** The restaurant all stories are about: a sole trader acquired by a licensed institution. Amounts in minor units. */
export const restaurant = {
  name: '老谭家常菜馆',
  displayName: { en: 'Lao Tan Kitchen', zh: '老谭家常菜馆' } satisfies BilingualText,
  type: '03',
  channel: 'licensed_institution',
  holderName: '谭志远',
  bankCode: 'ICBC',
} as const;

export const takings = [
  { reference: 'RRN320118120001', amountMinor: 1_812_000, contestedMinor: 0 },
  { reference: 'RRN320118120002', amountMinor: 2_000_000, contestedMinor: 0 },
  { reference: 'RRN320118120003', amountMinor: 1_050_000, contestedMinor: 1_050_000 },
] as const;

/** What the stories are measured by. */
export const figures = { frozenMinor: 4_862_000, undisputedMinor: 3_812_000, contestedMinor: 1_050_000 } as const;

export const suspicion = {
  reason: { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '12' },
  legalRef: '银发〔2016〕261号 第一（十二）条',
  text: {
    en: 'Three card payments are far above your usual takings. Their settlement is deferred until the orders behind them have been shown.',
    zh: '三笔刷卡交易金额明显高于日常水平，在核实对应订单之前，相关款项延迟结算。',
  },
} as const;

/** Another order, on which nobody has appealed yet: for whoever wants to try it. */
export const duplicate = {
  reason: { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code: 'H06' },
  legalRef: 'UnionPay 9725',
  text: { en: 'The payment may have been booked twice. Its settlement is deferred until that is settled.', zh: '该笔交易可能重复入账，在查明之前延迟结算。' },
  takings: [{ reference: 'RRN320118120004', amountMinor: 396_000, contestedMinor: 0 }],
} as const;

/** The appeal in the merchant's words. */
export const statement = 'The payments are banquets of a wedding fair. 三笔款项为婚博会包席消费。';

export const decisionTexts = {
  release: {
    en: 'The slips and menus explain two of the three payments; they are released. The third is contested by the cardholder and is kept.',
    zh: '签购单与菜单可证明其中两笔交易真实，予以放款；第三笔存在持卡人争议，继续暂扣。',
  },
  internal: 'Ledger of three months fits; terminal location fits; third payment under chargeback.',
} as const;
