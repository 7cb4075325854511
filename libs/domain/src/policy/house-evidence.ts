import type { Channel } from '../document/requirement';
import { basePack, everyType } from './house-base-pack';
import type { EvidenceRule } from './policy';

export interface Paper {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
  readonly hintEn: string;
  readonly hintZh: string;
}

function channelPaper(channel: Channel, paper: Paper): EvidenceRule {
  return { code: paper.code, title: { en: paper.en, zh: paper.zh }, hint: { en: paper.hintEn, zh: paper.hintZh }, channels: [channel], levels: everyType('R') };
}

/** A paper asked for these reasons, at the same level of every merchant type. */
export function reasonPaper(reasons: readonly string[], level: 'R' | '1+' | 'A' | 'O', paper: Paper, group?: string): EvidenceRule {
  const rule = { code: paper.code, title: { en: paper.en, zh: paper.zh }, hint: { en: paper.hintEn, zh: paper.hintZh }, reasons, levels: everyType(level) };
  return group === undefined ? rule : { ...rule, group };
}

export const channelPapers: readonly EvidenceRule[] = [
  {
    code: 'sealed_copies',
    title: { en: 'Set of copies with seal', zh: '加盖印章的复印件' },
    hint: { en: 'Copies of licence and identity papers, each page sealed and compared with the original by the branch.', zh: '执照及身份证件复印件，逐页盖章，并经网点与原件核对。' },
    channels: ['bank_branch'],
    // A natural person has no seal; the branch's visit note carries the comparison instead.
    levels: { '02': 'R', '03': 'R', '04': 'R' },
    sealedFor: ['02', '03', '04'],
  },
  channelPaper('bank_branch', { code: 'branch_visit_note', en: 'Visit note of the branch', zh: '网点走访记录', hintEn: 'Dated note of the branch about its visit to the premises.', hintZh: '网点走访经营场所的记录，注明日期。' }),
  channelPaper('licensed_institution', { code: 'e_agreement_log', en: 'Log of the electronic agreement', zh: '电子协议签署日志', hintEn: 'Time, IP address and device of the signing.', hintZh: '签署时间、IP 地址与设备信息。' }),
  channelPaper('licensed_institution', { code: 'terminal_agreement', en: 'Terminal agreement', zh: '终端使用协议', hintEn: 'Agreement about the terminal with its serial number.', hintZh: '载有终端序列号的终端使用协议。' }),
  channelPaper('online_platform', { code: 'shop_screenshots', en: 'Screenshots of the shop', zh: '店铺页面截图', hintEn: 'Shop name, address of the page and goods on sale.', hintZh: '店铺名称、页面网址及在售商品。' }),
  channelPaper('online_platform', { code: 'recent_orders', en: 'Recent orders of the shop', zh: '店铺近期订单', hintEn: 'Export or screenshots of the last thirty days.', hintZh: '近三十日订单导出文件或截图。' }),
  // The base pack asks some types for it as well: the stricter level stands, and the paper is listed once.
  channelPaper('online_platform', { code: 'handheld_identity', en: 'Photograph holding the identity document and a signed statement', zh: '手持身份证件及签名声明照片', hintEn: 'Face, document number and the statement’s text must be readable.', hintZh: '面部、证件号码及声明内容须清晰可辨。' }),
  channelPaper('online_platform', { code: 'agent_filing', en: 'Filing number of the acquiring agent', zh: '外包服务机构备案编号', hintEn: 'Proof of filing with the Payment and Clearing Association.', hintZh: '在中国支付清算协会的备案证明。' }),
  channelPaper('online_platform', { code: 'acquirer_reverification', en: 'Re-verification by the acquirer itself', zh: '收单机构自行复核记录', hintEn: 'The acquirer’s own check of merchant and premises; papers of an agent alone are not enough.', hintZh: '收单机构对商户及经营场所的自行核验；仅有外包机构材料不足以证明。' }),
];

const orderProof = 'order_proof';

/** Reason 12: the orders behind the takings are shown. */
export const suspiciousPapers: readonly EvidenceRule[] = [
  reasonPaper(['12'], 'R', { code: 'successful_orders', en: 'At least five successful orders', zh: '不少于五笔成功订单', hintEn: 'Date, amount, goods or service and card reference of each order.', hintZh: '每笔订单的日期、金额、商品或服务及交易参考号。' }),
  reasonPaper(['12'], '1+', { code: 'order_signed_slip', en: 'Signed slip of an order', zh: '订单签购单', hintEn: 'Slip with the cardholder’s signature.', hintZh: '持卡人签名的签购单。' }, orderProof),
  reasonPaper(['12'], '1+', { code: 'order_invoice', en: 'Invoice of an order', zh: '订单发票', hintEn: 'Invoice with amount and date of the order.', hintZh: '载有订单金额与日期的发票。' }, orderProof),
  reasonPaper(['12'], '1+', { code: 'order_contract', en: 'Contract of an order', zh: '订单合同', hintEn: 'Contract or booking confirmation signed by both sides.', hintZh: '双方签署的合同或预订确认。' }, orderProof),
  reasonPaper(['12'], '1+', { code: 'order_delivery_note', en: 'Delivery note of an order', zh: '订单发货或签收单', hintEn: 'Delivery note or receipt signed by the customer.', hintZh: '发货单或客户签收单。' }, orderProof),
  reasonPaper(['12'], '1+', { code: 'order_chat', en: 'Conversation about an order', zh: '订单沟通记录', hintEn: 'Messages with the customer that show goods, price and date.', hintZh: '与客户的沟通记录，须显示商品、价格与日期。' }, orderProof),
  reasonPaper(['12'], 'A', { code: 'no_voucher_statement', en: 'Signed statement that an order has no voucher', zh: '无凭证情况说明', hintEn: 'Accepted instead of a voucher: names the order and the reason, signed.', hintZh: '无凭证时可替代：列明订单与原因并签名。' }, orderProof),
  reasonPaper(['12'], 'R', { code: 'ledger_three_months', en: 'Ledger of the last three months', zh: '近三个月经营流水', hintEn: 'Daily takings, cash and card apart.', hintZh: '逐日营业额，现金与刷卡分列。' }),
];

/** Reason H06: what became of the one transaction. */
export const failedTransactionPapers: readonly EvidenceRule[] = [
  reasonPaper(['H06'], 'R', { code: 'transaction_slip', en: 'Slip or electronic slip of the transaction', zh: '签购单或电子签购单', hintEn: 'The slip of each transaction concerned.', hintZh: '每笔所涉交易的签购单。' }),
  reasonPaper(['H06'], 'R', { code: 'settlement_line', en: 'Settlement line of the transaction', zh: '结算明细', hintEn: 'Line of the settlement statement that shows the transaction, or that it is missing.', hintZh: '结算单中该笔交易的明细，或显示缺失。' }),
  reasonPaper(['H06'], 'O', { code: 'terminal_log', en: 'Log of the terminal', zh: '终端日志', hintEn: 'Log or photograph of the terminal’s message.', hintZh: '终端日志或终端提示照片。' }),
];

/** The evidence matrix of the house: base pack, then papers by channel, then papers by reason. The order is the order of every checklist. */
export const houseEvidence: readonly EvidenceRule[] = [...basePack, ...channelPapers, ...suspiciousPapers, ...failedTransactionPapers];
