import { effectActivities } from '../activities';
import type { AppealProcess } from '../process';

/**
 * One step in whatever stage: does what is due outside, else waits. Bank messages and orders of the undisputed part, and refunds to
 * cards, run beside the stage's own wait; the marks of that wait pass in between.
 */
export async function step(appeal: AppealProcess): Promise<void> {
  const message = appeal.dueEffect('send_bank_message');
  if (message !== null) {
    const { requestId, messageId } = message;
    return appeal.carryOut(message, (appealId, asOf) => effectActivities.sendBankMessage({ appealId, requestId, messageId, asOf }));
  }
  const release = appeal.dueEffect('carry_out_release');
  if (release !== null) {
    const { releaseOrderId } = release;
    return appeal.carryOut(release, (appealId, asOf) => effectActivities.carryOutRelease({ appealId, releaseOrderId, asOf }));
  }
  return appeal.turn();
}
