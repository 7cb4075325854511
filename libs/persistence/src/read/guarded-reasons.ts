import type { DataSource } from 'typeorm';
import { guardedReasonCodes } from '@thaw/domain';

/**
 * Reasons of which nothing may be told. A version counts from its approval, before its day, so that none is told of in the minutes around
 * midnight; what a version guarded once stays guarded, whatever comes after it.
 */
export async function readGuardedReasons(source: Pick<DataSource, 'query'>): Promise<readonly string[]> {
  const rows = await source.query<{ readonly code: string }[]>(
    `SELECT DISTINCT reason AS code FROM policy_version, jsonb_array_elements(body -> 'routes') AS route, jsonb_array_elements_text(route -> 'reasons') AS reason
     WHERE approved_at IS NOT NULL AND route -> 'tippingOffGuard' = 'true'::jsonb`,
  );
  return [...new Set([...guardedReasonCodes, ...rows.map(({ code }) => code)])];
}
