import { actor } from '../testing/case-builder';
import { mayReveal, noteTells, revealFields, revealPurposes, type RevealField, type RevealPurpose } from './reveal';
import { roles, type Actor } from './role';

const fields = Object.keys(revealFields) as RevealField[];
const purposes = Object.keys(revealPurposes) as RevealPurpose[];
const person = (role: (typeof roles)[number]): Actor => ({ ...actor(`new.${role}`, role), merchantId: role === 'merchant' ? 'm' : null, actsFor: ['m'], scope: ['personal_data.reveal'] });

describe('a field in clear', () => {
  it.each(roles)('is for %s as the table says', (role) => {
    const seen = fields.filter((field) => mayReveal({ field, purpose: role === 'merchant' ? 'own_record' : 'compare_papers' }, 'm', person(role), []) === null);
    const all = ['legal_name', 'account_holder', 'account_number'];
    const expected = ['reviewer', 'risk_manager', 'compliance', 'treasury', 'merchant'].includes(role) ? all : ['agent', 'lead', 'approver'].includes(role) ? all.slice(0, 2) : [];
    expect(seen).toEqual(expected);
  });

  it('is had for a purpose that is one’s own: merchants look at their record, colleagues name what they need it for', () => {
    const codes = (of: Actor) => purposes.filter((purpose) => mayReveal({ field: 'legal_name', purpose }, 'm', of, []) === null);
    expect(codes(person('merchant'))).toEqual(['own_record']);
    expect(codes(person('reviewer'))).toEqual(purposes.filter((one) => one !== 'own_record'));
  });

  it('is not for somebody with an interest in the merchant, nor for a machine', () => {
    const wish = { field: 'legal_name', purpose: 'bank_inquiry' } as const;
    expect(mayReveal(wish, 'm', person('reviewer'), [{ personId: 'new.reviewer', merchantId: 'm' }])?.code).toBe('conflict_of_interest');
    expect(mayReveal(wish, 'm', person('service'), [])?.code).toBe('people_only');
  });

  it.each([
    ['asked for 6222 0200-1234', '622202001234', true],
    ['caller says he is 谭 建国', '谭建国', true],
    ['account ends in 1234', '622202001234', false],
    ['', '622202001234', false],
  ])('is not written into its own note: %p', (note, value, tells) => {
    expect(noteTells(note, value)).toBe(tells);
  });
});
