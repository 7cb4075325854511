import { Inject, Injectable } from '@nestjs/common';
import { HaltDesk } from '@thaw/application';
import type { HaltCommand, ReleasesHalt } from '@thaw/domain';
import { heldUpByHalt, latestHalts, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import type { ReleasesHaltView, ReleasesStateView } from './releases-halt.dto';

/** As many as anybody looks back upon. */
const historyLength = 10;

@Injectable()
export class ReleasesHaltService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly halts: HaltDesk,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async state(): Promise<ReleasesStateView> {
    const [history, { appeals, ordersUnderWay }] = await Promise.all([latestHalts(this.database, historyLength), heldUpByHalt(this.database)]);
    const standing = history.find((one) => one.resumed === null);
    return { halted: standing !== undefined, halt: standing === undefined ? null : haltView(standing), appealsHeldUp: appeals, ordersUnderWay, history: history.map(haltView) };
  }

  async give(command: HaltCommand, by: Principal): Promise<CommandAnswer<ReleasesHaltView>> {
    return this.desk.give(command.type, () => this.halts.give(command, callerOf(by, this.clock), haltView));
  }
}

function haltView({ id, haltedAt, haltedBy, reason, resumption, resumed }: ReleasesHalt): ReleasesHaltView {
  return { id, haltedAt, haltedBy, reason, resumption: resumption && { ...resumption }, resumedBy: resumed?.by ?? null, resumedAt: resumed?.at ?? null };
}
