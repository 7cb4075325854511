import type { Instant } from '@thaw/domain';

export interface Column {
  readonly name: string;
  readonly type: string;
}

/** How copies differ from what they are copied from. */
export interface Growth {
  /** Number of the first copy among all that are grown: no two templates' copies have an id in common. */
  readonly first: number;
  /** Over how many merchants the copies are spread. */
  readonly merchants: number;
  readonly asOf: Instant;
}

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;

/** A number that is always the same for a copy and looks like chance: 0 ≤ x < 1. */
function chance(number: string, salt: number): string {
  return `(abs(hashint8extended(${number}, ${String(salt)}))::float8 / 9223372036854775808)`;
}

function numberOf({ first }: Growth): string {
  return `(n + ${String(first)})`;
}

/** Most freezes are young, some are years old. */
const age = (n: string) => `(interval '1 day' * floor(600 * power(${chance(n, 1)}, 4)) + interval '1 minute' * floor(1440 * ${chance(n, 4)}))`;
/** From three days overdue to four weeks ahead. */
const dueIn = (n: string) => `interval '1 minute' * floor(${chance(n, 2)} * 31 * 1440 - 3 * 1440)`;
/** The bulk is small: amounts of up to fifty times the first one's. */
const factor = (n: string) => `(1 + floor(50 * power(${chance(n, 3)}, 3)))::bigint`;

/** The id that copy number `n` has in place of this one, the same wherever it is referred to; like all our ids it grows with time. */
function grownId(id: string, n: string): string {
  const hash = `md5(${id}::text || '/' || (${n}))`;
  return `(lpad(to_hex(1700000000000 + (${n})::bigint * 60000), 12, '0') || '7' || substr(${hash}, 14, 3) || '8' || substr(${hash}, 18, 15))::uuid`;
}

/** What stands in a column of the copies, as an expression over `n`. */
export function grownExpression(table: string, column: Column, value: string | null, growth: Growth): string {
  const special = specialOf(table, column.name, growth);
  if (value === null) return `NULL::${column.type}`;
  if (special !== undefined) return special(quoted(value));
  if (column.type === 'uuid') return copyId(column.name, value, table, growth);
  if (column.type === 'uuid[]') return `ARRAY[${[...value.matchAll(uuid)].map(([id]) => copyId('', id, table, growth)).join(', ')}]::uuid[]`;
  if (column.type === 'jsonb') return jsonOf(value, table, growth);
  if (column.type === 'timestamp with time zone') return `${quoted(value)}::timestamptz - ${age(numberOf(growth))}`;
  if (column.type === 'bigint' && column.name.endsWith('_minor')) return `${value}::bigint * ${factor(numberOf(growth))}`;
  return `${quoted(value)}::${column.type}`;
}

const merchantColumns: readonly string[] = ['merchant_id', 'settlement_account_id'];

function copyId(name: string, value: string, table: string, { first, merchants }: Growth): string {
  const number = (n: string) => `${n} + ${String(first)}`;
  const ofMerchant = merchantColumns.includes(name) || table === 'merchant' || table === 'settlement_account';
  return grownId(quoted(value), number(ofMerchant ? `n % ${String(merchants)}` : 'n'));
}

/** Facts name transactions and tasks by their ids: the copy's name the copy's. */
function jsonOf(value: string, table: string, growth: Growth): string {
  const ids = [...new Set([...value.matchAll(uuid)].map(([id]) => id))];
  const replaced = ids.reduce((text, id) => `replace(${text}, ${quoted(id)}, ${copyId('', id, table, growth)}::text)`, quoted(value));
  return `${replaced}::jsonb`;
}

function specialOf(table: string, name: string, growth: Growth): ((value: string) => string) | undefined {
  const n = numberOf(growth);
  const open = `${quoted(growth.asOf)}::timestamptz`;
  const specials: Readonly<Record<string, (value: string) => string>> = {
    'appeal.due_at': () => `${open} + ${dueIn(n)}`,
    'wait.due_at': () => `${open} + ${dueIn(n)}`,
    'task.due_at': () => `${open} + ${dueIn(n)}`,
    'wait.next_mark_at': () => `${open} + ${dueIn(n)}`,
    'wait.due_on': () => `(${open} + ${dueIn(n)})::date`,
    'task.lease_until': () => `${open} + interval '30 days'`,
    'task.claimed_by': () => `'reviewer.' || (n % 200)`,
    'appeal.escalation_level': () => `CASE WHEN ${chance(n, 5)} < 0.03 THEN 1 + n % 3 ELSE 0 END`,
    'merchant.merchant_no': (value) => `${value} || '-' || ${n}`,
    'frozen_transaction.reference': (value) => `${value} || '-' || ${n}`,
    'document.sha256': (value) => `encode(sha256((${value} || ${n}::text)::bytea), 'hex')`,
    'bank_request.answer_message_id': (value) => `${value} || '/' || ${n}`,
    'release_order.core_reference': (value) => `${value} || '/' || ${n}`,
  };
  return specials[`${table}.${name}`];
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
