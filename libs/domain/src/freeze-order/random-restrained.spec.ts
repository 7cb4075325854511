import fc from 'fast-check';
import { plusMs } from '../kernel/instant';
import { actor, CaseUnderTest } from '../testing/case-builder';
import { commandsFor, crowd, moveLimits, type Move } from '../testing/random-moves';
import { mayLeave, type AccountQueue } from './account-queue';

/** Appeals against announced orders, and under authorities' orders, whatever is done in whatever order. */

const move: fc.Arbitrary<Move> = fc.record({ who: fc.nat(moveLimits.who), what: fc.nat(moveLimits.what), how: fc.nat(moveLimits.how) });

function run(subject: CaseUnderTest, moves: readonly Move[], afterEach: () => void): void {
  for (const one of moves) {
    for (const command of commandsFor(subject, one)) {
      subject.give(command, crowd[one.who] ?? actor('x'));
      afterEach();
    }
    subject.now = plusMs(subject.now, 60_000);
  }
}

function law(holds: boolean, name: string): void {
  if (!holds) throw new Error(`broken: ${name}`);
}

describe('random sequences of commands', () => {
  it('against an announced order move no money: it is averted, or holds less when its day comes', () => {
    const ends = new Set<string>();
    fc.assert(
      fc.property(fc.array(move, { minLength: 60, maxLength: 160 }), (moves) => {
        const subject = new CaseUnderTest();
        subject.state = { ...subject.state, order: { ...subject.state.order, status: 'announced' } };
        run(subject, moves, () => {
          const { order, appeal } = subject.state;
          law(['announced', 'averted'].includes(order.status), 'nothing takes effect by an appeal');
          law(appeal === null || (appeal.bankRequests.length === 0 && appeal.releaseOrders.length === 0), 'no bank is asked and nothing is released');
          law(order.transactions.every(({ balance, contestedMinor, amountMinor }) => balance.pendingMinor + balance.releasedMinor === 0n && (contestedMinor <= amountMinor || order.status === 'averted')), 'what is contested stays');
          law((order.status === 'averted') === order.transactions.every(({ balance }) => balance.remainingMinor === 0n), 'averted when nothing is left to hold');
        });
        const { order, appeal } = subject.state;
        ends.add(`${appeal?.outcome ?? 'open'} ${order.status}`);
      }),
      { numRuns: 600, seed: 11 },
    );
    // The third transaction is contested in full, so that an appeal is never granted in full here.
    expect([...ends]).toEqual(expect.arrayContaining(['released_in_part announced', 'freeze_confirmed announced']));
  });

  it('under authorities’ orders place no release that would break a limit; the desk has it until it may go', () => {
    const seen = { placed: 0, heldBack: 0 };
    fc.assert(
      fc.property(fc.array(move, { minLength: 80, maxLength: 200 }), fc.bigInt({ min: 0n, max: 5_000_000n }), (moves, limitMinor) => {
        const subject = new CaseUnderTest();
        const queue: AccountQueue = { balanceMinor: 4_862_000n, orders: [{ id: 'court', kind: 'COURT_FREEZE', currency: 'CNY', limitMinor, restrains: true }] };
        subject.state = { ...subject.state, queue };
        run(subject, moves, () => {
          const { appeal } = subject.state;
          for (const release of appeal?.releaseOrders ?? []) law(release.amountMinor <= mayLeave(queue, 'CNY'), 'the limit is respected');
          law(appeal?.stage !== 'releasing' || appeal.releaseOrders.length > 0 || appeal.wait?.kind === 'release_repair' || appeal.wait?.kind === 'release_halted', 'what is held back waits at the desk, unless all releases are halted');
        });
        const { appeal } = subject.state;
        if (appeal?.releaseOrders.length) seen.placed += 1;
        else if (appeal?.stage === 'releasing') seen.heldBack += 1;
      }),
      { numRuns: 600, seed: 5 },
    );
    expect([seen.placed > 0, seen.heldBack > 0]).toEqual([true, true]);
  });
});
