import type { Outcome, Stage } from '../appeal/appeal.states';
import type { MerchantType } from '../document/requirement';
import { findingKinds, type Policy, type WaitKind } from '../policy/policy';
import { policies } from '../policy/policy-versions';
import { rolesInForce, type Actor } from './role';
import { isOutside } from './sight';

/*
 * What may be told to whoever speaks with the merchant. A report of suspicion may lie behind a guarded reason, and nobody may learn so from
 * what we show (反洗钱法 art. 35): neither the reason, nor that compliance looks, nor what it found.
 */

/** Merchants, those who act for them, our own agents, who pass on what they read, and machines: nobody knows who reads what they fetch. */
export function facesMerchant(actor: Actor): boolean {
  return isOutside(actor) || rolesInForce(actor.roles).every((role) => role === 'agent' || role === 'bank' || role === 'service');
}

function guardedBy(versions: readonly Policy[]): readonly string[] {
  return [...new Set(versions.flatMap((policy) => policy.routes.filter((route) => route.tippingOffGuard === true).flatMap((route) => route.reasons)))];
}

/** Reason codes of which nothing may be told, by the versions that ship with the code: once a version guards one, it stays guarded. */
export const guardedReasonCodes: readonly string[] = guardedBy(policies);

/**
 * Whether this reader is told nothing but the neutral of a case for this reason.
 *
 * @param guarded the reasons that any approved version guards, those of the shipped versions among them
 */
export function keptSilent(reasonCode: string, reader: Actor, guarded: readonly string[]): boolean {
  return guarded.includes(reasonCode) && facesMerchant(reader);
}

/** The reasons guarded where a decision is made: those known to whoever asked for it, and those of the case's own policy. */
export function guardedIn({ guarded = guardedReasonCodes, policy }: { readonly guarded?: readonly string[]; readonly policy: Policy }): readonly string[] {
  return [...guarded, ...guardedBy([policy])];
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

/** The limit under which a deadline is told in a guarded case: the one that a merchant of this type reads whatever the reason. */
export function neutralLimitId({ clocks = [], statutory }: Policy, merchantType: MerchantType): string {
  const ordinary = clocks.find((rule) => rule.kind === 'statutory' && rule.caps && rule.reasons === undefined && (rule.merchantTypes?.includes(merchantType) ?? true));
  return ordinary?.limit.id ?? statutory.id;
}
