import fc from 'fast-check';
import type { Case, OpenCase } from '../appeal/appeal';
import type { AppealCommand } from '../appeal/commands';
import { decide } from '../appeal/decide';
import { plusMs } from '../kernel/instant';
import { housePolicy } from '../policy/house-policy';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { refusals, type Refusal } from '../refusal-catalogue';
import { actor, CaseUnderTest } from '../testing/case-builder';
import { caseFor, commandOf } from '../testing/action-commands';
import { commandsFor, crowd, moveLimits, type Move } from '../testing/random-moves';
import { actionNames, actionsFor, taskActionsFor } from './actions';
import { roles, type Actor } from './role';

/** Mostly what carries a case on: some must come to their end, or nobody could appeal a second time. */
const what = fc.oneof({ weight: 8, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(moveLimits.what) });
const move: fc.Arbitrary<Move> = fc.record({ who: fc.nat(moveLimits.who), what, how: fc.nat(moveLimits.how) });

const contestedByCardholder = { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code: 'H02' };

/** Whoever has touched the case, newcomers of each role, two of them together, and people of this merchant and of another. */
const person: fc.Arbitrary<Actor> = fc.oneof(
  fc.constantFrom(...crowd),
  fc.record({ id: fc.constantFrom('ann', 'bob', 'new'), first: fc.constantFrom(...roles), second: fc.constantFrom(...roles), merchantId: fc.constantFrom('merchant', 'other', null), actsFor: fc.subarray(['merchant', 'other']) })
    .map(({ id, first, second, merchantId, actsFor }) => ({ id, roles: [first, second], merchantId, bankCode: null, actsFor })),
);

/** A refusal of the result's content says nothing about who may act, or when. */
function isOfAccessOrStage({ code }: Refusal): boolean {
  return ['forbidden', 'not_found', 'conflict', 'unauthenticated'].includes(refusals[code].kind);
}

describe('what a person may do', () => {
  it('is what the commands let them do, and why not is why they are refused', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(move, { minLength: 2, maxLength: 220, size: 'max' }), fc.array(person, { minLength: 3, maxLength: 8 }), fc.nat(moveLimits.how), fc.nat(3), fc.constantFrom(housePolicy, wholeFieldPolicy), (moves, people, how, declared, policy) => {
        const contested = policy === wholeFieldPolicy && how > 3;
        const subject = contested ? new CaseUnderTest([2_000_000n], [500_000n], contestedByCardholder, undefined, policy) : new CaseUnderTest(undefined, undefined, undefined, undefined, policy);
        subject.conflicts = declared === 0 ? [{ personId: 'ann', merchantId: 'merchant' }, { personId: 'bob', merchantId: 'other' }] : [];
        for (const one of moves) {
          for (const command of commandsFor(subject, one)) subject.give(command, crowd[one.who] ?? actor('x'));
          subject.now = plusMs(subject.now, 60_000);
        }
        const { order, appeal, prior } = subject.state;
        if (appeal === null) return;
        const state: OpenCase = { order, appeal, prior };
        for (const who of people) {
          const context = subject.contextOf(who);
          const ended = appeal.tasks.slice(0, 1).flatMap((task) => taskActionsFor(state, task, context));
          for (const action of [...actionsFor(state, context), ...ended]) {
            const decided = decide(caseFor(action, state), commandOf(action, state, how, context), context);
            seen.add(action.allowed ? action.action : `${action.action}: ${action.refusal.code}`);
            if (!action.allowed) expect([action.action, action.refusal]).toEqual([action.action, decided.ok ? 'accepted' : decided.refusal]);
            else if (!decided.ok && isOfAccessOrStage(decided.refusal)) throw new Error(`${action.action} was shown open and is refused: ${decided.refusal.code}`);
          }
        }
      }),
      { numRuns: 600, seed: 4 },
    );
    // Each action was met open, and each reason of access was met: nothing here is true of an empty set.
    expect(actionNames.filter((name) => !seen.has(name))).toEqual([]);
    const reasons = [...seen].map((one) => one.split(': ')[1]);
    expect(reasons).toEqual(expect.arrayContaining(['permission_missing', 'not_your_case', 'role_missing', 'four_eyes', 'conflict_of_interest', 'wrong_stage', 'appeal_closed', 'task_claimed', 'task_not_claimed', 'task_ended']));
  });
});

