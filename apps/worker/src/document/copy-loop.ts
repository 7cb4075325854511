import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FileMissingError, ImageIllegibleError, type CommandPipeline, type DocumentStore, type ImageArtist, type StoredFile } from '@thaw/application';
import { instantFromMs, type Actor } from '@thaw/domain';
import { readUncopied, type DataSource, type Uncopied } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { Loop } from '../loop';
import type { WorkerMetrics } from '../metrics';
import { backOffMs } from '../pause';
import { inOneLine } from '../temporal/temporal-errors';

export interface CopyLoopParts {
  readonly source: DataSource;
  readonly pipeline: CommandPipeline;
  readonly documents: DocumentStore;
  readonly artist: ImageArtist;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'documentCopies'>;
}

const copier: Actor = { id: 'system:copier', roles: ['system'], merchantId: null, bankCode: null };

/** Soon enough that nobody who has just handed a photograph in waits for it. */
const everyMs = 1_000;
const longestBackOffMs = 30_000;
const batch = 20;

/**
 * Draws the copies of images that people are shown, one at a time, once a scanner has let them through or where there is none. What waits
 * is read from the database each time. A worker that dies between keeping a copy and recording it leaves a file that nothing names, which
 * the file sweep takes away, and the paper where it was; of two workers that draw the same, the second takes its own away again.
 */
export class CopyLoop {
  private readonly loop = new Loop(() => this.next());
  private failures = 0;

  constructor(private readonly parts: CopyLoopParts) {}

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** One round over what waits; answers how many papers were dealt with. Never throws. */
  async look(): Promise<number> {
    let done = 0;
    try {
      for (const paper of await readUncopied(this.parts.source, batch)) {
        if (this.loop.isStopped) break;
        if (await this.copy(paper)) done += 1;
      }
      this.failures = 0;
    } catch (error) {
      this.failures += 1;
      this.parts.logger.warn({ reason: inOneLine(error), failures: this.failures }, 'images cannot be copied now; nobody opens them before they are');
    }
    return done;
  }

  private async next(): Promise<number> {
    const done = await this.look();
    return done === batch ? 0 : Math.max(everyMs, backOffMs(this.failures, everyMs, longestBackOffMs));
  }

  private async copy({ appealId, documentId, storageKey, mediaType, pixels }: Uncopied): Promise<boolean> {
    const { documents, logger, metrics } = this.parts;
    try {
      const original = await buffer(await documents.open(storageKey));
      const drawn = await this.parts.artist.draw(original, mediaType, pixels);
      const copy = await documents.put(Readable.from([drawn]), { maxBytes: drawn.length });
      if (!(await this.record(appealId, documentId, copy))) await documents.delete(copy.storageKey);
      metrics.documentCopies.inc({ result: 'made' });
      return true;
    } catch (error) {
      if (error instanceof ImageIllegibleError) {
        await this.record(appealId, documentId, null);
        metrics.documentCopies.inc({ result: 'illegible' });
        return true;
      }
      if (!(error instanceof FileMissingError)) throw error;
      logger.error({ alarm: 'document_missing', appealId, documentId }, 'an image has no file');
      return false;
    }
  }

  /** False when the copy was not wanted any more: the appeal has closed, or another worker was first. */
  private async record(appealId: string, documentId: string, copy: Pick<StoredFile, 'storageKey' | 'sha256' | 'sizeBytes'> | null): Promise<boolean> {
    const caller = { actor: copier, asOf: instantFromMs(this.parts.clock.now().getTime()), requestId: randomUUID(), idempotency: null };
    const named = copy && { storageKey: copy.storageKey, sha256: copy.sha256, sizeBytes: copy.sizeBytes };
    const recorded = await this.parts.pipeline.onAppeal(appealId, { type: 'recordCopy', documentId, copy: named }, caller, () => null);
    if (!recorded.ok) this.parts.logger.info({ appealId, documentId, code: recorded.refusal.code }, 'a copy came too late');
    return recorded.ok;
  }
}
