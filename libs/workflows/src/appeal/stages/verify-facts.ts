import { patched } from '@temporalio/workflow';
import type { AppealProcess } from '../process';
import { step } from './step';

/**
 * One of ours finds something out: records, the bank's notice, keys, the terminal, or what compliance looks at. The route in the
 * policy says which, and where a finding leads; here it is only waited for, while the undisputed part goes its way beside.
 */
export async function verifyFacts(appeal: AppealProcess): Promise<void> {
  while (appeal.isIn('verification')) await (appeal.hasDueEffect && patched('effects-beside-verification') ? step(appeal) : appeal.turn());
}
