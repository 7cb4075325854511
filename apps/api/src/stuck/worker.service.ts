import { Inject, Injectable } from '@nestjs/common';
import { Operations } from '@thaw/application';
import { listWorkers, type DataSource, type WorkerLine } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { silentAfterMs, type DrainAskedView, type DrainBody, type WorkerListView, type WorkerView } from './worker.dto';

@Injectable()
export class WorkerService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly operations: Operations,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(): Promise<WorkerListView> {
    return { items: (await listWorkers(this.database)).map(workerView) };
  }

  async drain(workerId: string, { why }: DrainBody, by: Principal): Promise<CommandAnswer<DrainAskedView>> {
    return this.desk.give('drainWorker', () => this.operations.drain(workerId, why, callerOf(by, this.clock), { workerId, drainAskedBy: by.actor.id }));
  }
}

function workerView({ ageMs, polling, ...line }: WorkerLine): WorkerView {
  return { ...line, state: stateOf({ ageMs, polling, ...line }) };
}

function stateOf({ ageMs, polling, drainAskedAt, drainedAt }: WorkerLine): WorkerView['state'] {
  if (drainedAt !== null) return 'drained';
  if (ageMs > silentAfterMs) return 'silent';
  if (drainAskedAt !== null) return 'draining';
  return polling ? 'polling' : 'idle';
}
