import { z } from 'zod';
import { idOut, instantOut, textIn } from '../http/wire';

/** A worker that has not beaten for this long does not live, whatever it said last. Three beats. */
export const silentAfterMs = 30_000;

export const workerSchema = z
  .object({
    id: idOut,
    host: z.string().nullable().meta({ description: 'Machine and process.', examples: ['worker-1:4711'] }),
    state: z.enum(['polling', 'idle', 'draining', 'drained', 'silent']).meta({ description: 'idle: it lives and cannot poll; draining: it finishes what is under way; silent: it has not been heard of for half a minute.' }),
    startedAt: instantOut,
    beatAt: instantOut,
    drainAskedBy: z.string().nullable(),
    drainAskedAt: instantOut.nullable(),
    drainedAt: instantOut.nullable(),
  })
  .meta({ id: 'Worker' });
export type WorkerView = z.output<typeof workerSchema>;
export const workerListSchema = z.object({ items: z.array(workerSchema) }).meta({ id: 'WorkerList' });
export type WorkerListView = z.output<typeof workerListSchema>;

export const drainBody = z.strictObject({ why: textIn(500) }).meta({ id: 'DrainWorker', examples: [{ why: 'The machine is replaced' }] });
export type DrainBody = z.output<typeof drainBody>;

export const drainAskedSchema = z.object({ workerId: idOut, drainAskedBy: z.string() }).meta({ id: 'WorkerDrainAsked' });
export type DrainAskedView = z.output<typeof drainAskedSchema>;
