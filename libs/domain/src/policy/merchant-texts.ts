import type { BilingualText } from '../kernel/text';

function text(en: string, zh: string): BilingualText {
  return { en, zh };
}

/**
 * What the merchant reads, one text for each cause. All say "settlement deferral" (延迟结算), never "freeze" (令〔2025〕11号 art. 28).
 */
export const merchantTexts = {
  amountOrFrequency: text(
    'Amount or frequency of the card takings named differ from your usual business. Their settlement is deferred until the orders behind them have been shown.',
    '所列交易的金额或频率与您的日常经营情况存在差异，在核实对应订单之前，相关款项延迟结算。',
  ),
  incident: text(
    'A technical incident at our side affected the transactions named. Their settlement is deferred while we examine them; you need not hand in any papers.',
    '我方发生技术事件，影响所列交易。在我方核查期间相关款项延迟结算，您无需提交材料。',
  ),
  failedOrDuplicate: text(
    'The transactions named may have failed or been booked twice. Their settlement is deferred until slip and settlement agree.',
    '所列交易可能失败或重复入账，在签购单与结算明细核对一致之前，相关款项延迟结算。',
  ),
  /**
   * For everything that may lie with a report: one and the same text, which says nothing but that a check is made. A text of its own
   * for each code would itself tip off (反洗钱法 art. 35).
   */
  neutral: text(
    'Settlement of the transactions named is deferred while we carry out a check of your account that our rules provide for. Please hand in the papers listed.',
    '根据收单业务管理规定，我方正对您的账户进行核查，核查期间所列交易款项延迟结算，请按清单提交材料。',
  ),
  particularsOfBusiness: text(
    'Particulars of your business or of the transactions named need to be put right. Their settlement is deferred until corrected records have been shown.',
    '您的经营信息或所列交易信息需要更正，在提交更正后的资料之前，相关款项延迟结算。',
  ),
  dataSecurity: text(
    'Security of the interface or terminal through which the transactions named were taken has to be confirmed. Their settlement is deferred until it has been.',
    '所列交易所经接口或终端的安全状况有待确认，确认之前相关款项延迟结算。',
  ),
  terminal: text(
    'Place and state of the terminal that took the transactions named have to be confirmed. Their settlement is deferred until it has been inspected.',
    '受理所列交易的终端位置与状态有待确认，现场核验之前相关款项延迟结算。',
  ),
  category: text(
    'The business category of your shop does not fit the goods or services on record. Settlement is deferred until the category has been confirmed.',
    '您的商户类别与登记的商品或服务不一致，在类别核实之前相关款项延迟结算。',
  ),
  cardsUsed: text(
    'Cards used in the transactions named have to be confirmed with their holders. Settlement is deferred meanwhile; your papers can show how they came about.',
    '所列交易使用的银行卡有待与持卡人核实，其间相关款项延迟结算；您可提交材料说明交易经过。',
  ),
  contested: text(
    'A cardholder contests the amounts named. Settlement of these amounts alone is deferred until slip and delivery, or a refund, have been shown.',
    '持卡人对所列金额提出争议，在核实签购单及交付或退款情况之前，仅该部分金额延迟结算。',
  ),
  refundOrSettlement: text(
    'A refund or settlement of the transactions named was booked wrongly. Settlement is deferred until the booking is corrected and consumers have their refunds.',
    '所列交易的退款或结算入账有误，在更正并完成消费者退款之前，相关款项延迟结算。',
  ),
  cardBank: text(
    'The bank that issued the cards asked us to check the transactions named with it. Settlement is deferred until the bank has answered.',
    '发卡银行请求核对所列交易，在银行答复之前相关款项延迟结算。',
  ),
  riskControl: text(
    'Agreed measures of risk control at your shop have to be completed. Settlement is deferred until a plan and the measures taken have been shown.',
    '您店铺的风险控制措施有待完善，在提交整改方案及落实情况之前，相关款项延迟结算。',
  ),
  authority: text(
    'Settlement is deferred under a list or an order of a competent authority. It cannot be contested here; please contact the authority named in the order.',
    '根据有权机关发布的名单或指令，相关款项延迟结算。该措施不在此处受理申诉，请联系指令所载机关。',
  ),
  papersAsked: text(
    'Papers asked for about the transactions named have not arrived. Their settlement is deferred until the papers listed are complete.',
    '关于所列交易的调单材料尚未收到，在清单所列材料齐备之前，相关款项延迟结算。',
  ),
  licence: text(
    'The business licence on record has expired. Settlement is deferred until a current licence has been handed in and verified.',
    '登记的营业执照已过有效期，在提交新执照并核验之前，相关款项延迟结算。',
  ),
  account: text(
    'The settlement account on record does not match your name. Settlement is deferred until the account has been proved and verified.',
    '登记的结算账户与您的名称不一致，在提交账户证明并核验之前，相关款项延迟结算。',
  ),
  other: text(
    'Particulars of the transactions named have to be confirmed with you. Their settlement is deferred until the papers listed have been looked at.',
    '所列交易的部分情况有待向您核实，在审核清单所列材料之前，相关款项延迟结算。',
  ),
} as const satisfies Readonly<Record<string, BilingualText>>;

export type MerchantTextName = keyof typeof merchantTexts;

/** Words a merchant's text never holds: those of an authority's freeze, and those that tell of a suspicion. */
const forbiddenWords: Readonly<Record<keyof BilingualText, RegExp>> = {
  en: /fr[eo]ez|frozen|suspicio|suspect|launder|fraud|gambl|\bcrim|police|counterfeit|report/i,
  zh: /冻结|可疑|嫌疑|涉嫌|洗钱|欺诈|赌博|套现|犯罪|公安|伪卡|上报/u,
};

/** The word in a text that no merchant may read, in whatever language it stands; null for a text without one. */
export function forbiddenWordIn(text: string): string | null {
  return forbiddenWords.en.exec(text)?.[0] ?? forbiddenWords.zh.exec(text)?.[0] ?? null;
}

/** What a measure of our own is called to the merchant (令〔2025〕11号 art. 28). */
const ownMeasure: Readonly<Record<keyof BilingualText, RegExp>> = { en: /deferr|suspen[ds]/i, zh: /延迟结算|暂停结算/u };

/** The languages in which the text of a measure of our own does not say what it is. */
export function languagesWithoutMeasure(merchantText: BilingualText): readonly (keyof BilingualText)[] {
  return (['en', 'zh'] as const).filter((language) => !ownMeasure[language].test(merchantText[language]));
}

/** The languages in which a text leaks or misses the deferral it is about; empty for a text that may be sent. */
export function languagesAtFault(merchantText: BilingualText): readonly (keyof BilingualText)[] {
  const mustSay = { en: 'deferred', zh: '延迟结算' } as const;
  return (['en', 'zh'] as const).filter((language) => forbiddenWords[language].test(merchantText[language]) || !merchantText[language].includes(mustSay[language]));
}
