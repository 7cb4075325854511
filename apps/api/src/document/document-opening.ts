import { once } from 'node:events';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { FileMissingError, toJson, type DocumentStore, type Store } from '@thaw/application';
import { instantFromMs, isConflicted, isOutside, sees, whyNotOpened, type CopyState, type Instant } from '@thaw/domain';
import { readDocument, type DataSource, type StoredDocument } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import type { Principal } from '../access/principal';
import { CLOCK, DATABASE, DOCUMENTS, STORE } from '../dependencies';
import { refuseWith } from '../http/refused';
import { rangeAsked } from './byte-range';
import type { OpeningQuery, OriginalQuery } from './document.dto';

/** A paper on its way out: all of it, or a part. */
export interface Opened {
  readonly status: 200 | 206;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: StreamableFile;
}

/** What `Range` and `If-Range` say. */
export interface AskedPart {
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
}

/** Hands out the bytes of papers, and notes each time who opened one and why: without the note there are no bytes. */
@Injectable()
export class DocumentOpening {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(DOCUMENTS) private readonly documents: DocumentStore,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The paper as people are shown it: an image as the copy drawn of it, anything else as it came. */
  async open(appealId: string, documentId: string, { purpose }: OpeningQuery, asked: AskedPart, by: Principal): Promise<Opened> {
    const found = await this.found(appealId, documentId, by);
    await this.mayBeOpened(found, found.copy, by);
    return this.handOut(appealId, documentId, { ...found, ...shownOf(found) }, purpose ?? (isOutside(by.actor) ? 'own_copy' : 'case_work'), asked, by);
  }

  /** The very bytes that were handed in, whatever they hide. */
  async openOriginal(appealId: string, documentId: string, { purpose }: OriginalQuery, asked: AskedPart, by: Principal): Promise<Opened> {
    const found = await this.found(appealId, documentId, by);
    await this.mayBeOpened(found, 'none', by);
    return this.handOut(appealId, documentId, found, `original: ${purpose}`, asked, by);
  }

  private async found(appealId: string, documentId: string, by: Principal): Promise<StoredDocument> {
    const found = await readDocument(this.database, appealId, documentId);
    if (found === null || !sees(by.actor, found.merchantId)) refuseWith('document_not_found');
    return found;
  }

  /** Whoever has declared an interest in the merchant looks at none of its papers, as at nothing else of it in clear. */
  private async mayBeOpened({ merchantId, scan, policyId, policyVersion }: StoredDocument, copy: CopyState, { actor }: Principal): Promise<void> {
    if (isConflicted(await this.store.conflictsWith(merchantId, this.now()), actor.id, merchantId)) refuseWith('conflict_of_interest');
    const barred = whyNotOpened(scan, copy, await this.store.policy(policyId, policyVersion));
    if (barred !== null) refuseWith(barred);
  }

  private async handOut(appealId: string, documentId: string, found: StoredDocument, purpose: string, asked: AskedPart, by: Principal): Promise<Opened> {
    const etag = `"${found.sha256}"`;
    const part = rangeAsked(asked.range, asked.ifRange, etag, found.sizeBytes);
    if (part === 'unsatisfiable') refuseWith('range_unsatisfiable', { particulars: { sizeBytes: found.sizeBytes } });
    await this.note(appealId, documentId, purpose, part, by);
    const bytes = await this.documents.open(found.storageKey, part ?? undefined).catch((error: unknown) => {
      throw error instanceof FileMissingError ? new Error(`the bytes of document ${documentId} are missing`, { cause: error }) : error;
    });
    // Until the first of them are here nothing has been answered, and what is wrong can still be said.
    await once(bytes, 'readable');
    const length = part === null ? found.sizeBytes : part.last - part.first + 1;
    const partHeaders = part === null ? {} : { 'Content-Range': `bytes ${String(part.first)}-${String(part.last)}/${String(found.sizeBytes)}` };
    return {
      status: part === null ? 200 : 206,
      headers: { 'Accept-Ranges': 'bytes', ETag: etag, ...partHeaders },
      file: new StreamableFile(bytes, { type: found.mediaType, disposition: dispositionOf(found), length }),
    };
  }

  private async note(appealId: string, documentId: string, purpose: string, part: { readonly first: number; readonly last: number } | null, { actor, requestId }: Principal): Promise<void> {
    const payload = toJson({ appealId, documentId, purpose, range: part });
    await this.store.transaction((transaction) => transaction.appendEntries(`document/${documentId}`, [{ type: 'DocumentOpened', at: this.now(), actorId: actor.id, requestId, payload }]));
  }

  private now(): Instant {
    return instantFromMs(this.clock.now().getTime());
  }
}

/** Where the copy lies and what it measures, once there is one. */
function shownOf({ copyKey, copySha256, copySizeBytes }: StoredDocument): Partial<Pick<StoredDocument, 'storageKey' | 'sha256' | 'sizeBytes'>> {
  return copyKey === null || copySha256 === null || copySizeBytes === null ? {} : { storageKey: copyKey, sha256: copySha256, sizeBytes: copySizeBytes };
}

function dispositionOf({ fileName }: StoredDocument): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
