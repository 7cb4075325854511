import { bankFinding, repair } from './desk-results';

describe('what the desks say from a terminal', () => {
  it.each([
    [{ evidence: 'letter 1188' }, false, 'confirmed'],
    [{ evidence: 'letter 1188' }, true, 'refused'],
    [{ evidence: 'letter 1188', finding: 'legal_hold' }, false, 'legal_hold'],
    [{ why: 'the branch has mended it', finding: 'ask_again' }, false, 'ask_again'],
  ])('bank desk: %j, --reject %s: %s', (text, reject, result) => {
    expect(bankFinding({ text, reject })).toEqual({ kind: 'bank_desk', result, evidence: expect.stringMatching(/letter|branch/) as string });
  });

  it('confirms nothing without evidence, and takes no finding it does not know', () => {
    expect(() => bankFinding({ text: {}, reject: false })).toThrow(/On what evidence/);
    expect(() => bankFinding({ text: { evidence: 'x', finding: 'perhaps' }, reject: false })).toThrow(/confirmed, refused, legal_hold, ask_again/);
  });

  it('repairs a release by retrying, or by the same order again', () => {
    expect(repair({ text: {} }, 'core is back')).toEqual({ kind: 'release_repair', action: 'retry', why: 'core is back' });
    expect(repair({ text: { action: 'send_again' } }, 'lost')).toMatchObject({ action: 'send_again' });
    expect(() => repair({ text: { action: 'pay_twice' } }, 'x')).toThrow(/retry, send_again/);
  });
});
