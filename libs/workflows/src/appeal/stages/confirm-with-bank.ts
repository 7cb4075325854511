import type { AppealProcess } from '../process';
import { step } from './step';

/** The merchant's bank is asked, and chased when it is silent. Its answer comes as a change of the case. */
export async function confirmWithBank(appeal: AppealProcess): Promise<void> {
  while (appeal.isIn('bank_confirmation')) await step(appeal);
}
