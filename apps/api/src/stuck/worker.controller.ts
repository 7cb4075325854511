import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { drainAskedSchema, drainBody, workerListSchema, type DrainAskedView, type DrainBody, type WorkerListView } from './worker.dto';
import { WorkerService } from './worker.service';

@Controller('ops/workers')
export class WorkerController {
  constructor(private readonly workers: WorkerService) {}

  @Get()
  @Requires('ops.read')
  @Answers(200, workerListSchema, 'Workers of the last day and what each does, the one heard last first')
  async list(): Promise<WorkerListView> {
    return this.workers.list();
  }

  @Post(':workerId/drain')
  @Requires('ops.act')
  @Refuses('worker_not_found')
  @Answers(200, drainAskedSchema, 'Asks a worker to finish what is under way and to take nothing new, so that it can be ended; it hears of it with its next beat')
  async drain(@Param('workerId', { schema: idIn }) id: string, @Body({ schema: drainBody }) body: DrainBody, @By() by: Principal): Promise<CommandAnswer<DrainAskedView>> {
    return this.workers.drain(id, body, by);
  }
}
