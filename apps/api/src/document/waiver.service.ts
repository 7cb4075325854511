import { Inject, Injectable } from '@nestjs/common';
import { CommandPipeline } from '@thaw/application';
import type { AppealCommandOf } from '@thaw/domain';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { checklistView, type ChecklistView } from '../appeal/checklist.view';
import { CLOCK } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import type { DecideWaiverBody, ProposeWaiverBody } from './waiver.dto';

@Injectable()
export class WaiverService {
  constructor(private readonly desk: CommandDesk, private readonly pipeline: CommandPipeline, @Inject(CLOCK) private readonly clock: Clock) {}

  async propose(appealId: string, body: ProposeWaiverBody, by: Principal): Promise<CommandAnswer<ChecklistView>> {
    return this.give(appealId, { type: 'proposeWaiver', ...body }, by);
  }

  async decide(appealId: string, waiverId: string, body: DecideWaiverBody, by: Principal): Promise<CommandAnswer<ChecklistView>> {
    return this.give(appealId, { type: 'decideWaiver', waiverId, ...body }, by);
  }

  private async give(appealId: string, command: AppealCommandOf<'proposeWaiver'> | AppealCommandOf<'decideWaiver'>, by: Principal): Promise<CommandAnswer<ChecklistView>> {
    return this.desk.give(command.type, () => this.pipeline.onAppeal(appealId, command, callerOf(by, this.clock), (after, _, context) => checklistView(after, context)));
  }
}
