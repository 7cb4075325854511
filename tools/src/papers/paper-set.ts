import type { Canvas } from './canvas';
import { pdfPaper, type PaperText } from './pdf-paper';
import { diningRoom, identityCard, illegibleIdentityCard, ownerWithCard, shopDoor, signedSlip, till } from './photographs';

/** A file as somebody hands it in. */
export interface Paper {
  readonly requirementCode: string;
  readonly fileName: string;
  readonly mediaType: 'application/pdf' | 'image/jpeg';
  readonly content: Buffer;
}

const photographs: Readonly<Record<string, () => Canvas>> = {
  identity_card: identityCard,
  handheld_identity: ownerWithCard,
  premises_door: shopDoor,
  premises_inside: diningRoom,
  premises_till: till,
  order_signed_slip: () => signedSlip('18120.00'),
};

const writings: Readonly<Record<string, PaperText>> = {
  business_licence: {
    title: 'Business licence / 营业执照',
    lines: ['Name 名称: 长沙市老谭家常菜馆 (Lao Tan Kitchen)', 'Operator 经营者: 谭志远 Tan Zhiyuan', 'Form 组成形式: 个人经营', 'Scope 经营范围: 中餐类制售', 'Registered 注册日期: 2019-06-03'],
  },
  settlement_account_proof: {
    title: 'Proof of account / 账户证明',
    lines: ['Holder 户名: 谭志远 Tan Zhiyuan', 'Bank 开户行: 中国工商银行长沙支行', 'The holder and the operator of the licence are the same person.', '户名与营业执照经营者一致。'],
  },
  statement_of_facts: {
    title: 'Statement of facts / 情况说明',
    lines: [
      'Three tables of guests paid by card on the evenings of a wedding fair.', '展会期间三桌宴席刷卡结账，金额高于平日。',
      'CNY 18,120.00 and CNY 20,000.00 were banquets; menus and slips are attached.', '两笔为包席消费，附菜单与签购单。',
      'The guest of CNY 10,500.00 says one of two banquets was cancelled; we are settling it.', '10,500.00 元一笔客人主张取消其中一席，正在协商。', 'Signed 签名: 谭志远', 'Date 日期: 2026-11-23',
    ],
  },
  e_agreement_log: {
    title: 'Log of the electronic agreement / 电子协议签署日志',
    lines: ['Signed 签署时间: 2024-03-11 10:24:07 +08:00', 'IP address IP 地址: 203.0.113.24', 'Device 设备: Android, 7A31-0088'],
  },
  terminal_agreement: { title: 'Terminal agreement / 终端使用协议', lines: ['Terminal 终端序列号: 7A31 0088', 'Installed at 布放地址: 长沙市芙蓉区定王台街 88 号'] },
  successful_orders: {
    title: 'Five successful orders / 五笔成功订单',
    lines: ['2026-11-02  CNY 1,288.00  banquet 包席  ref 771204', '2026-11-05  CNY   356.00  dinner 晚餐  ref 771377', '2026-11-09  CNY 2,060.00  banquet 包席  ref 771590', '2026-11-14  CNY   418.00  lunch 午餐  ref 771802', '2026-11-19  CNY   977.00  dinner 晚餐  ref 772033'],
  },
  ledger_three_months: {
    title: 'Ledger of three months / 近三个月经营流水',
    lines: Array.from({ length: 60 }, (_, day) => `Day ${String(day + 1).padStart(2, '0')}   cash 现金 ${String(820 + ((day * 137) % 460))}.00   card 刷卡 ${String(2_410 + ((day * 811) % 1_900))}.00`),
  },
};

/** A paper for one line of a checklist, made anew; PDF unless the line asks for a photograph. */
export async function paperFor(requirementCode: string): Promise<Paper> {
  const photograph = photographs[requirementCode];
  if (photograph) return jpegOf(requirementCode, photograph());
  const text = writings[requirementCode] ?? { title: requirementCode, lines: ['Handed in with the appeal.', '随申诉提交。'] };
  return { requirementCode, fileName: `${requirementCode}.pdf`, mediaType: 'application/pdf', content: await pdfPaper(text) };
}

/** The identity card, photographed so that nobody can read it. */
export function illegiblePaper(): Paper {
  return jpegOf('identity_card', illegibleIdentityCard());
}

function jpegOf(requirementCode: string, canvas: Canvas): Paper {
  return { requirementCode, fileName: `${requirementCode}.jpg`, mediaType: 'image/jpeg', content: canvas.jpeg() };
}
