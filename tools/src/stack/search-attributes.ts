import { searchAttributeTypes as declared } from '@thaw/workflows/contract';

/** Names of Temporal's types for search attributes, and their numbers in its protocol. */
const typeNumbers = { Text: 1, Keyword: 2, Int: 3, Double: 4, Bool: 5, Datetime: 6, KeywordList: 7 } as const;
export type SearchAttributeType = keyof typeof typeNumbers;
export type SearchAttributeTypes = Readonly<Record<string, SearchAttributeType>>;

/** What the workflows write, as their contract declares it. */
export const searchAttributeTypes: SearchAttributeTypes = declared;

export function searchAttributeNumber(type: SearchAttributeType): number {
  return typeNumbers[type];
}
