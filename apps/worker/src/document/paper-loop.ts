import { randomUUID } from 'node:crypto';
import { FileMissingError, type CommandPipeline, type DocumentStore } from '@thaw/application';
import { instantFromMs, type Actor, type AppealCommand } from '@thaw/domain';
import type { DataSource } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { Loop } from '../loop';
import { backOffMs } from '../pause';
import { inOneLine } from '../temporal/temporal-errors';

export interface PaperLoopParts {
  readonly source: DataSource;
  readonly pipeline: CommandPipeline;
  readonly documents: DocumentStore;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** A paper that waits for something to be done with its file. */
interface WaitingPaper {
  readonly appealId: string;
  readonly documentId: string;
}

/** What a loop over papers is about: who acts, what waits, and what is said when it goes wrong. */
interface Concern<W extends WaitingPaper> {
  readonly actor: Actor;
  readonly waiting: (source: DataSource, most: number) => Promise<readonly W[]>;
  readonly says: { readonly cannot: string; readonly tooLate: string; readonly noFile: string };
}

/** Soon enough that whoever has just handed a paper in, or reviews it, seldom waits. */
const everyMs = 1_000;
const longestBackOffMs = 30_000;
const batch = 20;

/**
 * Deals with papers that wait, one at a time. What waits is read from the database each time, so what is away, or a worker that dies, only
 * delays; of two workers at the same paper the second finds it recorded.
 */
export abstract class PaperLoop<W extends WaitingPaper, P extends PaperLoopParts> {
  private readonly loop = new Loop(() => this.next());
  private failures = 0;

  constructor(protected readonly parts: P, private readonly concern: Concern<W>) {}

  /** Deals with one paper. @throws FileMissingError when it has no file; anything else ends the round, for the next paper would fare no better */
  protected abstract deal(paper: W): Promise<void>;

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** One round over what waits; answers how many papers were dealt with. Never throws. */
  async look(): Promise<number> {
    const { source, logger } = this.parts;
    let done = 0;
    try {
      for (const paper of await this.concern.waiting(source, batch)) {
        if (this.loop.isStopped) break;
        if (await this.isDealtWith(paper)) done += 1;
      }
      this.failures = 0;
    } catch (error) {
      this.failures += 1;
      logger.warn({ reason: inOneLine(error), failures: this.failures }, this.concern.says.cannot);
    }
    return done;
  }

  /** False when it is not wanted any more: the appeal has closed, or another worker was first. */
  protected async record(appealId: string, command: Extract<AppealCommand, { type: 'recordCopy' | 'recordScan' }>): Promise<boolean> {
    const { pipeline, clock, logger } = this.parts;
    const caller = { actor: this.concern.actor, asOf: instantFromMs(clock.now().getTime()), requestId: randomUUID(), idempotency: null };
    const recorded = await pipeline.onAppeal(appealId, command, caller, () => null);
    if (!recorded.ok) logger.info({ appealId, documentId: command.documentId, code: recorded.refusal.code }, this.concern.says.tooLate);
    return recorded.ok;
  }

  private async next(): Promise<number> {
    const done = await this.look();
    return done === batch ? 0 : Math.max(everyMs, backOffMs(this.failures, everyMs, longestBackOffMs));
  }

  private async isDealtWith(paper: W): Promise<boolean> {
    try {
      await this.deal(paper);
      return true;
    } catch (error) {
      if (!(error instanceof FileMissingError)) throw error;
      const { appealId, documentId } = paper;
      this.parts.logger.error({ alarm: 'document_missing', appealId, documentId }, this.concern.says.noFile);
      return false;
    }
  }
}
