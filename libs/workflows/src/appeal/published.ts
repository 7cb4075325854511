import type { SearchAttributePair, SearchAttributeUpdatePair } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { Situation } from '@thaw/domain';
import { searchAttributesOf, waitInWords, type SearchAttributeName, type SearchAttributeValues } from '../contract';

/** One attribute as Temporal wants it; null takes it away. */
function pairOf(name: SearchAttributeName, values: SearchAttributeValues): SearchAttributeUpdatePair {
  const value = values[name];
  switch (name) {
    case 'ThawStageDue':
      return { key: { name, type: 'DATETIME' }, value: typeof value === 'string' ? new Date(value) : null };
    case 'ThawEscalationLevel':
      return { key: { name, type: 'INT' }, value: typeof value === 'number' ? value : null };
    case 'ThawStage':
    case 'ThawWaitingOn':
    case 'ThawReason':
    case 'ThawOutcome':
      return { key: { name, type: 'KEYWORD' }, value: typeof value === 'string' ? value : null };
  }
}

const names: readonly SearchAttributeName[] = ['ThawStage', 'ThawWaitingOn', 'ThawStageDue', 'ThawEscalationLevel', 'ThawReason', 'ThawOutcome'];

/** The whole set, for a run that is continued: it replaces what the last run had. */
export function allSearchAttributes(situation: Situation): SearchAttributePair[] {
  const values = searchAttributesOf(situation);
  return names.map((name) => pairOf(name, values)).filter((pair): pair is SearchAttributePair => pair.value !== null);
}

/** What differs between two situations; before the first, everything does. */
export function changedSearchAttributes(before: Situation | null, after: Situation): SearchAttributeUpdatePair[] {
  const values = searchAttributesOf(after);
  const old = before === null ? null : searchAttributesOf(before);
  return names.filter((name) => (old === null ? values[name] !== null : old[name] !== values[name])).map((name) => pairOf(name, values));
}

/** What operators see of this run in Temporal, kept up to date at one event for each change. */
export class Published {
  constructor(private shown: Situation | null) {}

  show(situation: Situation): void {
    const changes = changedSearchAttributes(this.shown, situation);
    if (changes.length > 0) upsertSearchAttributes(changes);
    setCurrentDetails(waitInWords(situation));
    this.shown = situation;
  }
}
