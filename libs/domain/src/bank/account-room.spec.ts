import { accountDoesNotFit } from './account-room';

const account = { holderName: '谭志远', number: '6222020000001234' };

describe('the room a bank’s messages have for an account', () => {
  it.each([
    ['a name of 140 characters, some of them rare', { holderName: '𠮷'.repeat(140) }, null],
    ['a name of 141 characters', { holderName: '谭'.repeat(141) }, { field: 'holderName', particulars: { format: 'iso20022_xml', longest: 140 } }],
    ['a name with a control character', { holderName: 'a\u0007b' }, { field: 'holderName' }],
    ['an account of 34 characters', { number: '6'.repeat(34) }, null],
    ['an account of 35 characters', { number: '6'.repeat(35) }, { field: 'number', particulars: { format: 'iso20022_xml', longest: 34 } }],
  ])('in XML: %s', (_, change, refused) => {
    const found = accountDoesNotFit('iso20022_xml', { ...account, ...change });
    if (refused === null) expect(found).toBeNull();
    else expect(found).toMatchObject({ code: 'account_not_writable', ...refused });
  });

  it('has no end in JSON, and quotes nothing', () => {
    expect(accountDoesNotFit('signed_json', { holderName: '谭'.repeat(200), number: '6'.repeat(64) })).toBeNull();
    expect(JSON.stringify(accountDoesNotFit('iso20022_xml', { ...account, holderName: '谭'.repeat(141) }))).not.toContain('谭');
  });
});
