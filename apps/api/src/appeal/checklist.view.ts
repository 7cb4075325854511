import { claimKinds, completenessOfAppeal, copyStates, documentStatuses, findingsOf, guardedIn, isOutside, keptSilent, lineStatuses, lineStatusOf, missingOfHouse, requirementLevels, scanStates, waiverGrounds, waiverStatuses, type Actor, type Appeal, type ClaimKind, type DecisionContext, type Document, type PaperFinding, type OpenCase, type RejectionCode, type Requirement, type Waiver, type WaiverGround } from '@thaw/domain';
import { z } from 'zod';
import { bilingualOut, dateOut, idOut, instantOut, wireText } from '../http/wire';
import { checklistSummarySchema } from './appeal.schema';
import { findingSchema, findingViews } from './finding.view';
import { merchantRejectionCode, merchantRejectionCodes, rejectionWords } from './appeal.words';

const rejectionSchema = z.object({ code: z.enum([...merchantRejectionCodes, 'FORGERY_SUSPECTED']), text: bilingualOut });

export const waiverSchema = z
  .object({
    id: idOut,
    requirementCode: z.string(),
    status: z.enum(waiverStatuses),
    ground: z.enum(Object.keys(waiverGrounds) as [WaiverGround, ...WaiverGround[]]),
    groundText: bilingualOut,
    text: z.string().nullable().meta({ description: 'What the ground rests on; null for merchants.' }),
    proposedBy: z.string().nullable(),
    proposedAt: instantOut,
    decidedBy: z.string().nullable(),
    decidedAt: instantOut.nullable(),
    why: z.string().nullable().meta({ description: 'Why it was refused; null for merchants.' }),
  })
  .meta({ id: 'Waiver', description: 'A paper that is done without: proposed by one person, approved by another.' });
export type WaiverView = z.output<typeof waiverSchema>;

export const documentSchema = z
  .object({
    id: idOut,
    requirementCode: z.string(),
    status: z.enum(documentStatuses),
    fileName: z.string(),
    mediaType: z.string(),
    sizeBytes: z.int(),
    sha256: z.string(),
    uploadedAt: instantOut,
    uploadedBy: z.string().nullable().meta({ description: 'Null for merchants, unless they handed it in.' }),
    round: z.int(),
    alternativeReason: z.string().nullable().meta({ description: 'For a paper handed in instead of another: why.' }),
    claims: z
      .array(z.object({ kind: z.enum(claimKinds), wellFormed: z.boolean(), matchesRecord: z.boolean().nullable() }))
      .meta({ description: 'What was stated about the paper; the values themselves are kept sealed.' }),
    expiresOn: dateOut.nullable(),
    scan: z.enum(scanStates).meta({ description: 'quarantined: being scanned, opened by nobody; not_scanned: there was no scanner when it came.' }),
    contents: z
      .object({ pages: z.int().nullable(), pixels: z.int().nullable(), carriesFiles: z.boolean() })
      .meta({ description: 'What the file shows of itself: pages of a PDF (0 when none could be seen), width times height of an image, and whether other files travel inside it.' }),
    copy: z
      .object({ state: z.enum(copyStates), sha256: z.string().nullable(), sizeBytes: z.int().nullable() })
      .meta({ description: 'Of an image, the copy that people are shown. none: the file is shown as it came; pending: it is being made; made; failed: nothing can be shown.' }),
    rejection: rejectionSchema
      .extend({ note: z.string().nullable() })
      .nullable()
      .meta({ description: 'Why it was turned down. Merchants never read FORGERY_SUSPECTED.' }),
  })
  .meta({ id: 'Document' });
export type DocumentView = z.output<typeof documentSchema>;

export const checklistSchema = z
  .object({
    appealId: idOut,
    summary: checklistSummarySchema,
    findings: z.array(findingSchema).meta({ description: 'What does not fit in the papers so far: across them, against the merchant’s record, in their numbers and dates.' }),
    lines: z.array(
      z
        .object({
          code: z.string(),
          level: z.enum(requirementLevels).meta({ description: 'R required, 1+ at least one of the group, A accepted alternative, O optional' }),
          group: z.string().nullable(),
          title: bilingualOut,
          hint: bilingualOut,
          sealed: z.boolean(),
          from: z.enum(['merchant', 'house']).meta({ description: 'Whose paper it is: what only the house can make nobody outside hands in, and the merchant’s time does not run for it.' }),
          expires: z.boolean().meta({ description: 'The paper has a date after which it proves nothing: state it as expiresOn.' }),
          missing: z.boolean().meta({ description: 'Nothing usable has been handed in for this line or its group.' }),
          status: z.enum(lineStatuses).meta({ description: 'The best that has become of this line.' }),
          rejection: rejectionSchema.nullable().meta({ description: 'Where the last paper was turned down and nothing better has come.' }),
          waiver: waiverSchema.nullable().meta({ description: 'Merchants see it once it is approved.' }),
          documents: z.array(documentSchema),
        })
        .meta({ id: 'ChecklistLine' }),
    ),
  })
  .meta({ id: 'Checklist' });
