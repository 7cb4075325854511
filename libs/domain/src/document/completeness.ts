import type { DocumentStatus, Requirement } from './requirement';
import type { Waiver } from './waiver';

/** The little of a document that completeness looks at. */
export interface HandedIn {
  readonly requirementCode: string;
  readonly status: DocumentStatus;
}

export interface Completeness {
  readonly complete: boolean;
  /** Required papers of which nothing usable was handed in. */
  readonly missing: readonly Requirement[];
  /** Groups that ask for at least one paper and have none. */
  readonly groupsMissing: readonly string[];
  /** How many of the `required` lines have an accepted paper or a waiver. */
  readonly accepted: number;
  /** Lines that must be met: each required paper, and each group that asks for at least one. */
  readonly required: number;
}

/** One line that must be met, by any of these papers. */
interface Obligation {
  readonly requirement: Requirement | null;
  readonly group: string | null;
  readonly codes: readonly string[];
}

/**
 * Whether everything asked for was handed in: an uploaded or accepted paper counts, a rejected one does not. Everything missing is
 * listed at once, so that it can be asked for in one go. What was waived counts as accepted: by its code, for its line and its group.
 */
export function completenessOf(checklist: readonly Requirement[], documents: readonly HandedIn[], waived: readonly string[] = []): Completeness {
  const obligations = obligationsOf(checklist);
  const isMet = (obligation: Obligation, statuses: readonly DocumentStatus[]) => obligation.codes.some((code) => waived.includes(code)) || hasPaper(obligation, documents, statuses);
  const open = obligations.filter((obligation) => !isMet(obligation, ['uploaded', 'accepted']));
  return {
    complete: open.length === 0,
    missing: open.flatMap((obligation) => obligation.requirement ?? []),
    groupsMissing: open.flatMap((obligation) => obligation.group ?? []),
    accepted: obligations.filter((obligation) => isMet(obligation, ['accepted'])).length,
    required: obligations.length,
  };
}

/** Whether the papers are done with: every line that must be met has an accepted paper, and none still waits for a verdict. */
export function fullyAccepted(checklist: readonly Requirement[], documents: readonly HandedIn[], waived: readonly string[] = []): boolean {
  const { accepted, required } = completenessOf(checklist, documents, waived);
  return accepted === required && documents.every((document) => document.status !== 'uploaded');
}

/**
 * An A paper satisfies its group like any other, but obliges nobody: a group made of A papers alone is there for those who
 * have them.
 */
function obligationsOf(checklist: readonly Requirement[]): readonly Obligation[] {
  const required = checklist.filter((line) => line.level === 'R').map((line) => ({ requirement: line, group: null, codes: [line.code] }));
  const groups = new Set(checklist.flatMap((line) => (line.level === '1+' && line.group !== null ? [line.group] : [])));
  const grouped = [...groups].map((group) => ({
    requirement: null,
    group,
    codes: checklist.filter((line) => line.group === group).map((line) => line.code),
  }));
  return [...required, ...grouped];
}

function hasPaper(obligation: Obligation, documents: readonly HandedIn[], statuses: readonly DocumentStatus[]): boolean {
  return documents.some((document) => obligation.codes.includes(document.requirementCode) && statuses.includes(document.status));
}

/** The codes of the papers that somebody has approved to do without. */
export function waivedCodes(waivers: readonly Pick<Waiver, 'requirementCode' | 'status'>[]): readonly string[] {
  return waivers.filter((waiver) => waiver.status === 'approved').map((waiver) => waiver.requirementCode);
}

interface Papers {
  readonly checklist: readonly Requirement[];
  readonly documents: readonly HandedIn[];
  readonly waivers: readonly Waiver[];
}

/** Completeness of what the merchant is to bring, waivers counted: papers of the house are not waited for in the merchant's time. */
export function completenessOfAppeal({ checklist, documents, waivers }: Papers): Completeness {
  return completenessOf(broughtByMerchant(checklist), documents, waivedCodes(waivers));
}

export function broughtByMerchant(checklist: readonly Requirement[]): readonly Requirement[] {
  return checklist.filter((line) => line.from !== 'house');
}

/** Required papers of the house that nobody has accepted yet: without them nobody goes on from the papers. */
export function missingOfHouse({ checklist, documents, waivers }: Papers): readonly string[] {
  const waived = waivedCodes(waivers);
  const has = (code: string) => waived.includes(code) || documents.some((document) => document.requirementCode === code && document.status === 'accepted');
  return checklist.filter((line) => line.from === 'house' && line.level === 'R' && !has(line.code)).map((line) => line.code);
}
