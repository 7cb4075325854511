import type { Actor } from '@thaw/domain';
import { permissions, permits, sees, type Permission } from '@thaw/domain';
import { narrowed, readsInternalText } from './sight';

const [one, two, other] = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002', '0198c0de-0000-7000-8000-000000000003'];
const agent: Actor = { id: 'agent.lin', roles: ['agent'], merchantId: null, bankCode: null };
const merchant: Actor = { id: 'merchant.tan', roles: ['merchant'], merchantId: one, bankCode: null };
const third: Actor = { id: 'thirdparty.gu', roles: ['third_party_agent'], merchantId: null, bankCode: null, actsFor: [one, two] };

describe('whose cases somebody sees', () => {
  it('is everybody’s inside the house, one’s own for a merchant, and theirs for whom one acts', () => {
    const seen = (actor: Actor) => [one, two, other].filter((id) => sees(actor, id));
    expect([seen(agent), seen(merchant), seen(third)]).toEqual([[one, two, other], [one], [one, two]]);
    expect(seen({ ...merchant, merchantId: null })).toEqual([]);
    expect(seen({ ...third, actsFor: [] })).toEqual([]);
    expect(seen({ id: 'x', roles: ['third_party_agent'], merchantId: one, bankCode: null })).toEqual([]);
  });

  it('narrows every list, and never widens one by asking', () => {
    expect(narrowed(agent, null)).toEqual({ merchantIds: null });
    expect(narrowed(agent, other)).toEqual({ merchantIds: [other] });
    expect(narrowed(third, null)).toEqual({ merchantIds: [one, two] });
    expect(narrowed(third, two)).toEqual({ merchantIds: [two] });
    expect(narrowed(third, other)).toBe('nothing');
    expect(narrowed(merchant, other)).toBe('nothing');
    expect(narrowed({ ...third, actsFor: ['not an id of ours'] }, null)).toBe('nothing');
  });
});

describe('an agent of a third party', () => {
  const opened = (actor: Actor) => (Object.keys(permissions) as Permission[]).filter((permission) => permits(permission, actor.roles)).sort();

  it('may read appeals, papers and what becomes of them and hand papers in, whatever else the token says', () => {
    const limited = ['appeal.read', 'document.read', 'document.upload', 'event.read', 'search.read'];
    expect(opened(third)).toEqual(limited);
    expect(opened({ ...third, roles: ['agent', 'reviewer', 'treasury', 'operator', 'merchant', 'third_party_agent'] })).toEqual(limited);
  });

  it('reads no internal text', () => {
    expect(readsInternalText({ ...third, roles: ['third_party_agent', 'reviewer'] })).toBe(false);
    expect(readsInternalText({ ...agent, roles: ['reviewer'] })).toBe(true);
  });
});
