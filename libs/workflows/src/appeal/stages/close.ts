import type { Outcome } from '@thaw/domain';
import type { AppealProcess } from '../process';

/** Everything has been said: the outcome is shown, and with the run its timers end. */
export function close(appeal: AppealProcess): Outcome {
  const { outcome } = appeal.end();
  if (outcome === null) throw new TypeError('a closed appeal has an outcome');
  return outcome;
}
