import { localDateOf, type BilingualText, type ExpiryAction, type Instant, type WaitKind } from '@thaw/domain';

/** Whose turn it is, said to whoever asks. */
export const turnWords: Readonly<Record<WaitKind, BilingualText>> = {
  documents: { en: 'The merchant’s turn: hand in the papers of the checklist.', zh: '待商户提交材料清单所列材料。' },
  completeness_check: { en: 'Our turn: a reviewer checks the papers.', zh: '待我方审核人员核对材料。' },
  ops_match: { en: 'Our turn: the records are compared.', zh: '待我方运营人员核对记录。' },
  bank_notice: { en: 'Our turn: the bank desk obtains the number of the bank’s notice.', zh: '待我方银行专岗取得银行通知编号。' },
  security_review: { en: 'Our turn: technical security looks at keys, affected period and repair.', zh: '待我方技术安全人员核查密钥、受影响时段与整改情况。' },
  field_inspection: { en: 'Our turn: an inspector visits the place of the terminal.', zh: '待我方人员现场核验终端。' },
  compliance_review: { en: 'Our turn: the compliance officer looks at the case.', zh: '待我方合规负责人审查。' },
  risk_review: { en: 'Our turn: a reviewer decides on the appeal.', zh: '待我方风险审核并作出决定。' },
  approval: { en: 'Our turn: a second person approves the decision.', zh: '待我方第二人复核决定。' },
  bank_answer: { en: 'The bank’s turn: confirm the settlement account.', zh: '待银行确认结算账户。' },
  bank_desk: { en: 'Our turn: the bank desk confirms the account by hand.', zh: '待我方银行专岗人工确认账户。' },
  bank_desk_approval: { en: 'Our turn: a second person approves the confirmation by hand.', zh: '待我方第二人复核人工确认结果。' },
  release: { en: 'The settlement core’s turn: pay out and let it be read back.', zh: '待结算核心执行放款并回读。' },
  release_scheduled: { en: 'The release is scheduled: the money leaves on the day decided.', zh: '已约定放款日，到期放款。' },
  release_halted: { en: 'All releases are halted on our side; this one goes on by itself once they do.', zh: '我方已暂停全部放款；恢复后本笔将自动继续。' },
  account_change: { en: 'The settlement account is being changed: verified anew, approved by a second person, and cooled.', zh: '结算账户变更中：重新核验、第二人批准并经过冷静期。' },
  treasury_approval: { en: 'Our turn: so large a release goes out once people of treasury have agreed.', zh: '待我方资金岗复核大额放款，同意后方可付出。' },
  release_repair: { en: 'Our turn: treasury repairs the release.', zh: '待我方资金岗处理放款异常。' },
  stay: { en: 'The case rests; every clock but the statutory one stands still.', zh: '申诉已中止办理；除法定期限外，各时限暂停计算。' },
};

/** What happens by itself when the time runs out; readable beforehand. */
export const expiryWords: Readonly<Record<ExpiryAction, BilingualText>> = {
  lapse: { en: 'The appeal lapses; a new one may be opened.', zh: '申诉失效，可重新提起。' },
  escalate: { en: 'It goes up the ladder: team lead, risk manager, compliance officer.', zh: '逐级升级：团队主管、风险经理、合规负责人。' },
  bank_desk: { en: 'The bank desk takes over and confirms by hand.', zh: '转银行专岗人工确认。' },
  release_due: { en: 'The money is ordered to leave, unless all releases are halted.', zh: '下达放款指令（全部放款暂停期间除外）。' },
  release_repair: { en: 'Treasury takes over and repairs the release.', zh: '转资金岗处理放款异常。' },
  resume: { en: 'The case goes on by itself with the time that was left.', zh: '自动恢复办理，按剩余时限继续计算。' },
};

/** What is told of an expiry where nothing may be told of who looks at a case. */
export const neutralExpiryWords: Readonly<Record<ExpiryAction, BilingualText>> = {
  ...expiryWords,
  escalate: { en: 'It is handed to whoever is responsible next.', zh: '转由下一级负责人处理。' },
};

/** `2026-11-13`: the local date by which something is due. */
export function dueDate(dueAt: Instant): string {
  return localDateOf(dueAt);
}
