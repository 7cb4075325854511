import { setTimeout as pause } from 'node:timers/promises';
import { CalendarRegister } from '@thaw/application';
import type { YearImport } from '@thaw/domain';
import { CalendarRedating } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { Redater, WorkerMetrics, type RedaterParts } from '@thaw/worker';
import { v7 as uuidv7 } from 'uuid';
import { must, type CaseWorld } from './case-world';
import { people } from './people';

/** A worker's redater on a world's database. */
export function redaterOn(world: CaseWorld, parts: Partial<RedaterParts> = {}): Redater {
  return new Redater({
    redating: new CalendarRedating(world.source),
    pipeline: world.pipeline,
    clock: { now: () => new Date(world.now) },
    logger: createLogger('spec', 'error'),
    metrics: new WorkerMetrics(),
    ...parts,
  });
}

/** Has a year handed in by one person and approved by another; nothing is dated anew yet. */
export async function takeIn(world: CaseWorld, year: YearImport): Promise<string> {
  const register = new CalendarRegister(world.pipeline, uuidv7);
  const { id } = must(await register.propose(year, world.caller(people.riskManager), (one) => ({ id: one.id })));
  must(await register.approve(id, world.caller(people.compliance), (one) => ({ id: one.id })));
  return id;
}

/** One round of work. An approved import waits for transactions that began before it, those of other specs on the same server included. */
export async function oneRound(redater: Redater): Promise<void> {
  while (!(await redater.round())) await pause(50);
}
