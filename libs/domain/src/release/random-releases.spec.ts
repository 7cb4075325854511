import fc from 'fast-check';
import type { Case } from '../appeal/appeal';
import type { AppealCommand } from '../appeal/commands';
import { undisputedOf } from '../freeze-order/freeze-order';
import { plusMs } from '../kernel/instant';
import { treasuryRules } from '../policy/house-treasury-2026-11-23';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import type { Policy } from '../policy/policy';
import { actor } from '../testing/case-builder';
import { goingOn, someHalt } from '../testing/halt-moves';
import { PaidCase } from '../testing/paid-case';
import { staff } from '../testing/route-steps';
import type { WantedSplit } from '../review/split';
import type { Refusal } from '../refusal-catalogue';
import { payeeOf } from './payee';
import { isUnderWay, releasePurposes, type ReleasePurpose } from './release-order';
import { treasuryPeopleFor } from './treasury';

/** Whatever is decided over however many transactions, and whatever core, bank, treasury, halts and breaks do afterwards: the laws of money hold after each step. */

interface Part {
  readonly amount: bigint;
  readonly contested: bigint;
  /** Hundredths of what is undisputed for release, refund, offset and transfer; the rest is kept. */
  readonly shares: readonly [number, number, number, number];
}

const hundredth = fc.integer({ min: 0, max: 12 });
const part: fc.Arbitrary<Part> = fc.record({
  amount: fc.bigInt({ min: 1n, max: 40_000_000n }),
  contested: fc.constantFrom(0n, 0n, 1n),
  shares: fc.tuple(fc.constantFrom(0, 5, 25, 25), fc.constantFrom(0, 0, 10, 25), hundredth, hundredth),
});

const moves = ['treasury', 'treasury', 'treasury', 'bank', 'core', 'core', 'core', 'halt', 'break', 'repair', 'mark', 'early', 'change', 'cooled'] as const;
const move = fc.record({ what: fc.constantFrom(...moves), how: fc.nat(9) });
type Move = { readonly what: (typeof moves)[number]; readonly how: number };

class RandomCase extends PaidCase {
  constructor(parts: readonly Part[], override readonly policy: Policy) {
    super('12', parts.map(({ amount }) => amount), parts.map(({ amount, contested }) => contested * (amount / 3n)));
  }

  override give(...given: Parameters<PaidCase['give']>): Refusal | null {
    const before = this.state;
    const refused = super.give(...given);
    holdLaws(before, this.state, this.policy);
    if ((before.breaks ?? []).length > 0 && (refused?.code === 'release_barred_by_break' || (before.appeal?.wait?.kind !== 'release_repair' && this.waitsFor === 'release_repair'))) seen.barred += 1;
    return refused;
  }

  /** What of each transaction goes where. */
  splits(parts: readonly Part[]): readonly WantedSplit[] {
    return this.state.order.transactions.map((frozen, i) => {
      const [release, refund, offset, transfer] = parts[i]?.shares ?? [0, 0, 0, 0];
      const share = (of: number) => (undisputedOf(frozen) * BigInt(of)) / 100n;
      const [offsetMinor, transferMinor] = [share(offset), share(transfer)];
      const offsetAgainst = offsetMinor > 0n ? 'claim/7' : null;
      return { transactionId: frozen.id, releaseMinor: share(release) * 2n, refundMinor: share(refund), offsetMinor, offsetAgainst, transferMinor, transferTo: transferMinor > 0n ? `order/${String(i % 2)}` : null };
    });
  }
}

function law(holds: boolean, name: string): void {
  if (!holds) throw new Error(`broken: ${name}`);
}

/** How often each law had something to look at. */
const seen = { orders: 0, large: 0, afterRefund: 0, barred: 0, finished: 0 };