describe('the actions on an appeal', () => {
  const agent = actor('agent', 'agent');
  const reviewer = actor('reviewer', 'reviewer');

  function opened(): CaseUnderTest {
    const subject = new CaseUnderTest();
    subject.give({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, agent);
    return subject;
  }

  function shown(subject: CaseUnderTest, who: Actor): Record<string, string> {
    const { order, appeal, prior } = subject.state;
    if (appeal === null) throw new Error('no appeal');
    return Object.fromEntries(actionsFor({ order, appeal, prior }, subject.contextOf(who)).map((one) => [one.action, one.allowed ? 'open' : one.refusal.code]));
  }

  function handIn(subject: CaseUnderTest): void {
    for (const line of subject.state.appeal?.checklist ?? []) {
      subject.give({ type: 'receiveDocument', requirementCode: line.code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' }, agent);
    }
  }

  it('while papers are collected are the agent’s', () => {
    expect(shown(opened(), agent)).toEqual({ upload_document: 'open', withdraw: 'open', release_undisputed: 'permission_missing', propose_extension: 'extension_not_allowed', stay: 'permission_missing' });
    expect(shown(opened(), reviewer)).toEqual({ upload_document: 'permission_missing', withdraw: 'permission_missing', release_undisputed: 'open', propose_extension: 'extension_not_allowed', stay: 'permission_missing' });
  });

  it('of a task are shown to colleagues, not to the merchant', () => {
    const subject = opened();
    handIn(subject);
    expect(shown(subject, reviewer)).toMatchObject({ claim: 'open', unclaim: 'task_not_claimed', complete: 'task_not_claimed' });
    expect(shown(subject, actor('ma', 'treasury'))).toMatchObject({ claim: 'role_missing', complete: 'role_missing' });
    expect(shown(subject, { ...actor('tan', 'merchant'), merchantId: 'merchant' })).toEqual({ upload_document: 'open', withdraw: 'open', propose_extension: 'extension_not_allowed' });
  });

  it('end when it closes; a withdrawn one was never decided, so there is nothing to appeal a second time', () => {
    const subject = opened();
    subject.give({ type: 'withdrawAppeal', why: null }, agent);
    expect(shown(subject, agent)).toEqual({ upload_document: 'appeal_closed', withdraw: 'appeal_closed', open_second_appeal: 'second_appeal_without_first', open_further_appeal: 'open' });
  });

  it('do not include opening a second appeal where one is open already', () => {
    const subject = opened();
    const { order, appeal, prior } = subject.state;
    if (appeal === null) throw new Error('no appeal');
    const closed: OpenCase = { order, appeal: { ...appeal, stage: 'closed', outcome: 'freeze_confirmed', wait: null }, prior };
    const next: Case = { order, appeal: { ...appeal, id: 'second', level: 2 }, prior: [] };
    expect(actionsFor(closed, subject.contextOf(agent), next).find((one) => one.action === 'open_second_appeal')).toMatchObject({ allowed: false, refusal: { code: 'appeal_already_open' } });
  });
});

describe('conflict of interest', () => {
  it('keeps a person off every task of that merchant, whoever else may take it', () => {
    const subject = new CaseUnderTest();
    subject.give({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, actor('agent', 'agent'));
    for (const line of subject.state.appeal?.checklist ?? []) {
      subject.give({ type: 'receiveDocument', requirementCode: line.code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' }, actor('agent', 'agent'));
    }
    const taskId = subject.state.appeal?.wait?.taskId ?? 'none';
    const [wife, colleague] = [actor('wife', 'reviewer'), actor('colleague', 'reviewer')];
    subject.conflicts = [{ personId: 'wife', merchantId: 'merchant' }, { personId: 'colleague', merchantId: 'another' }];
    expect(subject.give({ type: 'claimTask', taskId }, wife)).toEqual({ code: 'conflict_of_interest' });
    expect(subject.give({ type: 'claimTask', taskId }, colleague)).toBeNull();
    // Declared after the claim: completing is refused, giving the task back is not.
    subject.conflicts = [{ personId: 'colleague', merchantId: 'merchant' }];
    expect(subject.give({ type: 'completeTask', taskId, result: { kind: 'completeness_check', documents: [] } }, colleague)).toEqual({ code: 'conflict_of_interest' });
    expect(subject.give({ type: 'unclaimTask', taskId }, colleague)).toBeNull();
  });

  it('keeps an approver off the approval', () => {
    const subject = new CaseUnderTest();
    const { order } = subject.state;
    subject.give({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, actor('agent', 'agent'));
    const { appeal } = subject.state;
    if (appeal === null) throw new Error('no appeal');
    const task = { id: 't', kind: 'approval', status: 'open', roles: ['approver'], openedAt: subject.now, dueAt: subject.now, claimedBy: null, leaseUntil: null, completedBy: null, completedAt: null } as const;
    const context = { ...subject.contextOf(actor('uncle', 'approver')), conflicts: [{ personId: 'uncle', merchantId: 'merchant' }] };
    const state: OpenCase = { order, appeal: { ...appeal, stage: 'approval', tasks: [task] }, prior: [] };
    expect(decide(state, { type: 'claimTask', taskId: 't' }, context)).toMatchObject({ ok: false, refusal: { code: 'conflict_of_interest' } });
    expect(decide(state, { type: 'claimTask', taskId: 't' }, { ...context, conflicts: [] })).toMatchObject({ ok: true });
  });
});

describe('agents of third parties', () => {
  const agent = actor('agent', 'agent');
  const third: Actor = { ...actor('gu', 'third_party_agent'), actsFor: ['merchant'] };
  const paper = (subject: CaseUnderTest): AppealCommand => ({ type: 'receiveDocument', requirementCode: subject.state.appeal?.checklist[0]?.code ?? '', sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' });
  const opened = () => {
    const subject = new CaseUnderTest();
    subject.give({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, agent);
    return subject;
  };

  it('hand in papers for whom they act for, and for nobody else', () => {
    const subject = opened();
    expect(subject.give(paper(subject), third)).toBeNull();
    expect(subject.give(paper(subject), { ...third, actsFor: ['other'] })).toEqual({ code: 'not_your_case' });
    expect(subject.give(paper(subject), actor('gu', 'third_party_agent'))).toEqual({ code: 'not_your_case' });
  });

  it('neither open nor withdraw, and decide nothing, whatever else their token says', () => {
    const everything: Actor = { ...third, roles: [...roles] };
    const fresh = new CaseUnderTest();
    expect(fresh.give({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, everything)).toMatchObject({ code: 'permission_missing' });
    const subject = opened();
    for (const line of subject.state.appeal?.checklist ?? []) subject.give({ ...paper(subject), requirementCode: line.code } as AppealCommand, agent);
    const taskId = subject.state.appeal?.wait?.taskId ?? 'none';
    expect(taskId).not.toBe('none');
    expect(subject.give({ type: 'withdrawAppeal', why: null }, everything)).toMatchObject({ code: 'permission_missing' });
    expect(subject.give({ type: 'claimTask', taskId }, everything)).toMatchObject({ code: 'permission_missing' });
  });
});
