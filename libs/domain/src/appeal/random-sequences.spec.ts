import fc from 'fast-check';
import type { Actor } from '../access/role';
import { balances } from '../ledger/ledger';
import { plusMs } from '../kernel/instant';
import { undisputedOf } from '../review/risk-review';
import { actor, CaseUnderTest } from '../testing/case-builder';
import { nextMarkOf } from '../wait/wait';
import type { Appeal, Case } from './appeal';
import { mayMove } from './appeal.states';
import type { AppealCommand, TaskResult } from './commands';
import { effectsOf } from './effects';

/** Whatever is done to a case, by whomever, in whatever order: the laws hold after each step. */

const everyRole = ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury'] as const;
const crowd: readonly Actor[] = [...['ann', 'bob', 'cho', 'dee', 'eve', 'fay', 'gus', 'hao', 'ida'].map((id) => actor(id, ...everyRole)), actor('system:workflow', 'system')];

type Move = { readonly who: number; readonly what: number; readonly how: number };
const move: fc.Arbitrary<Move> = fc.record({ who: fc.nat(crowd.length - 1), what: fc.nat(12), how: fc.nat(5) });

function resultFor(state: Case, appeal: Appeal, how: number): TaskResult {
  const kind = appeal.tasks.find((task) => task.id === appeal.wait?.taskId)?.kind ?? 'risk_review';
  switch (kind) {
    case 'completeness_check':
      return { kind, documents: appeal.documents.filter((one) => one.status === 'uploaded').map((one, i) => (how === 0 && i === 0 ? { documentId: one.id, verdict: 'rejected', code: 'ILLEGIBLE', note: null } : { documentId: one.id, verdict: 'accepted' })) };
    case 'risk_review':
      return {
        kind, merchantText: { en: 'why', zh: '理由' }, internalText: '',
        items: appeal.transactionIds.map((transactionId, i) => {
          const frozen = state.order.transactions.find((one) => one.id === transactionId);
          // One in six tries to release too much; one in six releases nothing.
          const undisputed = frozen === undefined ? 0n : undisputedOf(frozen);
          return { transactionId, releaseMinor: how === 0 ? undisputed + 1n : how === 1 || (how === 2 && i === 0) ? 0n : undisputed };
        }),
      };
    case 'approval':
      return { kind, approve: how !== 0, why: 'x' };
    case 'bank_desk':
      return { kind, result: how === 0 ? 'refused' : 'confirmed', evidence: 'letter' };
    case 'bank_desk_approval':
      return { kind, approve: how !== 0, why: 'x' };
    case 'release_repair':
      return { kind, action: 'retry', why: 'x' };
  }
}

/** One move: mostly one command, sometimes what a person does in a row. */
function commandsFor(subject: CaseUnderTest, move: Move): readonly AppealCommand[] {
  const { appeal } = subject.state;
  const first = commandFor(subject, move);
  if (appeal === null || move.how < 2) return [first];
  if (first.type === 'receiveDocument') {
    return appeal.checklist.filter((line) => !appeal.documents.some((one) => one.requirementCode === line.code && one.status !== 'rejected')).map((line) => ({ ...first, requirementCode: line.code }));
  }
  return first.type === 'completeTask' ? [{ type: 'claimTask', taskId: first.taskId }, first] : [first];
}

