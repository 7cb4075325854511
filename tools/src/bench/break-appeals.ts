import type { StuckClass } from '@thaw/domain';
import { withClient } from '../setup/postgres-roles';

/** A way to break an appeal that the database alone can show. */
export interface Breakage {
  readonly class: StuckClass;
  /** The stage an appeal must be at to break so. */
  readonly stage: string;
  /** `$1` is the appeal, `$2` now. */
  readonly sql: string;
}

const live = 'appeal_id = $1::uuid AND ended_at IS NULL';
const tenDaysAgo = `$2::timestamptz - interval '10 days'`;

export const breakages: readonly Breakage[] = [
  { class: 'mark_late', stage: 'collecting_documents', sql: `UPDATE wait SET next_mark_at = ${tenDaysAgo} WHERE ${live}` },
  { class: 'wait_overdue', stage: 'collecting_documents', sql: `UPDATE wait SET due_at = ${tenDaysAgo}, next_mark_at = NULL WHERE ${live}` },
  { class: 'task_unowned', stage: 'risk_review', sql: `UPDATE task SET opened_at = ${tenDaysAgo} WHERE appeal_id = $1::uuid AND status = 'open' AND due_at > $2::timestamptz` },
  { class: 'claim_abandoned', stage: 'approval', sql: `UPDATE task SET status = 'claimed', claimed_by = 'approver.he', lease_until = ${tenDaysAgo} WHERE appeal_id = $1::uuid AND status = 'open' AND due_at > $2::timestamptz` },
  {
    class: 'bank_silent', stage: 'bank_confirmation',
    sql: `UPDATE wait SET marks = (SELECT jsonb_agg(CASE WHEN m->>'kind' = 'chase' THEN m || jsonb_build_object('firedAt', ${tenDaysAgo}) ELSE m END) FROM jsonb_array_elements(marks) m) WHERE ${live} AND $2::timestamptz IS NOT NULL`,
  },
  { class: 'decided_not_released', stage: 'releasing', sql: `UPDATE wait SET since = ${tenDaysAgo} WHERE ${live}` },
  { class: 'release_unknown', stage: 'releasing', sql: `UPDATE release_order SET status = 'unknown', placed_at = ${tenDaysAgo} WHERE appeal_id = $1::uuid AND status = 'placed'` },
  // Part of its money was kept, rightly so: what is wrong is to call it released in full.
  { class: 'released_still_held', stage: 'closed', sql: `UPDATE appeal SET outcome = 'released_in_full' WHERE id = $1::uuid AND closed_at < $2::timestamptz + interval '1 day'` },
];

/** Breaks one appeal, as nothing in Thaw would. @throws Error when it cannot be broken so */
export async function breakAppeal(superuserUrl: string, { class: stuckClass, sql }: Breakage, appealId: string, asOf: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query(sql, [appealId, asOf]);
    if (!rowCount) throw new Error(`${appealId} cannot become ${stuckClass}`);
  });
}
