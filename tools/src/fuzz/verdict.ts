import type { Message } from '../text/say';
import type { FuzzCounts } from './report';

/** What a run must have reached: one that has hardly asked finds nothing, and is not clean for it. */
export interface Floor {
  /** Whether every operation of the document must have been asked. */
  readonly everyOperation: boolean;
  /** Operations that must have been answered with 2xx. */
  readonly answered: number;
  /** Sequences that must have gone on from an earlier answer. */
  readonly sequences: number;
}

/**
 * Operations that need not have been asked, and why, as `GET /v1/things`. None at present: even the stream of events is asked for its
 * pages, and bank answers are asked without a signature.
 */
export const leftOut: Readonly<Record<string, string>> = {};

/** Whether nothing was found. */
export function foundNothing({ failures, errors, serverErrors }: FuzzCounts): boolean {
  return failures === 0 && errors === 0 && serverErrors === 0;
}

/** What was not asked enough to say so. */
export function shortOf({ operations, documented, answered, sequences }: FuzzCounts, floor: Floor): readonly Message[] {
  const wanted = documented - Object.keys(leftOut).length;
  return [
    ...(documented === 0 || (floor.everyOperation && operations < wanted) ? [{ key: 'fuzz.fewOperations', values: { operations, wanted } } as const] : []),
    ...(answered < floor.answered ? [{ key: 'fuzz.fewAnswered', values: { answered, wanted: floor.answered } } as const] : []),
    ...(sequences < floor.sequences ? [{ key: 'fuzz.fewSequences', values: { sequences, wanted: floor.sequences } } as const] : []),
  ];
}
