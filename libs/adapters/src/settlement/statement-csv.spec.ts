import { createHash } from 'node:crypto';
import { readStatementCsv } from './statement-csv';

const above = [
  'H,1,FINAL,FINAL-2031-05-05,2031-05-04T16:00:00.000Z,2031-05-05T16:00:00.000Z',
  'A,HELD-CNY,CNY,1000,880',
  'E,HELD-CNY,order-1,core-1,2031-05-05T01:00:00.000Z,100',
  'E,HELD-CNY,order-2,core-2,2031-05-05T02:00:00.000Z,20',
  '',
].join('\n');

const sealed = (text: string, totals = '1,2,120') => Buffer.from(`${text}T,${totals},${createHash('sha256').update(text).digest('hex')}\n`);

describe('readStatementCsv', () => {
  it('reads period, balances and entries', () => {
    expect(readStatementCsv(sealed(above))).toEqual({
      ok: true,
      value: {
        kind: 'final',
        reference: 'FINAL-2031-05-05',
        fromAt: '2031-05-04T16:00:00.000Z',
        throughAt: '2031-05-05T16:00:00.000Z',
        accounts: [{ account: 'HELD-CNY', currency: 'CNY', openingMinor: 1000n, closingMinor: 880n }],
        lines: [
          { account: 'HELD-CNY', currency: 'CNY', orderId: 'order-1', coreReference: 'core-1', executedAt: '2031-05-05T01:00:00.000Z', amountMinor: 100n },
          { account: 'HELD-CNY', currency: 'CNY', orderId: 'order-2', coreReference: 'core-2', executedAt: '2031-05-05T02:00:00.000Z', amountMinor: 20n },
        ],
      },
    });
  });

  const changed = (from: string, to: string) => sealed(above.replace(from, to));
  it.each<[string, Buffer]>([
    ['the control totals do not fit', sealed(above, '1,2,121')],
    ['the control totals do not fit', sealed(above, '1,3,120')],
    ['the SHA-256 does not fit', Buffer.from(sealed(above).toString().replace('order-2', 'order-3'))],
    ['the last line is cut off', sealed(above).subarray(0, -1)],
    ['line 4 is no record of version 1', Buffer.from(above)],
    ['line 1 is no record of version 1', changed('H,1,', 'H,2,')],
    ['line 2 is no record of version 1', changed('1000,880', '1000.5,880')],
    ['line 2 is no record of version 1', changed('1000,880', '9007199254740993000,880')],
    ['line 3 is no record of version 1', changed('core-1', 'core,1')],
    ['line 3 is no record of version 1', changed('01:00:00.000Z', '01:00:00+08:00')],
    ['line 4: no such account', changed('E,HELD-CNY,order-2', 'E,HELD-USD,order-2')],
    ['line 4: a payment is positive', changed('Z,20\n', 'Z,-20\n')],
    ['line 3: the account stands there twice', changed('E,HELD-CNY,order-1', 'A,HELD-CNY,CNY,0,0\nE,HELD-CNY,order-1')],
    ['the period ends before it begins', changed('2031-05-05T16:00', '2031-05-04T16:00')],
    ['the file is not UTF-8', Buffer.from([0xff, 0x0a])],
    ['line 1 is no record of version 1', Buffer.from('\n')],
  ])('refuses whole a file where %s', (fault, file) => {
    expect(readStatementCsv(file)).toEqual({ ok: false, refusal: fault });
  });

  it('does not read a file of which any byte was changed', () => {
    const file = sealed(above);
    for (let at = 0; at < file.length; at += 1) {
      const damaged = Buffer.from(file);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect([at, readStatementCsv(damaged).ok]).toEqual([at, false]);
    }
  });
});
