import type { Actor, Keyholder } from '../access/role';
import { anotherPerson } from '../access/same-person';
import { permissions, permits, type Permission } from '../access/permissions';
import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import { refusal, type Refusal } from '../refusal-catalogue';

/**
 * The stop of all releases at once: whatever leaves the house, for whomever. One person stops them and says why; it takes two to let them
 * go on. There is at most one that stands.
 */
export interface ReleasesHalt {
  readonly id: string;
  readonly haltedAt: Instant;
  readonly haltedBy: string;
  /** For colleagues; merchants are told that releases are halted, never why. */
  readonly reason: string;
  /** Somebody wants releases to go on; null while nobody does. */
  readonly resumption: { readonly proposedBy: string; readonly proposedAt: Instant; readonly why: string } | null;
  /** Null while it stands. */
  readonly resumed: { readonly by: string; readonly at: Instant } | null;
}

export type HaltCommand =
  | { readonly type: 'haltReleases'; readonly reason: string }
  | { readonly type: 'proposeResumption'; readonly why: string }
  | { readonly type: 'declineResumption'; readonly why: string }
  | { readonly type: 'resumeReleases' };

const asked: Readonly<Record<HaltCommand['type'], Permission>> = {
  haltReleases: 'release.halt', proposeResumption: 'release.resume', declineResumption: 'release.resume', resumeReleases: 'release.resume',
};

export interface HaltContext {
  readonly asOf: Instant;
  readonly actor: Actor;
  /** Who holds the keys of the machines that have acted on the halt; absent: none has. */
  readonly keyholders?: readonly Keyholder[];
  readonly newId: () => string;
}

/** What a command makes of the halt that stands, if any. To stop is never refused for lack of a second person. */
export function decideHalt(standing: ReleasesHalt | null, command: HaltCommand, context: HaltContext): Result<ReleasesHalt, Refusal> {
  const { asOf, actor, newId } = context;
  const permission = asked[command.type];
  if (!permits(permission, actor.roles)) return refuse(refusal('permission_missing', { particulars: { permission, roles: permissions[permission] } }));
  if (command.type === 'haltReleases') {
    if (standing !== null) return refuse(refusal('releases_already_halted', { particulars: { haltId: standing.id, since: standing.haltedAt } }));
    const reason = command.reason.trim();
    if (reason === '') return refuse(refusal('halt_reason_missing', { field: 'reason' }));
    return ok({ id: newId(), haltedAt: asOf, haltedBy: actor.id, reason, resumption: null, resumed: null });
  }
  if (standing === null) return refuse(refusal('releases_not_halted'));
  if (command.type === 'proposeResumption') {
    if (standing.resumption !== null) return refuse(refusal('resumption_pending', { particulars: { proposedBy: standing.resumption.proposedBy } }));
    const why = command.why.trim();
    return why === '' ? refuse(refusal('halt_reason_missing', { field: 'why' })) : ok({ ...standing, resumption: { proposedBy: actor.id, proposedAt: asOf, why } });
  }
  if (standing.resumption === null) return refuse(refusal('resumption_not_proposed'));
  if (command.type === 'declineResumption') return ok({ ...standing, resumption: null });
  const own = anotherPerson(context, [{ by: standing.resumption.proposedBy, as: 'propose_resumption' }], 'resume');
  return own !== null ? refuse(own) : ok({ ...standing, resumed: { by: actor.id, at: asOf } });
}
