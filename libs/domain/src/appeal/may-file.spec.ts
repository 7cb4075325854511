import { instant } from '../kernel/instant';
import type { Ground, PriorAppeal } from './appeal';
import { aboutByDefault, mayFile } from './may-file';

const asOf = instant('2026-12-01T02:00:00.000Z');
const window = { kind: 'second_appeal', until: instant('2026-12-07T15:59:59.999Z'), text: { en: 'x', zh: 'x' } } as const;
const first: PriorAppeal = { id: 'first', level: 1, outcome: 'freeze_confirmed', nextRemedy: window, transactionIds: ['a'], personIds: [] };
const second: PriorAppeal = { ...first, id: 'second', level: 2, nextRemedy: { ...window, kind: 'complaint_or_court', until: null } };
const evidence: Ground = { kind: 'new_evidence', what: 'the courier’s record' };
const error: Ground = { kind: 'named_error', error: 'amount', what: 'counted twice' };

const code = (prior: readonly PriorAppeal[], level: 1 | 2, ground: Ground | null = null, at = asOf, transactionIds: readonly string[] = ['a']) => mayFile(prior, { level, ground, transactionIds }, at)?.code ?? null;

describe('a second appeal', () => {
  it('needs new evidence or a named error, within its window, once', () => {
    expect(code([first], 2)).toBe('second_appeal_ground_missing');
    expect(code([first], 2, { ...evidence, what: ' ' })).toBe('second_appeal_ground_missing');
    expect([code([first], 2, evidence), code([first], 2, error)]).toEqual([null, null]);
    expect(code([], 2, evidence)).toBe('second_appeal_without_first');
    expect(code([first, second], 2, evidence)).toBe('appeal_level_used');
    expect(code([first], 2, evidence, instant('2026-12-07T16:00:00.000Z'))).toBe('second_appeal_too_late');
  });

  it('counts nothing that was withdrawn or lapsed', () => {
    expect(code([first, { ...second, outcome: 'withdrawn' }], 2, error)).toBeNull();
    expect(code([{ ...first, outcome: 'lapsed' }], 1)).toBeNull();
    expect(code([{ ...first, outcome: 'lapsed' }], 2, error)).toBe('second_appeal_without_first');
  });
});

describe('what nobody has decided', () => {
  const other: PriorAppeal = { ...first, id: 'other', transactionIds: ['b'] };

  it('has a first appeal of its own, whatever was decided about the rest', () => {
    for (const prior of [[first], [first, second]]) expect(code(prior, 1, null, asOf, ['b'])).toBeNull();
    expect(mayFile([first], { level: 1, transactionIds: ['a', 'b'] }, asOf)).toMatchObject({ code: 'appeal_level_used', particulars: { decidedBy: 'first', transactionIds: ['a'] } });
    expect(code([first, second], 1, null, asOf, ['a', 'b'])).toBe('appeal_repeats_decided');
    expect(code([first, second], 1, evidence, asOf, ['a', 'b'])).toBeNull();
  });

  it('is no matter for a second appeal, which contests one decision', () => {
    expect(code([first], 2, evidence, asOf, ['b'])).toBe('second_appeal_without_first');
    expect(mayFile([first], { level: 2, ground: evidence, transactionIds: ['a', 'b'] }, asOf)).toMatchObject({ code: 'second_appeal_beyond_first', field: 'transactionIds', particulars: { transactionIds: ['b'], decidedBy: 'first' } });
    expect(code([first, other], 2, evidence, asOf, ['a', 'b'])).toBe('second_appeal_beyond_first');
  });

  it('and was decided later has its own second appeal, while another decision has had one', () => {
    expect(code([first, other, second], 2, evidence, asOf, ['b'])).toBeNull();
    expect(code([first, other, second], 2, evidence, asOf, ['a'])).toBe('appeal_level_used');
    expect(code([first, second, other], 2, evidence, asOf, ['a'])).toBe('appeal_level_used');
  });

  it('by default a second appeal is about what the last decision not yet contested left', () => {
    expect(aboutByDefault([first, other], 2, ['a', 'b'])).toEqual(['b']);
    expect(aboutByDefault([first, other, { ...second, transactionIds: ['b'] }], 2, ['a', 'b'])).toEqual(['a']);
    expect(aboutByDefault([first], 2, ['b'])).toEqual([]);
    expect(aboutByDefault([first], 1, ['a', 'b'])).toEqual(['a', 'b']);
    // Nothing of it is held any more: it is the window that is asked about, not what to appeal for.
    expect(code([first], 2, evidence, asOf, [])).toBeNull();
  });
});

describe('the same again', () => {
  it('is shown to the second appeal while that is open', () => {
    expect(code([first], 1, evidence)).toBe('appeal_level_used');
  });

  it('is refused after the final decision, unless there is new evidence', () => {
    const late = instant('2026-12-08T02:00:00.000Z');
    for (const [prior, at] of [[[first, second], asOf], [[first], late]] as const) {
      expect(code(prior, 1, null, at)).toBe('appeal_repeats_decided');
      expect(code(prior, 1, error, at)).toBe('appeal_repeats_decided');
      expect(code(prior, 1, evidence, at)).toBeNull();
    }
    expect(mayFile([first, second], { level: 1, transactionIds: ['a', 'b'] }, asOf)?.particulars).toEqual({ decidedBy: 'second', transactionIds: ['a'] });
  });

  it('has its own second appeal when new evidence took it up again', () => {
    expect(code([first, second, { ...first, id: 'third' }], 2, error)).toBeNull();
  });
});
