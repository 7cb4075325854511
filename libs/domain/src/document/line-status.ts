import type { Document } from './document';
import type { RejectionCode, Requirement } from './requirement';
import type { Waiver } from './waiver';

/** What has become of one line of the checklist. */
export type LineStatus =
  | { readonly status: 'missing' | 'scanning' | 'uploaded' | 'accepted' }
  | { readonly status: 'rejected'; readonly code: RejectionCode }
  | { readonly status: 'waived'; readonly by: string; readonly waiver: Waiver };
export const lineStatuses = ['missing', 'scanning', 'uploaded', 'rejected', 'accepted', 'waived'] as const satisfies readonly LineStatus['status'][];

/** The best that has become of a line: an accepted paper, a waiver, a paper under way, and only then the last one turned down. */
export function lineStatusOf({ code }: Requirement, documents: readonly Pick<Document, 'requirementCode' | 'status' | 'rejection' | 'scan'>[], waivers: readonly Waiver[]): LineStatus {
  const own = documents.filter((document) => document.requirementCode === code);
  if (own.some((document) => document.status === 'accepted')) return { status: 'accepted' };
  const waiver = waivers.find((one) => one.requirementCode === code && one.status === 'approved');
  if (waiver !== undefined) return { status: 'waived', by: waiver.decidedBy ?? '', waiver };
  const underWay = own.filter((document) => document.status === 'uploaded');
  if (underWay.length > 0 && underWay.every((document) => document.scan === 'quarantined')) return { status: 'scanning' };
  if (underWay.length > 0) return { status: 'uploaded' };
  const rejection = own.findLast((document) => document.status === 'rejected')?.rejection ?? null;
  return rejection === null ? { status: 'missing' } : { status: 'rejected', code: rejection.code };
}
