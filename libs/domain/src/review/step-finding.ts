import type { Instant } from '../kernel/instant';
import type { BilingualText } from '../kernel/text';
import type { FindingKind } from '../policy/policy';

/** What a step can find, and whether the case goes on as its route has it. `restrict` lets it go on within a limit. */
export const verdicts = {
  ops_match: { matches: true, differs: false },
  bank_notice: { under_review: true, no_review: false },
  security_review: { secured: true, not_secured: false },
  field_inspection: { as_registered: true, deviates: false },
  compliance_review: { clear: true, restrict: true, refer_to_authority: false },
} as const satisfies Readonly<Record<FindingKind, Readonly<Record<string, boolean>>>>;

export type VerdictOf<K extends FindingKind> = Extract<keyof (typeof verdicts)[K], string>;

interface Particulars {
  /** The re-verification record: slip against settlement line, licence or account against the register. */
  ops_match: { readonly recordNumber: string };
  /** The number under which the bank reviews; null only where the bank knows of no review. */
  bank_notice: { readonly noticeNumber: string | null };
  security_review: {
    /** When the keys were replaced; null while they have not been. */
    readonly keysRotatedAt: Instant | null;
    readonly affectedFrom: Instant;
    /** Null while the window is still open. */
    readonly affectedTo: Instant | null;
    readonly remediation: string;
  };
  /** Our own report: the terminal found, where, and papers of the appeal that show it. */
  field_inspection: { readonly terminalSerial: string; readonly location: string; readonly photoDocumentIds: readonly string[] };
  /** With `restrict`: at most this may be released in all, minor units. Else null. */
  compliance_review: { readonly releaseUpToMinor: bigint | null };
}

type FindingOf<K extends FindingKind> = {
  readonly kind: K;
  readonly verdict: VerdictOf<K>;
  /** What the merchant may read. Nothing that compliance finds is for the merchant. */
  readonly merchantText: K extends 'compliance_review' ? null : BilingualText | null;
  /** Kept apart; never leaves the house. */
  readonly internalText: string;
  readonly particulars: Particulars[K];
};

/** What somebody of ours found out, as it is handed in. */
export type FoundOut = { [K in FindingKind]: FindingOf<K> }[FindingKind];

/** A finding as a fact of the case: written once, never changed. */
export type StepFinding = FoundOut & { readonly id: string; readonly taskId: string; readonly by: string; readonly at: Instant };

export function isFavourable({ kind, verdict }: Pick<FoundOut, 'kind' | 'verdict'>): boolean {
  const ofKind: Readonly<Partial<Record<string, boolean>>> = verdicts[kind];
  return ofKind[verdict] === true;
}

/** The newest finding of a step; null before there is one. */
export function lastFinding(findings: readonly StepFinding[], kind: FindingKind): StepFinding | null {
  return findings.filter((one) => one.kind === kind).at(-1) ?? null;
}

/** How much compliance lets go in all, minor units; null without a restriction. */
export function restrictionOf(findings: readonly StepFinding[]): bigint | null {
  const last = lastFinding(findings, 'compliance_review');
  return last?.kind === 'compliance_review' && last.verdict === 'restrict' ? last.particulars.releaseUpToMinor : null;
}
