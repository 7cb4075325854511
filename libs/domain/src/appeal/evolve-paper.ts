import { assertNever } from '../kernel/result';
import type { Document } from '../document/document';
import type { Waiver } from '../document/waiver';
import type { Appeal } from './appeal';
import type { AppealEvent } from './events';

const paperEvents = [
  'DocumentReceived', 'DocumentAccepted', 'DocumentRejected', 'DocumentScanned', 'DocumentCopied', 'DocumentNotCopied', 'WaiverProposed', 'WaiverApproved', 'WaiverRefused', 'DocumentsRequested',
] as const;

/** What becomes of papers: handed in, scanned, judged, done without. */
export type PaperEvent = Extract<AppealEvent, { type: (typeof paperEvents)[number] }>;

export function isPaperEvent(event: AppealEvent): event is PaperEvent {
  return paperEvents.some((type) => type === event.type);
}

/** Folds one of them into the appeal. */
export function evolvePaper(appeal: Appeal, event: PaperEvent): Appeal {
  switch (event.type) {
    case 'DocumentReceived':
      return { ...appeal, documents: [...appeal.documents, event.document] };
    case 'DocumentAccepted':
      return withDocument(appeal, event.documentId, { status: 'accepted', decidedBy: event.by, decidedAt: event.at });
    case 'DocumentRejected':
      return withDocument(appeal, event.documentId, { status: 'rejected', rejection: { code: event.code, note: event.note }, decidedBy: event.by, decidedAt: event.at });
    case 'DocumentScanned':
      return withDocument(appeal, event.documentId, { scan: event.verdict, scannedAt: event.at });
    case 'DocumentCopied':
      return withDocument(appeal, event.documentId, { copy: 'made', copyKey: event.storageKey, copySha256: event.sha256, copySizeBytes: event.sizeBytes, copiedAt: event.at });
    case 'DocumentNotCopied':
      return withDocument(appeal, event.documentId, { copy: 'failed', copiedAt: event.at });
    case 'WaiverProposed':
      return { ...appeal, waivers: [...appeal.waivers, event.waiver] };
    case 'WaiverApproved':
      return withWaiver(appeal, event.waiverId, { status: 'approved', decidedBy: event.by, decidedAt: event.at });
    case 'WaiverRefused':
      return withWaiver(appeal, event.waiverId, { status: 'refused', decidedBy: event.by, decidedAt: event.at, why: event.why });
    case 'DocumentsRequested':
      return { ...appeal, round: event.round, ...(event.taking && { becomes: event.taking.route, checklist: [...appeal.checklist, ...event.taking.added] }) };
    default:
      return assertNever(event);
  }
}

function withDocument(appeal: Appeal, id: string, change: Partial<Document>): Appeal {
  return { ...appeal, documents: appeal.documents.map((document) => (document.id === id ? { ...document, ...change } : document)) };
}

function withWaiver(appeal: Appeal, id: string, change: Partial<Waiver>): Appeal {
  return { ...appeal, waivers: appeal.waivers.map((waiver) => (waiver.id === id ? { ...waiver, ...change } : waiver)) };
}
