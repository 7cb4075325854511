import { mayCall } from '../../access/may-call';
import type { Permission } from '../../access/permissions';
import { anotherPerson } from '../../access/same-person';
import { startOfDay } from '../../calendar/local-time';
import type { DecisionContext } from '../../kernel/context';
import { localDate, plusMs } from '../../kernel/instant';
import { ok, refuse, type Result } from '../../kernel/result';
import { refusal, type Refusal } from '../../refusal-catalogue';
import { readPolicy } from './validate';
import type { PolicyCommand, PolicyEvent, PolicyVersion, PolicyVersionHead } from './version';

/**
 * How long before its day a version must be settled. Processes remember the list of versions for a minute: whoever reads it on that day
 * reads the same.
 */
export const settledBeforeMs = 600_000;

export interface PolicyState {
  /** The policy the versions belong to. */
  readonly id: string;
  /** The version the command is about; null when there is none of that name yet. */
  readonly version: PolicyVersion | null;
  /** All versions there are. */
  readonly all: readonly PolicyVersionHead[];
}

type Context = Pick<DecisionContext, 'asOf' | 'actor' | 'keyholders'>;
type Decided = Result<PolicyEvent, Refusal>;

/** What becomes of a policy version, or why not. A draft is not in force, an approved one is never edited, one in force never withdrawn. */
export function decidePolicy(state: PolicyState, command: PolicyCommand, context: Context): Decided {
  switch (command.type) {
    case 'draftPolicy':
      return barred('policy.draft', context) ?? draft(state, command, context);
    case 'approvePolicy':
      return barred('policy.approve', context) ?? approve(state, command, context);
    case 'withdrawPolicy':
      return withdraw(state, command, context);
  }
}

function barred(permission: Permission, { actor }: Context): Decided | null {
  const missing = mayCall(permission, actor);
  return missing === null ? null : refuse(missing);
}

function draft({ id, version, all }: PolicyState, command: Extract<PolicyCommand, { type: 'draftPolicy' }>, { asOf, actor }: Context): Decided {
  const read = readPolicy(command.body);
  if (!read.ok) return refuse(refusal('policy_invalid', { errors: read.refusal, particulars: { findings: read.refusal.length } }));
  const policy = read.value;
  if (policy.id !== id) return refuse(refusal('policy_version_not_found', { field: 'body.id' }));
  if (version !== null && version.status !== 'drafted') return refuse(refusal('policy_version_settled', { field: 'body.version', particulars: { status: version.status } }));
  const badDay = dayRefusal(policy, all, asOf);
  if (badDay !== null) return refuse(badDay);
  return ok({ type: version === null ? 'PolicyDrafted' : 'PolicyRevised', at: asOf, by: actor.id, revision: (version?.revision ?? 0) + 1, policy, why: command.why });
}

function approve({ version, all }: PolicyState, { revision }: Extract<PolicyCommand, { type: 'approvePolicy' }>, context: Context): Decided {
  const { asOf, actor } = context;
  if (version === null) return refuse(refusal('policy_version_not_found'));
  if (version.status !== 'drafted') return refuse(refusal('policy_version_settled', { particulars: { status: version.status } }));
  if (version.revision !== revision) return refuse(refusal('policy_revised', { field: 'revision', particulars: { revision: version.revision } }));
  const own = anotherPerson(context, version.authors.map((by) => ({ by, as: 'policy_author' })), 'policy_approver');
  if (own !== null) return refuse(own);
  // The code may know more by now than when the draft was written: it is looked at again as a whole.
  const read = readPolicy(version.policy);
  if (!read.ok) return refuse(refusal('policy_invalid', { errors: read.refusal, particulars: { findings: read.refusal.length } }));
  const badDay = dayRefusal(version.policy, all, asOf);
  return badDay === null ? ok({ type: 'PolicyApproved', at: asOf, by: actor.id, revision }) : refuse(badDay);
}

/** Whoever may draft takes a draft back; an approved version is taken back by those who approve, while it does not apply yet. */
function withdraw({ version }: PolicyState, { why }: Extract<PolicyCommand, { type: 'withdrawPolicy' }>, context: Context): Decided {
  const { asOf, actor } = context;
  if (version === null) return refuse(refusal('policy_version_not_found'));
  const denied = barred(version.status === 'approved' ? 'policy.approve' : 'policy.draft', context);
  if (denied !== null) return denied;
  if (version.status === 'withdrawn') return refuse(refusal('policy_version_settled', { particulars: { status: version.status } }));
  if (version.status === 'approved' && asOf > lastMoment(version.policy)) return refuse(refusal('policy_in_force', { particulars: { effectiveFrom: version.policy.effectiveFrom } }));
  return ok({ type: 'PolicyWithdrawn', at: asOf, by: actor.id, why });
}

function dayRefusal(policy: Pick<PolicyVersionHead, 'version' | 'effectiveFrom'>, all: readonly PolicyVersionHead[], asOf: Context['asOf']): Refusal | null {
  const { effectiveFrom } = policy;
  if (asOf > lastMoment(policy)) return refusal('policy_date_too_early', { field: 'effectiveFrom', particulars: { effectiveFrom } });
  const taken = all.find((one) => one.status === 'approved' && one.effectiveFrom === effectiveFrom && one.version !== policy.version);
  return taken === undefined ? null : refusal('policy_date_taken', { field: 'effectiveFrom', particulars: { version: taken.version } });
}

/** The last instant at which a version can still be settled: shortly before its day begins. */
function lastMoment({ effectiveFrom }: Pick<PolicyVersionHead, 'effectiveFrom'>) {
  return plusMs(startOfDay(localDate(effectiveFrom)), -settledBeforeMs);
}