function commandFor(subject: CaseUnderTest, { what, how }: Move): AppealCommand {
  const { appeal } = subject.state;
  if (appeal === null) return { type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false };
  const taskId = appeal.wait?.taskId ?? 'none';
  const request = appeal.bankRequests.at(-1);
  const release = appeal.releaseOrders.at(-1);
  switch (what) {
    case 0:
    case 1:
    case 2: {
      const left = appeal.checklist.filter((line) => !appeal.documents.some((one) => one.requirementCode === line.code && one.status !== 'rejected'));
      const code = left[how % Math.max(1, left.length)]?.code ?? appeal.checklist[0]?.code ?? 'none';
      return { type: 'receiveDocument', requirementCode: code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' };
    }
    case 3:
    case 4:
      return { type: 'claimTask', taskId };
    case 5:
    case 6:
    case 12:
      return { type: 'completeTask', taskId, result: resultFor(subject.state, appeal, how) };
    case 7:
      return how === 0 && (appeal.documents.length + subject.state.prior.length) % 5 === 4 ? { type: 'withdrawAppeal', why: null } : { type: 'unclaimTask', taskId };
    case 8: {
      const next = appeal.wait === null ? null : nextMarkOf(appeal.wait);
      if (how > 4 && next !== null && next.mark.at > subject.now) subject.now = next.mark.at;
      return { type: 'passMark', waitId: appeal.wait?.id ?? 'none', index: how === 0 ? 0 : (next?.index ?? 0) };
    }
    case 9:
      return {
        type: 'recordBankAnswer', requestId: request?.id ?? 'none', messageId: 'm', bankCode: 'bank', status: how === 0 ? 'RJCT' : how === 1 ? 'PDNG' : 'CLSD', reasonCode: null,
        accountFingerprint: how === 2 ? 'other' : 'fp', amountMinor: request?.amountMinor ?? 1n, currency: 'CNY',
      };
    default:
      return {
        type: 'recordReleaseOutcome', releaseOrderId: release?.id ?? 'none',
        outcome:
          how === 0
            ? { status: 'unknown' }
            : how === 1
              ? { status: 'rejected', reason: 'x' }
              : { status: 'executed', coreReference: 'c', accountFingerprint: how === 2 ? 'other' : 'fp', amountMinor: release?.amountMinor ?? 1n, currency: 'CNY' },
      };
  }
}

/** A law that does not hold stops the sequence; plain throws, because hundreds of thousands are checked. */
function law(holds: boolean, name: string): void {
  if (!holds) throw new Error(`broken: ${name}`);
}

/** The laws, as they stand between a case before a command and after it. */
function holdLaws(before: Case, after: Case): void {
  const [was, is] = [before.appeal, after.appeal];
  for (const { balance, amountMinor, contestedMinor } of after.order.transactions) {
    law(balances(balance), 'the ledger equation');
    law(balance.releasedMinor + balance.pendingMinor <= amountMinor - contestedMinor, 'what is contested stays');
  }
  if (is === null) return;
  law(was === null || was.stage === is.stage || reachable(was.stage, is.stage), 'the table of states');
  law((is.wait === null) === (is.stage === 'closed'), 'one live wait while open');
  law((is.outcome === null) === (is.stage !== 'closed'), 'an outcome at the end');
  law(is.wait === null || is.wait.marks.some((mark) => mark.kind === 'expire' && mark.firedAt === null), 'a wait expires some day');
  const live = is.tasks.filter((task) => task.status === 'open' || task.status === 'claimed').map((task) => task.id);
  law(live.join() === (is.wait?.taskId ?? ''), 'the live task is the one waited for');
  law(new Set(is.participants.map((one) => one.personId)).size === is.participants.length, 'four eyes');
  law(is.releaseOrders.filter((release) => release.status === 'placed' || release.status === 'unknown').length <= 1, 'one release under way');
  law(is.stage !== 'closed' || effectsOf({ appeal: is }).length === 0, 'a closed case asks for nothing');
  const marks = was?.wait?.id === is.wait?.id ? (was?.wait?.marks ?? []) : [];
  law(marks.every((mark, i) => mark.firedAt === null || mark.firedAt === is.wait?.marks[i]?.firedAt), 'nothing fires twice');
}

/** One command may pass through several states; none of the ways between is left. */
function reachable(from: Appeal['stage'], to: Appeal['stage'], seen: readonly string[] = []): boolean {
  if (mayMove(from, to)) return true;
  return (['risk_review', 'approval', 'bank_confirmation', 'releasing'] as const).some((via) => !seen.includes(via) && mayMove(from, via) && reachable(via, to, [...seen, via]));
}

describe('random sequences of commands', () => {
  it('never break a law', () => {
    const ends: Record<string, number> = {};
    fc.assert(
      fc.property(fc.array(move, { minLength: 60, maxLength: 220 }), fc.constantFrom([500_000n], [1_812_000n, 2_000_000n, 1_050_000n], [60_000_000n]), (moves, amounts) => {
        const subject = new CaseUnderTest(amounts, amounts.map((amount, i) => (i === 2 ? amount : 0n)));
        for (const one of moves) {
          const who = crowd[one.who];
          if (who === undefined) throw new Error('nobody');
          for (const command of commandsFor(subject, one)) {
            const before = subject.state;
            const refused = subject.give(command, who);
            law(refused === null || subject.state === before, 'a refusal changes nothing');
            holdLaws(before, subject.state);
          }
          subject.now = plusMs(subject.now, 60_000);
        }
        const end = subject.state.appeal?.outcome ?? subject.state.appeal?.stage ?? 'unopened';
        ends[end] = (ends[end] ?? 0) + 1;
      }),
      { numRuns: 10_000, seed: 20261123 },
    );
    // The sequences go somewhere: a generator that never gets past the papers would prove nothing.
    expect(Object.keys(ends)).toEqual(expect.arrayContaining(['released_in_full', 'released_in_part', 'freeze_confirmed', 'withdrawn']));
  }, 120_000);

  it('leave a way out: from any open case time alone brings the next step', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 80 }), (moves) => {
        const subject = new CaseUnderTest();
        for (const one of moves) for (const command of commandsFor(subject, one)) subject.give(command, crowd[one.who] ?? actor('x'));
        const { appeal } = subject.state;
        if (appeal === null || appeal.wait === null) return;
        const next = nextMarkOf(appeal.wait);
        if (next === null) throw new Error('an open appeal waits for nothing');
        subject.now = next.mark.at > subject.now ? next.mark.at : subject.now;
        expect(subject.give({ type: 'passMark', waitId: appeal.wait.id, index: next.index }, actor('system:workflow', 'system'))).toBeNull();
        expect(subject.state.appeal).not.toEqual(appeal);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
