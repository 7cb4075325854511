import type { Situation } from '@thaw/domain';

/** Temporal's search attributes of an appeal and their types, for whoever registers them. */
export const searchAttributeTypes = {
  ThawStage: 'Keyword',
  ThawWaitingOn: 'Keyword',
  ThawStageDue: 'Datetime',
  ThawEscalationLevel: 'Int',
  ThawReason: 'Keyword',
  ThawOutcome: 'Keyword',
} as const;

export type SearchAttributeName = keyof typeof searchAttributeTypes;

/** Their values as plain data; null where an appeal has none. Instants stay texts until they reach Temporal. */
export type SearchAttributeValues = Readonly<Record<SearchAttributeName, string | number | null>>;

/** What an operator can search an appeal's workflow by: enumerations, a number and an instant, never personal data. */
export function searchAttributesOf(situation: Situation): SearchAttributeValues {
  return {
    ThawStage: situation.stage,
    ThawWaitingOn: situation.wait?.party ?? null,
    ThawStageDue: situation.wait?.dueAt ?? null,
    ThawEscalationLevel: situation.escalationLevel,
    ThawReason: situation.reasonCode,
    ThawOutcome: situation.outcome,
  };
}
