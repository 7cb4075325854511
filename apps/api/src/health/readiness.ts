import { Inject, Injectable } from '@nestjs/common';
import type { DocumentStore } from '@thaw/application';
import { askAsReader, askDatabase, missingMigrations, type DataSource } from '@thaw/persistence';
import { DATABASE, DOCUMENTS } from '../dependencies';
import { Look, type PartHealth, type Seen } from './look';

/** Longer than a healthy part ever takes, shorter than whoever asks is willing to wait. */
const answerWithinMs = 2_000;

/** Requests may be sent here in the first two. */
export const readinessStates = ['ready', 'degraded', 'stopping', 'database_unavailable', 'schema_outdated'] as const;
export type ReadinessState = (typeof readinessStates)[number];

export interface ReadinessTold {
  readonly status: ReadinessState;
  /** Absent while stopping: nothing is asked then. */
  readonly parts?: Readonly<Record<string, PartHealth>>;
}

/**
 * Whether requests should be sent here: not where every request of somebody's would fail. Trouble with papers alone is told and withdraws
 * nothing, for the rest goes on. Temporal is no condition: commands are accepted while it is down.
 */
@Injectable()
export class Readiness {
  private stopping = false;
  /** Applied migrations stay applied: looked at until they all are. */
  private schemaIsWhole = false;
  private readonly database: Look;
  private readonly schema: Look;
  private readonly readers: Look;
  private readonly documents: Look;

  constructor(@Inject(DATABASE) database: DataSource, @Inject(DOCUMENTS) documents: DocumentStore) {
    this.database = new Look(() => askDatabase(database).then(() => null));
    this.schema = new Look(() => this.schemaIn(database));
    this.readers = new Look(() => askAsReader(database).then(() => null));
    this.documents = new Look(() => documents.answers().then(() => null));
  }

  /** The first step of a stop: whoever balances load sends nothing more. */
  turnOff(): void {
    this.stopping = true;
  }

  async state(): Promise<ReadinessTold> {
    if (this.stopping) return { status: 'stopping' };
    const looked = [this.database.within(answerWithinMs), this.schema.within(answerWithinMs), this.readers.within(answerWithinMs), this.documents.within(answerWithinMs)] as const;
    const [database, schema, readers, documents] = await Promise.all(looked);
    const seen = { database, schema, readers, documents };
    return { status: statusOf(seen), parts: Object.fromEntries(Object.entries(seen).map(([part, { late: _, ...health }]) => [part, health])) };
  }

  private async schemaIn(database: DataSource): Promise<string | null> {
    const missing = this.schemaIsWhole ? [] : await missingMigrations(database);
    this.schemaIsWhole = missing.length === 0;
    return missing.length === 0 ? null : `${String(missing.length)} migrations to come`;
  }
}

/** Many merchants at once keep their connections busy, and taking the process away would help none of them: only a failure does so. */
function statusOf({ database, schema, readers, documents }: Readonly<Record<'database' | 'schema' | 'readers' | 'documents', Seen>>): ReadinessState {
  if (!database.ok) return 'database_unavailable';
  if (!schema.ok) return 'schema_outdated';
  if (!readers.ok && !readers.late) return 'database_unavailable';
  return readers.ok && documents.ok ? 'ready' : 'degraded';
}
