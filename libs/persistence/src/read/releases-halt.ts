import type { DataSource, EntityManager } from 'typeorm';
import { instantFromMs, type ReleasesHalt } from '@thaw/domain';

/** One as JSON, so that a case is read together with what stops its releases. */
export const haltAsJson = `jsonb_build_object('id', h.id, 'haltedAt', h.halted_at, 'haltedBy', h.halted_by, 'reason', h.reason,
  'proposedBy', h.resumption_proposed_by, 'proposedAt', h.resumption_proposed_at, 'why', h.resumption_why, 'resumedBy', h.resumed_by, 'resumedAt', h.resumed_at)`;

export const standingHaltSql = `SELECT ${haltAsJson} AS halt FROM releases_halt h WHERE h.resumed_at IS NULL`;

export interface HaltJson {
  readonly id: string;
  readonly haltedAt: string;
  readonly haltedBy: string;
  readonly reason: string;
  readonly proposedBy: string | null;
  readonly proposedAt: string | null;
  readonly why: string | null;
  readonly resumedBy: string | null;
  readonly resumedAt: string | null;
}

export function haltFrom({ id, haltedAt, haltedBy, reason, proposedBy, proposedAt, why, resumedBy, resumedAt }: HaltJson): ReleasesHalt {
  const at = (text: string) => instantFromMs(Date.parse(text));
  return {
    id,
    haltedAt: at(haltedAt),
    haltedBy,
    reason,
    resumption: proposedBy === null || proposedAt === null || why === null ? null : { proposedBy, proposedAt: at(proposedAt), why },
    resumed: resumedBy === null || resumedAt === null ? null : { by: resumedBy, at: at(resumedAt) },
  };
}

/** The halt that stands; null while releases go on. */
export async function standingHalt(source: Pick<DataSource | EntityManager, 'query'>): Promise<ReleasesHalt | null> {
  const [row] = await source.query<{ halt: HaltJson }[]>(standingHaltSql);
  return row === undefined ? null : haltFrom(row.halt);
}

/** The latest halts, the standing one first. */
export async function latestHalts(source: DataSource, limit: number): Promise<readonly ReleasesHalt[]> {
  const rows = await source.query<{ halt: HaltJson }[]>(`SELECT ${haltAsJson} AS halt FROM releases_halt h ORDER BY h.halted_at DESC, h.id DESC LIMIT $1`, [limit]);
  return rows.map(({ halt }) => haltFrom(halt));
}

/** What a halt holds up. */
export interface HeldUp {
  /** Appeals that go on once releases do. */
  readonly appeals: number;
  /** Orders that were placed before and have not ended: each is read back, then finished or kept. */
  readonly ordersUnderWay: number;
}

export async function heldUpByHalt(source: DataSource): Promise<HeldUp> {
  const [row] = await source.query<HeldUp[]>(
    `SELECT (SELECT count(*)::int FROM appeal WHERE release_halted_at IS NOT NULL AND closed_at IS NULL) AS appeals,
       (SELECT count(*)::int FROM release_order WHERE status IN ('placed', 'unknown')) AS "ordersUnderWay"`,
  );
  return row ?? { appeals: 0, ordersUnderWay: 0 };
}

/** The next appeals that a halt has held up, the longest waiting first, without those named; none while one stands. */
export async function heldUpAppeals(source: DataSource, except: readonly string[], limit: number): Promise<readonly string[]> {
  const rows = await source.query<{ id: string }[]>(
    `SELECT id FROM appeal WHERE release_halted_at IS NOT NULL AND closed_at IS NULL AND id <> ALL ($1::uuid[]) AND NOT EXISTS (SELECT 1 FROM releases_halt WHERE resumed_at IS NULL)
     ORDER BY release_halted_at, id LIMIT $2`,
    [except, limit],
  );
  return rows.map(({ id }) => id);
}
