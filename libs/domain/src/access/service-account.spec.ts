import { instant, plusMs, type Instant } from '../kernel/instant';
import { CaseUnderTest, actor } from '../testing/case-builder';
import { mayCall } from './may-call';
import { forMachines, forMachinesOfMerchants, permissions, permits, type Permission } from './permissions';
import { roles, type Actor, type Role } from './role';
import {
  actorOfService, agreeToServiceKey, createServiceAccount, holdersOf, isLive, revokeServiceAccount, revokeServiceKey, rollServiceKey, serviceKeyRules, type ServiceAccount,
} from './service-account';
import { fourEyes, machinesIn } from './four-eyes';
import { facesMerchant } from './told';
import { sees } from './sight';

const now = instant('2026-11-23T02:00:00.000Z');
const hours = (count: number): Instant => plusMs(now, count * 3_600_000);
/** Somebody of every role: what they give away they have themselves. */
const everyRole: readonly Role[] = ['agent', 'reviewer', 'operator', 'auditor', 'lead', 'risk_manager', 'compliance'];
const by = (asOf: Instant, id = 'operator.gao', ...own: readonly Role[]) => ({ asOf, actor: { id, roles: own.length === 0 ? everyRole : own } });
const everything = Object.keys(permissions) as Permission[];

function account(wish: { permissions?: readonly Permission[]; merchantId?: string | null; expiresAt?: Instant } = {}): ServiceAccount {
  const made = createServiceAccount({ id: 'a-1', name: 'crm', permissions: wish.permissions ?? ['appeal.open'], merchantId: wish.merchantId ?? null, keyId: 'k-1', expiresAt: wish.expiresAt ?? null }, by(now));
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

function rolled(before: ServiceAccount, keyId: string, asOf: Instant, overlapHours: number = serviceKeyRules.usualOverlapHours): ServiceAccount {
  const made = rollServiceKey(before, { keyId, expiresAt: null, overlapHours }, by(asOf));
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

const live = (of: ServiceAccount, asOf: Instant) => of.keys.filter((one) => isLive(one, asOf)).map(({ id }) => id);

describe('the keys of a machine', () => {
  it('end: after ninety days, or when it was said, but not later than the rules allow', () => {
    expect(account().keys.map(({ expiresAt }) => expiresAt)).toEqual([hours(90 * 24)]);
    expect(live(account(), plusMs(hours(90 * 24), -1))).toEqual(['k-1']);
    expect(live(account(), hours(90 * 24))).toEqual([]);
    for (const expiresAt of [now, hours(-1), plusMs(hours(serviceKeyRules.longestDays * 24), 1)]) {
      const wish = { id: 'a', name: 'n', permissions: ['appeal.read'], merchantId: null, keyId: 'k', expiresAt } as const;
      expect(createServiceAccount(wish, by(now))).toMatchObject({ ok: false, refusal: { code: 'service_key_lifetime' } });
    }
  });

  it('overlap when rolled: the old one works on for a day, not beyond its own end, and never are there three', () => {
    const once = rolled(account(), 'k-2', hours(1));
    expect([live(once, hours(2)), live(once, hours(24)), live(once, hours(25))]).toEqual([['k-1', 'k-2'], ['k-1', 'k-2'], ['k-2']]);
    expect(live(rolled(account(), 'k-2', hours(1), 0), hours(1))).toEqual(['k-2']);
    expect(live(rolled(account({ expiresAt: hours(3) }), 'k-2', hours(1)), hours(3))).toEqual(['k-2']);
    expect(live(rolled(once, 'k-3', hours(2)), hours(2))).toEqual(['k-2', 'k-3']);
  });

  it('end at once when revoked, one or all, and say so afterwards', () => {
    const two = rolled(account(), 'k-2', hours(1));
    const one = revokeServiceKey(two, 'k-1', by(hours(2)));
    expect(one.ok && live(one.value, hours(2))).toEqual(['k-2']);
    expect(one.ok && revokeServiceKey(one.value, 'k-1', by(hours(3)))).toMatchObject({ refusal: { code: 'service_key_revoked' } });
    expect(revokeServiceKey(two, 'k-9', by(hours(2)))).toMatchObject({ refusal: { code: 'service_key_not_found' } });
    const all = revokeServiceAccount(two, by(hours(2), 'compliance.qian'));
    if (!all.ok) throw new Error('refused');
    expect([live(all.value, hours(2)), all.value.revokedBy]).toEqual([[], 'compliance.qian']);
    expect(revokeServiceAccount(all.value, by(hours(3)))).toMatchObject({ refusal: { code: 'service_account_revoked' } });
    expect(rollServiceKey(all.value, { keyId: 'k-3', expiresAt: null, overlapHours: 1 }, by(hours(3)))).toMatchObject({ refusal: { code: 'service_account_revoked' } });
  });
});

describe('a key that opens more than its asker may do', () => {
  const wish = { id: 'a-1', name: 'crm', permissions: ['appeal.read', 'document.read'], merchantId: null, keyId: 'k-1', expiresAt: null } as const;
  const gao = by(now, 'operator.gao', 'operator');
  const zhu = by(now, 'operator.zhu', 'operator');
  const roll = (before: ServiceAccount, keyId: string, who: typeof gao) => rollServiceKey(before, { keyId, expiresAt: null, overlapHours: 1 }, who);
  const must = (decided: ReturnType<typeof rollServiceKey>): ServiceAccount => {
    if (!decided.ok) throw new Error(decided.refusal.code);
    return decided.value;
  };

  it('is given on another manager’s word only, once, to whoever asked', () => {
    const made = must(createServiceAccount(wish, gao));
    expect(made).toMatchObject({ keys: [], asked: { by: 'operator.gao', at: now, agreedBy: null } });
    expect(roll(made, 'k-2', gao)).toMatchObject({ refusal: { code: 'service_key_not_agreed', particulars: { askedBy: 'operator.gao' } } });
    expect(agreeToServiceKey(made, true, gao)).toMatchObject({ refusal: { code: 'four_eyes' } });
    const agreed = must(agreeToServiceKey(made, true, zhu));
    expect(agreeToServiceKey(agreed, true, by(now, 'operator.liu', 'operator'))).toMatchObject({ refusal: { code: 'service_key_not_asked' } });
    // Whoever agreed has not got the key by it.
    expect(roll(agreed, 'k-2', zhu)).toMatchObject({ refusal: { code: 'service_key_not_agreed' } });
    const given = must(roll(agreed, 'k-2', gao));
    expect([given.keys.map(({ id }) => id), given.asked]).toEqual([['k-2'], null]);
    // Their own account they roll as before.
    expect(must(roll(given, 'k-3', gao)).keys).toHaveLength(2);
  });

  it('of somebody else’s account is asked for, and had once agreed to; turned down, it is as if it had not been asked for', () => {
    const given = must(roll(must(agreeToServiceKey(must(createServiceAccount(wish, gao)), true, zhu)), 'k-1', gao));
    const asked = must(roll(given, 'k-2', zhu));
    expect([asked.keys.map(({ id }) => id), asked.asked?.by]).toEqual([['k-1'], 'operator.zhu']);
    const declined = must(agreeToServiceKey(asked, false, gao));
    expect([declined.asked, must(roll(declined, 'k-2', zhu)).keys.length]).toEqual([null, 1]);
    const had = must(roll(must(agreeToServiceKey(asked, true, gao)), 'k-2', zhu));
    expect([live(had, now), holdersOf(had)]).toEqual([['k-1', 'k-2'], ['operator.gao', 'operator.zhu']]);
    expect(must(roll(had, 'k-3', zhu))).toMatchObject({ asked: { by: 'operator.zhu' }, keys: [{}, {}] });
  });

  it('is not its maker’s because somebody else has been handed one', () => {
    const compliance = by(now, 'compliance.qian', 'compliance');
    const declined = must(agreeToServiceKey(must(createServiceAccount(wish, gao)), false, zhu));
    const asked = must(roll(declined, 'k-2', gao));
    const others = must(roll(asked, 'k-2', compliance));
    expect(others).toMatchObject({ keys: [{ createdBy: 'compliance.qian' }], asked: { by: 'operator.gao', agreedBy: null } });
    expect(roll(others, 'k-3', gao)).toMatchObject({ refusal: { code: 'service_key_not_agreed', particulars: { askedBy: 'operator.gao' } } });
    expect(must(roll(must(agreeToServiceKey(others, true, zhu)), 'k-3', gao)).keys.map(({ createdBy }) => createdBy)).toEqual(['compliance.qian', 'operator.gao']);
  });

  it('is given at once to whoever may do all of it themselves', () => {
    expect(must(createServiceAccount({ ...wish, permissions: ['appeal.read'] }, gao)).keys).toHaveLength(1);
    const compliance = by(now, 'compliance.qian', 'compliance');
    expect(must(createServiceAccount(wish, compliance)).keys).toHaveLength(1);
    expect(must(roll(must(createServiceAccount(wish, gao)), 'k-2', compliance)).keys).toHaveLength(1);
  });
});

describe('what a machine may', () => {
  /** Even if everything stood in its scope. */
  const machine = (merchantId: string | null, scope: readonly string[] = everything): Actor => ({ ...actorOfService({ ...account(), merchantId, permissions: [] }), scope });

  it.each(everything)('%s: what it was given, of what machines may have at all', (permission) => {
    const answers = [null, 'm-1'].map((merchantId) => mayCall(permission, machine(merchantId))?.code ?? 'open');
    const expected = [forMachines, forMachinesOfMerchants].map((list: readonly Permission[]) => (list.includes(permission) ? 'open' : 'people_only'));
    expect(answers).toEqual(expected);
    expect(mayCall(permission, machine(null, []))?.code).toBe(expected[0] === 'open' ? 'permission_missing' : 'people_only');
    expect(permits(permission, roles.filter((role) => role !== 'third_party_agent'))).toBe(false);
  });

  it('is nothing that decides, approves, confirms, lifts or gives keys', () => {
    const people = everything.filter((one) => !(forMachines as readonly Permission[]).includes(one));
    expect(people).toEqual(expect.arrayContaining([
      'task.work', 'release.undisputed', 'release.approve', 'document.waive', 'document.decide_waiver', 'deadline.extend', 'appeal.stay', 'calendar.approve', 'policy.approve',
      'penalty.approve', 'freeze_order.confirm', 'freeze_order.lift', 'freeze_order.vary', 'freeze_order.review', 'conflict.end', 'ops.act', 'service_account.manage',
    ]));
    expect(forMachinesOfMerchants.every((one) => permits(one, ['merchant']))).toBe(true);
  });

  it('is refused when asked for beyond that', () => {
    const wish = { id: 'a', name: 'n', permissions: ['appeal.read', 'task.work', 'release.approve'], merchantId: null, keyId: 'k', expiresAt: null } as const;
    expect(createServiceAccount(wish, by(now))).toMatchObject({ refusal: { code: 'service_permission_not_grantable', particulars: { permissions: ['task.work', 'release.approve'] } } });
    expect(createServiceAccount({ ...wish, permissions: ['ops.read'], merchantId: 'm-1' }, by(now))).toMatchObject({ refusal: { code: 'service_permission_not_grantable' } });
  });

  it('is told no more than the merchant, and of one merchant’s cases where it is theirs', () => {
    expect([facesMerchant(machine(null)), facesMerchant(machine('m-1'))]).toEqual([true, true]);
    expect([sees(machine(null), 'm-2'), sees(machine('m-1'), 'm-1'), sees(machine('m-1'), 'm-2')]).toEqual([true, true, false]);
  });
});

describe('whoever holds a machine’s key', () => {
  const filedBy = (machine: Actor): CaseUnderTest => {
    const subject = new CaseUnderTest();
    expect(subject.give({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, machine)).toBeNull();
    return subject;
  };

  it('has done what it has done: they file by it and do not review', () => {
    const machine: Actor = { ...actorOfService(account(), ['chen']), scope: everything };
    const { appeal, ...rest } = filedBy(machine).state;
    if (appeal === null) throw new Error('no appeal');
    const open = { ...rest, appeal };
    expect(machinesIn(open)).toEqual([machine.id]);
    const keyholders = [{ machineId: machine.id, personId: 'chen' }];
    expect(fourEyes(open, actor('chen', 'reviewer'), 'review', keyholders)).toMatchObject({ code: 'four_eyes', particulars: { actedAs: 'file', wantedAs: 'review' } });
    expect([fourEyes(open, actor('he', 'reviewer'), 'review', keyholders), fourEyes(open, actor('chen', 'reviewer'), 'file', keyholders)]).toEqual([null, null]);
    const second = { ...open, appeal: { ...appeal, participants: [] }, prior: [{ id: 'p', level: 1 as const, outcome: null, nextRemedy: null, transactionIds: [], personIds: [machine.id] }] };
    expect(fourEyes(second, actor('chen', 'approver'), 'approve', keyholders)).toMatchObject({ particulars: { actedAs: 'first_appeal' } });
    const reviewed = { ...open, appeal: { ...appeal, participants: [{ personId: 'chen', capacity: 'review' as const }] } };
    expect(fourEyes(reviewed, machine, 'file', undefined)).toMatchObject({ code: 'four_eyes', particulars: { actedAs: 'review' } });
  });

  it('has an interest for it', () => {
    const subject = new CaseUnderTest();
    subject.conflicts = [{ personId: 'chen', merchantId: subject.state.order.merchantId }];
    const open = { type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false } as const;
    expect(subject.give(open, { ...actorOfService(account(), ['chen']), scope: everything })).toMatchObject({ code: 'conflict_of_interest' });
    expect(subject.give(open, { ...actorOfService({ ...account(), merchantId: subject.state.order.merchantId }, ['chen']), scope: everything })).toMatchObject({ code: 'conflict_of_interest' });
    expect(subject.give(open, { ...actorOfService(account(), ['he']), scope: everything })).toBeNull();
  });
});

describe('four eyes', () => {
  const machine: Actor = { ...actorOfService(account()), roles: ['service', 'reviewer', 'approver', 'compliance', 'treasury'], scope: everything };

  it('are the eyes of people: a machine files, and is refused in every other capacity', () => {
    const subject = new CaseUnderTest();
    expect(subject.give({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, machine)).toBeNull();
    const { appeal, ...rest } = subject.state;
    if (appeal === null) throw new Error('no appeal');
    expect(appeal.participants).toEqual([{ personId: machine.id, capacity: 'file' }]);
    for (const capacity of ['review', 'approve', 'compliance', 'verify', 'clear', 'bank_desk', 'bank_desk_approve', 'release'] as const) {
      expect(fourEyes({ ...rest, appeal }, machine, capacity, undefined)?.code).toBe('people_only');
    }
    for (const { code } of appeal.checklist) {
      subject.give({ type: 'receiveDocument', requirementCode: code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f', alternativeReason: 'x' }, machine);
    }
    expect(subject.give({ type: 'claimTask', taskId: subject.state.appeal?.wait?.taskId ?? 'none' }, machine)).toMatchObject({ code: 'people_only' });
    expect(subject.give({ type: 'claimTask', taskId: subject.state.appeal?.wait?.taskId ?? 'none' }, actor('chen', 'reviewer'))).toBeNull();
  });
});
