import type { TaskResult } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { walkOn } from '../appeal/walk';
import { broughtByMerchant, completenessOfAppeal, fullyAccepted, missingOfHouse, waivedCodes } from '../document/completeness';
import { acceptedUnseen } from '../document/scan';
import { whyNotSaid } from '../policy/wording';
import { refusal } from '../refusal-catalogue';
import { awaitParty } from '../wait/await-next';

type Result = Extract<TaskResult, { kind: 'completeness_check' }>;

/** Each uploaded paper is accepted or rejected; what is missing afterwards is asked for all at once, for a limited number of rounds. */
export function completeCompletenessCheck(flow: Flow, result: Result): Step {
  const undecided = flow.appeal.waivers.filter((waiver) => waiver.status === 'proposed').map((waiver) => waiver.id);
  if (undecided.length > 0) return refusal('waiver_undecided', { particulars: { waiverIds: undecided } });
  const waiting = flow.appeal.documents.filter((document) => document.status === 'uploaded').map((document) => document.id);
  const named = result.documents.map((verdict) => verdict.documentId);
  const left = waiting.filter((id) => !named.includes(id));
  if (left.length > 0) return refusal('verdict_missing', { field: 'result.documents', particulars: { documentIds: left } });
  const stray = named.find((id, i) => !waiting.includes(id) || named.indexOf(id) !== i);
  if (stray !== undefined) return refusal('verdict_unknown_document', { field: 'result.documents', particulars: { documentId: stray } });
  const unseen = acceptedUnseen(flow.appeal.documents, result.documents.filter((verdict) => verdict.verdict === 'accepted').map((verdict) => verdict.documentId));
  if (unseen.length > 0) return refusal('verdict_before_scan', { field: 'result.documents', particulars: { documentIds: unseen } });
  const untold = noteAtFault(result);
  if (untold !== null) return untold;
  for (const verdict of result.documents) {
    if (verdict.verdict === 'accepted') flow.emit({ type: 'DocumentAccepted', documentId: verdict.documentId });
    else flow.emit({ type: 'DocumentRejected', documentId: verdict.documentId, code: verdict.code, note: verdict.note });
  }
  // The last round is over: the decision is taken on what is there, not put off for ever.
  const lastRound = flow.appeal.round >= flow.context.policy.documentRounds;
  if (lastRound || fullyAccepted(broughtByMerchant(flow.appeal.checklist), flow.appeal.documents, waivedCodes(flow.appeal.waivers))) return goOn(flow);
  flow.emit({ type: 'DocumentsRequested', round: flow.appeal.round + 1, requirementCodes: everythingMissing(flow) });
  return awaitParty(flow, 'documents');
}

/** A note is told with its code; that of a suspicion is not. */
function noteAtFault({ documents }: Result): Step {
  for (const [i, verdict] of documents.entries()) {
    const word = verdict.verdict === 'rejected' && verdict.code !== 'FORGERY_SUSPECTED' ? whyNotSaid(verdict.note, `result.documents.${String(i)}.note`) : null;
    if (word !== null) return word;
  }
  return null;
}

/** Ours are not put off to anybody: whoever checks has them made, in our own time. */
function goOn(flow: Flow): Step {
  const ours = missingOfHouse(flow.appeal);
  return ours.length === 0 ? walkOn(flow, 'papers') : refusal('house_papers_missing', { particulars: { requirementCodes: ours } });
}

/** All that is asked for at once: each required line, and every member of a group of which one is needed. */
function everythingMissing(flow: Flow): readonly string[] {
  const { missing, groupsMissing } = completenessOfAppeal(flow.appeal);
  const ofGroups = broughtByMerchant(flow.appeal.checklist).filter((line) => line.group !== null && groupsMissing.includes(line.group));
  return [...new Set([...missing, ...ofGroups].map((line) => line.code))];
}
