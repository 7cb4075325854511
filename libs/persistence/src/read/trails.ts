import type { EntityManager } from 'typeorm';
import { looks, nameOf, type AuditEntry, type Trail, type Trails, type VersionedKind } from '@thaw/application';
import { instantFromMs } from '@thaw/domain';
import { runPrepared } from '../write/prepared';

interface EndRow {
  readonly stream: string;
  readonly seq: number;
  readonly name: string | null;
  readonly reasonCode: string | null;
}

interface EntryRow extends Omit<AuditEntry, 'at'> {
  readonly at: Date;
}

/** The last fact of stream `s.stream`; of a stream that several things share, the last one that carries $3 under $2. */
const lastSeq = `coalesce((SELECT e.seq FROM audit_entry e WHERE e.stream = s.stream AND e.type NOT IN (${looks.map((type) => `'${type}'`).join(', ')}) AND ($2::text IS NULL OR e.payload ->> $2::text = $3::text) ORDER BY e.seq DESC LIMIT 1), 0)`;

/** The streams `s` of a case, and its order `o`: $4 where that is known, else found by the appeal. */
const caseSql = (order: string, streams: string) => `
WITH o AS (SELECT f.id, f.reason_code FROM freeze_order f WHERE f.id = ${order}), s AS (${streams})
SELECT s.stream, ${lastSeq} AS seq, NULL AS name, (SELECT reason_code FROM o) AS "reasonCode" FROM s ORDER BY s.n`;

const ofAppeal = (appeal: string) =>
  caseSql(
    `coalesce($4::uuid, (SELECT a.freeze_order_id FROM appeal a WHERE a.id = ${appeal}))`,
    `SELECT 0 AS n, 'appeal/' || ${appeal} AS stream FROM o UNION ALL SELECT 1, 'freeze_order/' || o.id FROM o`,
  );

/** Money moves in appeals, and an order shows its balances: what happened in its appeals happened to it. */
const ofOrder = caseSql(
  '$1::uuid',
  `SELECT 0 AS n, 'freeze_order/' || $1::uuid AS stream
   UNION ALL SELECT row_number() OVER (ORDER BY a.opened_at, a.id), 'appeal/' || a.id FROM appeal a WHERE a.freeze_order_id = $1::uuid`,
);

const plainSql = `SELECT s.stream, ${lastSeq} AS seq, NULL AS name, NULL AS "reasonCode" FROM (SELECT $1::text AS stream) s`;

const profileSql = `SELECT s.stream, ${lastSeq} AS seq, NULL AS name, NULL AS "reasonCode" FROM (SELECT 'bank_profile/' || p.bank_code AS stream FROM bank_profile p WHERE p.id = $1::uuid) s`;

/** One halt follows another at the same address: each has a name of its own. */
const haltSql = (which: string) => `SELECT s.stream, ${lastSeq} AS seq, s.id::text AS name, NULL AS "reasonCode" FROM (SELECT 'releases_halt/' || h.id AS stream, h.id FROM releases_halt h ${which} LIMIT 1) s`;

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The halt that stands or, while releases go on, the one before. */
export const latestHalt = 'latest';

/**
 * Where the audit trail of a thing stands, in one statement; null for an id that is none of its kind's.
 *
 * @param orderId the order whose lock is held, where the appeal may not be written yet
 */
export async function readTrail(source: EntityManager, kind: VersionedKind, id: string, orderId: string | null = null): Promise<Trail | null> {
  if (kind === 'policy_version') {
    const cut = id.indexOf('@');
    return read(source, plainSql, `policy/${id.slice(0, cut)}`, { field: 'version', value: id.slice(cut + 1) });
  }
  if (kind === 'releases_halt' && id === latestHalt) return read(source, haltSql('WHERE $1::text IS NOT NULL ORDER BY h.resumed_at IS NULL DESC, h.halted_at DESC, h.id DESC'), id, null);
  if (!uuid.test(id)) return null;
  switch (kind) {
    case 'appeal':
      return read(source, ofAppeal('$1::uuid'), id, null, orderId);
    case 'task':
      return read(source, ofAppeal('(SELECT t.appeal_id FROM task t WHERE t.id = $1::uuid)'), id, null, orderId);
    case 'freeze_order':
      return read(source, ofOrder, id, null);
    case 'bank_profile':
      return read(source, profileSql, id, { field: 'id', value: id.toLowerCase() });
    case 'releases_halt':
      return read(source, haltSql('WHERE h.id = $1::uuid'), id, null);
    default:
      return read(source, plainSql, `${kind}/${id.toLowerCase()}`, null);
  }
}

async function read(source: EntityManager, sql: string, id: string, only: Trail['only'], ...orderId: readonly (string | null)[]): Promise<Trail | null> {
  const rows = await runPrepared<EndRow>(source, sql, [id, only?.field ?? null, only?.value ?? null, ...orderId]);
  return rows.length === 0 ? null : { ends: rows.map(({ stream, seq, name }) => ({ stream, seq, name: name && nameOf(name) })), only, reasonCode: rows[0]?.reasonCode ?? null };
}

/** Every entry of a trail, stream by stream in the trail's order, oldest first. */
export async function readTrailEntries(source: EntityManager, { ends }: Pick<Trail, 'ends'>): Promise<readonly AuditEntry[]> {
  const rows = await runPrepared<EntryRow>(
    source,
    `SELECT e.stream, e.seq, e.at, e.actor_id AS "actorId", e.request_id AS "requestId", e.type, e.payload, e.prev_hash AS "prevHash", e.hash
     FROM unnest($1::text[]) WITH ORDINALITY s(stream, n) JOIN audit_entry e ON e.stream = s.stream ORDER BY s.n, e.seq`,
    [ends.map(({ stream }) => stream)],
  );
  return rows.map((row) => ({ ...row, at: instantFromMs(row.at.getTime()) }));
}

/** Trails as they stand outside of any transaction, as far as the reader's rights in the database go. */
export function committedTrails(source: EntityManager): Trails {
  return { trailOf: async (kind, id) => readTrail(source, kind, id), entriesOf: async (trail) => readTrailEntries(source, trail) };
}
