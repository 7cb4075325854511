import type { Outcome, Stage } from '../appeal/appeal.states';
import { findingKinds, type WaitKind } from '../policy/policy';
import { policies } from '../policy/policy-versions';
import { rolesInForce, type Actor } from './role';
import { isOutside } from './sight';

/*
 * What may be told to whoever speaks with the merchant. A report of suspicion may lie behind a guarded reason, and nobody may learn so from
 * what we show (反洗钱法 art. 35): neither the reason, nor that compliance looks, nor what it found.
 */

/** Merchants, those who act for them, and our own agents, who pass on what they read. */
export function facesMerchant(actor: Actor): boolean {
  return isOutside(actor) || rolesInForce(actor.roles).every((role) => role === 'agent' || role === 'bank');
}

/** Reason codes of which nothing may be told: once a version of the policy guards one, it stays guarded. */
export const guardedReasonCodes: readonly string[] = [
  ...new Set(policies.flatMap((policy) => policy.routes.filter((route) => route.tippingOffGuard === true).flatMap((route) => route.reasons))),
];

/** Whether this reader is told nothing but the neutral of a case for this reason. */
export function keptSilent(reasonCode: string, reader: Actor): boolean {
  return guardedReasonCodes.includes(reasonCode) && facesMerchant(reader);
}

/** The stage as it is told in a guarded case: a finding looks like any review. */
export function neutralStage(stage: Stage): Stage {
  return stage === 'verification' ? 'risk_review' : stage;
}

export function neutralWait(kind: WaitKind): WaitKind {
  return (findingKinds as readonly WaitKind[]).includes(kind) ? 'risk_review' : kind;
}

/** How an appeal ended, as it is told: that a case went to an authority is told to nobody who speaks with the merchant. */
export function toldOutcome(outcome: Outcome | null, reader: Actor): Outcome | null {
  return outcome === 'referred_to_authority' && facesMerchant(reader) ? 'freeze_confirmed' : outcome;
}
