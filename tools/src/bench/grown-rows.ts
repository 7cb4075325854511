import { createHash } from 'node:crypto';
import type { Instant } from '@thaw/domain';

export interface Column {
  readonly name: string;
  readonly type: string;
}

/** How copies differ from what they are copied from. */
export interface Growth {
  /** Number of the first copy among all that are grown. */
  readonly first: number;
  /** Which of the templates it is, and how many of every thousand are its copies: theirs lie among the others' as they would by time. */
  readonly template: number;
  readonly share: number;
  /** How many were grown before any of these. */
  readonly before: number;
  /** Over how many merchants the copies are spread. */
  readonly merchants: number;
  /** Whether the copies are of a closed appeal. */
  readonly closed: boolean;
  readonly asOf: Instant;
}

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;

/** Of what is open so much is past its deadline, by up to three days; the rest is due within four weeks. */
const overdueShare = 0.02;

/** A number that is always the same for a copy and looks like chance: 0 ≤ x < 1. */
function chance(salt: number): string {
  return `(abs(hashint8extended(k, ${String(salt)}))::float8 / 9223372036854775808)`;
}

/**
 * What copies from number `from` up to `end` differ by, each worked out once for all their columns: `n` counts the template's copies and `k`
 * all that are grown, `id` and `mid` begin the ids of a copy and of its merchant. Of `every` so many copies there is one.
 */
export function numbersOf(growth: Growth, from: number, end: number, every = 1): string {
  const { first, merchants, closed, asOf } = growth;
  const now = `${quoted(asOf)}::timestamptz`;
  // What ended did so over years, evenly but for growth; what is open is mostly young.
  const days = `floor(600 * power(${chance(1)}, ${closed ? '1.5' : '4'}))`;
  const dueIn = `CASE WHEN ${chance(2)} < ${String(overdueShare)} THEN ${chance(2)} / ${String(overdueShare)} * -3 ELSE ${chance(2)} * 28 END`;
  const numbers = `SELECT n, n::bigint + ${String(first)} AS k FROM generate_series(${String(from)}, ${String(end - 1)}) n${every === 1 ? '' : ` WHERE n % ${String(every)} = 0`}`;
  return `(SELECT *, CASE WHEN due > ${now} THEN ${now} - (due - ${now}) * ${chance(6)} ELSE due - interval '10 days' END AS begun, CASE WHEN due > ${now} THEN ${now} + (due - ${now}) / 2 ELSE due END AS mark
    FROM (SELECT n, k, ${idBegin('n', growth)} AS id, ${idBegin(`n % ${String(merchants)}`, growth)} AS mid,
      ${now} + interval '1 minute' * floor(1440 * (${dueIn})) AS due, interval '1 day' * ${days} + interval '1 minute' * floor(1440 * ${chance(4)}) AS age,
      (1 + floor(50 * power(${chance(3)}, 3)))::bigint AS factor, ${chance(5)} AS luck
    FROM (${numbers}) n OFFSET 0) g OFFSET 0) g`;
}

/** The first twelve digits of the ids of one copy: like all our ids they grow with time, a minute from one appeal to the next, and no two templates' are the same. */
function idBegin(number: string, { before, share, template }: Growth): string {
  const digits = `to_hex(1700000000000 + (${String(before)} + floor(${number} * 1000::float8 / ${String(share)}))::bigint * 60000 + ${String(template * 1_000)})`;
  return `'0' || left(${digits}, 7) || '-' || right(${digits}, 4) || '-'`;
}

/** The id that a copy has in place of this one, as text; the same wherever it is referred to. */
function idText(id: string, begin: 'id' | 'mid'): string {
  const hash = createHash('md5').update(id).digest('hex');
  return `g.${begin} || '7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}'`;
}

