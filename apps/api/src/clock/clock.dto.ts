import { stayRequesters } from '@thaw/domain';
import { z } from 'zod';
import { bilingualIn, textIn } from '../http/wire';

export const proposeExtensionBody = z
  .strictObject({
    limitId: textIn(120).meta({ description: 'The running clock, by its limit.', examples: ['HOUSE-DOCUMENTS'] }),
    to: z.int().positive().max(10_000).meta({ description: 'The new total in the limit’s unit, counted from the start.', examples: [20] }),
    reason: bilingualIn(1_000).meta({ description: 'Told to the other side once the time is granted.', examples: [{ en: 'The notary is closed.', zh: '公证处休息。' }] }),
  })
  .meta({ id: 'ProposeExtension' });
export type ProposeExtensionBody = z.output<typeof proposeExtensionBody>;

export const declineExtensionBody = z.strictObject({ why: textIn(1_000) }).meta({ id: 'DeclineExtension' });
export type DeclineExtensionBody = z.output<typeof declineExtensionBody>;

export const stayBody = z
  .strictObject({ requestedBy: z.enum(stayRequesters), reason: textIn(1_000).meta({ examples: ['A court decides on the same funds.'] }) })
  .meta({ id: 'StayAppeal' });
export type StayBody = z.output<typeof stayBody>;

export const resumeBody = z.strictObject({ why: textIn(1_000) }).meta({ id: 'ResumeAppeal' });
export type ResumeBody = z.output<typeof resumeBody>;
