import type { StatementLevers } from '../levers/levers';
import type { Execution } from './settlement-book';
import { dayOf, statementFile } from './statement-file';

const honest: StatementLevers = { availability: 'ready', lateMinutes: 0, drift: 'none', line: 'none', altered: false };
const paidAt = (executedAt: string, orderId: string, amountMinor: number): Execution => ({ orderId, coreReference: `core-${orderId}`, executedAt, amountMinor, currency: 'CNY' });
/** The day of Shanghai begins at 16:00 UTC of the day before. */
const executions = [paidAt('2031-05-04T15:59:59.999Z', 'before', 100), paidAt('2031-05-04T16:00:00.000Z', 'first', 10), paidAt('2031-05-05T15:59:59.999Z', 'last', 5), paidAt('2031-05-05T16:00:00.000Z', 'after', 1)];
const opening = 10_000_000_000_000 - 100;

function file(levers: Partial<StatementLevers> = {}): { readonly account: string; readonly orders: readonly string[]; readonly totals: string } {
  const lines = statementFile(executions, dayOf('2031-05-05'), { ...honest, ...levers }).split('\n');
  const fields = (kind: string) => lines.filter((line) => line.startsWith(kind)).map((line) => line.split(','));
  return {
    account: fields('A')[0]?.slice(3).join(' ') ?? '',
    orders: fields('E').map((entry) => `${entry[2] ?? ''} ${entry[5] ?? ''}`),
    totals: fields('T')[0]?.slice(1, 4).join(' ') ?? '',
  };
}

describe('the file of a day', () => {
  it('holds exactly what was paid on it, from midnight to midnight in Shanghai', () => {
    expect(file()).toEqual({ account: `${String(opening)} ${String(opening - 15)}`, orders: ['first 10', 'last 5'], totals: '1 2 15' });
  });

  it.each<[Partial<StatementLevers>, ReturnType<typeof file>]>([
    [{ drift: 'closing' }, { account: `${String(opening)} ${String(opening - 14)}`, orders: ['first 10', 'last 5'], totals: '1 2 15' }],
    [{ drift: 'line' }, { account: `${String(opening)} ${String(opening - 16)}`, orders: ['first 11', 'last 5'], totals: '1 2 16' }],
    [{ line: 'twice' }, { account: `${String(opening)} ${String(opening - 25)}`, orders: ['first 10', 'first 10', 'last 5'], totals: '1 3 25' }],
    [{ line: 'reversed' }, { account: `${String(opening)} ${String(opening + 5)}`, orders: ['first -10', 'last 5'], totals: '1 2 -5' }],
    [{ line: 'left_out' }, { account: `${String(opening)} ${String(opening - 5)}`, orders: ['last 5'], totals: '1 1 5' }],
    [{ line: 'unknown' }, { account: `${String(opening)} ${String(opening - 12_360)}`, orders: ['first 10', 'last 5', '00000000-0000-4000-8000-00000000dead 12345'], totals: '1 3 12360' }],
  ])('misreports by %j, and its own totals still add up', (levers, wrong) => {
    expect(file(levers)).toEqual(wrong);
  });
});
