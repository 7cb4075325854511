import type { Appeal } from '../appeal/appeal';
import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { isConflicted } from '../access/conflict-of-interest';
import { fourEyes } from '../access/four-eyes';
import { hasRole, type Role } from '../access/role';
import { refusal } from '../refusal-catalogue';
import { awaitTask } from '../wait/await-next';
import { broughtByMerchant, completenessOf } from './completeness';
import type { Requirement } from './requirement';

/**
 * A reviewer proposes to do without a paper. When nothing else is missing, the turn passes to us: the merchant's time must not run
 * out while a colleague thinks about it.
 */
export function proposeWaiver(flow: Flow, command: AppealCommandOf<'proposeWaiver'>): Step {
  const { appeal, context } = flow;
  const barred = mayWaive(flow, 'review');
  if (barred !== null) return barred;
  const never = context.policy.waivers?.neverFor;
  const line = appeal.checklist.find((one) => one.code === command.requirementCode);
  const about = { field: 'requirementCode', particulars: { requirementCode: command.requirementCode } };
  if (line === undefined) return refusal('requirement_unknown', about);
  if (never === undefined || never.includes(line.code)) return refusal('waiver_not_allowed', about);
  if (!isObliging(appeal, line)) return refusal('waiver_not_needed', about);
  if (appeal.waivers.some((one) => one.requirementCode === line.code && one.status !== 'refused')) return refusal('waiver_exists', about);
  flow.emit({
    type: 'WaiverProposed',
    waiver: {
      id: context.newId(), requirementCode: line.code, status: 'proposed', ground: command.ground, text: command.text,
      proposedBy: context.actor.id, proposedAt: context.asOf, decidedBy: null, decidedAt: null, why: null,
    },
  });
  flow.participate('review');
  return turnIsOurs(flow) ? awaitTask(flow, 'completeness_check') : null;
}

/** Who may decide on a colleague's waiver. */
const deciders: readonly Role[] = ['lead', 'approver', 'risk_manager'];

/** Somebody else decides on the waiver; whoever proposed it may only take it back. */
export function decideWaiver(flow: Flow, command: AppealCommandOf<'decideWaiver'>): Step {
  const { appeal, context } = flow;
  const waiver = appeal.waivers.find((one) => one.id === command.waiverId);
  const takesBack = waiver?.proposedBy === context.actor.id && !command.approve;
  if (!takesBack && !hasRole(context.actor, ...deciders)) return refusal('role_missing', { particulars: { roles: deciders } });
  const barred = mayWaive(flow, takesBack ? 'review' : 'approve');
  if (barred !== null) return barred;
  if (waiver === undefined) return refusal('waiver_not_found');
  if (waiver.status !== 'proposed') return refusal('waiver_decided', { particulars: { status: waiver.status } });
  if (command.approve) flow.emit({ type: 'WaiverApproved', waiverId: waiver.id, requirementCode: waiver.requirementCode });
  else flow.emit({ type: 'WaiverRefused', waiverId: waiver.id, requirementCode: waiver.requirementCode, why: command.why ?? '' });
  flow.participate(takesBack ? 'review' : 'approve');
  return null;
}

/** A line that somebody could be asked to do without: required, or one of a group of which one is needed. */
export function isObliging(appeal: Pick<Appeal, 'checklist' | 'documents'>, line: Requirement): boolean {
  const accepted = appeal.documents.some((document) => document.requirementCode === line.code && document.status === 'accepted');
  return (line.level === 'R' || line.level === '1+') && !accepted;
}

function mayWaive(flow: Flow, capacity: 'review' | 'approve'): Step {
  const { appeal, context } = flow;
  if (appeal.stage !== 'collecting_documents') return refusal('wrong_stage', { particulars: { stage: appeal.stage } });
  if (isConflicted(context.conflicts, context.actor.id, appeal.merchantId)) return refusal('conflict_of_interest');
  return fourEyes(flow.open, context.actor, capacity, context.keyholders);
}

/** Nothing is missing but our own word on the waivers proposed. */
function turnIsOurs({ appeal }: Flow): boolean {
  const live = appeal.waivers.filter((one) => one.status !== 'refused').map((one) => one.requirementCode);
  return appeal.wait?.kind === 'documents' && completenessOf(broughtByMerchant(appeal.checklist), appeal.documents, live).complete;
}
