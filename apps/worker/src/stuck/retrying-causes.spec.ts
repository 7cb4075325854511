import type { OutstandingEffect } from '@thaw/persistence';
import { causesOf, toAsk } from './retrying-causes';

const since = '2026-11-23T08:00:00.000Z' as OutstandingEffect['since'];
const effect = (appealId: string, kind: OutstandingEffect['kind'] = 'send_bank_message'): OutstandingEffect => ({ appealId, kind, since });
const [a, b, c] = [effect('a'), effect('b'), effect('c')];
const release = effect('r', 'carry_out_release');
const nothing = new Map<string, string>();
const refused = 'send_bank_message: connection refused';

/** Shows what a look came to, for the next look. */
const shownAfter = (effects: readonly OutstandingEffect[], causes: readonly string[]) => new Map(effects.map((one, i) => [one.appealId, causes[i] ?? '']));

describe('causesOf', () => {
  it('keeps a cause while the workflow rests, and changes it when another failure is seen', () => {
    const first = causesOf([a], nothing, new Map([[a, 'connection refused']]));
    expect(first).toEqual([refused]);
    const resting = causesOf([a], shownAfter([a], first), new Map());
    expect(resting).toEqual([refused]);
    expect(causesOf([a], shownAfter([a], resting), new Map([[a, 'bad gateway']]))).toEqual(['send_bank_message: bad gateway']);
  });

  it('is one finding for what fails alike, whichever is being tried just now', () => {
    const one = causesOf([a, b, c], nothing, new Map([[b, 'connection refused']]));
    expect(one).toEqual([refused, refused, refused]);
    expect(causesOf([a, b, c], shownAfter([a, b, c], one), new Map([[c, 'connection refused']]))).toEqual(one);
  });

  it('takes the commonest cause of the kind, never of another', () => {
    const failures = new Map([[a, 'bad gateway'], [b, 'connection refused'], [c, 'connection refused']]);
    expect(causesOf([a, b, c, effect('d'), release], nothing, failures)).toEqual(['send_bank_message: bad gateway', refused, refused, refused, 'carry_out_release: not done']);
  });

  it('gives up “not done” as soon as anything is known, and keeps nothing of another kind', () => {
    const shown = new Map([['a', 'send_bank_message: not done'], ['b', 'carry_out_release: timed out']]);
    expect(causesOf([a, b], shown, new Map())).toEqual(['send_bank_message: not done', 'send_bank_message: not done']);
    expect(causesOf([a, b], shown, new Map([[b, 'connection refused']]))).toEqual([refused, refused]);
  });
});

it('toAsk asks first about what nothing is known of, then about the oldest', () => {
  const shown = new Map([['a', refused], ['b', 'send_bank_message: not done']]);
  expect(toAsk([a, b, c], shown, 2)).toEqual([b, c]);
  expect(toAsk([a, b, c], shown, 9)).toEqual([b, c, a]);
});
