import type { DocumentStore } from '@thaw/application';
import { unnamedAmong, type DataSource, type WatchLease } from '@thaw/persistence';
import type { Logger } from '@thaw/platform';
import { Loop } from '../loop';
import type { WorkerMetrics } from '../metrics';
import { inOneLine } from '../temporal/temporal-errors';

export interface FileSweepParts {
  readonly source: DataSource;
  readonly documents: DocumentStore;
  readonly lease: Pick<WatchLease, 'take' | 'giveBack'>;
  /** How long a file may lie unnamed, milliseconds: far longer than any upload with its transaction. */
  readonly graceMs: number;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'filesSwept' | 'filesSweptAt'>;
  /** Files looked at in one go. */
  readonly pageSize?: number;
}

/** What is left over only takes room. */
const everyMs = 3_600_000;
/** Longer than one page takes; renewed with each. */
export const fileSweepLeaseMs = 120_000;
const usualPage = 500;

/**
 * Removes files that no paper names: an upload whose process died before the commit leaves one or the half of one, a copy whose worker died does. Only files
 * that have lain there for the grace are asked about, so whatever a transaction is about to name is not among them. It keeps no place:
 * one that dies half-way has removed what it removed, and the next begins anew.
 */
export class FileSweep {
  private readonly loop = new Loop(async () => this.sweep().then(() => everyMs));

  constructor(private readonly parts: FileSweepParts) {}

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Once through the store; answers how many files were removed. Never throws: what is left is there in the next round. */
  async sweep(): Promise<number> {
    const { lease, logger, metrics } = this.parts;
    let removed = 0;
    try {
      for (let after: string | null = null; !this.loop.isStopped; ) {
        if (!(await lease.take())) return removed;
        if (after === null) removed += await this.brokenOff();
        const page = await this.page(after);
        removed += page.removed;
        after = page.next;
        if (after === null) {
          metrics.filesSweptAt.setToCurrentTime();
          break;
        }
      }
      await lease.giveBack();
    } catch (error) {
      logger.warn({ reason: inOneLine(error), removed }, 'the document store cannot be swept now');
    }
    return removed;
  }

  /** An upload under way writes all the time, so none is among them. */
  private async brokenOff(): Promise<number> {
    const { documents, graceMs, logger, metrics } = this.parts;
    const dropped = await documents.dropBrokenOff(graceMs);
    metrics.filesSwept.inc(dropped);
    if (dropped > 0) logger.info({ dropped }, 'uploads that broke off were removed');
    return dropped;
  }

  private async page(after: string | null): Promise<{ readonly removed: number; readonly next: string | null }> {
    const { source, documents, graceMs, logger, metrics, pageSize = usualPage } = this.parts;
    const { keys, next } = await documents.keysOlderThan(graceMs, after, pageSize);
    const unnamed = await unnamedAmong(source, keys);
    for (const key of unnamed) {
      await documents.delete(key);
      metrics.filesSwept.inc();
      // The name of a file says nothing of anybody.
      logger.info({ file: key }, 'a file that no paper names was removed');
    }
    return { removed: unnamed.length, next };
  }
}