/** What stands in a column of the copies, as an expression over {@link numbersOf}. */
export function grownExpression(table: string, column: Column, values: Readonly<Record<string, string | null>>, growth: Growth): string {
  const value = values[column.name] ?? null;
  if (value === null) return `NULL::${column.type}`;
  const name = `${table}.${column.name}`;
  const special = specials[name] ?? (isLive(table, values) ? ofLive[name] : undefined);
  if (special !== undefined) return special(quoted(value), growth);
  if (column.type === 'uuid') return `(${idText(value, beginOf(table, column.name))})::uuid`;
  if (column.type === 'uuid[]') return `ARRAY[${[...value.matchAll(uuid)].map(([id]) => `(${idText(id, 'id')})::uuid`).join(', ')}]::uuid[]`;
  if (column.type === 'jsonb') return `(${withOwnIds(value, beginOf(table, ''))})::jsonb`;
  if (column.type === 'timestamp with time zone') return `${quoted(value)}::timestamptz - g.age`;
  if (column.type === 'bigint' && column.name.endsWith('_minor')) return `${value} * g.factor`;
  return `${quoted(value)}::${column.type}`;
}

function beginOf(table: string, name: string): 'id' | 'mid' {
  const ofMerchant = name === 'merchant_id' || name === 'settlement_account_id' || table === 'merchant' || table === 'settlement_account';
  return ofMerchant ? 'mid' : 'id';
}

/** Facts name transactions and tasks by their ids: the copy's name the copy's. */
function withOwnIds(text: string, begin: 'id' | 'mid'): string {
  const between = text.split(uuid).map(quoted);
  return [...text.matchAll(uuid)].reduce((whole, [id], at) => `${whole} || ${idText(id, begin)} || ${between[at + 1] ?? "''"}`, between[0] ?? "''");
}

function isLive(table: string, values: Readonly<Record<string, string | null>>): boolean {
  if (table === 'appeal') return values['closed_at'] === null;
  return table === 'wait' ? values['ended_at'] === null : values['status'] === 'open' || values['status'] === 'claimed';
}

const escalation = 'CASE WHEN g.luck < 0.03 THEN 1 + g.n % 3 ELSE 0 END';

/** Where somebody's turn is: begun lately, due soon, and reminded of in between. */
const ofLive: Readonly<Record<string, () => string>> = {
  'appeal.due_at': () => 'g.due',
  'wait.due_at': () => 'g.due',
  'appeal.statutory_mark_at': () => `g.due + interval '30 days'`,
  'wait.due_on': () => 'g.due::date',
  'wait.since': () => 'g.begun',
  'wait.next_mark_at': () => 'g.mark',
  'task.due_at': () => 'g.due',
  'task.opened_at': () => 'g.begun',
  'task.escalation_level': () => escalation,
};

const specials: Readonly<Record<string, (value: string, growth: Growth) => string>> = {
  'task.lease_until': (_, { asOf }) => `${quoted(asOf)}::timestamptz + interval '30 days' * (1 - g.luck / 2)`,
  'task.claimed_by': () => `'reviewer.' || (g.n % 200)`,
  'appeal.escalation_level': () => escalation,
  'audit_entry.stream': (value) => ownStream(value),
  'audit_entry.position': () => `nextval('event_position')`,
  'audit_head.stream': (value) => ownStream(value),
  'merchant.merchant_no': (value) => `${value} || '-' || g.k`,
  'frozen_transaction.reference': (value) => `${value} || '-' || g.k`,
  'document.storage_key': (value) => `${value} || '-' || g.k`,
  'document.copy_key': (value) => `${value} || '-' || g.k`,
  'document.sha256': (value) => `encode(sha256((${value} || g.k)::bytea), 'hex')`,
  'bank_request.answer_message_id': (value) => `${value} || '/' || g.k`,
  'release_order.core_reference': (value) => `${value} || '/' || g.k`,
};

function ownStream(quotedStream: string): string {
  return withOwnIds(quotedStream.slice(1, -1), 'id');
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
