import type { OpenCase } from '@thaw/domain';
import { z } from 'zod';
import { bilingualOut, instantOut, wireText } from '../http/wire';

export const appealHaltSchema = z
  .object({
    since: instantOut,
    text: bilingualOut,
    reason: z.string().nullable().meta({ description: 'As whoever stopped them wrote it; null for merchants and those who act for them.' }),
    by: z.string().nullable(),
    holdsUp: z.boolean().meta({ description: 'This appeal would go on now.' }),
  })
  .meta({ id: 'AppealReleasesHalt', description: 'All releases are halted; this appeal goes on by itself once they do.' });

/**
 * What an appeal says of the halt that stands; null while releases go on, and once it is closed.
 *
 * @param inside the reader is a colleague who may be told why
 */
export function appealHaltView({ appeal, halt }: OpenCase, inside: boolean): z.output<typeof appealHaltSchema> | null {
  if (halt === undefined || appeal.stage === 'closed') return null;
  const { haltedAt: since, reason, haltedBy } = halt;
  const why = inside ? { en: `: ${reason}`, zh: `：${reason}` } : { en: '.', zh: '。' };
  const text = wireText({ en: `All releases are halted since ${since}${why.en}`, zh: `自 ${since} 起已暂停全部放款${why.zh}` });
  return { since, text, reason: inside ? reason : null, by: inside ? haltedBy : null, holdsUp: appeal.releaseHaltedAt !== null };
}
