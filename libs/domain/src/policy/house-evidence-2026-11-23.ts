import { basePack } from './house-base-pack';
import { channelPapers, failedTransactionPapers, reasonPaper, suspiciousPapers, type Paper } from './house-evidence';
import type { EvidenceRule } from './policy';

type Asked = readonly [level: 'R' | '1+' | 'O', code: string, en: string, zh: string, hintEn: string, hintZh: string];

/** The papers of one cause; its 1+ papers form the group named. */
function causePapers(reasons: readonly string[], group: string, asked: readonly Asked[]): readonly EvidenceRule[] {
  return asked.map(([level, code, en, zh, hintEn, hintZh]) => {
    const paper: Paper = { code, en, zh, hintEn, hintZh };
    return level === '1+' ? reasonPaper(reasons, level, paper, group) : reasonPaper(reasons, level, paper);
  });
}

function forReasons(papers: readonly EvidenceRule[], reasons: readonly string[]): readonly EvidenceRule[] {
  return papers.map((paper) => ({ ...paper, reasons }));
}

const contested = causePapers(['H02', '4512', '4522', '4562', '15'], 'delivery_or_refund', [
  ['R', 'signed_slip', 'Signed slip of the contested transaction', '争议交易签购单', 'Slip with the cardholder’s signature, or the electronic slip.', '持卡人签名的签购单或电子签购单。'],
  ['1+', 'delivery_proof', 'Proof of delivery', '交付证明', 'Delivery note, courier’s record or receipt signed by the customer.', '发货单、物流记录或客户签收单。'],
  ['1+', 'refund_proof', 'Proof of refund', '退款证明', 'Refund slip or bank record with amount and date.', '载有金额与日期的退款单或银行记录。'],
]);

const bankReview = causePapers(['36'], '', [
  ['R', 'bank_notice_number', 'Number of the bank’s notice', '银行通知编号', 'The bank’s notice, or a note of its number and date.', '银行通知，或载明其编号与日期的说明。'],
  ['R', 'purpose_statement', 'Statement of purpose', '交易用途说明', 'What each transaction was for, dated and signed.', '逐笔说明交易用途，注明日期并签名。'],
  ['R', 'bank_flow', 'Bank statement', '银行流水', 'Movements of the settlement account over the last three months.', '结算账户近三个月流水。'],
]);

const refundMistake = causePapers(['9722', '9652'], 'payer_acceptance', [
  ['R', 'original_slip', 'Slip of the original transaction', '原交易签购单', 'Date, amount and reference must be readable.', '日期、金额与参考号须清晰可辨。'],
  ['R', 'refund_slip', 'Slip of the refund', '退款签购单', 'Slip or record of the refund with its reference.', '载有参考号的退款单据或记录。'],
  ['1+', 'payer_acceptance', 'Acceptance signed by the payer', '付款人确认书', 'The payer confirms amount and settlement of the matter.', '付款人确认金额并同意了结。'],
  ['1+', 'payer_conversation', 'Conversation with the payer', '与付款人的沟通记录', 'Messages in which the payer accepts amount and date.', '付款人认可金额与日期的沟通记录。'],
]);

const interfaceLeak = causePapers(['08', '22'], 'vendor_word', [
  ['R', 'key_rotation_proof', 'Proof that keys were replaced', '密钥轮换证明', 'Which keys were replaced, when and by whom.', '更换的密钥、时间与操作人。'],
  ['R', 'affected_window', 'Affected period', '受影响时段', 'From when to when the interface was affected, and how that is known.', '接口受影响的起止时间及判断依据。'],
  ['R', 'remediation_report', 'Remediation report', '整改报告', 'Cause, measures and their completion, dated.', '原因、措施及完成情况，注明日期。'],
  ['1+', 'vendor_statement', 'Statement of the vendor', '服务商说明', 'The interface’s vendor states what happened.', '接口服务商对事件经过的说明。'],
  ['1+', 'vendor_test_report', 'Security test of the vendor', '服务商安全检测报告', 'Report of a security test made after the repair.', '修复后所作安全检测的报告。'],
]);

const particulars = causePapers(['01', '03', '10', '27', '37', '40'], '', [
  ['R', 'corrected_records', 'Corrected records', '更正后的资料', 'Particulars or transactions as they really were.', '真实的商户信息或交易记录。'],
  ['R', 'invoices', 'Invoices', '发票', 'Invoices of the transactions named.', '所列交易的发票。'],
  ['R', 'rectification_commitment', 'Commitment to put things right', '整改承诺书', 'What will be done until when; signed.', '载明整改事项与期限并签名。'],
]);

/** The report on the terminal is ours: the step of the inspection makes it, and the merchant is not asked for it. */
const terminalMoved = causePapers(['11', '23', '24', '45'], 'right_to_premises', [
  ['R', 'terminal_photo', 'Photograph of the terminal', '终端照片', 'Serial number and the place where it stands must be visible.', '须显示终端序列号与摆放位置。'],
  ['1+', 'lease', 'Lease of the premises', '经营场所租赁合同', 'Lease in force for the address where the terminal stands.', '终端所在地址的有效租赁合同。'],
  ['1+', 'premises_title', 'Title to the premises', '经营场所产权证明', 'Title, or the owner’s consent to the use.', '产权证明或产权人同意使用的证明。'],
]);

const category = causePapers(['26'], 'trade_permit', [
  ['R', 'licence_scope', 'Registered scope of business', '登记的经营范围', 'Extract of the register; a natural person describes what is sold.', '登记信息；自然人说明所售商品或服务。'],
  ['1+', 'trade_permit', 'Permit for the trade', '行业许可证', 'Permit in force for the goods or services sold.', '所售商品或服务的有效许可证。'],
  ['1+', 'trade_filing', 'Filing of the trade', '行业备案证明', 'Proof of filing where the trade needs no permit.', '无需许可的行业提供备案证明。'],
]);

