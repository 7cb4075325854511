import { completenessOf, documentStatuses, isOutside, requirementLevels, type Actor, type Appeal, type Document, type Requirement } from '@thaw/domain';
import { z } from 'zod';
import { bilingualOut, idOut, instantOut, wireText } from '../http/wire';
import { checklistSummarySchema } from './appeal.schema';
import { merchantRejectionCode, merchantRejectionCodes, rejectionWords } from './appeal.words';

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
    rejection: z
      .object({ code: z.enum([...merchantRejectionCodes, 'FORGERY_SUSPECTED']), text: bilingualOut, note: z.string().nullable() })
      .nullable()
      .meta({ description: 'Why it was turned down. Merchants never read FORGERY_SUSPECTED.' }),
  })
  .meta({ id: 'Document' });
export type DocumentView = z.output<typeof documentSchema>;

export const checklistSchema = z
  .object({
    appealId: idOut,
    summary: checklistSummarySchema,
    lines: z.array(
      z
        .object({
          code: z.string(),
          level: z.enum(requirementLevels).meta({ description: 'R required, 1+ at least one of the group, A accepted alternative, O optional' }),
          group: z.string().nullable(),
          title: bilingualOut,
          hint: bilingualOut,
          sealed: z.boolean(),
          missing: z.boolean().meta({ description: 'Nothing usable has been handed in for this line or its group.' }),
          documents: z.array(documentSchema),
        })
        .meta({ id: 'ChecklistLine' }),
    ),
  })
  .meta({ id: 'Checklist' });
export type ChecklistView = z.output<typeof checklistSchema>;

/** The papers asked for, what has come of each, and what is missing, all at once. */
export function checklistView(appeal: Appeal, reader: Actor): ChecklistView {
  const { complete, accepted, required, missing, groupsMissing } = completenessOf(appeal.checklist, appeal.documents);
  const codes = missing.map((line) => line.code);
  const isMissing = (line: Requirement) => codes.includes(line.code) || (line.level === '1+' && line.group !== null && groupsMissing.includes(line.group));
  return {
    appealId: appeal.id,
    summary: { complete, accepted, required, missing: codes, groupsMissing: [...groupsMissing], round: appeal.round },
    lines: appeal.checklist.map((line) => ({
      code: line.code,
      level: line.level,
      group: line.group,
      title: wireText(line.title),
      hint: wireText(line.hint),
      sealed: line.sealed,
      missing: isMissing(line),
      documents: appeal.documents.filter((document) => document.requirementCode === line.code).map((document) => documentView(document, reader)),
    })),
  };
}

export function documentView(document: Document, reader: Actor): DocumentView {
  const { id, requirementCode, status, fileName, mediaType, sizeBytes, sha256, uploadedAt, uploadedBy, round } = document;
  const mayName = !isOutside(reader) || uploadedBy === reader.id;
  return { id, requirementCode, status, fileName, mediaType, sizeBytes, sha256, uploadedAt, uploadedBy: mayName ? uploadedBy : null, round, rejection: rejectionFor(document, reader) };
}

/** The note belongs to the code: where the code is not told, neither is the note. */
function rejectionFor({ rejection }: Document, reader: Actor): DocumentView['rejection'] {
  if (rejection === null) return null;
  const code = isOutside(reader) ? merchantRejectionCode(rejection.code) : rejection.code;
  return { code, text: wireText(rejectionWords[code]), note: code === rejection.code ? rejection.note : null };
}
