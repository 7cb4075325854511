import type { Case } from '../appeal/appeal';
import type { Outcome, Stage } from '../appeal/appeal.states';

/** What an event is about. */
export const subjectKinds = ['appeal', 'document', 'waiver', 'wait', 'task', 'decision', 'bank_request', 'release', 'freeze_order'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** The state of a subject in a few words: enumerations, instants and counts, never a text somebody wrote. */
export type Summary = Readonly<Record<string, string | number | null>>;

/** What an event changed: the subject as it was and as it is; null where it did not exist, or exists no more. */
export interface Change {
  readonly subject: Subject;
  readonly before: Summary | null;
  readonly after: Summary | null;
}

/** The subject's state within a case; null where the case does not have it. */
export function summaryOf({ order, appeal }: Case, { kind, id }: Subject): Summary | null {
  if (kind === 'freeze_order') return { status: order.status };
  return appeal === null ? null : summaryIn(appeal, kind, id);
}

function summaryIn(appeal: NonNullable<Case['appeal']>, kind: Exclude<SubjectKind, 'freeze_order'>, id: string): Summary | null {
  const { wait, decision } = appeal;
  switch (kind) {
    case 'appeal':
      return { stage: appeal.stage, outcome: appeal.outcome, round: appeal.round };
    case 'wait':
      return wait?.id === id ? { kind: wait.kind, party: wait.party, dueAt: wait.dueAt, marksFired: wait.marks.filter(({ firedAt }) => firedAt !== null).length } : null;
    case 'decision':
      return decision?.id === id ? { status: decision.status, approvals: decision.approvals.length } : null;
    case 'document':
      return statusIn(appeal.documents, id);
    case 'waiver':
      return statusIn(appeal.waivers, id);
    case 'task':
      return statusIn(appeal.tasks, id);
    case 'bank_request':
      return statusIn(appeal.bankRequests, id);
    case 'release':
      return statusIn(appeal.releaseOrders, id);
  }
}

function statusIn(list: readonly { readonly id: string; readonly status: string }[], id: string): Summary | null {
  const found = list.find((one) => one.id === id);
  return found === undefined ? null : { status: found.status };
}

/** What of a summary is for merchants: neither the ladder nor who approves, and of a wait whose turn it is, until when. */
const forMerchants: Readonly<Record<SubjectKind, readonly string[]>> = {
  appeal: ['stage', 'outcome', 'round'],
  document: ['status'],
  waiver: ['status'],
  wait: ['party', 'dueAt'],
  task: [],
  decision: ['status'],
  bank_request: ['status'],
  release: ['status'],
  freeze_order: ['status'],
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
