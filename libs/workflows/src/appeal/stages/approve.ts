import type { AppealProcess } from '../process';
import { step } from './step';

/** A second pair of eyes, when the amount asks for it. It may send the case back to the review. */
export async function approve(appeal: AppealProcess): Promise<void> {
  while (appeal.isIn('approval')) await step(appeal);
}