/** The laws over whatever a command has placed. */
function holdLaws(before: Case, after: Case, policy: Policy): void {
  const [was, is] = [before.appeal, after.appeal];
  const placed = is?.releaseOrders.slice(was?.releaseOrders.length ?? 0) ?? [];
  if (is === null || placed.length === 0) return;
  law((before.breaks ?? []).length === 0, 'nothing is placed while a break is open');
  law(before.halt === undefined, 'nothing is placed while releases are halted');
  law(is.releaseOrders.filter(isUnderWay).length === 1, 'one order under way');
  const leaving = is.releaseOrders.filter((one) => one.status !== 'voided').reduce((sum, one) => sum + one.amountMinor, 0n);
  for (const order of placed) {
    seen.orders += 1;
    const people = treasuryPeopleFor(policy, 'CNY', leaving);
    const agreed = new Set(is.treasuryApprovals.filter((one) => one.mandateId === order.mandateId && one.settlementAccountId === payeeOf(after.order).id).map(({ by }) => by));
    law(agreed.size >= people, 'treasury has agreed');
    law(is.participants.every(({ personId, capacity }) => !agreed.has(personId) || capacity === 'release'), 'by people who did nothing else');
    if (people > 0) seen.large += 1;
    if (order.purpose !== 'release' || order.part !== 'decision') continue;
    for (const { transactionId } of order.items) {
      const refund = is.decision?.items.find((one) => one.transactionId === transactionId)?.refundMinor ?? 0n;
      const refunded = is.releaseOrders.filter((one) => one.purpose === 'cardholder_refund' && one.status === 'posted' && one.mandateId === order.mandateId).flatMap(({ items }) => items).filter((one) => one.transactionId === transactionId).reduce((sum, one) => sum + one.amountMinor, 0n);
      law(refunded === refund, 'the cardholder has the refund before the merchant has the release of the same transaction');
      if (refund > 0n) seen.afterRefund += 1;
    }
  }
}

/** What somebody tries; who draws the same number twice is the same person. */
function tryMove(subject: RandomCase, { what, how }: Move): void {
  const { appeal } = subject;
  if (appeal.stage === 'closed') return;
  const treasury = actor(how % 5 === 0 ? 'reviewer' : `treasury-${String(how % 4)}`, 'treasury');
  switch (what) {
    case 'treasury':
      if (appeal.earlyRelease?.status === 'proposed') subject.give({ type: 'approveUndisputed', approve: how !== 9, why: 'x' }, how % 3 === 0 ? treasury : how % 3 === 1 ? staff.approver : staff.officer);
      else if (subject.waitsFor === 'approval') subject.tryWork({ kind: 'approval', approve: true, why: null }, appeal.decision?.approvals.length === 0 ? staff.approver : staff.officer);
      else if (subject.waitsFor === 'risk_review') subject.tryWork(subject.proposal(), actor('reviewer', 'reviewer'));
      else subject.tryWork({ kind: 'treasury_approval', approve: how !== 9, why: 'x' }, treasury);
      return;
    case 'bank':
      if (appeal.bankRequests.length > 0) subject.bankSaysYes();
      return;
    case 'core':
      if (appeal.releaseOrders.length === 0) return;
      subject.ended(how === 0 ? { status: 'rejected', reason: 'x' } : how === 1 ? { status: 'unknown' } : undefined);
      return;
    case 'halt':
      subject.state = how < 3 ? { ...subject.state, halt: someHalt } : goingOn(subject.state);
      subject.give({ type: 'resumeRelease' }, actor('system:releases', 'system'));
      return;
    case 'break':
      setBreak(subject, how < 7);
      return;
    case 'repair':
      subject.tryWork({ kind: 'release_repair', action: how === 0 ? 'send_again' : 'retry', why: 'x' }, treasury);
      return;
    case 'mark':
      if (subject.waitsFor === 'release_scheduled' || subject.waitsFor === 'release_halted') subject.nextMark();
      return;
    case 'early':
      subject.give({ type: 'releaseUndisputed', items: appeal.transactionIds.slice(0, 1).map((transactionId) => ({ transactionId, amountMinor: BigInt(how + 1) })) }, actor('reviewer', 'reviewer'));
      return;
    default:
      changeAccount(subject, what, how);
  }
}

/** A part before the decision, as far as draws let it come. */
function letGoEarly(subject: RandomCase, how: number): void {
  tryMove(subject, { what: 'early', how });
  for (const more of [1, 2, 3, 6, 12]) if (subject.appeal.earlyRelease?.status === 'proposed') tryMove(subject, { what: 'treasury', how: more });
  for (const what of ['bank', 'core'] as const) tryMove(subject, { what, how });
}

