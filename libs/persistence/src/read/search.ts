import { Conditions, type Queries } from './conditions';
import { houseWays } from './search-house';
import { byAccount, byId, bySha256, byText, type FoundBy, type FoundKind, type Way } from './search-ways';

export { foundBy, foundKinds, type FoundBy, type FoundKind } from './search-ways';

export interface Found {
  readonly kind: FoundKind;
  readonly id: string;
  readonly by: FoundBy;
  /** Null for what is no merchant's: an entry about the house, a break or a finding of no one case. */
  readonly merchantId: string | null;
  readonly freezeOrderId: string | null;
  readonly appealId: string | null;
}

/** What the reader may be told of. */
export interface SearchSight {
  readonly kinds: readonly FoundKind[];
  /** Null sees every merchant's. */
  readonly merchantIds: readonly string[] | null;
  /** Reason codes of which the reader is told nothing. */
  readonly untold: readonly string[];
  /** Merchants and those who act for them: what is still only proposed is not told. */
  readonly outside: boolean;
}

/** As ids are told, and as they are pasted from elsewhere. */
const uuid = /^(?:\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{32})$/i;
const sha256 = /^[\da-f]{64}$/i;

/** What exactly this names, newest first within its kind; one row more than `limit` when there is more. */
export async function searchById(source: Queries, text: string, sight: SearchSight, limit: number): Promise<readonly Found[]> {
  // A merchant number or a reference may have the form of an id, so both are tried.
  const found = [...(uuid.test(text) ? await run(source, [...byId, ...houseWays], text, 'uuid', sight, limit) : []), ...(await run(source, byText, text, 'text', sight, limit))];
  return (sha256.test(text) ? [...found, ...(await run(source, bySha256, text.toLowerCase(), 'bpchar', sight, limit))] : found).slice(0, limit + 1);
}

/** Whose settlement account carries a number, by its keyed hash, and the freeze orders that snapshotted it. */
export async function searchByAccount(source: Queries, fingerprint: string, sight: SearchSight, limit: number): Promise<readonly Found[]> {
  return run(source, byAccount, fingerprint, 'text', sight, limit);
}

async function run(source: Queries, ways: readonly Way[], wanted: string, type: 'uuid' | 'text' | 'bpchar', { kinds, merchantIds, untold, outside }: SearchSight, limit: number): Promise<readonly Found[]> {
  const open = ways.filter(({ kind }) => kinds.includes(kind));
  if (open.length === 0) return [];
  const values = new Conditions();
  const [sought, most] = [`${values.bind(wanted)}::${type}`, values.bind(limit + 1)];
  const parts = open.map(({ kind, by, sql, guarded, told }) => {
    const narrowing = new Conditions(values.values);
    narrowing.addAmong('f.merchant_id', 'uuid', merchantIds);
    if (guarded === true && untold.length > 0) narrowing.add('f.reason_code <> ALL(?::text[])', untold);
    if (told === true && outside) narrowing.add('f.is_told');
    else if (told === true && untold.length > 0) narrowing.add('(f.is_told OR f.reason_code <> ALL(?::text[]))', untold);
    return `(SELECT '${kind}' AS kind, '${by}' AS by, f.id, f.merchant_id, f.freeze_order_id, f.appeal_id FROM (${sql.replace('?', sought)}) f ${narrowing.where} ORDER BY f.id DESC LIMIT ${most})`;
  });
  return source.query<Found[]>(
    `SELECT kind, id, by, merchant_id AS "merchantId", freeze_order_id AS "freezeOrderId", appeal_id AS "appealId" FROM (${parts.join(' UNION ALL ')}) found LIMIT ${most}`,
    values.values,
  );
}
