import fc from 'fast-check';
import { decide } from '../appeal/decide';
import { chinaCalendar } from '../calendar/cn-calendar';
import { plusMs } from '../kernel/instant';
import { newestPolicy } from '../policy/policy-versions';
import { aWish, imposer, OrderUnderTest, sweep } from '../testing/order-builder';
import { orderCommandFor, orderCrowd, orderMoveLimits } from '../testing/order-moves';
import { largestAuthorityLimit, mayLeave, type QueuedOrder } from './account-queue';
import { isAuthorityKind, orderKindRules, orderKinds } from './order-kinds';
import { hasEnded, mayTurn } from './order.states';

/** Whatever is done to an order, by whomever, in whatever order: the laws hold after each step. */

const move = fc.record({ who: fc.nat(orderMoveLimits.who), what: fc.nat(orderMoveLimits.what), how: fc.nat(orderMoveLimits.how) });
const dayMs = 86_400_000;

function law(holds: boolean, name: string): void {
  if (!holds) throw new Error(`broken: ${name}`);
}

function holdLaws(subject: OrderUnderTest, before: OrderUnderTest['order']): void {
  const { order } = subject;
  law(before.status === order.status || mayTurn(before.status, order.status) || before.status === 'proposed', 'the table of states');
  law(before.marks.every((mark) => mark.firedAt === null || order.marks.some((one) => one.kind === mark.kind && one.at === mark.at && one.firedAt === mark.firedAt)), 'what has fired stays');
  law(new Set(order.marks.map((mark) => `${mark.kind} ${mark.at}`)).size === order.marks.length, 'a mark stands once');
  const waiting = order.marks.filter((mark) => mark.firedAt === null);
  law(!hasEnded(order.status) || (waiting.length === 0 && order.pending === null), 'what has ended waits for nothing');
  law(order.status !== 'active' || order.expiresAt === null || order.marks.some((mark) => mark.kind === 'lapse' && mark.at === order.expiresAt && mark.firedAt === null), 'what has an end is watched');
  law(order.status !== 'announced' || waiting.some((mark) => mark.kind === 'effect'), 'what is announced takes effect some day');
  law(!['active', 'lapsed'].includes(order.status) || order.kind !== 'SETTLEMENT_DEFERRAL' || order.transactions.length === 0 || order.marks.some((mark) => mark.kind === 'settle_latest'), 'how long a matter of record is held is watched');
  const { mostRenewals } = orderKindRules[order.kind];
  law(mostRenewals === null || order.renewals <= mostRenewals, 'renewed no more often than it may be');
  law(order.transactions === before.transactions || order.status === 'averted', 'an order’s own commands move no money');
}

/** Whatever stands of our own, or of a bank's, somebody can contest. */
function contestable({ order, now }: OrderUnderTest): void {
  if (!['announced', 'active', 'lapsed'].includes(order.status)) return;
  const opened = decide({ order, appeal: null, prior: [] }, { type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, { asOf: now, actor: imposer, policy: newestPolicy, calendar: chinaCalendar, newId: () => 'id' });
  // Past the years whose calendar is known nothing is opened: a deadline is not guessed.
  law(opened.ok || opened.refusal.code === 'calendar_unknown_year', 'an order of our own admits an appeal');
}

/** Nothing of an authority’s order changes but by one person’s record and another’s word; time aside. */
function twoPeople(subject: OrderUnderTest): void {
  let proposedBy: string | null = null;
  for (const event of subject.events) {
    if (event.type === 'OrderChangeProposed') proposedBy = event.by;
    if (event.type === 'OrderChangeConfirmed') law(proposedBy !== null && proposedBy !== event.by, 'four eyes');
    if (event.type === 'OrderVaried' || event.type === 'OrderRenewed') law(proposedBy !== null && proposedBy !== event.by, 'an authority’s order is changed by two');
  }
}

describe('random sequences of commands on an order', () => {
  it('never break a law', () => {
    const ends: Record<string, number> = {};
    fc.assert(
      fc.property(fc.constantFrom(...orderKinds), fc.nat(3), fc.array(move, { minLength: 5, maxLength: 40 }), (kind, start, moves) => {
        const limit = start === 1 ? { limit: { kind: 'whole_account' as const, reason: 'r' } } : {};
        const period = start === 2 && orderKindRules[kind].source === 'acquirer' ? { period: { effectiveAt: plusMs(new OrderUnderTest(aWish(kind)).now, dayMs) } } : {};
        // One kind for a matter of record, which has an age gate.
        const ofRecord = kind === 'SETTLEMENT_DEFERRAL' ? { reason: { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code: 'H06' } } : {};
        const subject = new OrderUnderTest(aWish(kind, { ...ofRecord, ...limit, ...period }));
        for (const { who, what, how } of moves) {
          const before = subject.order;
          const refused = subject.give(orderCommandFor(subject, what, how), orderCrowd[who] ?? sweep);
          law(refused === null || subject.order === before, 'a refusal changes nothing');
          holdLaws(subject, before);
          subject.now = plusMs(subject.now, 3_600_000);
        }
        if (isAuthorityKind(kind)) twoPeople(subject);
        else contestable(subject);
        const fired = subject.events.flatMap((event) => (event.type === 'OrderMarkFired' ? [`${event.kind} ${event.dueAt}`] : []));
        law(new Set(fired).size === fired.length, 'nothing fires twice');
        ends[subject.order.status] = (ends[subject.order.status] ?? 0) + 1;
      }),
      { numRuns: 10_000, seed: 20261123 },
    );
    expect(Object.keys(ends)).toEqual(expect.arrayContaining(['active', 'lapsed', 'lifted', 'averted']));
  });
});

describe('what may leave an account over which orders queue', () => {
  const queued = fc.record({
    id: fc.constant('o'), kind: fc.constantFrom(...orderKinds), currency: fc.constantFrom('CNY', 'USD'), restrains: fc.boolean(),
    limitMinor: fc.option(fc.bigInt({ min: 0n, max: 2_000n }), { freq: 5 }),
  });

  it('never leaves less than any authority’s limit that binds, and is all the rest', () => {
    fc.assert(
      fc.property(fc.array(queued, { maxLength: 6 }), fc.bigInt({ min: 0n, max: 3_000n }), (orders: readonly QueuedOrder[], balanceMinor) => {
        const room = mayLeave({ orders, balanceMinor }, 'CNY');
        const binding = orders.filter((one) => one.restrains && isAuthorityKind(one.kind));
        law(room >= 0n && room <= balanceMinor, 'within the balance');
        for (const { currency, limitMinor } of binding) {
          if (limitMinor === null) law(room === 0n, 'a whole account lets nothing go');
          else if (currency === 'CNY') law(room === 0n || balanceMinor - room >= limitMinor, 'each limit is respected');
        }
        if (binding.length === 0) law(room === balanceMinor, 'our own orders bind nobody else');
        const kept = largestAuthorityLimit(orders, 'CNY');
        if (kept !== null && kept <= balanceMinor) law(room === balanceMinor - kept, 'orders queue, they do not add up');
      }),
      { numRuns: 5_000, seed: 3 },
    );
  });
});
