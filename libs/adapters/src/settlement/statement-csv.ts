import { createHash } from 'node:crypto';
import type { ReadStatement } from '@thaw/application';
import { ok, refuse, type Instant, type Statement, type StatementAccount, type StatementLine } from '@thaw/domain';
import { z } from 'zod';

/** Version of the format that is read. */
const version = '1';
/** A day of a large house; more is no statement. */
const linesAtMost = 1_000_000;

/** A zone is always given, and it is UTC. */
const wireInstant = z.iso.datetime({ precision: 3 }).transform((text) => text as Instant);
/** Minor units that a JSON number could carry as well: fifteen digits at most. */
const wireMinor = z.string().regex(/^-?(0|[1-9]\d{0,14})$/).transform(BigInt);
const name = z.string().min(1).max(100).regex(/^[\x21-\x2b\x2d-\x7e]+$/);

const header = z.tuple([z.literal('H'), z.literal(version), z.enum(['FINAL', 'INTERIM']), name, wireInstant, wireInstant]);
const account = z.tuple([z.literal('A'), name, z.string().regex(/^[A-Z]{3}$/), wireMinor, wireMinor]);
const entry = z.tuple([z.literal('E'), name, name, name, wireInstant, wireMinor]);
const trailer = z.tuple([z.literal('T'), z.coerce.number().int(), z.coerce.number().int(), wireMinor, z.string().regex(/^[\da-f]{64}$/)]);

class Fault extends Error {}

/**
 * Reads the settlement core's statement: CSV in UTF-8, one record a line and each line ended, `H` header, `A` accounts, `E` entries, `T`
 * control totals with the SHA-256 of every byte above. Whatever does not fit refuses the whole file: half a statement is none.
 */
export const readStatementCsv: ReadStatement = (file) => {
  try {
    return ok(statementIn(file));
  } catch (error) {
    if (error instanceof Fault) return refuse(error.message);
    throw error;
  }
};

function statementIn(file: Uint8Array): Statement {
  const text = decoded(file);
  if (!text.endsWith('\n')) throw new Fault('the last line is cut off');
  const lines = text.slice(0, -1).split('\n');
  if (lines.length > linesAtMost) throw new Fault('too many lines');
  const first = recordOf(header, lines[0], 1);
  const last = recordOf(trailer, lines.at(-1), lines.length);
  checkHash(file, last[4]);
  const accounts: StatementAccount[] = [];
  const entries: StatementLine[] = [];
  lines.slice(1, -1).forEach((line, i) => {
    if (line.startsWith('A')) accounts.push(accountOf(line, i + 2, accounts));
    else entries.push(entryOf(line, i + 2, accounts));
  });
  const sum = entries.reduce((total, { amountMinor }) => total + amountMinor, 0n);
  if (accounts.length !== last[1] || entries.length !== last[2] || sum !== last[3]) throw new Fault('the control totals do not fit');
  if (first[4] >= first[5]) throw new Fault('the period ends before it begins');
  return { kind: first[2] === 'FINAL' ? 'final' : 'interim', reference: first[3], fromAt: first[4], throughAt: first[5], accounts, lines: entries };
}

function decoded(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  } catch {
    throw new Fault('the file is not UTF-8');
  }
}

function checkHash(file: Uint8Array, told: string): void {
  const above = file.subarray(0, file.lastIndexOf(0x0a, file.byteLength - 2) + 1);
  if (createHash('sha256').update(above).digest('hex') !== told) throw new Fault('the SHA-256 does not fit');
}

function accountOf(line: string, at: number, before: readonly StatementAccount[]): StatementAccount {
  const [, id, currency, openingMinor, closingMinor] = recordOf(account, line, at);
  if (before.some((one) => one.account === id)) throw new Fault(`line ${String(at)}: the account stands there twice`);
  return { account: id, currency, openingMinor, closingMinor };
}

function entryOf(line: string, at: number, accounts: readonly StatementAccount[]): StatementLine {
  const [, id, orderId, coreReference, executedAt, amountMinor] = recordOf(entry, line, at);
  const of = accounts.find((one) => one.account === id);
  if (of === undefined) throw new Fault(`line ${String(at)}: no such account`);
  if (amountMinor <= 0n) throw new Fault(`line ${String(at)}: a payment is positive`);
  return { account: id, currency: of.currency, orderId, coreReference, executedAt, amountMinor };
}

function recordOf<T extends z.ZodType>(shape: T, line: string | undefined, at: number): z.output<T> {
  const read = shape.safeParse(line?.split(','));
  // Only the line is named: what stands in it is not for logs.
  if (!read.success) throw new Fault(`line ${String(at)} is no record of version ${version}`);
  return read.data;
}
