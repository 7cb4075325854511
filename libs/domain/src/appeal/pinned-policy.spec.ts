import type { Actor } from '../access/role';
import { chinaCalendar } from '../calendar/cn-calendar';
import { instant } from '../kernel/instant';
import { housePolicy } from '../policy/house-policy';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import type { Policy, ReasonCode } from '../policy/policy';
import { findPolicy } from '../policy/policy-versions';
import { findReason, reasons } from '../policy/reason';
import { actor, CaseUnderTest, counter } from '../testing/case-builder';
import type { Appeal, Case } from './appeal';
import type { AppealCommand } from './commands';
import { decide } from './decide';
import { evolve } from './evolve';

const agent = actor('agent', 'agent');
const reviewer = actor('reviewer', 'reviewer');
const h06: ReasonCode = { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code: 'H06' };
const open: AppealCommand = { type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false };

function appealOf(state: Case): Appeal {
  if (state.appeal === null) throw new Error('no appeal');
  return state.appeal;
}

function reasonOf(code: string): ReasonCode {
  const found = reasons.find((reason) => reason.code === code);
  if (!found || !findReason(found).ok) throw new Error(`no reason ${code}`);
  return found;
}

/** Brings an open appeal's papers in and has them accepted, on 3 December, under the policy given. */
function papersAccepted(before: Case, policy: Policy): Appeal {
  const newId = counter('later');
  let state = before;
  const give = (command: AppealCommand, by: Actor) => {
    const context = { asOf: instant('2026-12-03T02:00:00.000Z'), actor: by, policy, calendar: chinaCalendar, newId, conflicts: [] };
    const decided = decide(state, command, context);
    if (!decided.ok) throw new Error(decided.refusal.code);
    state = decided.value.reduce(evolve, state);
  };
  for (const { code } of appealOf(state).checklist) {
    give({ type: 'receiveDocument', requirementCode: code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' }, agent);
  }
  const taskId = appealOf(state).wait?.taskId ?? '';
  give({ type: 'claimTask', taskId }, reviewer);
  const documents = appealOf(state).documents.map((one) => ({ documentId: one.id, verdict: 'accepted' as const }));
  give({ type: 'completeTask', taskId, result: { kind: 'completeness_check', documents } }, reviewer);
  return appealOf(state);
}

describe('an appeal opened in November', () => {
  const subject = new CaseUnderTest([900_000n], [0n], h06, '2026-11-28T02:00:00.000Z');
  expect(subject.give(open, agent)).toBeNull();
  const opened = subject.state;
  /** A later version that reviews what the first lets pass, and asks for more: the two must differ for the proof to mean anything. */
  const stricter: Policy = {
    ...wholeFieldPolicy,
    routes: wholeFieldPolicy.routes.map((route) => (route.reasons.includes('H06') ? { ...route, review: 'always' as const } : route)),
  };

  it('keeps its version, and is decided by it in December, under whatever is in force then', () => {
    const pinned = findPolicy(appealOf(opened).policyVersion);
    expect(pinned).toEqual({ ok: true, value: housePolicy });
    if (!pinned.ok) return;
    expect(papersAccepted(opened, pinned.value)).toMatchObject({ policyVersion: '2026-11-01', stage: 'bank_confirmation', checklist: appealOf(opened).checklist });
    expect(papersAccepted(opened, stricter).stage).toBe('risk_review');
  });

  it('is for a reason the first version knows; the others wait for the second', () => {
    // An order imposed before the rule that such an order may not begin, or under a policy withdrawn since.
    const imposed = new CaseUnderTest([900_000n], [0n], reasonOf('33'), '2026-11-23T02:00:00.000Z', wholeFieldPolicy);
    expect(decide(imposed.state, open, { ...imposed.contextOf(agent), policy: housePolicy })).toMatchObject({ ok: false, refusal: { code: 'reason_not_routed', particulars: { code: '33' } } });
    const later = new CaseUnderTest([900_000n], [0n], reasonOf('33'), '2026-11-23T02:00:00.000Z', wholeFieldPolicy);
    expect(later.give(open, agent)).toBeNull();
    expect(appealOf(later.state)).toMatchObject({ policyVersion: '2026-11-23', stage: 'collecting_documents' });
  });
});

describe('every reason, under the second version', () => {
  const caseFor = (reason: ReasonCode) => new CaseUnderTest([900_000n], [0n], reason, '2026-11-23T02:00:00.000Z', wholeFieldPolicy);

  it('35 is no reason for a measure of our own; under an order that stood before that rule an appeal is refused', () => {
    expect(() => caseFor(reasonOf('35'))).toThrow('reason_not_for_kind');
    const subject = caseFor(reasonOf('12'));
    subject.state = { ...subject.state, order: { ...subject.state.order, reason: reasonOf('35') } };
    expect(subject.give(open, agent)).toEqual({ code: 'authority_order', field: 'freezeOrderId', particulars: { code: '35' } });
    expect(subject.state.appeal).toBeNull();
  });

  it.each(reasons.filter(({ code }) => code !== '35').map((reason) => [reason.code, reason] as const))('%s opens as its route says', (code, reason) => {
    const subject = caseFor(reason);
    expect(subject.give(open, agent)).toBeNull();
    expect(appealOf(subject.state).stage).toBe(code === 'H05' ? 'risk_review' : code === '36' ? 'verification' : 'collecting_documents');
  });
});
