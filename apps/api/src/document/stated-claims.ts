import type { StatedClaims } from '@thaw/application';
import { claimKinds, refusal, type ClaimKind } from '@thaw/domain';
import { z } from 'zod';
import { Refused } from '../http/refused';
import { textIn } from '../http/wire';

const values = Object.fromEntries(claimKinds.map((kind) => [kind, textIn(200).optional()])) as Record<ClaimKind, z.ZodOptional<ReturnType<typeof textIn>>>;

export const statedClaimsBody = z.strictObject({ ...values, expiresOn: z.iso.date().optional() });

/** What is stated about a paper, apart from its date. */
export interface Stated {
  readonly claims: StatedClaims;
  readonly expiresOn: string | null;
}

/**
 * Reads the form's field `claims`, a JSON object.
 *
 * @throws Refused naming the field at fault, never its value
 */
export function statedIn(field: string | null): Stated {
  if (field === null) return { claims: {}, expiresOn: null };
  const parsed = statedClaimsBody.safeParse(json(field));
  if (!parsed.success) throw new Refused(refusal('validation_failed', { field: ['claims', ...(parsed.error.issues[0]?.path ?? [])].join('.') }));
  const { expiresOn, ...stated } = parsed.data;
  const claims: StatedClaims = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  return { claims, expiresOn: expiresOn ?? null };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(refusal('validation_failed', { field: 'claims' }));
  }
}
