import type { Case } from '../appeal/appeal';
import type { Outcome, Stage } from '../appeal/appeal.states';
import { appealSummary, bankRequestSummary, decisionSummary, taskSummary, waitSummary } from './appeal-summary';
import { orderSummary } from './order-summary';
import type { Sides, Summary } from './summary';

/** What an appeal's event is about. */
export const subjectKinds = ['appeal', 'document', 'waiver', 'wait', 'task', 'decision', 'bank_request', 'release', 'freeze_order'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** What an event changed: the subject as it was and as it is. */
export interface Change extends Sides {
  readonly subject: Subject;
}

/** The subject's state within a case; null where the case does not have it. */
export function summaryOf({ order, appeal }: Case, { kind, id }: Subject): Summary | null {
  if (kind === 'freeze_order') return orderSummary(order);
  return appeal === null ? null : summaryIn(appeal, order, kind, id);
}

function summaryIn(appeal: NonNullable<Case['appeal']>, order: Case['order'], kind: Exclude<SubjectKind, 'freeze_order'>, id: string): Summary | null {
  const { wait, decision } = appeal;
  switch (kind) {
    case 'appeal':
      return appealSummary(appeal, order);
    case 'wait':
      return wait?.id === id ? waitSummary(wait) : null;
    case 'decision':
      return decision?.id === id ? decisionSummary(decision, order) : null;
    case 'document':
      return found(appeal.documents, id, ({ status, scan, copy }) => ({ status, scan, copy }));
    case 'waiver':
      return found(appeal.waivers, id, ({ status }) => ({ status }));
    case 'task':
      return found(appeal.tasks, id, (task) => taskSummary(task, appeal));
    case 'bank_request':
      return found(appeal.bankRequests, id, (request) => bankRequestSummary(request, appeal));
    case 'release':
      return found(appeal.releaseOrders, id, ({ status, halted, resumedAt }) => ({ status, halted: halted ? 'yes' : 'no', resumedAt }));
  }
}

function found<T extends { readonly id: string }>(list: readonly T[], id: string, summary: (one: T) => Summary): Summary | null {
  const one = list.find((each) => each.id === id);
  return one === undefined ? null : summary(one);
}

/**
 * What of a summary is for merchants. Of their case: neither the ladder nor who joined, agreed or extended what; of a wait whose turn it
 * is, until when, and whether that was kept; of their order what its view shows them, and so neither what is proposed nor its watch.
 */
const forMerchants: Readonly<Record<SubjectKind, readonly string[]>> = {
  appeal: ['stage', 'outcome', 'round', 'decideByAt', 'decideByPassedAt', 'stayRequestedBy', 'releaseHaltedAt', 'accountChange', 'nextRemedyUntil'],
  document: ['status', 'copy'],
  waiver: ['status'],
  wait: ['party', 'dueAt', 'reminders', 'breachedAt', 'expiredAt'],
  task: [],
  decision: ['status', 'reservedMinor'],
  bank_request: ['status'],
  release: ['status'],
  freeze_order: ['status', 'limitKind', 'limitMinor', 'reviewAt', 'stops', 'effectiveAt', 'expiresAt', 'renewals', 'servedAt', 'remainingMinor'],
};

export function merchantSummary(kind: SubjectKind, summary: Summary | null): Summary | null {
  if (summary === null) return null;
  const told = Object.entries(summary).filter(([name]) => forMerchants[kind].includes(name));
  return Object.fromEntries(kind === 'appeal' ? told.map(([name, value]) => [name, neutrally(value)]) : told);
}

/** The feed does not know a case's reason: what we look into reads as the review, and a referral as any refusal (反洗钱法 art. 35). */
function neutrally(value: Summary[string]): Summary[string] {
  if (value === ('verification' satisfies Stage)) return 'risk_review' satisfies Stage;
  return value === ('referred_to_authority' satisfies Outcome) ? ('freeze_confirmed' satisfies Outcome) : value;
}
