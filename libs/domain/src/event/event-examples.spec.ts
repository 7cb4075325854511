import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { AppealEventOf, AppealEventType } from '../appeal/events';
import { decide } from '../appeal/decide';
import { evolve } from '../appeal/evolve';
import { instant, localDate, plusMs } from '../kernel/instant';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { CaseUnderTest } from '../testing/case-builder';
import { commandsFor, crowd, moveLimits, type Move } from '../testing/random-moves';
import { knownReason } from '../testing/route-steps';
import { eventCatalogue } from './event-catalogue';
import { eventExamples } from './event-examples';
import { changeOf, eventNames, tellEvent, type RecordedEntry, type ToldEvent } from './told-event';

/**
 * Examples are events as they are told of real cases. `THAW_WRITE_EXAMPLES=1` writes them anew; otherwise what is told now must have
 * the form of what is written.
 */

const move: fc.Arbitrary<Move> = fc.record({ who: fc.nat(moveLimits.who), what: fc.nat(moveLimits.what), how: fc.nat(moveLimits.how) });
const at = instant('2026-11-23T02:00:00.000Z');

const entryOf = (type: string, payload: object, stream = 'appeal/id-00005'): RecordedEntry => ({ eventId: 'id-00001', stream, at, type, payload, merchantId: 'id-00002', freezeOrderId: 'id-00004' });

/** What happens too rarely to wait for: facts as the domain emits them. */
type Rare = { readonly [T in AppealEventType]?: Omit<AppealEventOf<T>, 'type' | 'at' | 'by'> };
const rare: Rare = {
  StatutoryWatchSet: { marks: [{ limitId: 'CN-AML-39/decide_and_reply', kind: 'breach', rung: null, at, firedAt: null }] },
  StatutoryLimitBreached: { limitId: 'CN-AML-39/decide_and_reply', dueAt: at, ofTotal: true },
  StatutoryRungCalled: { limitId: 'CN-AML-39/decide_and_reply', rung: 'lead' },
  DecideByMoved: { decideBy: { dueAt: at, dueOn: localDate('2026-11-23'), provisional: false, limitId: 'CN-AML-39/decide_and_reply', limitVersion: '1' }, was: at, because: 'calendar' },
  RemedyMoved: { nextRemedy: { kind: 'second_appeal', until: at, text: { en: 'x', zh: 'x' } }, was: at, because: 'calendar' },
  DecisionEnlarged: { decisionId: 'id-00006', items: [{ transactionId: 'id-00007', amountMinor: 400_000n }] },
  RemedyApplied: { remedy: 'nudge', why: 'the merchant is waiting' },
  DecisionReturned: { decisionId: 'id-00006', why: 'x' },
  BankMessageSent: { requestId: 'id-00006', messageId: 'id-00007' },
  BankGivenLonger: { requestId: 'id-00006', limitId: 'x', extendedTo: { total: 4, proposedBy: 'x', approvedBy: 'y', noticeAt: null } },
  BankFoundByHand: { requestId: 'id-00006', finding: { result: 'confirmed', evidence: 'x', by: 'x', at } },
  BankFindingApproved: { requestId: 'id-00006', status: 'confirmed' },
  BankFindingReturned: { requestId: 'id-00006', why: 'x' },
  ReleaseHeldBack: { wantedMinor: 3_812_000n, mayLeaveMinor: 1_000_000n, orderIds: ['id-00008'] },
  TreasuryApproved: { approval: { id: 'id-00008', mandateId: 'id-00006', by: 'x', at, upToMinor: 60_000_000n, settlementAccountId: 'id-00009' } },
  AccountChangeTookEffect: { changeId: 'id-00008' },
  ReleaseBarred: { breakIds: ['id-00008'] },
  ReserveTakenUp: { decisionId: 'id-00006', items: [{ transactionId: 'id-00007', amountMinor: 400_000n }] },
  ReleaseResumed: { releaseOrderId: 'id-00006' },
  FundsSpared: { freezeOrderId: 'id-00004', items: [{ transactionId: 'id-00007', amountMinor: 400_000n }] },
  FreezeAverted: { freezeOrderId: 'id-00004' },
  FreezeLifted: { freezeOrderId: 'id-00004' },
  EndingDecided: { outcome: 'released_in_full', why: null },
};

