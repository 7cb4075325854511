import type { Instant } from '../../kernel/instant';
import type { Policy } from '../policy';

/** Whether it applies is no status: an approved version is in force from its day until a later one is. */
export const policyStatuses = ['drafted', 'approved', 'withdrawn'] as const;
export type PolicyStatus = (typeof policyStatuses)[number];

/** A policy version and how it came about. */
export interface PolicyVersion {
  readonly policy: Policy;
  readonly status: PolicyStatus;
  /** 1, 2, 3… with each revision of the draft: an approval names the one that was read. */
  readonly revision: number;
  /** Everybody who wrote it. */
  readonly authors: readonly string[];
  /** What for. */
  readonly why: string;
  readonly draftedAt: Instant;
  readonly approvedBy: string | null;
  readonly approvedAt: Instant | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnWhy: string | null;
}

/** A version without what it says. */
export type PolicyVersionHead = Omit<PolicyVersion, 'policy'> & Pick<Policy, 'id' | 'version' | 'effectiveFrom'>;

export function headOf({ policy, ...version }: PolicyVersion): PolicyVersionHead {
  return { ...version, id: policy.id, version: policy.version, effectiveFrom: policy.effectiveFrom };
}

/** The version in force on a local date: of those approved, the one that began last. */
export function inForceOn<V extends Pick<PolicyVersionHead, 'status' | 'effectiveFrom' | 'version'>>(versions: readonly V[], on: string): V | undefined {
  return versions
    .filter((one) => one.status === 'approved' && one.effectiveFrom <= on)
    .reduce<V | undefined>((last, one) => (last === undefined || one.effectiveFrom > last.effectiveFrom ? one : last), undefined);
}

export type PolicyCommand =
  /** Writes a version, or writes a draft anew. */
  | { readonly type: 'draftPolicy'; readonly body: unknown; readonly why: string }
  | { readonly type: 'approvePolicy'; readonly revision: number }
  | { readonly type: 'withdrawPolicy'; readonly why: string };

export type PolicyEvent =
  | { readonly type: 'PolicyDrafted' | 'PolicyRevised'; readonly at: Instant; readonly by: string; readonly revision: number; readonly policy: Policy; readonly why: string }
  | { readonly type: 'PolicyApproved'; readonly at: Instant; readonly by: string; readonly revision: number }
  | { readonly type: 'PolicyWithdrawn'; readonly at: Instant; readonly by: string; readonly why: string };

export function evolvePolicy(before: PolicyVersion | null, event: PolicyEvent): PolicyVersion {
  switch (event.type) {
    case 'PolicyDrafted':
    case 'PolicyRevised':
      return {
        policy: event.policy,
        status: 'drafted',
        revision: event.revision,
        authors: [...new Set([...(before?.authors ?? []), event.by])],
        why: event.why,
        draftedAt: event.at,
        approvedBy: null,
        approvedAt: null,
        withdrawnBy: null,
        withdrawnAt: null,
        withdrawnWhy: null,
      };
    case 'PolicyApproved':
      return { ...written(before), status: 'approved', approvedBy: event.by, approvedAt: event.at };
    case 'PolicyWithdrawn':
      return { ...written(before), status: 'withdrawn', withdrawnBy: event.by, withdrawnAt: event.at, withdrawnWhy: event.why };
  }
}

function written(version: PolicyVersion | null): PolicyVersion {
  if (version === null) throw new TypeError('a policy version that was never written');
  return version;
}
