import { escalationOf, expiryActions, neutralWait, nextMarkOf, waitKinds, waitParties, type Appeal, type Instant } from '@thaw/domain';
import { z } from 'zod';
import { bilingualOut, dateOut, instantOut, wireText } from '../http/wire';
import { expiryWords, neutralExpiryWords, turnWords } from './wait.words';

export const waitSchema = z
  .object({
    kind: z.enum(waitKinds),
    party: z.enum(waitParties).meta({ description: 'Whose turn it is.' }),
    turn: bilingualOut,
    since: instantOut,
    dueAt: instantOut,
    dueOn: dateOut,
    overdue: z.boolean(),
    provisional: z.boolean().meta({ description: 'The deadline touches a year whose calendar is provisional.' }),
    onExpiry: z.enum(expiryActions),
    onExpiryText: bilingualOut,
    escalationLevel: z.int().meta({ description: 'Rungs of the ladder climbed.' }),
    nextMarkAt: instantOut.nullable().meta({ description: 'When something next happens by itself.' }),
  })
  .meta({ id: 'Wait' });

export type WaitView = z.output<typeof waitSchema>;

/**
 * What an appeal waits for, in words.
 *
 * @param silent nothing may be told of what we look at: it reads like any review
 */
export function waitView(appeal: Pick<Appeal, 'wait' | 'statutoryMarks' | 'clocks'>, asOf: Instant, silent = false): WaitView | null {
  const { wait } = appeal;
  if (wait === null) return null;
  const kind = silent ? neutralWait(wait.kind) : wait.kind;
  const { party, since, dueAt, dueOn, provisional, onExpiry } = wait;
  return {
    kind, party, since, dueAt, dueOn, provisional, onExpiry,
    turn: wireText(turnWords[kind]),
    overdue: dueAt < asOf,
    onExpiryText: wireText((silent ? neutralExpiryWords : expiryWords)[onExpiry]),
    escalationLevel: escalationOf(appeal),
    nextMarkAt: nextMarkOf(wait)?.mark.at ?? null,
  };
}