/** One event of each name, as colleagues are told of it, from some hundred cases. */
function toldInRandomCases(): ReadonlyMap<string, ToldEvent> {
  const found = new Map<string, ToldEvent>();
  for (const code of ['12', 'H06', '36', '08', '11', '25', '17']) {
    fc.assert(
      fc.property(fc.array(move, { minLength: 60, maxLength: 120 }), (moves) => {
        const subject = new CaseUnderTest(undefined, undefined, knownReason(code), '2026-03-02T02:00:00.000Z', wholeFieldPolicy, '03');
        for (const one of moves) {
          const who = crowd[one.who];
          for (const command of who === undefined ? [] : commandsFor(subject, one)) {
            const decided = decide(subject.state, command, subject.contextOf(who ?? { id: '', roles: [], merchantId: null, bankCode: null }));
            for (const event of decided.ok ? decided.value : []) {
              const before = subject.state;
              subject.state = evolve(before, event);
              const { name } = eventCatalogue[event.type];
              if (found.has(name)) continue;
              const told = tellEvent({ ...entryOf(event.type, { ...event, change: changeOf(before, subject.state, event) }, `appeal/${subject.state.appeal?.id ?? ''}`), at: event.at }, 'staff');
              if (told !== null) found.set(name, told);
            }
          }
          subject.now = plusMs(subject.now, 60_000);
        }
      }),
      { numRuns: 40, seed: 3 },
    );
  }
  return found;
}

/** Everything an event can be called, each with an event. */
function toldOfAll(): ReadonlyMap<string, ToldEvent> {
  const found = new Map(toldInRandomCases());
  for (const [type, facts] of Object.entries(rare)) {
    const told = tellEvent(entryOf(type, { ...facts, type, at, by: 'x' }), 'staff');
    if (told !== null && !found.has(told.type)) found.set(told.type, told);
  }
  const imposed = tellEvent(entryOf('FreezeImposed', { kind: 'SETTLEMENT_DEFERRAL', amountMinor: 4_862_000n, currency: 'CNY' }, 'freeze_order/id-00004'), 'staff');
  if (imposed !== null) found.set(imposed.type, imposed);
  for (const name of eventNames) {
    const [kind = ''] = name.split('.');
    // Of what is no appeal's, nothing is told but that it happened.
    if (!found.has(name) && !ofAppeals.has(name)) found.set(name, { ...envelope, type: name, subject: { kind, id: 'id-00006' }, appealId: null });
  }
  return found;
}

const ofAppeals: ReadonlySet<string> = new Set(Object.values(eventCatalogue).map(({ name }) => name));
const envelope = { id: 'id-00001', version: 1, occurredAt: at, merchantId: 'id-00002', freezeOrderId: 'id-00004', before: null, after: null, data: {} };

/** As it goes over the wire; ids have the form of ours. */
function written(told: ToldEvent): unknown {
  return JSON.parse(JSON.stringify(told, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)).replace(/"id-(\d{5})"/g, '"01a2089c-0000-7000-8000-0000000$1"'));
}

const formOf = (value: object | null): readonly string[] | null => value && Object.keys(value).sort();

describe('examples of events', () => {
  const told = toldOfAll();
  if (process.env['THAW_WRITE_EXAMPLES'] === '1') {
    const lines = [...told].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => `  ${JSON.stringify(name)}: ${JSON.stringify(written(one))}`);
    writeFileSync(join(__dirname, 'event-examples.json'), `{\n${lines.join(',\n')}\n}\n`);
  }

  it('are there for every name, and none of a name that is no more', () => {
    expect([...told.keys()].sort()).toEqual([...eventNames]);
    expect(Object.keys(eventExamples).sort()).toEqual([...eventNames]);
  });

  it.each([...told.keys()])('%s has the form it is told in', (name) => {
    const [is, was] = [told.get(name), eventExamples[name]];
    if (is === undefined || was === undefined) throw new Error('no such event');
    expect({ type: was.type, data: formOf(was.data), subject: was.subject.kind }).toEqual({ type: name, data: formOf(is.data), subject: is.subject.kind });
  });
});
