import { stages } from '@thaw/domain';
import { z } from 'zod';
import { idOut } from '../http/wire';
import { checklistSummarySchema } from '../appeal/appeal.schema';
import { findingSchema } from '../appeal/finding.view';
import { documentSchema } from '../appeal/checklist.view';
import { waitSchema } from '../wait/wait.view';

export const uploadedSchema = z
  .object({
    document: documentSchema,
    appeal: z.object({ id: idOut, stage: z.enum(stages), wait: waitSchema.nullable(), checklist: checklistSummarySchema, findings: z.array(findingSchema) }),
  })
  .meta({ id: 'UploadedDocument' });
export type UploadedView = z.output<typeof uploadedSchema>;

/** Why somebody opens a paper. */
export const openingPurposes = ['case_work', 'second_look', 'complaint', 'audit', 'authority_request', 'own_copy'] as const;

export const openingQuery = z.strictObject({
  purpose: z.enum(openingPurposes).optional().meta({ description: 'Why the paper is opened, for the audit trail. Absent: case_work in the house, own_copy for merchants.' }),
});
export type OpeningQuery = z.output<typeof openingQuery>;

export const originalQuery = z.strictObject({
  purpose: z.enum(['second_look', 'complaint', 'audit', 'authority_request']).meta({ description: 'Why the original is opened and not the copy, for the audit trail.', example: 'second_look' }),
});
export type OriginalQuery = z.output<typeof originalQuery>;
