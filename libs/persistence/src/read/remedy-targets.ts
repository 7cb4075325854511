import type { DataSource } from 'typeorm';
import type { RemedyFilter, RemedyTarget } from '@thaw/application';

interface Chosen {
  /** Selects `id`. */
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The appeals of a target as they are now, as a query whose parameters begin at a number. */
export function chosenAppeals(target: RemedyTarget, firstParameter: number): Chosen {
  switch (target.kind) {
    case 'appeals':
      return { sql: `SELECT id FROM appeal WHERE id = ANY ($${String(firstParameter)}::uuid[])`, values: [[...target.appealIds]] };
    case 'finding':
      return { sql: `SELECT appeal_id AS id FROM stuck_item WHERE finding_id = $${String(firstParameter)}::uuid AND gone_at IS NULL`, values: [target.findingId] };
    case 'filter':
      return filtered(target.filter, firstParameter);
  }
}

/** Each condition has its index; what is live is few. */
const conditions: { readonly [K in keyof Required<RemedyFilter>]: (parameter: string) => string } = {
  heldBy: (p) => `EXISTS (SELECT 1 FROM task t WHERE t.id = w.task_id AND t.status = 'claimed' AND t.claimed_by = ${p})`,
  stage: (p) => `w.appeal_id IN (SELECT a.id FROM appeal a WHERE a.closed_at IS NULL AND a.stage = ${p})`,
  waitingFor: (p) => `w.kind = ${p}`,
  bankCode: (p) => `EXISTS (SELECT 1 FROM appeal a JOIN freeze_order o ON o.id = a.freeze_order_id JOIN settlement_account s ON s.id = o.settlement_account_id WHERE a.id = w.appeal_id AND s.bank_code = ${p})`,
  class: (p) => `EXISTS (SELECT 1 FROM stuck_item i JOIN stuck_finding f ON f.id = i.finding_id WHERE i.appeal_id = w.appeal_id AND i.gone_at IS NULL AND f.resolved_at IS NULL AND f.class = ${p})`,
};

/** Of open appeals: each has one live wait. */
function filtered(filter: RemedyFilter, firstParameter: number): Chosen {
  const terms = ['w.ended_at IS NULL'];
  const values: unknown[] = [];
  for (const key of Object.keys(conditions) as (keyof RemedyFilter)[]) {
    const value = filter[key];
    if (value === undefined) continue;
    terms.push(conditions[key](`$${String(firstParameter + values.length)}`));
    values.push(value);
  }
  return { sql: `SELECT w.appeal_id AS id FROM wait w WHERE ${terms.join(' AND ')}`, values };
}

/** How many appeals a target has now, and the first of them by id. */
export async function targetedAppeals(source: DataSource, target: RemedyTarget, atMost: number): Promise<{ readonly count: number; readonly ids: readonly string[] }> {
  const chosen = chosenAppeals(target, 1);
  const [counted] = await source.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM (${chosen.sql}) chosen`, [...chosen.values]);
  const rows = await source.query<{ id: string }[]>(`SELECT id FROM (${chosen.sql}) chosen ORDER BY id LIMIT ${String(atMost)}`, [...chosen.values]);
  return { count: counted?.count ?? 0, ids: rows.map((row) => row.id) };
}
