import { noCounts } from './report';
import { foundNothing, shortOf } from './verdict';

const floor = { everyOperation: true, answered: 60, sequences: 0 };
const whole = { ...noCounts, operations: 144, documented: 144, answered: 90, requests: 4_000 };
const keysOf = (...asked: Parameters<typeof shortOf>) => shortOf(...asked).map(({ key }) => key);

describe('the verdict on a run', () => {
  it('wants every operation asked, enough answered well, and sequences that went on', () => {
    expect(shortOf(whole, floor)).toEqual([]);
    expect(keysOf({ ...whole, operations: 4 }, floor)).toEqual(['fuzz.fewOperations']);
    expect(keysOf({ ...whole, operations: 4 }, { ...floor, everyOperation: false })).toEqual([]);
    expect(keysOf({ ...whole, sequences: 9 }, { ...floor, sequences: 10 })).toEqual(['fuzz.fewSequences']);
  });

  it('is not clean for a document that was not read, nor for a token that was refused everywhere', () => {
    expect(keysOf(noCounts, { everyOperation: false, answered: 0, sequences: 0 })).toEqual(['fuzz.fewOperations']);
    expect(keysOf({ ...whole, answered: 4 }, floor)).toEqual(['fuzz.fewAnswered']);
  });

  it('is of what was found, whatever was asked', () => {
    expect([whole, { ...whole, failures: 1 }, { ...whole, errors: 1 }, { ...whole, serverErrors: 1 }].map(foundNothing)).toEqual([true, false, false, false]);
  });
});
