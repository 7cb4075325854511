import type { ServiceAccount } from '../access/service-account';
import { instant, plusMs } from '../kernel/instant';
import { mayManage, whyHolderMayNot } from './webhook-access';

const now = instant('2026-11-24T02:00:00.000Z');
const key = { id: 'k', createdBy: 'operator.gao', createdAt: now, expiresAt: plusMs(now, 1_000), revokedAt: null, revokedBy: null, lastUsedAt: null };
const account: ServiceAccount = { id: 'a', name: 'CRM', permissions: ['event.read', 'webhook.manage'], merchantId: null, createdBy: 'operator.gao', createdAt: now, revokedAt: null, revokedBy: null, asked: null, keys: [key] };

describe('a machine that holds an endpoint', () => {
  it('is sent events for as long as it may read them, of a merchant or of the house', () => {
    for (const merchantId of [null, 'm']) expect(whyHolderMayNot({ ...account, merchantId }, now)).toBeNull();
  });

  it.each<[string, Partial<ServiceAccount>, string]>([
    ['it was revoked', { revokedAt: now, revokedBy: 'operator.gao' }, 'account_revoked'],
    ['it was given no right to', { permissions: ['webhook.manage'] }, 'holder_may_not_read'],
    ['its key is over', { keys: [{ ...key, expiresAt: now }] }, 'holder_may_not_read'],
    ['its key was revoked', { keys: [{ ...key, revokedAt: now, revokedBy: 'operator.gao' }] }, 'holder_may_not_read'],
    ['it has none', { keys: [] }, 'holder_may_not_read'],
  ])('is sent none once %s', (_, change, why) => {
    expect(whyHolderMayNot({ ...account, ...change }, now)).toBe(why);
  });

  it('manages what it holds and no other', () => {
    const machine = { id: 'service:a', roles: ['service'], merchantId: null, bankCode: null } as const;
    expect(['service:a', 'service:b', 'agent.lin'].map((heldBy) => mayManage(machine, { merchantId: null, heldBy }))).toEqual([true, false, false]);
  });
});
