import type { AppealProcess } from '../process';
import { step } from './step';

/** The merchant hands papers in, we check them, several rounds if need be. Reminders and the lapse at the end are marks of the wait. */
export async function collectDocuments(appeal: AppealProcess): Promise<void> {
  while (appeal.isIn('collecting_documents')) await step(appeal);
}
