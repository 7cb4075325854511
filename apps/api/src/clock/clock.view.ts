import {
  breachSaidAt, clockKinds, clocksOf, describeLength, dueOf, isOutside, pauses, runOf, standsStillFor, timeUnits, type Actor, type CaseClock, type DecisionContext, type OpenCase, type Policy, type StatutoryMark,
} from '@thaw/domain';
import { z } from 'zod';
import { bilingualOut, dateOut, idOut, instantOut, wireText } from '../http/wire';
import { clockWords, pauseWords } from './clock.words';

const proposalSchema = z
  .object({ id: idOut, to: z.int(), reason: bilingualOut.meta({ examples: [{ en: 'The notary is closed.', zh: '公证处休息。' }] }), proposedBy: z.string().nullable(), proposedAt: instantOut })
  .meta({ id: 'ExtensionProposal', description: 'Somebody asks for more time; another person approves or declines.' });

const suspensionSchema = z
  .object({
    from: instantOut,
    to: instantOut.nullable().meta({ description: 'Null while it lasts.' }),
    because: z.enum(pauses),
    text: bilingualOut,
    stay: z.object({ requestedBy: z.string(), reason: z.string().nullable().meta({ description: 'As our people wrote it; null for merchants and those who act for them.' }) }).nullable(),
  })
  .meta({ id: 'Suspension' });

export const clockSchema = z
  .object({
    limitId: z.string().meta({ description: 'The time limit it runs by, from the pinned policy version.', examples: ['CN-AML-39/decide_and_reply'] }),
    kind: z.enum(clockKinds),
    title: bilingualOut,
    text: bilingualOut.meta({ description: 'Whose time it counts.' }),
    legalRef: z.string().meta({ description: 'Article the number comes from, or `house`.' }),
    checkedHow: z.string(),
    length: bilingualOut,
    startedAt: instantOut,
    dueAt: instantOut.nullable().meta({ description: 'While it stands still: if it went on now. Null where the calendar of the year is not known: nothing is guessed.' }),
    dueOn: dateOut.nullable(),
    provisional: z.boolean().meta({ description: 'A year whose calendar is provisional was consulted.' }),
    overdue: z.boolean(),
    breachedAt: instantOut.nullable().meta({ description: 'When it was recorded that a statutory clock had run out, and the ladder was called. Null while it was not, and for clocks of the house.' }),
    endedAt: instantOut.nullable().meta({ description: 'When what it ran for was done.' }),
    pausedSince: instantOut.nullable(),
    pausedBecause: z.enum(pauses).nullable(),
    pausedText: bilingualOut.nullable(),
    suspensions: z
      .array(suspensionSchema)
      .meta({ description: 'The suspension ledger: each time it stood still, the oldest first. Entries never overlap; whether one moves the deadline is its limit’s to say.' }),
    extendable: z.object({ maxTotal: z.int(), unit: z.enum(timeUnits), approver: z.string(), mustNotify: z.boolean() }).nullable().meta({ description: 'How far it may be extended and by whom; null where its source allows none.' }),
    extendedTo: z.object({ total: z.int(), approvedBy: z.string().nullable(), noticeAt: instantOut.nullable() }).nullable(),
    proposed: proposalSchema.nullable(),
  })
  .meta({ id: 'Clock' });
export type ClockView = z.output<typeof clockSchema>;

/** The clocks of a case at an instant. The pinned policy holds their limits, also after the case was closed. */
export function clockViews(state: OpenCase, pinned: Policy, context: Pick<DecisionContext, 'actor' | 'asOf' | 'calendar'>): ClockView[] {
  return clocksOf(state, pinned).map((clock) => clockView(clock, state.appeal.statutoryMarks, pinned, context));
}

function clockView(clock: CaseClock, marks: readonly StatutoryMark[], pinned: Policy, { actor, asOf, calendar }: Pick<DecisionContext, 'actor' | 'asOf' | 'calendar'>): ClockView {
  const run = runOf(clock, pinned);
  const { limit } = run;
  const until = clock.endedAt ?? asOf;
  const due = dueOf(run, calendar, until);
  const paused = clock.endedAt === null ? standsStillFor(run) : null;
  const { extendedTo, proposed } = clock;
  return {
    limitId: clock.limitId,
    kind: clock.kind,
    title: wireText(limit.title),
    text: wireText(clockWords[clock.kind]),
    legalRef: limit.legalRef,
    checkedHow: limit.checkedHow,
    length: wireText(describeLength({ n: extendedTo?.total ?? limit.n, unit: limit.unit })),
    startedAt: clock.startedAt,
    dueAt: due.ok ? due.value.dueAt : null,
    dueOn: due.ok ? due.value.dueOn : null,
    provisional: due.ok && due.value.provisional,
    overdue: due.ok && due.value.dueAt < until,
    breachedAt: breachSaidAt(marks, clock.limitId),
    endedAt: clock.endedAt,
    pausedSince: paused === null ? null : (clock.suspensions.at(-1)?.from ?? null),
    pausedBecause: paused,
    pausedText: paused && wireText(pauseWords[paused]),
    suspensions: clock.suspensions.map((one) => suspensionView(one, actor)),
    extendable: limit.extension && { ...limit.extension, unit: limit.unit },
    extendedTo: extendedTo && { total: extendedTo.total, approvedBy: named(extendedTo.approvedBy, actor), noticeAt: extendedTo.noticeAt },
    proposed: proposed && { id: proposed.id, to: proposed.to, reason: wireText(proposed.reason), proposedBy: named(proposed.proposedBy, actor), proposedAt: proposed.proposedAt },
  };
}

function suspensionView({ from, to, because, stay }: CaseClock['suspensions'][number], reader: Actor): z.output<typeof suspensionSchema> {
  return { from, to, because, text: wireText(pauseWords[because]), stay: stay && { requestedBy: stay.requestedBy, reason: isOutside(reader) ? null : stay.reason } };
}

/** Merchants read no colleague's name, only their own. */
function named(personId: string, reader: Actor): string | null {
  return isOutside(reader) && personId !== reader.id ? null : personId;
}
