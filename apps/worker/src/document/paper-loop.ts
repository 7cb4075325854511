import { randomUUID } from 'node:crypto';
import type { CommandPipeline, DocumentStore } from '@thaw/application';
import { instantFromMs, type Actor, type AppealCommand, type Instant } from '@thaw/domain';
import { PapersSetAside, type DataSource, type PaperDeed, type WaitingPaper } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { Loop } from '../loop';
import { backOffMs } from '../pause';
import { inOneLine } from '../temporal/temporal-errors';
import { setbackOf } from './setback';

export interface PaperLoopParts {
  readonly source: DataSource;
  readonly pipeline: CommandPipeline;
  readonly documents: DocumentStore;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What a loop over papers is about: who acts, what waits, and what is said when it goes wrong. */
interface Concern<W extends WaitingPaper> {
  readonly deed: PaperDeed;
  readonly actor: Actor;
  readonly waiting: (source: DataSource, asOf: Instant, most: number) => Promise<readonly W[]>;
  readonly says: { readonly cannot: string; readonly tooLate: string; readonly badFile: string };
}

/** Soon enough that whoever has just handed a paper in, or reviews it, seldom waits. */
const everyMs = 1_000;
const longestBackOffMs = 30_000;
const batch = 20;

/**
 * Deals with papers that wait, one at a time. What waits is read from the database each time, so what is away, or a worker that dies, only
 * delays; of two workers at the same paper the second finds it recorded. A paper that cannot be dealt with is set aside for a time that
 * grows, so that it keeps no other waiting: neither one whose file is at fault, nor one that might be what makes others fall over.
 */
export abstract class PaperLoop<W extends WaitingPaper, P extends PaperLoopParts> {
  private readonly loop = new Loop(() => this.next());
  private failures = 0;
  private readonly aside: PapersSetAside;

  constructor(protected readonly parts: P, private readonly concern: Concern<W>) {
    this.aside = new PapersSetAside(parts.source, concern.deed);
  }

  /** Deals with one paper. What it throws that is not about this one file ends the round: the next paper would fare no better. */
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
      for (const paper of await this.concern.waiting(source, this.fromNow(0), batch)) {
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
    const { pipeline, logger } = this.parts;
    const caller = { actor: this.concern.actor, asOf: this.fromNow(0), requestId: randomUUID(), idempotency: null };
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
    } catch (error) {
      if (!(await this.isSetAsideForItsFile(paper, error))) throw error;
      return false;
    }
    if (paper.setbacks > 0) await this.aside.forget(paper.documentId);
    return true;
  }

  /** False when it is not known to be the file's fault: whether set aside or not, the round then ends. */
  private async isSetAsideForItsFile({ appealId, documentId, setbacks }: W, error: unknown): Promise<boolean> {
    const failures = setbacks + 1;
    const setback = setbackOf(error, failures);
    if (setback === null) return false;
    const { why, againInMs, alarm } = setback;
    await this.aside.put(documentId, failures, this.fromNow(againInMs), why);
    if (alarm !== null) this.parts.logger.error({ alarm, appealId, documentId, failures, reason: inOneLine(error) }, this.concern.says.badFile);
    return alarm !== null;
  }

  private fromNow(ms: number): Instant {
    return instantFromMs(this.parts.clock.now().getTime() + ms);
  }
}
