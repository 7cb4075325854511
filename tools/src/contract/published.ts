import { isObject } from './json';

const forPeople = new Set(['description', 'summary', 'title', 'example', 'examples', 'tags', 'info', 'servers', 'externalDocs', 'x-summary-zh', 'x-public']);
/** Under these stand names that somebody chose, not keywords: a property may well be called “summary”. */
const ofNames = new Set(['paths', 'webhooks', 'schemas', 'securitySchemes', 'responses', 'headers', 'content', 'properties', 'patternProperties', 'dependentSchemas', '$defs']);
/** Values, not keywords. */
const verbatim = new Set(['default', 'const', 'enum']);

/** An OpenAPI document as callers go by it: without what only people read. */
export function contractOf(document: unknown): unknown {
  return without(document, false);
}

function without(value: unknown, names: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, false));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => names || !forPeople.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, !names && verbatim.has(key) ? inner : without(inner, !names && ofNames.has(key))]));
}
