import type { Message } from '../text/say';
import type { FuzzCounts } from './report';

/** What a run must have reached: one that has hardly asked finds nothing, and is not clean for it. */
export interface Floor {
  /** Whether every operation of the document must have been asked: the stream of events too, by its pages, and bank answers, without a signature. */
  readonly everyOperation: boolean;
  /** Operations that must have been answered with 2xx. */
  readonly answered: number;
  /** Sequences that must have gone on from an earlier answer. */
  readonly sequences: number;
}

/** Whether nothing was found. */
export function foundNothing({ failures, errors, serverErrors }: FuzzCounts): boolean {
  return failures === 0 && errors === 0 && serverErrors === 0;
}

/** What was not asked enough to say so. */
export function shortOf({ operations, documented, answered, sequences }: FuzzCounts, floor: Floor): readonly Message[] {
  return [
    ...(documented === 0 || (floor.everyOperation && operations < documented) ? [{ key: 'fuzz.fewOperations', values: { operations, wanted: documented } } as const] : []),
    ...(answered < floor.answered ? [{ key: 'fuzz.fewAnswered', values: { answered, wanted: floor.answered } } as const] : []),
    ...(sequences < floor.sequences ? [{ key: 'fuzz.fewSequences', values: { sequences, wanted: floor.sequences } } as const] : []),
  ];
}
