import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { marksOf, normalised, type MerchantOnRecord } from './claims';

const record: MerchantOnRecord = { type: '02', name: '老谭家常菜（北京）有限公司', holderName: '老谭家常菜(北京)有限公司', accountNumber: '6222020012345678' };
const fingerprint = (value: string) => createHmac('sha256', 'key').update(value).digest('hex');
const marks = (stated: Parameters<typeof marksOf>[0], of = record) => marksOf(stated, of, fingerprint);

describe('marks of what a paper states', () => {
  it('see through typing: width, spaces, case and dots', () => {
    const one = marks({ businessName: '老谭家常菜（北京）有限公司', personName: '阿依古丽·买买提' });
    const two = marks({ businessName: ' 老谭家常菜(北京) 有限公司', personName: '阿依古丽•买买提' });
    expect(two).toEqual(one);
    expect(one.businessName?.matchesRecord).toBe(true);
  });

  it('of names are comparable across kinds, those of numbers are not', () => {
    const { businessName, accountHolder, terminalSerial, idNumber } = marks({ businessName: 'A', accountHolder: 'a', terminalSerial: '7', idNumber: '7' });
    expect(businessName?.fingerprint).toBe(accountHolder?.fingerprint);
    expect(terminalSerial?.fingerprint).not.toBe(idNumber?.fingerprint);
  });

  it('know the check digits: licence, identity card, and Luhn for cards only', () => {
    const licence = '91350100M000100Y43';
    expect(marks({ licenceNumber: licence.toLowerCase(), idNumber: '11010519491231002x', cardNumber: '4242 4242 4242 4242', accountNumber: '6222020012345678' })).toMatchObject({
      licenceNumber: { wellFormed: true }, idNumber: { wellFormed: true }, cardNumber: { wellFormed: true }, accountNumber: { wellFormed: true, matchesRecord: true },
    });
    expect(marks({ licenceNumber: '91350100M000100Y44', idNumber: '110105194912310021', cardNumber: '4242424242424241' })).toMatchObject({
      licenceNumber: { wellFormed: false }, idNumber: { wellFormed: false }, cardNumber: { wellFormed: false, matchesRecord: false },
    });
    expect(marks({ licenceNumber: 'HRB 1234', idNumber: 'C01X00T47' }, { ...record, type: '04' })).toMatchObject({ licenceNumber: { wellFormed: true }, idNumber: { wellFormed: true } });
  });

  it('carry the tail of an account that is stated whole, and its agreement with the record', () => {
    expect(marks({ accountNumber: '6222 0200 1234 5678' }).accountTail).toEqual(marks({ accountTail: '5678' }).accountTail);
    expect(marks({ accountTail: '5679' }).accountTail?.matchesRecord).toBe(false);
    expect(marks({ accountHolder: '别人' }).accountHolder?.matchesRecord).toBe(false);
  });

  it('hold no value of any length', () => {
    fc.assert(fc.property(fc.string({ minLength: 4, unit: fc.constantFrom('甲', '乙', '丙', 'Q', 'Z') }), (value) => {
      expect(JSON.stringify(marks({ businessName: value, accountHolder: value, accountTail: value }))).not.toContain(normalised(value));
    }));
  });
});
