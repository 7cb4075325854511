import fc from 'fast-check';
import { decide } from '../appeal/decide';
import { evolve } from '../appeal/evolve';
import { orderKinds } from '../freeze-order/order-kinds';
import { instant, plusMs } from '../kernel/instant';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { CaseUnderTest } from '../testing/case-builder';
import { aWish, OrderUnderTest } from '../testing/order-builder';
import { orderCommandFor, orderCrowd, orderMoveLimits } from '../testing/order-moves';
import { commandsFor, crowd, moveLimits, type Move } from '../testing/random-moves';
import { knownReason } from '../testing/route-steps';
import { occurrences } from './occurrences';
import { orderChanges } from './order-summary';
import { readsTheSame, type Sides } from './summary';
import { changeOf, eventNameOf, tellEvent, type RecordedEntry } from './told-event';

/** Whatever is done to a case or an order, by whomever: what is told of an event shows what it changed. */

const move: fc.Arbitrary<Move> = fc.record({ who: fc.nat(moveLimits.who), what: fc.nat(moveLimits.what), how: fc.nat(moveLimits.how) });
const orderMove: fc.Arbitrary<Move> = fc.record({ who: fc.nat(orderMoveLimits.who), what: fc.nat(orderMoveLimits.what), how: fc.nat(orderMoveLimits.how) });
const at = instant('2026-11-23T02:00:00.000Z');

/** Names of events after which all reads as before, as one audience is told. */
class Unchanged {
  readonly names: Readonly<Record<'staff' | 'merchant', Set<string>>> = { staff: new Set(), merchant: new Set() };
  readonly seen = new Set<string>();

  look(stream: string, event: { readonly type: string }, kept: object): void {
    const entry: RecordedEntry = { eventId: 'e', stream, at, type: event.type, payload: { ...event, ...kept }, merchantId: 'm', freezeOrderId: 'o' };
    this.seen.add(eventNameOf(entry));
    for (const audience of ['staff', 'merchant'] as const) {
      const told = tellEvent(entry, audience);
      if (told !== null && readsTheSame(told.before, told.after)) this.names[audience].add(told.type);
    }
  }
}

function lookAtCases(unchanged: Unchanged): void {
  const reasons = ['12', 'H02', 'H04', 'H06', '36', '08', '11', '02', '25', '17'];
  fc.assert(
    fc.property(fc.array(move, { minLength: 30, maxLength: 90 }), fc.constantFrom(...reasons), fc.constantFrom('01', '03'), (moves, code, merchantType) => {
      const subject = new CaseUnderTest(undefined, undefined, knownReason(code), '2026-03-02T02:00:00.000Z', wholeFieldPolicy, merchantType);
      for (const one of moves) {
        const who = crowd[one.who];
        for (const command of who === undefined ? [] : commandsFor(subject, one)) {
          const decided = who === undefined ? null : decide(subject.state, command, subject.contextOf(who));
          for (const event of decided?.ok === true ? decided.value : []) {
            const before = subject.state;
            subject.state = evolve(before, event);
            unchanged.look('appeal/a', event, { change: changeOf(before, subject.state, event) });
          }
        }
        subject.now = plusMs(subject.now, 60_000);
      }
    }),
    { numRuns: 600, seed: 20261123 },
  );
}

function lookAtOrders(unchanged: Unchanged): void {
  fc.assert(
    fc.property(fc.constantFrom(...orderKinds), fc.boolean(), fc.array(orderMove, { minLength: 5, maxLength: 40 }), (kind, whole, moves) => {
      const subject = new OrderUnderTest(aWish(kind, whole ? { limit: { kind: 'whole_account', reason: 'r' } } : {}));
      for (const { who, what, how } of moves) {
        const before = subject.order;
        const already = subject.events.length;
        subject.give(orderCommandFor(subject, what, how), orderCrowd[who] ?? orderCrowd[0]);
        const events = subject.events.slice(already);
        const changes: readonly Sides[] = orderChanges(before, events);
        events.forEach((event, i) => unchanged.look('freeze_order/o', event, { sides: changes[i] }));
        subject.now = plusMs(subject.now, 3_600_000);
      }
    }),
    { numRuns: 600, seed: 20261123 },
  );
}

describe('what is told of random events', () => {
  const unchanged = new Unchanged();
  lookAtCases(unchanged);
  lookAtOrders(unchanged);

  it('reads otherwise before than after, but where nothing changed', () => {
    expect([...unchanged.names.staff].filter((name) => !Object.hasOwn(occurrences, name))).toEqual([]);
  });

  it('shows a merchant what they are told of', () => {
    expect([...unchanged.names.merchant].filter((name) => !Object.hasOwn(occurrences, name))).toEqual([]);
  });

  it('comes to most of what there is to tell', () => {
    expect(unchanged.seen.size).toBeGreaterThan(70);
  });
});
