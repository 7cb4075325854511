import { instant, type Instant } from '../../kernel/instant';
import type { Refusal } from '../../refusal-catalogue';
import { actor } from '../../testing/case-builder';
import { wholeFieldPolicy } from '../house-policy-2026-11-23';
import type { Policy } from '../policy';
import { decidePolicy } from './decide-policy';
import { evolvePolicy, headOf, inForceOn, type PolicyCommand, type PolicyVersion } from './version';

const [author, other, approver] = [actor('deng', 'risk_manager'), actor('qian', 'compliance'), actor('lu', 'compliance')];

function version(day: string, name = day): Policy {
  return { ...wholeFieldPolicy, version: name, effectiveFrom: day };
}

/** The versions of one policy, with a clock moved by hand. */
class Versions {
  now: Instant = instant('2026-11-24T02:00:00.000Z');
  readonly known = new Map<string, PolicyVersion>();

  give(name: string, command: PolicyCommand, by = author): Refusal | null {
    const before = this.known.get(name) ?? null;
    const decided = decidePolicy({ id: 'house', version: before, all: [...this.known.values()].map(headOf) }, command, { asOf: this.now, actor: by });
    if (!decided.ok) return decided.refusal;
    this.known.set(name, evolvePolicy(before, decided.value));
    return null;
  }

  draft(policy: Policy, by = author) {
    return this.give(policy.version, { type: 'draftPolicy', body: policy, why: 'shorter review' }, by);
  }

  approve(name: string, by = approver, revision = this.known.get(name)?.revision ?? 0) {
    return this.give(name, { type: 'approvePolicy', revision }, by);
  }

  withdraw(name: string, by = approver) {
    return this.give(name, { type: 'withdrawPolicy', why: 'mistaken' }, by);
  }

  inForceOn(day: string) {
    return inForceOn([...this.known.values()].map(headOf), day)?.version;
  }
}

describe('a policy version', () => {
  it('is drafted, approved by another, and in force from its day', () => {
    const versions = new Versions();
    expect(versions.draft(version('2026-12-01'))).toBeNull();
    expect(versions.inForceOn('2026-12-01')).toBeUndefined();
    expect(versions.approve('2026-12-01')).toBeNull();
    expect(versions.inForceOn('2026-11-30')).toBeUndefined();
    expect(versions.inForceOn('2026-12-01')).toBe('2026-12-01');
  });

  it('is approved by nobody who wrote any of it, whatever else they are', () => {
    const versions = new Versions();
    versions.draft(version('2026-12-01'), other);
    versions.draft(version('2026-12-01'), author);
    expect(versions.known.get('2026-12-01')).toMatchObject({ revision: 2, authors: ['qian', 'deng'] });
    expect(versions.approve('2026-12-01', other)).toMatchObject({ code: 'four_eyes' });
    expect(versions.approve('2026-12-01', approver)).toBeNull();
  });

  it('is approved as it was read', () => {
    const versions = new Versions();
    versions.draft(version('2026-12-01'));
    versions.draft({ ...version('2026-12-01'), documentRounds: 4 });
    expect(versions.approve('2026-12-01', approver, 1)).toMatchObject({ code: 'policy_revised', particulars: { revision: 2 } });
  });

  it('is never edited nor approved again once approved, nor once withdrawn', () => {
    const versions = new Versions();
    versions.draft(version('2026-12-01'));
    versions.approve('2026-12-01');
    expect(versions.draft(version('2026-12-01'))).toMatchObject({ code: 'policy_version_settled' });
    expect(versions.approve('2026-12-01')).toMatchObject({ code: 'policy_version_settled' });
    expect(versions.withdraw('2026-12-01')).toBeNull();
    expect(versions.draft(version('2026-12-01'))).toMatchObject({ code: 'policy_version_settled', particulars: { status: 'withdrawn' } });
    expect(versions.withdraw('2026-12-01')).toMatchObject({ code: 'policy_version_settled' });
    expect(versions.inForceOn('2027-01-01')).toBeUndefined();
  });

  it.each([
    ['2026-11-24', 'policy_date_too_early'],
    ['2026-11-25', null],
  ])('drafted on 24 November for %s: %s', (day, code) => {
    expect(new Versions().draft(version(day))?.code ?? null).toBe(code);
  });

  it('is settled before its day begins, by the clock of the house', () => {
    const versions = new Versions();
    versions.draft(version('2026-12-01'));
    versions.now = instant('2026-11-30T15:50:00.001Z');
    expect(versions.approve('2026-12-01')).toMatchObject({ code: 'policy_date_too_early' });
    versions.now = instant('2026-11-30T15:50:00.000Z');
    expect(versions.approve('2026-12-01')).toBeNull();
    versions.now = instant('2026-11-30T15:50:00.001Z');
    expect(versions.withdraw('2026-12-01')).toMatchObject({ code: 'policy_in_force' });
  });

  it('is the only one of its day', () => {
    const versions = new Versions();
    versions.draft(version('2026-12-01'));
    versions.draft(version('2026-12-01', '2026-12-01.2'));
    versions.approve('2026-12-01');
    expect(versions.approve('2026-12-01.2')).toMatchObject({ code: 'policy_date_taken', particulars: { version: '2026-12-01' } });
    versions.withdraw('2026-12-01');
    expect(versions.approve('2026-12-01.2')).toBeNull();
  });

  it('is written, approved and withdrawn by those who may', () => {
    const versions = new Versions();
    expect(versions.draft(version('2026-12-01'), actor('ma', 'treasury'))).toMatchObject({ code: 'permission_missing' });
    versions.draft(version('2026-12-01'));
    expect(versions.approve('2026-12-01', actor('zhu', 'operator', 'risk_manager'))).toMatchObject({ code: 'permission_missing' });
    versions.approve('2026-12-01');
    // Who may write may take a draft back, not what a second person has approved.
    expect(versions.withdraw('2026-12-01', author)).toMatchObject({ code: 'permission_missing', particulars: { permission: 'policy.approve' } });
  });

  it('that is not valid is refused with everything that is wrong', () => {
    const refused = new Versions().give('2026-12-01', { type: 'draftPolicy', body: { ...version('2026-12-01'), tiers: [], ladder: [] }, why: 'x' });
    expect(refused).toMatchObject({ code: 'policy_invalid', errors: [{ field: 'tiers' }, { field: 'ladder' }], particulars: { findings: 2 } });
  });
});
