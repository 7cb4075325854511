import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import { SettlementCallRefusedError } from '@thaw/adapters';
import { disclosable } from './failures';

describe('what Temporal learns of a failure', () => {
  it('is its kind and a code, never its words', () => {
    const error = Object.assign(new TypeError('account 6222020099998888 of 谭建国'), { code: 'ECONNREFUSED', detail: 'Key (number)=(6222)' });
    const told = disclosable(error, 'sendBankMessage');
    expect(told).toBeInstanceOf(ApplicationFailure);
    expect(told).toMatchObject({ message: 'sendBankMessage: TypeError ECONNREFUSED', type: 'TypeError', nonRetryable: false });
    expect(JSON.stringify({ ...(told as object), stack: (told as Error).stack, cause: (told as Error).cause })).not.toMatch(/6222|谭/);
    expect(disclosable('6222020099998888', 'x')).toMatchObject({ message: 'x: Error' });
  });

  it('takes no code that might be text', () => {
    expect(disclosable(Object.assign(new Error('x'), { code: '谭建国' }), 'x')).toMatchObject({ message: 'x: Error' });
  });

  it('is final when the settlement core refused the call, and left as it is when it is Temporal’s own', () => {
    expect(disclosable(new SettlementCallRefusedError('o', 409), 'x')).toMatchObject({ nonRetryable: true });
    const cancelled = new CancelledFailure('shutting down');
    expect(disclosable(cancelled, 'x')).toBe(cancelled);
  });
});
