import { RemedyQueue } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { RemedyRunner } from '@thaw/worker';
import type { CaseWorld } from './case-world';

/** A remedy runner on a case world, with a Temporal that only notes what is asked of it, and can be away. */
export class NotedRunner {
  readonly runner: RemedyRunner;
  /** `begun <appeal>` and `ended <appeal>`, in order. */
  readonly asked: string[] = [];
  temporalIsAway = false;

  constructor(cases: CaseWorld) {
    const { source, pipeline, store } = cases;
    this.runner = new RemedyRunner({
      queue: new RemedyQueue(source), mayLeaveInBulk: () => Promise.resolve(true), pipeline, store, clock: { now: () => new Date(cases.now) }, logger: createLogger('worker', 'silent'),
      workflows: {
        beginAnew: async (appealId) => void this.asked.push(`begun ${appealId}`),
        terminate: async (appealId) => void this.asked.push(`ended ${appealId}`),
      },
      withinMs: async (_, work) => {
        if (this.temporalIsAway) throw new Error('Temporal cannot be reached');
        return work();
      },
    });
  }

  /** Works until nothing is left to do. */
  async toTheEnd(): Promise<void> {
    while ((await this.runner.round()) > 0);
  }
}
