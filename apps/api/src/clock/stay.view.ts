import { isOutside, stayRequesters, waitKinds, type Actor, type Stay } from '@thaw/domain';
import { z } from 'zod';
import { bilingualOut, instantOut, wireText } from '../http/wire';
import { requesterWords } from './clock.words';

export const staySchema = z
  .object({
    since: instantOut,
    requestedBy: z.enum(stayRequesters),
    text: bilingualOut,
    reason: z.string().nullable().meta({ description: 'As our people wrote it; null for merchants and those who act for them.' }),
    by: z.string().nullable(),
    interrupted: z.enum(waitKinds).meta({ description: 'What was waited for, and goes on when the stay ends.' }),
  })
  .meta({ id: 'Stay', description: 'The case rests: every clock but the statutory ones stands still.' });
export type StayView = z.output<typeof staySchema>;

export function stayView({ since, requestedBy, reason, by, interrupted }: Stay, reader: Actor): StayView {
  const inside = !isOutside(reader);
  const { en, zh } = requesterWords[requestedBy];
  return { since, requestedBy, text: wireText({ en: `The case rests ${en}.`, zh: `${zh}，申诉中止办理。` }), reason: inside ? reason : null, by: inside ? by : null, interrupted: interrupted.kind };
}
