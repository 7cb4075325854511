import type { BilingualText } from '../kernel/text';

/** Ways in which ledger, settlement core and cases can disagree, what concerns money first. */
export const breakClasses = [
  'paid_twice', 'paid_after_refusal', 'unknown_order', 'amount_differs', 'missing_at_core', 'paid_not_posted', 'ledger_differs_from_case', 'correction_outdated',
  'line_twice', 'statement_drift', 'opening_differs', 'statement_missing', 'statement_altered', 'statement_unreadable',
] as const;
export type BreakClass = (typeof breakClasses)[number];

/**
 * Classes by which money of a case may have left without the case knowing: while one is open, nothing is ordered for its freeze order. What
 * is paid and not posted is an order under way, beside which nothing is ordered anyhow.
 */
export const barringClasses = ['paid_twice', 'paid_after_refusal', 'amount_differs'] as const satisfies readonly BreakClass[];

export interface BreakClassEntry {
  readonly title: BilingualText;
  /** What treasury does about it, one sentence. */
  readonly whatToDo: BilingualText;
  /** Whether money is at odds between core and books: people close it only with an entry over the difference. */
  readonly corrected: boolean;
}

function entry(corrected: boolean, en: string, zh: string, doEn: string, doZh: string): BreakClassEntry {
  return { title: { en, zh }, whatToDo: { en: doEn, zh: doZh }, corrected };
}

export const breakClassEntries: Readonly<Record<BreakClass, BreakClassEntry>> = {
  paid_twice: entry(true, 'Paid twice', '重复付款', 'Recall the second payment with the core’s people; until it is back, the difference is a claim.', '请与核心方追回第二笔款项；追回之前，差额记为应收。'),
  paid_after_refusal: entry(true, 'Paid although refused', '核心称拒绝却已付款', 'Do not order it anew: the money has left. Have the core’s people say why it said otherwise.', '切勿重新下单：款项已付出。请核心方说明为何应答为拒绝。'),
  unknown_order: entry(true, 'A payment nobody ordered', '核心有未下达的付款', 'Ask the core’s people whose payment it is; the difference is a claim until they take it back.', '请核心方查明该笔付款归属；冲回之前，差额记为应收。'),
  amount_differs: entry(true, 'Another amount than ordered', '付款金额与指令不符', 'Compare the order with the core’s record; have the core put its entry right, or book the difference.', '核对指令与核心记录；由核心方更正，或就差额入账。'),
  missing_at_core: entry(true, 'Booked as paid, not on the statement', '账上已付而对账单未列', 'Ask the core by the same order id; sending the same order again under the same id is safe, a new id never is.', '以同一指令编号向核心查询；同一编号重发是安全的，绝不可换新编号。'),
  paid_not_posted: entry(true, 'Paid, and not booked', '核心已付而账上未入', 'It is read back and booked by itself; if it stays, look at the release order and at the worker.', '系统会自动回读入账；若持续存在，请查看放款指令与工作进程。'),
  ledger_differs_from_case: entry(false, 'Ledger and case disagree', '账本与案件不一致', 'Somebody wrote past the application: compare the order’s entries with the case’s audit trail.', '有人绕过应用写入数据：请将该指令的账本分录与案件审计记录核对。'),
  correction_outdated: entry(true, 'A correction that is no longer true', '更正分录已过时', 'The core has put right what we had corrected: close it, and the correction is reversed.', '核心方已自行更正：请关闭本差异，更正分录将被冲回。'),
  line_twice: entry(false, 'A line stands twice on statements', '对账单同一笔列两次', 'Have the core’s people confirm that it was paid once, and send its next statement right.', '请核心方确认仅付一次，并更正后续对账单。'),
  statement_drift: entry(false, 'The statement does not add up', '对账单余额不平', 'Have the core’s people explain the difference between its lines and its closing balance.', '请核心方解释明细与期末余额之间的差额。'),
  opening_differs: entry(false, 'Opens otherwise than it closed', '期初与上日期末不符', 'Have the core’s people explain what moved between two statements.', '请核心方解释两份对账单之间的变动。'),
  statement_missing: entry(false, 'A day has no statement', '缺少某日对账单', 'Ask the core’s people for it, or upload the file you have; it is fetched by itself as soon as it is there.', '请向核心方索取，或手工上传；一旦可取，系统会自动获取。'),
  statement_altered: entry(false, 'A day’s statement came with another body', '同一日对账单内容不一致', 'Have the core’s people say which of the two holds; the first one counts until then.', '请核心方说明以哪份为准；在此之前以先收到的为准。'),
  statement_unreadable: entry(false, 'A statement that cannot be read', '对账单无法读取', 'Have it sent anew: its totals or its hash do not fit, or the format is not the agreed one.', '请重新提供：合计、哈希或格式不符。'),
};
