import { instant } from '../kernel/instant';
import { actor, counter } from '../testing/case-builder';
import { decideHalt, type HaltCommand, type ReleasesHalt } from './releases-halt';

const asOf = instant('2026-11-24T02:00:00.000Z');
const halt: HaltCommand = { type: 'haltReleases', reason: ' the core pays twice ' };
const propose: HaltCommand = { type: 'proposeResumption', why: 'the core is mended' };
const [tre, risk, ops] = [actor('tre', 'treasury'), actor('risk', 'risk_manager'), actor('gao', 'operator')];

function give(standing: ReleasesHalt | null, command: HaltCommand, by = tre): ReleasesHalt | string {
  const decided = decideHalt(standing, command, { asOf, actor: by, newId: counter('halt') });
  return decided.ok ? decided.value : decided.refusal.code;
}

function halted(by = tre): ReleasesHalt {
  const one = give(null, halt, by);
  if (typeof one === 'string') throw new Error(one);
  return one;
}

describe('the stop of all releases', () => {
  it.each([tre, risk, ops])('takes one person, and a reason', (by) => {
    expect(halted(by)).toEqual({ id: 'halt-00001', haltedAt: asOf, haltedBy: by.id, reason: 'the core pays twice', resumption: null, resumed: null });
    expect(give(null, { type: 'haltReleases', reason: ' ' }, by)).toBe('halt_reason_missing');
  });

  it('is not for those who decide on cases, and stands once', () => {
    for (const role of ['reviewer', 'approver', 'agent', 'auditor', 'merchant', 'compliance'] as const) expect(give(null, halt, actor('x', role))).toBe('permission_missing');
    expect(give(halted(), halt, risk)).toBe('releases_already_halted');
  });

  it('ends on the word of two people, of whom one may have stopped them', () => {
    const proposed = give(halted(), propose);
    if (typeof proposed === 'string') throw new Error(proposed);
    expect(proposed.resumption).toEqual({ proposedBy: 'tre', proposedAt: asOf, why: 'the core is mended' });
    expect(give(proposed, { type: 'resumeReleases' })).toBe('four_eyes');
    expect(give(proposed, { type: 'resumeReleases' }, ops)).toMatchObject({ resumed: { by: 'gao', at: asOf } });
    expect(give(proposed, propose, risk)).toBe('resumption_pending');
    expect(give(proposed, { type: 'declineResumption', why: 'not yet' }, risk)).toMatchObject({ resumption: null, resumed: null });
  });

  it('does not end without a proposal, or a reason for it', () => {
    expect(give(halted(), { type: 'resumeReleases' }, ops)).toBe('resumption_not_proposed');
    expect(give(halted(), { type: 'declineResumption', why: 'x' }, ops)).toBe('resumption_not_proposed');
    expect(give(halted(), { type: 'proposeResumption', why: '' }, ops)).toBe('halt_reason_missing');
    for (const command of [propose, { type: 'resumeReleases' }] as const) expect(give(null, command)).toBe('releases_not_halted');
  });
});
