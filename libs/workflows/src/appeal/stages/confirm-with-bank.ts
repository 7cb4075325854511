import { effectActivities } from '../activities';
import type { AppealProcess } from '../process';

/** The merchant's bank is asked, and chased when it is silent. Its answer comes as a change of the case. */
export async function confirmWithBank(appeal: AppealProcess): Promise<void> {
  while (appeal.isIn('bank_confirmation')) {
    const message = appeal.dueEffect('send_bank_message');
    if (message === null) {
      await appeal.turn();
      continue;
    }
    const { requestId, messageId } = message;
    await appeal.carryOut(message, (appealId, asOf) => effectActivities.sendBankMessage({ appealId, requestId, messageId, asOf }));
  }
}
