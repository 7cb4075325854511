import { hasRole, roles, type Actor, type Keyholder } from '../access/role';
import { anotherPerson } from '../access/same-person';
import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import { refusal, type Refusal } from '../refusal-catalogue';
import type { ClockRun } from './clock-run';

export interface ExtensionRequest {
  /** The new total in the limit's unit, counted from the start. */
  readonly to: number;
  /** The person who asks for it. */
  readonly proposedBy: string;
  readonly approvedBy: Pick<Actor, 'id' | 'roles' | 'heldBy'>;
  /** Who holds the keys of the machines that have acted; absent: none has. */
  readonly keyholders?: readonly Keyholder[];
  /** When the other side was told, with the reason and the new date; null when it was not. */
  readonly noticeAt: Instant | null;
}

/**
 * Prolongs a clock within what its source allows: never past the greatest total, told first where telling is a duty, and approved by
 * somebody else than the proposer who holds the approver's role. A source may ask for an approver no house has (the head of an
 * authority): then nobody here can extend it.
 */
export function extend(run: ClockRun, request: ExtensionRequest): Result<ClockRun, Refusal> {
  const no = whyNot(run, request);
  if (no) return refuse(no);
  const { to, proposedBy, approvedBy, noticeAt } = request;
  return ok({ ...run, extendedTo: { total: to, proposedBy, approvedBy: approvedBy.id, noticeAt } });
}

/** Why a clock can not be extended to this total by anybody; null where it can. */
export function mayBeExtended(run: ClockRun, to: number): Refusal | null {
  const { extension, n, id } = run.limit;
  if (!extension) return refusal('extension_not_allowed', { particulars: { limit: id } });
  const present = run.extendedTo?.total ?? n;
  if (!Number.isInteger(to) || to <= present) return refusal('extension_not_longer', { field: 'to', particulars: { present } });
  if (to > extension.maxTotal) return refusal('extension_too_long', { field: 'to', particulars: { maxTotal: extension.maxTotal } });
  return null;
}

function whyNot(run: ClockRun, { to, proposedBy, approvedBy, noticeAt, keyholders = [] }: ExtensionRequest): Refusal | null {
  const { extension } = run.limit;
  const no = mayBeExtended(run, to);
  if (no !== null || extension === null) return no;
  const approver = roles.find((role) => role === extension.approver);
  if (!approver) return refusal('extension_approver_unknown', { particulars: { approver: extension.approver } });
  if (!hasRole({ ...nobody, ...approvedBy }, approver)) return refusal('role_missing', { particulars: { roles: [approver] } });
  const own = anotherPerson({ actor: approvedBy, keyholders }, [{ by: proposedBy, as: 'proposed_by' }], 'approved_by');
  if (own !== null) return own;
  if (extension.mustNotify && (noticeAt === null || noticeAt < run.startedAt)) return refusal('extension_notice_missing', { field: 'noticeAt' });
  return null;
}

const nobody: Actor = { id: '', roles: [], merchantId: null, bankCode: null };
