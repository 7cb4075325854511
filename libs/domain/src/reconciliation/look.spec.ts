import { instant, plusMs } from '../kernel/instant';
import { breakClassEntries, breakClasses } from './break-class';
import type { Discrepancy } from './in-books';
import { discrepanciesIn, lookAgain } from './look';
import { decideBreak, type MoneyBreak } from './money-break';

const at = instant('2026-11-25T02:00:00.000Z');
const later = plusMs(at, 3_600_000);
const seen: Discrepancy = { class: 'amount_differs', subject: 'o', orderId: 'o', appealId: 'a', dayOn: null, currency: 'CNY', oursMinor: 100n, theirsMinor: 101n, evidence: [] };
let ids = 0;
const newId = () => `b-${String((ids += 1))}`;
const person = (id: string) => ({ id, roles: ['treasury' as const], merchantId: null, bankCode: null });

function openedOnce(): MoneyBreak {
  const [one] = lookAgain([], [], [seen], at, newId).opened;
  if (one === undefined) throw new Error('nothing opened');
  return one;
}

function given(before: MoneyBreak, command: Parameters<typeof decideBreak>[1], by: string): MoneyBreak {
  const decided = decideBreak(before, command, { asOf: at, actor: person(by), standing: [], actedInCase: [], interested: [], keyholders: [], newId });
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value.after;
}

describe('a disagreement over several looks', () => {
  it('is opened once, and resolved when it is seen no more', () => {
    const one = openedOnce();
    const again = lookAgain([one], [], [seen], later, newId);
    expect(again).toMatchObject({ opened: [], resolved: [], seen: [{ id: one.id, state: 'open', openedAt: at, seenAt: later }] });
    expect(lookAgain([one], [], [], later, newId)).toMatchObject({ opened: [], seen: [], resolved: [{ id: one.id, state: 'resolved', endedAt: later }] });
  });

  it('takes a proposal back when the figures change: nobody approves what the proposer did not see', () => {
    const proposed = given(openedOnce(), { type: 'proposeClosing', why: 'rounding' }, 'ma');
    expect(lookAgain([proposed], [], [seen], later, newId).seen).toMatchObject([{ state: 'closing_proposed', why: 'rounding' }]);
    expect(lookAgain([proposed], [], [{ ...seen, theirsMinor: 200n }], later, newId).seen).toMatchObject([{ state: 'open', why: null, proposedBy: null, theirsMinor: 200n }]);
  });

  it('is nothing for whoever has an interest in its merchant: they neither propose, agree nor turn down', () => {
    const one = openedOnce();
    const proposed = given(one, { type: 'proposeClosing', why: 'rounding' }, 'ma');
    const code = (before: MoneyBreak, command: Parameters<typeof decideBreak>[1], by: string, interested: readonly string[]) => {
      const decided = decideBreak(before, command, { asOf: at, actor: person(by), standing: [], actedInCase: [], interested, keyholders: [], newId });
      return decided.ok ? null : decided.refusal.code;
    };
    expect(code(one, { type: 'proposeClosing', why: 'w' }, 'xu', ['xu'])).toBe('conflict_of_interest');
    for (const command of [{ type: 'approveClosing' }, { type: 'turnDownClosing', why: 'w' }] as const) expect(code(proposed, command, 'xu', ['xu'])).toBe('conflict_of_interest');
    // Declared since they proposed it: the closing is not agreed to, and can be turned down.
    expect(code(proposed, { type: 'approveClosing' }, 'xu', ['ma'])).toBe('conflict_of_interest');
    expect(code(proposed, { type: 'turnDownClosing', why: 'w' }, 'xu', ['ma'])).toBeNull();
  });

  it('stays closed while it looks as it did, and is another one when it does not', () => {
    const closed = given(given(openedOnce(), { type: 'proposeClosing', why: 'rounding' }, 'ma'), { type: 'approveClosing' }, 'xu');
    expect(closed).toMatchObject({ state: 'closed', proposedBy: 'ma', approvedBy: 'xu' });
    expect(lookAgain([], [closed], [seen], later, newId).opened).toEqual([]);
    expect(lookAgain([], [closed], [{ ...seen, theirsMinor: 102n }], later, newId).opened).toHaveLength(1);
  });
});

describe('days and statements', () => {
  const day = { dayOn: '2026-11-24', endedAt: instant('2026-11-24T16:00:00.000Z') };
  const books = { orders: [], accounts: [], daysWithout: [day], alarms: [] };
  const classesAt = (asOf: typeof at, change: Partial<Parameters<typeof discrepanciesIn>[0]> = {}) => discrepanciesIn({ ...books, ...change }, { asOf, toldThrough: null, graceMinutes: 10 }, 360).map((one) => one.class);

  it('are missed from the minute on at which they are due', () => {
    expect(classesAt(instant('2026-11-24T21:59:59.999Z'))).toEqual([]);
    expect(classesAt(instant('2026-11-24T22:00:00.000Z'))).toEqual(['statement_missing']);
  });

  it('that could not be read are forgotten once the day has its statement; another body never is', () => {
    const alarms = [{ kind: 'unreadable', dayOn: '2026-11-24', sha256: 'a' }, { kind: 'altered', dayOn: '2026-11-23', sha256: 'b' }] as const;
    expect(classesAt(day.endedAt, { alarms })).toEqual(['statement_unreadable', 'statement_altered']);
    expect(classesAt(day.endedAt, { alarms, daysWithout: [] })).toEqual(['statement_altered']);
  });

  it('have words in both languages for every class', () => {
    for (const { title, whatToDo } of breakClasses.map((one) => breakClassEntries[one])) {
      for (const text of [title, whatToDo]) {
        expect(text.en).toMatch(/^[\x20-\x7e’]+$/);
        expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });
});
