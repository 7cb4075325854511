import type { Role } from '../access/role';
import type { BilingualText } from '../kernel/text';
import type { StayRequester } from '../wait/stay';

/** What frees stuck work. Each can be tried dry. */
export const remedies = [
  'nudge', 'retry_now', 'rebuild', 'resend_to_bank', 'return_task', 'reassign_task', 'move_to_manual', 'extend', 'stay', 'reset_to_stage', 'close_by_decision',
] as const;
export type Remedy = (typeof remedies)[number];

/** Where a reset may lead: to the papers, or to the review. */
export const resetTargets = ['collecting_documents', 'risk_review'] as const;
export type ResetTarget = (typeof resetTargets)[number];

/** A remedy with what it needs to be known besides the reason. */
export type RemedyWish =
  | { readonly remedy: 'nudge' | 'retry_now' | 'rebuild' | 'resend_to_bank' | 'return_task' | 'move_to_manual' }
  | { readonly remedy: 'reassign_task'; readonly to: string }
  | {
      readonly remedy: 'extend';
      /** The new total of whatever clock the case waits by, in its limit's unit. */
      readonly extendTo: number;
      /** Told to the other side where telling is a duty. */
      readonly reason: BilingualText;
    }
  | { readonly remedy: 'stay'; readonly stayFor: StayRequester }
  | { readonly remedy: 'reset_to_stage'; readonly stage: ResetTarget }
  | { readonly remedy: 'close_by_decision'; readonly merchantText: BilingualText };

/** What becomes of the workflow once the command is written: it hears of the change, or is ended and, while the appeal is open, begun anew. */
export type WorkflowHandling = 'woken' | 'begun_anew';

export interface RemedyEntry {
  readonly title: BilingualText;
  /** What it does, one sentence. */
  readonly does: BilingualText;
  /** Roles one of which a second person needs to approve it; null where one person suffices. */
  readonly approvedBy: readonly Role[] | null;
  readonly workflow: WorkflowHandling;
}

function entry(en: string, zh: string, doesEn: string, doesZh: string, approvedBy: readonly Role[] | null = null, workflow: WorkflowHandling = 'woken'): RemedyEntry {
  return { title: { en, zh }, does: { en: doesEn, zh: doesZh }, approvedBy, workflow };
}

/** Two people wherever money, a deadline or a terminated workflow is concerned; the bank's desk has its own two. */
export const remedyEntries: Readonly<Record<Remedy, RemedyEntry>> = {
  nudge: entry('Nudge', '唤醒', 'The workflow reads the case again, or is started when it is gone.', '流程重新读取案件；若已不存在则重新启动。'),
  retry_now: entry('Try again now', '立即重试', 'What has to be done outside and rests after failures is tried again at once.', '外部调用失败后处于等待的，立即重试。'),
  rebuild: entry('Rebuild', '重建流程', 'The running workflow is terminated and begun anew from the facts.', '终止现有流程，并依据事实重新开始。', ['operator', 'lead', 'risk_manager'], 'begun_anew'),
  resend_to_bank: entry('Send to the bank again', '重发银行', 'The question goes to the bank once more.', '再次向银行发送询问。'),
  return_task: entry('Return the task', '退回任务', 'The task is taken from its holder and stands with the free ones.', '收回任务并退回队列。'),
  reassign_task: entry('Reassign the task', '改派任务', 'The task is taken from its holder and given to the person named.', '收回任务并改派给指定人员。'),
  move_to_manual: entry('Move to the bank desk', '转人工确认', 'The bank is waited for no longer; the desk finds out by hand, and a second person agrees.', '不再等待银行，由专岗人工核实，并经第二人复核。'),
  extend: entry('Extend the deadline', '延长期限', 'The clock that runs is given a longer total; the other side is told where that is a duty.', '延长当前期限；依规须告知的，通知对方。', ['lead', 'risk_manager', 'compliance']),
  stay: entry('Let the case rest', '中止', 'Every clock but the statutory ones stands still until the case goes on.', '除法定期限外，各项期限暂停计算，直至恢复。', ['lead', 'risk_manager', 'compliance']),
  reset_to_stage: entry('Back to an earlier stage', '退回前序阶段', 'The case goes back to the papers or the review; refused once any money of the decision has left.', '案件退回补充材料或风险审核；决定项下已有资金划出的，予以拒绝。', ['lead', 'risk_manager', 'compliance']),
  close_by_decision: entry('Close by decision', '决定结案', 'What is still held stays held, the merchant is told why and what can be done; the workflow is terminated.', '在押部分继续扣留，告知商户理由与救济途径，并终止流程。', ['approver', 'compliance'], 'begun_anew'),
};
