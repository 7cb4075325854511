import { setHandler } from '@temporalio/workflow';
import type { Outcome, Stage } from '@thaw/domain';
import { caseChanged, type AppealWorkflowInput } from '../contract';
import { AppealProcess } from './process';
import { approve } from './stages/approve';
import { close } from './stages/close';
import { collectDocuments } from './stages/collect-documents';
import { confirmWithBank } from './stages/confirm-with-bank';
import { releaseFunds } from './stages/release-funds';
import { reviewRisk } from './stages/review-risk';
import { verifyFacts } from './stages/verify-facts';

/**
 * Carries one appeal from opening to close. It follows the facts: each stage returns at once when the case is elsewhere, so any
 * order works, also back to the review, and a workflow started late finds its place by itself.
 */
export async function appealWorkflow({ appealId, known }: AppealWorkflowInput): Promise<Outcome> {
  const appeal = new AppealProcess(appealId, known ?? null);
  setHandler(caseChanged, (change) => appeal.hear(change));
  await appeal.begin();
  while (!appeal.isIn('closed')) {
    mustBeKnown(appeal.situation.stage);
    await collectDocuments(appeal);
    await verifyFacts(appeal);
    await reviewRisk(appeal);
    await approve(appeal);
    await confirmWithBank(appeal);
    await releaseFunds(appeal);
  }
  return close(appeal);
}

const knownStages: Readonly<Record<Stage, true>> = {
  collecting_documents: true,
  verification: true,
  risk_review: true,
  approval: true,
  bank_confirmation: true,
  releasing: true,
  closed: true,
};

/** A stage from a newer version stops this workflow task, not the workflow: it goes on once a worker knows the stage. */
function mustBeKnown(stage: string): void {
  if (!(stage in knownStages)) throw new TypeError(`this version knows no stage ${stage}`);
}
