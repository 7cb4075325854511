import { ok, refusal, refuse, type Refusal, type Result } from '@thaw/domain';
import type { Caller } from '../pipeline/caller';
import type { Json } from '../pipeline/json';
import type { Answered, CommandPipeline } from '../pipeline/pipeline';

/** Where people say that they have looked into what arrived in a bank's name and was not believed. */
export class BankAlarmDesk {
  constructor(private readonly pipeline: CommandPipeline) {}

  /** @param answer what is told of it once it is acknowledged, kept with the command */
  async acknowledge<A extends Json>(id: string, note: string, caller: Caller, answer: A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const alarm = await transaction.bankInbox.lockAlarm(id);
      if (alarm === null) return refuse(refusal('bank_alarm_not_found'));
      if (alarm.acknowledgedBy !== null) return refuse(refusal('bank_alarm_acknowledged', { particulars: { acknowledgedBy: alarm.acknowledgedBy } }));
      transaction.bankInbox.acknowledge(id, { by: caller.actor.id, at: caller.asOf, note });
      await transaction.appendEntries('bank_alarm', [{ type: 'BankAlarmAcknowledged', at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload: { alarmId: id, note, sides: { before: { acknowledgedAt: null }, after: { acknowledgedAt: caller.asOf } } } }]);
      return ok(answer);
    });
  }
}
