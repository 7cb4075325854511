import { z } from 'zod';
import { limitParameter } from '../http/page';
import { booleanIn, idIn, idOut, instantIn, instantOut, pageSchema, personIn, textIn } from '../http/wire';

export const declareInterestBody = z
  .strictObject({
    merchantId: idIn,
    personId: personIn.optional().meta({ description: 'Absent: yourself. Leads, operators and compliance declare for others too.' }),
    reason: textIn(1_000).meta({ description: 'What the interest is; stored sealed.' }),
    fromAt: instantIn.nullable().prefault(null).meta({ description: 'Absent: from now.' }),
    untilAt: instantIn.nullable().prefault(null).meta({ description: 'Absent: until it is ended.' }),
  })
  .meta({ id: 'DeclareInterest' });
export type DeclareInterestBody = z.output<typeof declareInterestBody>;

export const interestsQuery = z.strictObject({
  merchantId: idIn.optional(),
  personId: personIn.optional(),
  ended: booleanIn.optional().meta({ description: 'true: also those that were ended.' }),
  limit: limitParameter,
  cursor: idIn.optional().meta({ description: 'nextCursor of the page before.' }),
});
export type InterestsQuery = z.output<typeof interestsQuery>;

export const interestSchema = z
  .object({
    id: idOut,
    personId: z.string(),
    merchantId: idOut,
    reason: z.string(),
    fromAt: instantOut,
    untilAt: instantOut.nullable(),
    declaredBy: z.string(),
    declaredAt: instantOut,
    endedBy: z.string().nullable(),
    endedAt: instantOut.nullable(),
  })
  .meta({ id: 'DeclaredInterest' });
export type InterestView = z.output<typeof interestSchema>;
export const interestPageSchema = pageSchema(interestSchema).meta({ id: 'DeclaredInterestPage' });

export const endInterestBody = z.strictObject({}).meta({ id: 'EndInterest' });