export type ChecklistView = z.output<typeof checklistSchema>;

/** The papers asked for, what has come of each, and what is missing, all at once. */
export function checklistView({ appeal, order }: OpenCase, context: DecisionContext, reused: readonly PaperFinding[] = []): ChecklistView {
  const { actor: reader, policy, asOf } = context;
  // Where nothing may be told, our own agents read of the papers what the merchant reads, and nothing that was written freely.
  const silent = keptSilent(order.reason.code, reader, guardedIn(context));
  const { complete, accepted, required, missing, groupsMissing } = completenessOfAppeal(appeal);
  const codes = [...missing.map((line) => line.code), ...missingOfHouse(appeal)];
  const isMissing = (line: Requirement) => codes.includes(line.code) || (line.level === '1+' && line.group !== null && groupsMissing.includes(line.group));
  return {
    appealId: appeal.id,
    summary: { complete, accepted, required, missing: missing.map((line) => line.code), groupsMissing: [...groupsMissing], round: appeal.round },
    findings: findingViews([...findingsOf(appeal, order, policy, asOf), ...reused], silent || isOutside(reader)),
    lines: appeal.checklist.map((line) => ({
      code: line.code,
      level: line.level,
      group: line.group,
      title: wireText(line.title),
      hint: wireText(line.hint),
      sealed: line.sealed,
      from: line.from ?? 'merchant',
      expires: line.expires === true,
      missing: isMissing(line),
      ...standingOf(line, appeal, silent || isOutside(reader)),
      documents: appeal.documents.filter((document) => document.requirementCode === line.code).map((document) => documentView(document, reader, silent)),
    })),
  };
}

export function documentView(document: Document, reader: Actor, silent = false): DocumentView {
  const { id, requirementCode, status, fileName, mediaType, sizeBytes, sha256, uploadedAt, uploadedBy, round, alternativeReason, expiresOn, scan, contents } = document;
  const copy = { state: document.copy, sha256: document.copySha256, sizeBytes: document.copySizeBytes };
  const outside = silent || isOutside(reader);
  const mayName = !outside || uploadedBy === reader.id;
  return { id, requirementCode, status, fileName, mediaType, sizeBytes, sha256, uploadedAt, uploadedBy: mayName ? uploadedBy : null, round, alternativeReason, expiresOn, scan, contents, copy, claims: claimViews(document), rejection: rejectionFor(document, outside, silent) };
}

function claimViews({ claims }: Document): DocumentView['claims'] {
  return Object.entries(claims).map(([kind, { wellFormed, matchesRecord }]) => ({ kind: kind as ClaimKind, wellFormed, matchesRecord }));
}

/** The note belongs to the code: where the code is not told, neither is the note. */
function rejectionFor({ rejection }: Document, outside: boolean, silent: boolean): DocumentView['rejection'] {
  if (rejection === null) return null;
  const code = toldCode(rejection.code, outside);
  return { code, text: wireText(rejectionWords[code]), note: code === rejection.code && !silent ? rejection.note : null };
}

function toldCode(code: RejectionCode, outside: boolean) {
  return outside ? merchantRejectionCode(code) : code;
}

function standingOf(line: Requirement, { documents, waivers }: Appeal, outside: boolean): Pick<ChecklistView['lines'][number], 'status' | 'rejection' | 'waiver'> {
  const standing = lineStatusOf(line, documents, waivers);
  const code = standing.status === 'rejected' ? toldCode(standing.code, outside) : null;
  const waiver = waivers.findLast((one) => one.requirementCode === line.code && (!outside || one.status === 'approved'));
  return { status: standing.status, rejection: code && { code, text: wireText(rejectionWords[code]) }, waiver: waiver === undefined ? null : waiverView(waiver, outside) };
}

/** What the ground rests on, and who said so, stays in the house. */
export function waiverView(waiver: Waiver, outside: boolean): WaiverView {
  const { id, requirementCode, status, ground, text, proposedBy, proposedAt, decidedBy, decidedAt, why } = waiver;
  const kept = { text, proposedBy, decidedBy, why };
  return { id, requirementCode, status, ground, groundText: wireText(waiverGrounds[ground]), proposedAt, decidedAt, ...(!outside ? kept : { text: null, proposedBy: null, decidedBy: null, why: null }) };
}
