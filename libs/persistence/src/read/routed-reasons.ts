import type { RouteId } from '@thaw/domain';
import { readingAsThaw } from '../outside/reader';
import type { Conditions, Queries } from './conditions';

/** Which appeals travel a route: by the version they are pinned to and their reason, unless their reviewer chose another way. */
export interface RoutedReasons {
  readonly route: RouteId;
  /** Reasons whose appeals may travel it in some version. */
  readonly reasons: readonly string[];
  /** `policy@version/reason` of those that do unless another way is chosen. */
  readonly pinned: readonly string[];
}

/** What the stored versions, drafts apart, say of a route: the same for everybody who asks. */
export async function readRoutedReasons(source: Queries, route: RouteId): Promise<RoutedReasons> {
  const rows = await readingAsThaw(() => source.query<{ readonly pin: string; readonly reason: string; readonly own: boolean }[]>(
    `SELECT v.id || '@' || v.version || '/' || reason AS pin, reason, (r ->> 'id') IS NOT DISTINCT FROM $1 AS own
     FROM policy_version v, jsonb_array_elements(v.body -> 'routes') r, jsonb_array_elements_text(r -> 'reasons') reason
     WHERE v.approved_at IS NOT NULL AND (r ->> 'id' = $1 OR r ->> 'mayBecome' = $1)`,
    [route],
  ));
  return { route, reasons: [...new Set(rows.map(({ reason }) => reason))], pinned: rows.filter(({ own }) => own).map(({ pin }) => pin) };
}

/** Adds the terms to a query over appeals under the alias `a`; a way of which nothing may be told finds nothing. */
export function addRoute(conditions: Conditions, { route, reasons, pinned }: RoutedReasons, untold: readonly string[]): void {
  const told = reasons.filter((reason) => !untold.includes(reason));
  conditions.addAmong('a.reason_code', 'text', told);
  conditions.add(
    `CASE WHEN a.becomes IS NOT NULL THEN a.becomes = ? WHEN a.decision ->> 'becomes' IS NOT NULL AND a.decision ->> 'status' <> 'returned' THEN a.decision ->> 'becomes' = ? ELSE a.policy_id || '@' || a.policy_version || '/' || a.reason_code = ANY(?::text[]) END`,
    route, route, pinned,
  );
}
