import type { BilingualText } from '../kernel/text';
import type { Remedy } from './remedy';

/**
 * Ways in which work does not move by itself, the root cause first: an appeal that is stuck in several ways is shown under the first,
 * since freeing that one frees the others.
 */
export const stuckClasses = [
  'worker_absent', 'workflow_task_failing', 'workflow_missing', 'activity_retrying', 'outbox_lag', 'signal_lost', 'mark_late', 'release_unknown', 'released_still_held', 'reconciliation_break',
  'decided_not_released', 'releases_halted', 'bank_silent', 'claim_abandoned', 'task_unowned', 'wait_overdue', 'calendar_provisional',
] as const;
export type StuckClass = (typeof stuckClasses)[number];

export interface StuckClassEntry {
  readonly title: BilingualText;
  /** What an operator does about it, one sentence. */
  readonly whatToDo: BilingualText;
  /** What the system offers, the most likely first; empty where only people or machines outside can help. */
  readonly remedies: readonly Remedy[];
}

function entry(en: string, zh: string, doEn: string, doZh: string, ...offered: readonly Remedy[]): StuckClassEntry {
  return { title: { en, zh }, whatToDo: { en: doEn, zh: doZh }, remedies: offered };
}

export const stuckClassEntries: Readonly<Record<StuckClass, StuckClassEntry>> = {
  worker_absent: entry('No live worker', '没有在运行的工作进程', 'Start a worker; everything that waits for one goes on by itself.', '启动工作进程；待处理事项会自动继续。'),
  workflow_task_failing: entry('A workflow’s own code fails', '流程代码执行失败', 'Read the error, mend or roll back the worker’s code; the workflow goes on with the next attempt.', '查看错误，修复或回退工作进程代码；流程会在下次尝试时继续。', 'nudge', 'rebuild', 'reset_to_stage', 'close_by_decision'),
  workflow_missing: entry('An open appeal has no running workflow', '在办申诉没有运行中的流程', 'The reconciler starts it anew within a minute; if it keeps ending, see who terminates it.', '对账程序一分钟内会重新启动；若反复终止，请查明原因。', 'nudge', 'rebuild'),
  activity_retrying: entry('Something outside keeps failing', '外部调用持续失败', 'See the last failure: mend the bank’s or the core’s connection; it is tried again by itself.', '查看最近一次失败，修复与银行或结算核心的连接；系统会自动重试。', 'retry_now', 'nudge', 'rebuild', 'move_to_manual'),
  outbox_lag: entry('Changes do not reach the workflows', '变更未能送达流程', 'Look at the worker’s relay and at Temporal; what lies in the outbox is kept.', '检查工作进程的转发与 Temporal；发件箱中的内容不会丢失。'),
  signal_lost: entry('A workflow lags behind the facts', '流程落后于事实', 'Nudge it: it reads the case again and works out what is next.', '唤醒流程：它会重新读取案件并推进。', 'nudge', 'rebuild'),
  mark_late: entry('A timer did not fire', '定时动作未执行', 'Nudge the workflow; if it stays, look at the worker and at the workflow’s errors.', '唤醒流程；若仍未执行，检查工作进程与流程错误。', 'nudge', 'rebuild'),
  release_unknown: entry('Nobody knows whether a release was paid', '放款结果未知', 'It is read back by itself; if the core stays silent, ask the core’s people before anything is sent again.', '系统会自动回读；若核心持续无应答，重发前须先向核心方确认。', 'retry_now', 'nudge'),
  released_still_held: entry('Decided as released, still held', '已决定放款但资金仍在押', 'Compare ledger and core for the transactions named; correct by reversal.', '核对所列交易的账本与核心记录，以冲正方式更正。'),
  reconciliation_break: entry('Books and settlement core do not agree', '账本与结算核心不一致', 'See GET /v1/ops/breaks: each names order, amount and what to do; treasury closes them by two people.', '查看 GET /v1/ops/breaks：逐项列明指令、金额与处理办法；由资金岗两人关闭。'),
  decided_not_released: entry('Decided, not released', '已决定但未放款', 'Nudge it; if it stays, look at the release order and the kill switch.', '唤醒流程；若仍未推进，查看放款指令与总停开关。', 'nudge', 'retry_now', 'rebuild', 'reset_to_stage'),
  releases_halted: entry('All releases are halted', '全部放款已暂停', 'Clear up what they were halted for; two people then let them go on, and what waits goes on by itself.', '查清暂停原因后，由两人恢复放款；等待事项将自动继续。'),
  bank_silent: entry('The bank does not answer', '银行未应答', 'Send the request again or call the bank’s desk; the bank desk takes over when the time is up.', '重发请求或致电银行专岗；到期后转人工确认。', 'resend_to_bank', 'move_to_manual', 'extend'),
  claim_abandoned: entry('A claim ran out and nobody took over', '领取已过期且无人接手', 'Return the task to the queue, so that it stands with the free ones.', '将任务退回队列，供他人领取。', 'return_task', 'reassign_task'),
  task_unowned: entry('Half the time has passed and nobody has the task', '时限过半仍无人领取', 'Ask the team to take it; the ladder calls the next rung at the breach.', '请团队领取；超时后将逐级升级。', 'reassign_task', 'return_task', 'extend'),
  wait_overdue: entry('A deadline has passed', '已超过时限', 'See whose turn it is; call them, or move the deadline with approval.', '查看待办方并联系，或经批准延长期限。', 'reassign_task', 'move_to_manual', 'stay', 'reset_to_stage', 'close_by_decision'),
  calendar_provisional: entry('Deadlines stand on a provisional calendar', '期限依据的是暂定日历', 'Import the official calendar of the year; the deadlines are re-dated.', '导入该年度官方日历；期限将重新计算。'),
};

/** The class an appeal is shown under when it is stuck in several ways. Throws for none. */
export function rootClassOf(classes: readonly StuckClass[]): StuckClass {
  const first = stuckClasses.find((one) => classes.includes(one));
  if (first === undefined) throw new RangeError('stuck in no way');
  return first;
}
