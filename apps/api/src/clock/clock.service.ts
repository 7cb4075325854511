import { Inject, Injectable } from '@nestjs/common';
import { CommandPipeline } from '@thaw/application';
import type { AppealCommand } from '@thaw/domain';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import type { AppealView } from '../appeal/appeal.schema';
import { appealView } from '../appeal/appeal.view';
import { CLOCK } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';

export type ClockCommand = Extract<AppealCommand, { type: 'proposeExtension' | 'extendDeadline' | 'declineExtension' | 'stayAppeal' | 'resumeAppeal' }>;

@Injectable()
export class ClockService {
  constructor(private readonly desk: CommandDesk, private readonly pipeline: CommandPipeline, @Inject(CLOCK) private readonly clock: Clock) {}

  async give(appealId: string, command: ClockCommand, by: Principal): Promise<CommandAnswer<AppealView>> {
    const caller = callerOf(by, this.clock);
    return this.desk.give(command.type, () => this.pipeline.onAppeal(appealId, command, caller, (after, _, context) => appealView(after, context)));
  }
}
