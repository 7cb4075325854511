import type { AppealProcess } from '../process';
import { step } from './step';

/** A reviewer looks at the case; when nobody does, the ladder is climbed rung by rung. */
export async function reviewRisk(appeal: AppealProcess): Promise<void> {
  while (appeal.isIn('risk_review')) await step(appeal);
}
