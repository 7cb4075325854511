import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { fourEyes } from '../access/four-eyes';
import { isOutside } from '../access/sight';
import { guardedIn, keptSilent, neutralStage } from '../access/told';
import { refusal } from '../refusal-catalogue';
import { awaitTask } from '../wait/await-next';
import { completenessOfAppeal } from './completeness';
import { notLookedInto } from './file-contents';
import { tooMany, tooMuch } from './file-limits';

/** Takes a paper in. When it was the last one missing, the turn passes to the reviewer. */
export function receiveDocument(flow: Flow, command: AppealCommandOf<'receiveDocument'>): Step {
  const { appeal, context } = flow;
  if (appeal.stage !== 'collecting_documents') return refusal('wrong_stage', { particulars: { stage: keptSilent(flow.order.reason.code, context.actor, guardedIn(context)) ? neutralStage(appeal.stage) : appeal.stage } });
  const line = appeal.checklist.find((one) => one.code === command.requirementCode);
  if (line === undefined) return refusal('requirement_unknown', { field: 'requirementCode', particulars: { requirementCode: command.requirementCode } });
  if (line.from === 'house' && isOutside(context.actor)) return refusal('paper_of_the_house', { field: 'requirementCode', particulars: { requirementCode: line.code } });
  if (appeal.documents.length >= context.policy.maxDocuments) return refusal('too_many_documents', { particulars: { limit: context.policy.maxDocuments } });
  const much = withinLimits(flow, command);
  if (much !== null) return much;
  const eyes = fourEyes(flow.open, context.actor, 'file', context.keyholders);
  if (eyes !== null) return eyes;
  const reasoned = withReason(flow, command);
  if (reasoned !== null) return reasoned;
  const { requirementCode, sha256, sizeBytes, mediaType, storageKey, fileName } = command;
  flow.emit({
    type: 'DocumentReceived',
    document: {
      id: context.newId(), requirementCode, status: 'uploaded', rejection: null, sha256, sizeBytes, mediaType, storageKey, fileName,
      uploadedBy: context.actor.id, uploadedAt: context.asOf, decidedBy: null, decidedAt: null, round: appeal.round,
      alternativeReason: command.alternativeReason ?? null, claims: command.claims ?? {}, expiresOn: command.expiresOn ?? null,
      scan: command.scan ?? 'not_scanned', scannedAt: null, contents: command.contents ?? notLookedInto,
      copy: context.policy.files?.copyImages === true && mediaType.startsWith('image/') ? 'pending' : 'none', copyKey: null, copySha256: null, copySizeBytes: null, copiedAt: null,
    },
  });
  flow.participate('file');
  const turnPasses = flow.appeal.wait?.kind === 'documents' && completenessOfAppeal(flow.appeal).complete;
  return turnPasses ? awaitTask(flow, 'completeness_check') : null;
}

/** How many and how much the policy takes; a policy that says nothing takes any. */
function withinLimits({ appeal, context }: Flow, { requirementCode, contents, recent }: AppealCommandOf<'receiveDocument'>): Step {
  const limits = context.policy.files?.limits;
  if (limits === undefined) return null;
  const onLine = appeal.documents.filter((one) => one.requirementCode === requirementCode && one.status !== 'rejected').length;
  return tooMany(limits, requirementCode, onLine, recent, context.asOf) ?? (contents === undefined ? null : tooMuch(limits, contents));
}

/** A paper taken instead of another comes with the reason why the other cannot be had, signed for by whoever hands it in. */
function withReason({ appeal, context }: Flow, { requirementCode, alternativeReason }: AppealCommandOf<'receiveDocument'>): Step {
  if (context.policy.alternativesNeedReason !== true || (alternativeReason ?? '') !== '') return null;
  const line = appeal.checklist.find((one) => one.code === requirementCode);
  const standsFor = line?.level === 'A' && appeal.checklist.some((one) => one.group === line.group && one.level === '1+');
  return standsFor ? refusal('alternative_reason_missing', { field: 'alternativeReason', particulars: { requirementCode } }) : null;
}