const secondTier = causePapers(['25'], '', [
  ['R', 'agreements', 'Agreements', '合作协议', 'Agreements with those for whom takings are received.', '与相关收款方的协议。'],
  ['R', 'fund_flow', 'Flow of funds', '资金流向说明', 'From the card to the last payee, with amounts.', '自刷卡至最终收款人的资金流向与金额。'],
  ['R', 'sub_merchant_list', 'List of sub-merchants', '下级商户清单', 'Name, licence number and account of each.', '逐户列明名称、执照号与账户。'],
  ['R', 'bank_statements', 'Bank statements', '银行对账单', 'Statements of the accounts through which takings passed.', '款项所经账户的对账单。'],
]);

const guarded = causePapers(['02', '04', '05', '13', '19', '29', '30', '31', '32', '34', '38', '39', '42', '43', '46', '47'], '', [
  ['R', 'contract', 'Contract', '合同', 'Contract or booking behind each transaction named.', '所列每笔交易对应的合同或预订单。'],
  ['R', 'order', 'Order', '订单', 'Goods or services, price and date.', '商品或服务、价格与日期。'],
  ['R', 'payment_record', 'Record of payment', '付款记录', 'Record of each payment with its reference.', '载有参考号的付款记录。'],
  ['R', 'goods_and_delivery', 'Proof that goods went out and arrived', '出库及交付证明', 'Stock record and delivery note, or proof of the service rendered.', '出库单与签收单，或服务完成证明。'],
  ['R', 'source_of_funds', 'Source of funds', '资金来源说明', 'Where the money behind the transactions came from.', '所列交易资金的来源。'],
]);

const cardsUsed = causePapers(['06', '28', '07', '44'], 'card_present', [
  ['1+', 'slip_with_signature', 'Slip with signature', '签名签购单', 'Slip with the cardholder’s signature.', '持卡人签名的签购单。'],
  ['1+', 'camera_record', 'Camera record', '监控录像截图', 'Pictures of till and customer at the time of the transaction.', '交易时收银台与顾客的画面。'],
  ['1+', 'cardholder_statement', 'Statement of the cardholder', '持卡人声明', 'The cardholder confirms the purchase.', '持卡人确认该笔消费。'],
  ['1+', 'police_receipt', 'Receipt of the police', '报警回执', 'Receipt of a complaint the merchant made.', '商户报案的回执。'],
]);

const lapsedLicence = causePapers(['H03'], '', [
  ['R', 'new_licence', 'New licence', '新营业执照', 'The licence in force now.', '现行有效的营业执照。'],
  ['O', 'reverification_record', 'Record of the re-verification', '复核记录', 'The acquirer’s record, when there is one.', '收单机构的复核记录（如有）。'],
]);

const accountMismatch = causePapers(['H04'], '', [
  ['R', 'account_proof', 'Proof of the account', '账户证明', 'The bank’s certificate that the account is the merchant’s.', '银行出具的账户归属证明。'],
  ['O', 'reverification_record', 'Record of the re-verification', '复核记录', 'The acquirer’s record, when there is one.', '收单机构的复核记录（如有）。'],
]);

const papersAsked = causePapers(['H01'], '', [['R', 'requested_slips', 'The slips asked for', '所调取的签购单', 'Each slip named in the request.', '调单通知所列的每张签购单。']]);

const riskControl = causePapers(['14', '17', '18', '20', '21'], '', [
  ['R', 'rectification_plan', 'Rectification plan', '整改方案', 'What will be done, by whom and until when.', '整改事项、责任人与期限。'],
  ['R', 'measures_taken', 'Measures taken', '已采取的措施', 'Proof of what has been done already.', '已落实措施的证明。'],
]);

/** Not asked of anybody: the authority's route collects nothing. It belongs to the file the merchant may take along. */
const authority = causePapers(['35'], '', [['O', 'authority_notice', 'Copy of the authority’s notice', '有权机关通知副本', 'As far as the merchant received one.', '商户收到的，可提供。']]);

/** Papers with a date after which they prove nothing, and papers that carry the particulars of somebody else than the merchant. */
const withDate = ['identity_card', 'passport', 'business_licence', 'power_of_attorney', 'agent_identity', 'lease', 'trade_permit', 'new_licence'];
const ofOthers = ['agent_identity', 'agent_filing', 'vendor_statement', 'vendor_test_report', 'payer_acceptance', 'payer_conversation', 'cardholder_statement', 'sub_merchant_list', 'beneficial_owners'];

/** Papers that nobody but the house can make. */
const ofTheHouse = ['branch_visit_note', 'e_agreement_log', 'acquirer_reverification', 'reverification_record'];

function marked(rule: EvidenceRule): EvidenceRule {
  return { ...rule, ...(withDate.includes(rule.code) ? { expires: true } : {}), ...(ofOthers.includes(rule.code) ? { about: 'somebody_else' as const } : {}), ...(ofTheHouse.includes(rule.code) ? { from: 'house' as const } : {}) };
}

/** The evidence matrix from 23 November 2026: base pack and channels as before, then the papers of every cause. */
export const wholeFieldEvidence: readonly EvidenceRule[] = [
  ...basePack, ...channelPapers, ...forReasons(suspiciousPapers, ['12', '33', '09', '41']), ...forReasons(failedTransactionPapers, ['H06', '9724', '9725', '9726']),
  ...contested, ...bankReview, ...refundMistake, ...interfaceLeak, ...particulars, ...terminalMoved, ...category, ...secondTier, ...guarded, ...cardsUsed,
  ...lapsedLicence, ...accountMismatch, ...papersAsked, ...riskControl, ...authority,
].map(marked);
