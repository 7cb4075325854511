import { plusMs, type Instant } from '../kernel/instant';
import { rootClassOf, type StuckClass } from './stuck-class';

/** One thing seen stuck in one look. */
export interface Sighting {
  readonly class: StuckClass;
  /** What findings are grouped by: a normalised error or a kind, never an id, never personal data. */
  readonly cause: string;
  /** Null for what is no single appeal's: a worker, the outbox, a calendar. */
  readonly appealId: string | null;
  /** Since when it has not moved. */
  readonly since: Instant;
  /** How many things this stands for; 1 for an appeal. */
  readonly count: number;
}

/** How long each thing may take before it counts as stuck, milliseconds. House numbers: their reference is operations' own promise to see stuck work within a minute. */
export const patience = {
  /** A mark that is due for longer was not fired by its workflow. */
  markLateMs: 45_000,
  /** An answer of the core, reading back included. */
  releaseUnknownMs: 30_000,
  /** From the release order being placed to its being posted, when the core answers. */
  releaseMs: 600_000,
  /** A nudge in the outbox. */
  outboxMs: 30_000,
  /** Between two beats of a worker. */
  workerBeatMs: 30_000,
  /** An effect the workflow should have done. */
  effectMs: 30_000,
} as const;

/** The instant before which something must have begun to count as stuck. */
export function longAgo(asOf: Instant, what: keyof typeof patience): Instant {
  return plusMs(asOf, -patience[what]);
}

/** Keeps one sighting for each appeal: that of the root cause. Those of no appeal all stay. */
export function rootSightings(sightings: readonly Sighting[]): readonly Sighting[] {
  const classes = new Map<string, StuckClass[]>();
  for (const one of sightings) {
    if (one.appealId !== null) classes.set(one.appealId, [...(classes.get(one.appealId) ?? []), one.class]);
  }
  const kept = new Set<string>();
  return sightings.filter((one) => {
    if (one.appealId === null) return true;
    const isRoot = rootClassOf(classes.get(one.appealId) ?? []) === one.class;
    if (!isRoot || kept.has(one.appealId)) return false;
    kept.add(one.appealId);
    return true;
  });
}

/** Longest cause kept, characters. */
const causeLength = 160;

/** An error as a group of its like: ids, numbers, addresses and quoted values taken out, so that a thousand of a kind are one finding. */
export function normalisedCause(text: string): string {
  const first = text.split('\n')[0] ?? '';
  return first
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, '<id>')
    .replace(/"[^"]*"|'[^']*'|“[^”]*”/g, '<value>')
    .replace(/\b[\w.+-]+@[\w.-]+\b/g, '<address>')
    .replace(/\d+/g, '<n>')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, causeLength);
}
