import { missingMigrations, standingHalt, type DataSource, type Outbox } from '@thaw/persistence';
import type { Relay } from '../relay/relay';
import type { TemporalLink } from '../temporal/temporal-link';
import { within } from '../within';
import type { PartHealth } from './health-server';

export interface ReadinessParts {
  readonly source: DataSource;
  readonly outbox: Pick<Outbox, 'pending'>;
  readonly link: Pick<TemporalLink, 'isPolling'>;
  readonly relay: Pick<Relay, 'isDelivering'>;
  /** Why this worker takes nothing new; null while it does. */
  readonly ending: () => 'stopping' | 'draining' | 'drained' | null;
}

const databaseWithinMs = 2_000;
/** A nudge due for longer means that nothing proceeds, whatever else answers. */
const longestLagMs = 30_000;

/** Sources whose schema was seen to be whole: applied migrations stay applied. */
const whole = new WeakSet<DataSource>();

/** Whether this worker does its work: a worker that cannot poll must not look healthy. */
export async function readinessOf({ source, outbox, link, relay, ending }: ReadinessParts): Promise<Readonly<Record<string, PartHealth>>> {
  const end = ending();
  if (end !== null) return { process: { ok: false, detail: end } };
  const temporal: PartHealth = link.isPolling ? { ok: true } : { ok: false, detail: 'not polling' };
  try {
    const halt = await within(databaseWithinMs, standingHalt(source));
    const { count, oldestAgeMs } = await within(databaseWithinMs, outbox.pending());
    const ok = relay.isDelivering && oldestAgeMs < longestLagMs;
    // A stop that people ordered is no fault of this worker, and everybody should see it.
    const releases: PartHealth = { ok: true, detail: halt === null ? 'go on' : `halted since ${halt.haltedAt}` };
    const schema = await schemaOf(source);
    return { temporal, database: { ok: true }, schema, releases, relay: { ok, detail: `${count} pending, oldest due for ${Math.round(oldestAgeMs)} ms` } };
  } catch {
    return { temporal, database: { ok: false, detail: 'no answer' } };
  }
}

/** A worker that was started before its migrations fails at what they bring, however well the database answers. */
async function schemaOf(source: DataSource): Promise<PartHealth> {
  const missing = whole.has(source) ? [] : await within(databaseWithinMs, missingMigrations(source));
  if (missing.length > 0) return { ok: false, detail: `${String(missing.length)} migrations to come` };
  whole.add(source);
  return { ok: true };
}
