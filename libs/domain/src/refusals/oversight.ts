import type { RefusalEntry } from '../kernel/refusal';
import { entry } from './entry';

/** Of warnings, penalties and the books. */
export const oversight = {
  // Early warning.
  warning_not_found: entry('not_found', 'No such warning', '没有该预警', 'GET /v1/warnings lists those there are.', 'GET /v1/warnings 列出现有预警。'),
  warning_acknowledged: entry('conflict', 'The warning has been taken up already', '该预警已被认领', 'The error names who did; close it when you know what came of it.', '错误中列有认领人；查明后请办理关闭。'),
  warning_not_acknowledged: entry('conflict', 'Nobody has taken the warning up', '该预警尚未认领', 'Acknowledge it first: a warning is never closed unread.', '请先认领；预警不得未经查看即关闭。'),
  warning_closed: entry('conflict', 'The warning is closed', '该预警已关闭', 'If it goes on, the next window warns anew.', '如情况持续，下一周期将再次预警。'),

  // Penalties.
  penalty_not_found: entry('not_found', 'No such penalty', '没有该笔违约金', 'GET /v1/penalties lists those you may see.', 'GET /v1/penalties 列出您可见的违约金。'),
  penalty_line_unknown: entry('unprocessable', 'The schedule has no such line', '标准中没有该项', 'Use a line of the policy in force; the error lists them.', '请使用现行政策中的标准；错误中已列出。'),
  penalty_not_for_reason: entry('unprocessable', 'This line is not asked for this reason', '该标准不适用于此原因', 'Use a reason named in the error, or another line.', '请使用错误中列出的原因，或选择其他标准。'),
  penalty_wrong_status: entry('conflict', 'Not possible as the penalty stands', '违约金当前状态不可办理', 'The error gives its status; a charged penalty is taken back by a reversal only.', '错误中列有当前状态；已收取的违约金仅可冲销。'),

  // Reconciliation.
  break_not_found: entry('not_found', 'No such break', '没有该差异', 'GET /v1/ops/breaks lists those there are.', 'GET /v1/ops/breaks 列出现有差异。'),
  break_ended: entry('conflict', 'The break has ended', '该差异已结束', 'Read it again: it is gone by itself, or two people have closed it.', '请重新读取：差异已自行消除，或已由两人关闭。'),
  break_closing_proposed: entry('conflict', 'Somebody has proposed to close it', '已有人提议关闭', 'Have somebody else approve it or turn it down; the error names who proposed.', '请由他人同意或退回；错误中列有提议人。'),
  break_nothing_proposed: entry('conflict', 'Nobody has proposed to close it', '尚无关闭提议', 'Propose it first, with what the break was; figures that have changed since take a proposal back.', '请先说明原因并提议关闭；差异金额变动后，原提议自动撤回。'),
  break_open: entry('conflict', 'Books and settlement core do not agree', '账本与结算核心不一致', 'No money leaves in bulk while a break is open: see GET /v1/ops/breaks, and close them or have them resolve.', '存在未结差异时不得批量放款：请查看 GET /v1/ops/breaks，关闭或待其消除。'),
  reconciliation_not_open: entry('unprocessable', 'The policy in force compares no books', '现行政策未规定对账', 'Ask for a policy version that does.', '请联系政策负责人补充。'),
  statement_not_found: entry('not_found', 'No such statement', '没有该对账单', 'GET /v1/reconciliation/statements lists those there are.', 'GET /v1/reconciliation/statements 列出现有对账单。'),
  statement_unreadable: entry('unprocessable', 'The statement cannot be read', '对账单无法读取', 'Have it sent anew; the error tells what does not fit.', '请重新提供；错误中说明不符之处。'),
  statement_altered: entry('conflict', 'The day has a statement with another body', '该日已有内容不同的对账单', 'The first one counts; a break is open about the second, have the core’s people explain it.', '以先收到的为准；已就后一份登记差异，请核心方说明。'),
  money_check_not_found: entry('not_found', 'No such check', '没有该次对账', 'GET /v1/reconciliation/checks lists those there were.', 'GET /v1/reconciliation/checks 列出历次对账。'),
} as const satisfies Record<string, RefusalEntry>;
