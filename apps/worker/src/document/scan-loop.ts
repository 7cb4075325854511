import { randomUUID } from 'node:crypto';
import { FileMissingError, type CommandPipeline, type DocumentStore, type Scanner } from '@thaw/application';
import { instantFromMs, type Actor } from '@thaw/domain';
import { readQuarantined, type DataSource, type Quarantined } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { Loop } from '../loop';
import { backOffMs } from '../pause';
import { inOneLine } from '../temporal/temporal-errors';

export interface ScanLoopParts {
  readonly source: DataSource;
  readonly pipeline: CommandPipeline;
  readonly documents: DocumentStore;
  readonly scanner: Scanner;
  readonly clock: Clock;
  readonly logger: Logger;
}

const scannerActor: Actor = { id: 'system:scanner', roles: ['system'], merchantId: null, bankCode: null };

/** Soon enough that a reviewer seldom meets the quarantine. */
const everyMs = 1_000;
const longestBackOffMs = 30_000;
const batch = 20;

/**
 * Lets papers out of quarantine, or has them refused. What waits is read from the database each time, so a scanner that is away, or a
 * worker that dies, only delays; two workers that scan the same paper record it once.
 */
export class ScanLoop {
  private readonly loop = new Loop(() => this.next());
  private failures = 0;

  constructor(private readonly parts: ScanLoopParts) {}

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** One round over what waits; answers how many papers were looked at. Never throws. */
  async look(): Promise<number> {
    let looked = 0;
    try {
      for (const paper of await readQuarantined(this.parts.source, batch)) {
        if (this.loop.isStopped) break;
        if (await this.scan(paper)) looked += 1;
      }
      this.failures = 0;
    } catch (error) {
      this.failures += 1;
      this.parts.logger.warn({ reason: inOneLine(error), failures: this.failures }, 'papers cannot be scanned now; they stay in quarantine');
    }
    return looked;
  }

  private async next(): Promise<number> {
    const looked = await this.look();
    return looked === batch ? 0 : Math.max(everyMs, backOffMs(this.failures, everyMs, longestBackOffMs));
  }

  /** @throws ScannerUnavailableError when the round had better end: the next paper would fare no better */
  private async scan({ appealId, documentId, storageKey, sizeBytes }: Quarantined): Promise<boolean> {
    try {
      const bytes = await this.parts.documents.open(storageKey);
      const said = await this.parts.scanner.scan(bytes, sizeBytes);
      if (said.verdict === 'refused') this.parts.logger.warn({ alarm: 'document_unsafe', appealId, documentId, why: said.why }, 'a paper was refused by the scanner');
      await this.record(appealId, documentId, said.verdict);
      return true;
    } catch (error) {
      if (!(error instanceof FileMissingError)) throw error;
      this.parts.logger.error({ alarm: 'document_missing', appealId, documentId }, 'a paper in quarantine has no file');
      return false;
    }
  }

  private async record(appealId: string, documentId: string, verdict: 'clean' | 'refused'): Promise<void> {
    const caller = { actor: scannerActor, asOf: instantFromMs(this.parts.clock.now().getTime()), requestId: randomUUID(), idempotency: null };
    const recorded = await this.parts.pipeline.onAppeal(appealId, { type: 'recordScan', documentId, verdict }, caller, () => null);
    // The appeal has closed meanwhile: nobody needs the paper any more.
    if (!recorded.ok) this.parts.logger.info({ appealId, documentId, code: recorded.refusal.code }, 'a scan came too late');
  }
}
