import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { decide } from '../appeal/decide';
import { evolve } from '../appeal/evolve';
import { instant, plusMs } from '../kernel/instant';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { CaseUnderTest } from '../testing/case-builder';
import { commandsFor, crowd, moveLimits, type Move } from '../testing/random-moves';
import { houseEntries, orderEntries } from '../testing/other-entries';
import { rare } from '../testing/rare-events';
import { knownReason } from '../testing/route-steps';
import { eventCatalogue } from './event-catalogue';
import { eventExamples } from './event-examples';
import { occurrences, withoutSides } from './occurrences';
import { otherEvents } from './other-events';
import { readsTheSame } from './summary';
import { changeOf, eventNames, tellEvent, type RecordedEntry, type ToldEvent } from './told-event';

/**
 * Examples are events as they are told of real cases. `THAW_WRITE_EXAMPLES=1` writes them anew; otherwise what is told now must have
 * the form of what is written.
 */

const move: fc.Arbitrary<Move> = fc.record({ who: fc.nat(moveLimits.who), what: fc.nat(moveLimits.what), how: fc.nat(moveLimits.how) });
const at = instant('2026-11-23T02:00:00.000Z');

const entryOf = (type: string, payload: object, stream = 'appeal/id-00005'): RecordedEntry => ({ eventId: 'id-00001', stream, at, type, payload, merchantId: 'id-00002', freezeOrderId: 'id-00004' });

/** One event of each name, as colleagues are told of it, from some hundred cases; and the names of events after which all read as before. */
function toldInRandomCases(): { readonly told: Map<string, ToldEvent>; readonly same: Set<string> } {
  const found = { told: new Map<string, ToldEvent>(), same: new Set<string>() };
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
              const change = changeOf(before, subject.state, event);
              if (readsTheSame(change.before, change.after)) found.same.add(name);
              if (found.told.has(name)) continue;
              const told = tellEvent({ ...entryOf(event.type, { ...event, change }, `appeal/${subject.state.appeal?.id ?? ''}`), at: event.at }, 'staff');
              if (told !== null) found.told.set(name, told);
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
function toldOfAll(inCases: ReadonlyMap<string, ToldEvent>): ReadonlyMap<string, ToldEvent> {
  const found = new Map(inCases);
  for (const { type, stream, facts } of [...orderEntries(), ...houseEntries]) {
    const told = tellEvent(entryOf(type, facts, stream), 'staff');
    if (told !== null && !found.has(told.type)) found.set(told.type, { ...told, ...(stream.startsWith('freeze_order/') ? {} : { merchantId: null, freezeOrderId: null }) });
  }
  for (const [type, { facts, sides: [was, is] }] of Object.entries(rare)) {
    const told = tellEvent(entryOf(type, { ...facts, type, at, by: 'x' }), 'staff');
    if (told === null || found.has(told.type)) continue;
    const [state] = [...found.values()].flatMap(({ subject, after }) => (subject.kind === told.subject.kind && after !== null ? [after] : []));
    if (state === undefined) throw new Error(`nothing is told of any ${told.subject.kind}`);
    found.set(told.type, { ...told, before: { ...state, ...was }, after: { ...state, ...is } });
  }
  for (const name of eventNames) {
    const [kind = ''] = name.split('.');
    // What has no name of its own yet: read the thing again.
    if (!found.has(name)) found.set(name, { ...envelope, type: name, subject: { kind, id: 'id-00006' }, appealId: null });
  }
  return found;
}

const envelope = { id: 'id-00001', version: 1, occurredAt: at, merchantId: 'id-00002', freezeOrderId: 'id-00004', before: null, after: null, data: {} };

/** As it goes over the wire; ids have the form of ours. */
function written(told: ToldEvent): unknown {
  return JSON.parse(JSON.stringify(told, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)).replace(/"id-(\d{5})"/g, '"01a2089c-0000-7000-8000-0000000$1"'));
}

const eventsWithAName: ReadonlySet<string> = new Set([...Object.values(eventCatalogue), ...Object.values(otherEvents)].map(({ name }) => name));

const formOf = (value: object | null): readonly string[] | null => value && Object.keys(value).sort();

describe('examples of events', () => {
  const inCases = toldInRandomCases();
  const told = toldOfAll(inCases.told);
  if (process.env['THAW_WRITE_EXAMPLES'] === '1') {
    const lines = [...told].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => `  ${JSON.stringify(name)}: ${JSON.stringify(written(one))}`);
    writeFileSync(join(__dirname, 'event-examples.json'), `{\n${lines.join(',\n')}\n}\n`);
  }

  it('are there for every name, and none of a name that is no more', () => {
    expect([...told.keys()].sort()).toEqual([...eventNames]);
    expect(Object.keys(eventExamples).sort()).toEqual([...eventNames]);
  });

  it('read otherwise before than after, but where nothing changed', () => {
    const same = [...told.values()].filter(({ before, after }) => (before !== null || after !== null) && readsTheSame(before, after)).map(({ type }) => type);
    expect(Object.keys(occurrences)).toEqual(expect.arrayContaining([...same, ...inCases.same]));
  });

  it('tell of both sides, but where nobody knows them', () => {
    const without = [...told.values()].filter(({ before, after }) => before === null && after === null).map(({ type }) => type);
    expect(without.filter((name) => !Object.hasOwn(withoutSides, name) && !name.endsWith('.changed'))).toEqual([]);
    // Of a name that stands for all that has none, everything may come.
    expect(without.filter((name) => eventsWithAName.has(name) && !Object.hasOwn(withoutSides, name))).toEqual([]);
  });

  it.each([...told.keys()])('%s has the form it is told in', (name) => {
    const [is, was] = [told.get(name), eventExamples[name]];
    if (is === undefined || was === undefined) throw new Error('no such event');
    const form = (one: Pick<ToldEvent, 'data' | 'before' | 'after' | 'subject'>) => ({ data: formOf(one.data), before: formOf(one.before), after: formOf(one.after), subject: one.subject.kind });
    expect({ type: was.type, ...form(was as ToldEvent) }).toEqual({ type: name, ...form(is) });
  });
});