function setBreak(subject: RandomCase, open: boolean): void {
  const { breaks: _, ...state } = subject.state;
  subject.state = open ? { ...state, breaks: ['break'] } : state;
}

/** Seldom, else no case would come to its end: another account, verified, approved and cooled at once. */
function changeAccount(subject: RandomCase, what: 'change' | 'cooled', how: number): void {
  const change = subject.state.order.accountChanges?.at(-1);
  const changeId = change?.id ?? 'change';
  if (what === 'change' && how === 0 && change === undefined) {
    const documentId = subject.appeal.documents.find((one) => one.requirementCode === 'settlement_account_proof')?.id ?? '';
    const command: AppealCommand = { type: 'proposeAccountChange', changeId, account: { id: 'other', bankCode: 'bank', fingerprint: 'fp', lastFour: '1' }, documentId, reason: 'x', sameName: true };
    subject.give({ ...command, account: { ...command.account, fingerprint: 'fp2' } }, staff.agent);
    subject.give({ type: 'verifyAccountChange', changeId, nameMatches: true, means: 'bank_call', evidence: 'x' }, actor('lead', 'lead'));
    subject.give({ type: 'approveAccountChange', changeId }, staff.riskManager);
  } else if (what === 'cooled' && change?.coolsUntilAt) {
    if (change.coolsUntilAt > subject.now) subject.now = change.coolsUntilAt;
    subject.give({ type: 'passMark', waitId: subject.appeal.wait?.id ?? '', index: -3 }, actor('system:workflow', 'system'));
  }
}

/** Everybody does their part: the case ends, and what was decided has arrived. */
function finish(subject: RandomCase): void {
  setBreak(subject, false);
  subject.state = goingOn(subject.state);
  for (let steps = 0; subject.appeal.stage !== 'closed'; steps += 1) {
    law(steps < 80, 'a case comes to its end');
    // Whoever claimed a task and left it does not hold it for ever.
    subject.now = plusMs(subject.now, 7_200_000);
    subject.give({ type: 'resumeRelease' }, actor('system:releases', 'system'));
    changeAccount(subject, 'cooled', 0);
    for (const what of ['treasury', 'bank', 'core', 'repair', 'mark'] as const) tryMove(subject, { what, how: 2 + (steps % 7) });
  }
  const { decision, releaseOrders } = subject.appeal;
  const paid = (purpose: ReleasePurpose) => releaseOrders.filter((one) => one.purpose === purpose && one.status === 'posted' && one.mandateId === decision?.id).reduce((sum, one) => sum + one.amountMinor, 0n);
  const decided = (of: 'releaseMinor' | 'refundMinor' | 'offsetMinor' | 'transferMinor') => decision?.items.reduce((sum, one) => sum + one[of], 0n) ?? 0n;
  const amounts = { release: decided('releaseMinor'), cardholder_refund: decided('refundMinor'), offset: decided('offsetMinor'), transfer: decided('transferMinor') };
  law(releasePurposes.every((purpose) => paid(purpose) === amounts[purpose]), 'what was decided has arrived, to the fen');
  seen.finished += 1;
}

it('random decisions are carried out lawfully, and to their end', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), fc.array(move, { minLength: 10, maxLength: 40 }), fc.constantFrom(0n, 1_000_000n, 20_000_000n), fc.boolean(), (parts, tried, free, early) => {
      const policy: Policy = { ...wholeFieldPolicy, treasury: { ...treasuryRules, tiers: { CNY: [{ upToMinor: free, people: 0 }, { upToMinor: free * 2n + 1n, people: 1 }, { upToMinor: null, people: 2 }] } } };
      const subject = new RandomCase(parts, policy);
      subject.open().papers();
      // Sometimes a part is let go before the decision.
      if (early) letGoEarly(subject, tried[0]?.how ?? 0);
      subject.work(subject.proposal(100n, { items: subject.splits(parts) }), actor('reviewer', 'reviewer')).approvedByAll();
      for (const one of tried) tryMove(subject, one);
      finish(subject);
    }),
    { numRuns: 300, seed: 20261123 },
  );
  // The sequences go somewhere.
  expect(seen.finished).toBe(300);
  expect(Math.min(seen.orders, seen.large, seen.afterRefund)).toBeGreaterThan(100);
  expect(seen.barred).toBeGreaterThan(10);
});
