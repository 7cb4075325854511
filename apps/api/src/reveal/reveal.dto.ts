import { revealFields, revealPurposes, type RevealField, type RevealPurpose } from '@thaw/domain';
import { z } from 'zod';
import { idIn, idOut, instantOut, textIn } from '../http/wire';

const fields = Object.keys(revealFields) as [RevealField, ...RevealField[]];
const purposes = Object.keys(revealPurposes) as [RevealPurpose, ...RevealPurpose[]];
const subjectKinds = ['appeal', 'merchant'] as const;

export const revealBody = z
  .strictObject({
    subject: z
      .strictObject({ kind: z.enum(subjectKinds), id: idIn })
      .meta({ description: 'The appeal it is needed for, in whose audit trail the look is kept; or a merchant, where there is no appeal.', examples: [{ kind: 'appeal', id: '0199d2a4-5b7e-7aa1-8c3d-94e02f6b1d35' }] }),
    field: z.enum(fields).meta({ description: 'What every view shows masked.', examples: ['account_holder'] }),
    purpose: z.enum(purposes).meta({ description: 'What it is needed for; merchants look at their own with own_record.', examples: ['compare_papers'] }),
    note: textIn(500).meta({ description: 'Why, in words; kept in the audit, so never the value itself.', examples: ['The licence names another person than the caller.'] }),
  })
  .meta({ id: 'Reveal' });
export type RevealBody = z.output<typeof revealBody>;

export const revealedSchema = z
  .object({
    subject: z.object({ kind: z.enum(subjectKinds), id: idOut }),
    field: z.enum(fields),
    value: z.string().meta({ description: 'In clear: not to be stored.', examples: ['谭志远'] }),
    revealedAt: instantOut,
  })
  .meta({ id: 'Revealed' });
export type RevealedView = z.output<typeof revealedSchema>;
