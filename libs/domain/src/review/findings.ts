import type { Flow, Step } from '../appeal/flow';
import { routeOfCase } from '../appeal/route-of-case';
import { walkOn, walkOtherwise } from '../appeal/walk';
import { whyNotTold } from '../policy/wording';
import { refusal } from '../refusal-catalogue';
import { refer } from './refer';
import { isFavourable, type FoundOut } from './step-finding';

/** Somebody of ours has found something out: it becomes a fact of the case, and the route says where it leads. */
export function completeFinding(flow: Flow, taskId: string, found: FoundOut): Step {
  const refused = whyNotToldSo(flow, found) ?? whyIncomplete(flow, found);
  if (refused !== null) return refused;
  flow.emit({ type: 'FindingRecorded', finding: { ...found, id: flow.context.newId(), taskId, by: flow.context.actor.id, at: flow.context.asOf } });
  if (found.verdict === 'refer_to_authority') return refer(flow, found.internalText);
  return isFavourable(found) ? walkOn(flow, found.kind) : walkOtherwise(flow, found.kind);
}

/** What the merchant is told is written in both languages, and nothing at all where telling could tip somebody off. */
function whyNotToldSo(flow: Flow, { merchantText }: FoundOut): Step {
  if (merchantText === null) return null;
  if (routeOfCase(flow).tippingOffGuard === true) return refusal('tipping_off', { field: 'result.merchantText' });
  const blank = merchantText.en.trim() === '' || merchantText.zh.trim() === '';
  return blank ? refusal('text_missing', { field: 'result.merchantText' }) : whyNotTold(merchantText, 'result.merchantText');
}

function whyIncomplete(flow: Flow, found: FoundOut): Step {
  const lacking = (field: string): Step => refusal('finding_incomplete', { field: `result.particulars.${field}`, particulars: { verdict: found.verdict } });
  switch (found.kind) {
    case 'ops_match':
      return found.particulars.recordNumber.trim() === '' ? lacking('recordNumber') : null;
    case 'bank_notice': {
      const { noticeNumber } = found.particulars;
      return found.verdict === 'under_review' && (noticeNumber === null || noticeNumber.trim() === '') ? lacking('noticeNumber') : null;
    }
    case 'security_review': {
      const { keysRotatedAt, affectedFrom, affectedTo } = found.particulars;
      if (affectedFrom > flow.context.asOf) return lacking('affectedFrom');
      if (affectedTo !== null && (affectedTo < affectedFrom || affectedTo > flow.context.asOf)) return lacking('affectedTo');
      if (found.verdict !== 'secured') return null;
      if (affectedTo === null) return lacking('affectedTo');
      return keysRotatedAt === null || keysRotatedAt > flow.context.asOf ? lacking('keysRotatedAt') : null;
    }
    case 'field_inspection': {
      const stray = found.particulars.photoDocumentIds.find((id) => !flow.appeal.documents.some((document) => document.id === id));
      if (stray !== undefined) return refusal('document_not_found', { field: 'result.particulars.photoDocumentIds', particulars: { documentId: stray } });
      return found.particulars.photoDocumentIds.length === 0 ? lacking('photoDocumentIds') : null;
    }
    case 'compliance_review': {
      const { releaseUpToMinor } = found.particulars;
      return (found.verdict === 'restrict') === (releaseUpToMinor !== null && releaseUpToMinor >= 0n) ? null : lacking('releaseUpToMinor');
    }
  }
}
