import { isOutside, keptSilent, type Actor } from '@thaw/domain';
import type { AuditEntry } from '../audit/audit-entry';

/** Things that people read and then act on. Each has an audit trail, and where that stands is the version of its facts. */
export const versionedKinds = [
  'appeal', 'task', 'freeze_order', 'merchant', 'penalty', 'policy_version', 'bank_profile', 'break', 'saved_view', 'webhook_endpoint', 'service_account', 'finding', 'remedy_run', 'warning',
  'calendar_import', 'releases_halt', 'conflict', 'absence',
] as const;
export type VersionedKind = (typeof versionedKinds)[number];

/** No change of facts, so no version is of them: that somebody looked at what is masked, or tried to. */
export const looks: readonly string[] = ['FieldRevealed', 'RevealRefused'];

/** How far one audit stream of a thing has come. */
export interface TrailEnd {
  readonly stream: string;
  /** The last entry that is a fact of the thing; 0 where there is none yet. */
  readonly seq: number;
  /** Tells the trail from that of the thing that stood at the same address before; null where the address names it for good. */
  readonly name: string | null;
}

/** The name of a trail where one thing follows another at the same address: the end of its id, which chance has made. */
export function nameOf(stream: string): string {
  return stream.slice(-12);
}

/** The audit streams that together say what became of a thing, in a fixed order. */
export interface Trail {
  readonly ends: readonly TrailEnd[];
  /** Of a stream shared by several things: the entries of this one carry this value in their payload. */
  readonly only: { readonly field: string; readonly value: string } | null;
  /** Why the order was imposed that a case is about; null for what belongs to no case. */
  readonly reasonCode: string | null;
}

/** Reads trails: within a command's transaction, under its locks, or outside of any. */
export interface Trails {
  /** As committed: what a transaction itself is about to add is left out. Null where there is no such thing. */
  trailOf(kind: VersionedKind, id: string): Promise<Trail | null>;
  /** Every entry of a trail, stream by stream, oldest first. */
  entriesOf(trail: Trail): Promise<readonly AuditEntry[]>;
}

/** Whose version it is, and by what they may be told. */
export interface VersionReader {
  readonly actor: Actor;
  readonly guarded: readonly string[];
  /** How many entries of each of a case's streams this reader is told. */
  readonly countTold: (trail: Trail, entries: readonly AuditEntry[], guarded: readonly string[]) => readonly number[];
}

/** Whether a reader knows of a case only what its merchant may know: they are not to learn from a version that something else went on. */
export function isToldLess({ reasonCode }: Pick<Trail, 'reasonCode'>, { actor, guarded }: Pick<VersionReader, 'actor' | 'guarded'>): boolean {
  return reasonCode !== null && (isOutside(actor) || keptSilent(reasonCode, actor, guarded));
}

/**
 * The version of a thing's facts as one reader may know it: where its streams end or, for who is told less, how much they have been told.
 *
 * @param ahead what the transaction at hand is about to add
 */
export async function versionOf(trail: Trail, reader: VersionReader, trails: Pick<Trails, 'entriesOf'>, ahead: readonly AuditEntry[] = []): Promise<string> {
  if (isToldLess(trail, reader)) {
    const entries = [...(await trails.entriesOf(trail)), ...ahead.filter((entry) => trail.ends.some(({ stream }) => stream === entry.stream))];
    return `t${reader.countTold(trail, entries, reader.guarded).join('-')}`;
  }
  return withEntries(trail, ahead)
    .ends.map(({ seq, name }) => (name === null ? String(seq) : `${name}.${String(seq)}`))
    .join('-');
}

/** A trail after further entries. */
export function withEntries(trail: Trail, entries: readonly AuditEntry[]): Trail {
  return { ...trail, ends: trail.ends.map((end) => ({ ...end, seq: entries.filter((entry) => entry.stream === end.stream && isOf(entry, trail)).reduce((last, { seq }) => Math.max(last, seq), end.seq) })) };
}

/** Whether an entry of one of a trail's streams is about its thing. */
export function isOf({ type, payload }: Pick<AuditEntry, 'type' | 'payload'>, { only }: Pick<Trail, 'only'>): boolean {
  if (looks.includes(type)) return false;
  return only === null || (typeof payload === 'object' && payload !== null && Reflect.get(payload, only.field) === only.value);
}
