import { house, pcac, unionPay, type CodeSystem } from './code-systems';
import { merchantTexts, type MerchantTextName } from './merchant-texts';
import type { Reason } from './reason-code';

/** Code, name in English and Chinese, and the text the merchant reads. */
type Line = readonly [code: string, en: string, zh: string, text: MerchantTextName];

/** Risk types 01 to 47 and 99; the list has no 16. */
const pcacLines: readonly Line[] = [
  ['01', 'False application', '虚假申请', 'particularsOfBusiness'],
  ['02', 'Cash-out / points farming', '套现、套积分', 'neutral'],
  ['03', 'Unlawful or non-compliant business', '违法违规经营', 'particularsOfBusiness'],
  ['04', 'Fencing / assisting transfer of proceeds', '销赃或协助转移赃款', 'neutral'],
  ['05', 'Buying, selling or renting accounts', '买卖或租借银行（支付）账户', 'neutral'],
  ['06', 'Skimming point (malicious)', '侧录点（恶意）', 'cardsUsed'],
  ['07', 'Counterfeit-card concentration point (malicious)', '伪卡集中使用点（恶意）', 'cardsUsed'],
  ['08', 'Leak of account and transaction data', '泄露账户及交易信息', 'dataSecurity'],
  ['09', 'Malicious insolvency', '恶意倒闭', 'amountOrFrequency'],
  ['10', 'Malicious transaction splitting', '恶意分单', 'particularsOfBusiness'],
  ['11', 'Terminal relocation', '移机', 'terminal'],
  ['12', 'High-risk merchant: unusual amount or frequency', '高风险商户：交易金额或频率异常', 'amountOrFrequency'],
  ['13', 'Merchant collusion fraud', '商户合谋欺诈', 'neutral'],
  ['14', 'Bankrupt or closed merchant', '破产或停业商户', 'riskControl'],
  ['15', 'Coerced transaction', '强迫交易', 'contested'],
  ['17', 'Frequent change of acquirer', '频繁变更服务机构', 'riskControl'],
  ['18', 'Related merchant at risk', '关联商户涉险', 'riskControl'],
  ['19', 'Trading in card data', '买卖银行卡信息', 'neutral'],
  ['20', 'Refusing credit cards', '拒刷信用卡', 'riskControl'],
  ['21', 'Surcharging', '转嫁手续费', 'riskControl'],
  ['22', 'Leak of sensitive payment data', '支付敏感信息泄露', 'dataSecurity'],
  ['23', 'Illegally modified terminal', '非法改装终端', 'terminal'],
  ['24', 'Acquirer-switch by reflashing terminal', '切机', 'terminal'],
  ['25', 'Unlicensed second-tier settlement', '二清', 'neutral'],
  ['26', 'MCC misuse', '套码', 'category'],
  ['27', 'Impersonated application', '冒用申请', 'particularsOfBusiness'],
  ['28', 'Skimming point (non-malicious)', '侧录点（非恶意）', 'cardsUsed'],
  ['29', 'Money laundering', '洗钱行为', 'neutral'],
  ['30', 'FX arbitrage (taohui)', '套汇', 'neutral'],
  ['31', 'FX evasion', '逃汇', 'neutral'],
  ['32', 'FX fraud', '骗汇', 'neutral'],
  ['33', 'Split FX transactions', '分拆交易', 'amountOrFrequency'],
  ['34', 'FX margin trading', '按金交易', 'neutral'],
  ['35', 'Listed by authority', '境内外有权机构发布名单', 'authority'],
  ['36', 'Issuer-side risk', '发卡侧风险', 'cardBank'],
  ['37', 'Malicious registration', '恶意注册', 'particularsOfBusiness'],
  ['38', 'Forged bill', '伪造、变造票据', 'neutral'],
  ['39', 'Forged seal', '伪造、变造签章', 'neutral'],
  ['40', 'Cross-border false or stolen application', '跨境支付虚假、盗用或冒用申请', 'particularsOfBusiness'],
  ['41', 'Cross-border large or abnormal customer', '跨境支付大额交易客户、异常客户', 'amountOrFrequency'],
  ['42', 'Cross-border gambling', '跨境赌博', 'neutral'],
  ['43', 'Cross-border gambling fund transit', '跨境赌博资金中转', 'neutral'],
  ['44', 'Counterfeit-card concentration point (non-malicious)', '伪卡集中使用点（非恶意）', 'cardsUsed'],
  ['45', 'Terminal, interface or QR misused', '受理终端（网络支付接口、收款码）挪作违法违规用途', 'terminal'],
  ['46', 'Gambling', '赌博', 'neutral'],
  ['47', 'Gambling fund transit', '赌博资金中转', 'neutral'],
  ['99', 'Other', '其他', 'other'],
];

const houseLines: readonly Line[] = [
  ['H01', 'Request for papers unanswered', '调单逾期未回复', 'papersAsked'],
  ['H02', 'Cardholder contests', '持卡人争议', 'contested'],
  ['H03', 'Licence expired', '证照过期', 'licence'],
  ['H04', 'Settlement account does not match', '结算账户不符', 'account'],
  ['H05', 'Incident: technical attack', '突发事件：技术攻击', 'incident'],
  ['H06', 'Failed or duplicate transaction', '交易失败或重复', 'failedOrDuplicate'],
];

const unionPayLines: readonly Line[] = [
  ['4512', 'Cardholder contests (dispute 4512)', '持卡人争议（差错 4512）', 'contested'],
  ['4522', 'Cardholder contests (dispute 4522)', '持卡人争议（差错 4522）', 'contested'],
  ['4562', 'Cardholder contests (dispute 4562)', '持卡人争议（差错 4562）', 'contested'],
  ['9652', 'Refund or settlement mistake (dispute 9652)', '退款或结算差错（差错 9652）', 'refundOrSettlement'],
  ['9722', 'Refund or settlement mistake (dispute 9722)', '退款或结算差错（差错 9722）', 'refundOrSettlement'],
  ['9724', 'Failed or duplicate transaction (dispute 9724)', '交易失败或重复（差错 9724）', 'failedOrDuplicate'],
  ['9725', 'Failed or duplicate transaction (dispute 9725)', '交易失败或重复（差错 9725）', 'failedOrDuplicate'],
  ['9726', 'Failed or duplicate transaction (dispute 9726)', '交易失败或重复（差错 9726）', 'failedOrDuplicate'],
];

function reasonsOf({ codeSystem, codeSystemVersion }: CodeSystem, lines: readonly Line[]): readonly Reason[] {
  return lines.map(([code, en, zh, text]) => ({ codeSystem, codeSystemVersion, code, name: { en, zh }, merchantText: merchantTexts[text] }));
}

/** Every known reason. Codes do not collide: the association's have two digits, the network's four, the house's begin with H. */
export const reasons: readonly Reason[] = [...reasonsOf(pcac, pcacLines), ...reasonsOf(house, houseLines), ...reasonsOf(unionPay, unionPayLines)];
