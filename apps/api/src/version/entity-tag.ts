import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { refuseWith } from '../http/refused';

/*
 * An entity tag of ours has two halves, "<version>:<picture>": the version of the facts, which is the same for everybody who may know as much,
 * and a hash of the answer as this caller saw it, for masks and sight differ by caller. If-Match goes by the version, If-None-Match by the
 * whole tag. To callers a tag is opaque.
 */

const hashLength = 16;

/** What a thing has that nobody ever changed through the API, or that has no trail. */
export const noVersion = '0';

export function entityTag(version: string, answer: unknown): string {
  const picture = createHash('sha256').update(canonicalize(answer) ?? '').digest('base64url').slice(0, hashLength);
  return `"${version}:${picture}"`;
}

/** The tag of a version alone: good for If-Match, and never the tag of an answer. */
export function versionTag(version: string): string {
  return `"${version}"`;
}

/** One element of a list and what ends it. An element may be empty (RFC 9110, 5.6.1.2). Each part begins with what the one before cannot hold: read in one go. */
const element = /[ \t]*((?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"[ \t]*)?(,|$)/y;

/** Whole tags without their quotes, of a list as RFC 9110 has it; null where it is none. */
function tagsIn(header: string): readonly string[] | null {
  const tags: string[] = [];
  for (let from = 0; ; from = element.lastIndex) {
    element.lastIndex = from;
    const found = element.exec(header);
    if (found === null) return null;
    if (found[1] !== undefined) tags.push(found[2] ?? '');
    if (found[3] !== ',') return tags.length === 0 ? null : tags;
  }
}

/**
 * The versions an If-Match header names. Somebody on the way who compresses answers marks their tags as weak; the version is of the facts, not
 * of the bytes, and so compares all the same.
 *
 * @throws Refused where the header is no list of tags
 */
export function versionsIn(header: string): readonly string[] | '*' {
  if (header.trim() === '*') return '*';
  const tags = tagsIn(header) ?? refuseWith('if_match_malformed', { field: 'If-Match' });
  return tags.map((tag) => tag.split(':')[0] ?? '');
}

/** Whether the caller has this very answer already. A header that cannot be read names nothing. */
export function isKnownBy(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || (tagsIn(header) ?? []).some((known) => `"${known}"` === tag);
}
