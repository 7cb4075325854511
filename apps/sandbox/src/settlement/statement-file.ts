import { createHash } from 'node:crypto';
import type { StatementLevers } from '../levers/levers';
import type { Execution } from './settlement-book';

/** What the account of each currency held before the first order ever, minor units: CNY 100 billion, so that it never runs dry. */
const fundsAtFirst = 10_000_000_000_000;
const dayMs = 86_400_000;
/** The core keeps the dates of Shanghai, which has no summer time. */
const offsetMs = 8 * 3_600_000;

export interface Period {
  readonly kind: 'FINAL' | 'INTERIM';
  readonly from: Date;
  /** Exclusive. */
  readonly through: Date;
}

/** The day as the core's books have it. */
export function dayOf(date: string): Period {
  const from = new Date(Date.parse(`${date}T00:00:00.000Z`) - offsetMs);
  return { kind: 'FINAL', from, through: new Date(from.getTime() + dayMs) };
}

interface Line {
  readonly account: string;
  readonly orderId: string;
  readonly coreReference: string;
  readonly executedAt: string;
  readonly amountMinor: number;
}

/**
 * The statement as a file: CSV, one record a line, `H` header with version and period, `A` an account with its opening and closing
 * balance, `E` an entry by the order's id, `T` control totals and the SHA-256 of everything above. The file of a day that is over is
 * the same whenever it is fetched.
 */
export function statementFile(executions: readonly Execution[], period: Period, levers: StatementLevers): string {
  const until = (end: Date) => executions.filter(({ executedAt }) => executedAt < end.toISOString());
  const before = until(period.from);
  const within = until(period.through).filter(({ executedAt }) => executedAt >= period.from.toISOString());
  const currencies = [...new Set(['CNY', ...until(period.through).map(({ currency }) => currency)])].sort();
  const lines = misreported(within.map(lineOf), period, levers);
  const accounts = currencies.map((currency) => {
    const opening = fundsAtFirst - sum(before.filter((one) => one.currency === currency));
    const moved = sum(lines.filter((line) => line.account === accountOf(currency)));
    return `A,${accountOf(currency)},${currency},${String(opening)},${String(opening - moved + (levers.drift === 'closing' ? 1 : 0))}`;
  });
  const above = [
    `H,1,${period.kind},${period.kind}-${period.through.toISOString()}${levers.altered ? '-R1' : ''},${period.from.toISOString()},${period.through.toISOString()}`,
    ...accounts,
    ...lines.map(({ account, orderId, coreReference, executedAt, amountMinor }) => `E,${account},${orderId},${coreReference},${executedAt},${String(amountMinor)}`),
    '',
  ].join('\n');
  const hash = createHash('sha256').update(above).digest('hex');
  return `${above}T,${String(accounts.length)},${String(lines.length)},${String(sum(lines))},${hash}\n`;
}

/** What a core's reporting gets wrong while its payments are right. */
function misreported(lines: readonly Line[], { from }: Period, { drift, line }: StatementLevers): readonly Line[] {
  const [first, ...rest] = lines;
  const told = first !== undefined && drift === 'line' ? [{ ...first, amountMinor: first.amountMinor + 1 }, ...rest] : lines;
  switch (line) {
    case 'none':
      return told;
    case 'twice':
      return [...told.slice(0, 1), ...told];
    case 'left_out':
      return told.slice(1);
    case 'reversed':
      return told.map((one, i) => (i === 0 ? { ...one, amountMinor: -one.amountMinor } : one));
    case 'unknown':
      return [...told, { account: accountOf('CNY'), orderId: '00000000-0000-4000-8000-00000000dead', coreReference: 'core-of-somebody-else', executedAt: from.toISOString(), amountMinor: 12_345 }];
  }
}

function lineOf({ orderId, coreReference, executedAt, amountMinor, currency }: Execution): Line {
  return { account: accountOf(currency), orderId, coreReference, executedAt, amountMinor };
}

function accountOf(currency: string): string {
  return `HELD-${currency}`;
}

function sum(amounts: readonly { readonly amountMinor: number }[]): number {
  return amounts.reduce((total, { amountMinor }) => total + amountMinor, 0);
}
