import { policyToData } from '@thaw/application';
import { comparePolicies, headOf, inForceOn, localDateOf, type Instant, type PolicyVersion, type PolicyVersionHead } from '@thaw/domain';
import type { PolicyComparisonView, PolicyDetailView, PolicyVersionsView, PolicyVersionView } from './policy.dto';
import { wireText } from '../http/wire';

/** A version as it stands at an instant, beside the others of its policy. */
export function policyVersionView(head: PolicyVersionHead, all: readonly PolicyVersionHead[], asOf: Instant): PolicyVersionView {
  const { id, version, effectiveFrom, status, revision, authors, why, draftedAt, approvedBy, approvedAt, withdrawnBy, withdrawnAt, withdrawnWhy } = head;
  const inForce = inForceOn(all.filter((one) => one.id === id), localDateOf(asOf))?.version === version;
  return { id, version, effectiveFrom, status, inForce, revision, authors: [...authors], why, draftedAt, approvedBy, approvedAt, withdrawnBy, withdrawnAt, withdrawnWhy };
}

export function policyVersionsView(all: readonly PolicyVersionHead[], asOf: Instant): PolicyVersionsView {
  return { items: all.map((head) => policyVersionView(head, all, asOf)) };
}

export function policyDetailView(version: PolicyVersion, all: readonly PolicyVersionHead[], asOf: Instant): PolicyDetailView {
  return { ...policyVersionView(headOf(version), all, asOf), policy: { ...(policyToData(version.policy) as Record<string, unknown>) } };
}

export function policyComparisonView(from: PolicyVersion, to: PolicyVersion, all: readonly PolicyVersionHead[], asOf: Instant): PolicyComparisonView {
  const differences = comparePolicies(from.policy, to.policy).map((one) => ({ path: one.path, from: one.from && wireText(one.from), to: one.to && wireText(one.to) }));
  return { from: policyVersionView(headOf(from), all, asOf), to: policyVersionView(headOf(to), all, asOf), differences };
}
