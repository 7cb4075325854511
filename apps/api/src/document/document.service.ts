import { Inject, Injectable } from '@nestjs/common';
import { CommandPipeline, marksOf, type Alongside, type Answered, type DocumentStore, type Json, type StatedClaims, type Store } from '@thaw/application';
import { decide, refuse, sees, type AppealCommandOf, type RecentPapers, type Refusal, type Result } from '@thaw/domain';
import { recentPapers, type DataSource } from '@thaw/persistence';
import type { Clock, ColumnCipher } from '@thaw/platform';
import type { Request } from 'express';
import { callerOf, type Principal } from '../access/principal';
import { contextOfReading } from '../access/reading';
import { appealView } from '../appeal/appeal.view';
import { documentView } from '../appeal/checklist.view';
import { CIPHER, CLOCK, DATABASE, DOCUMENTS, SETTINGS, STORE, type ApiSettings } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { refuseWith } from '../http/refused';
import type { UploadedView } from './document.dto';
import { fileRefusal } from './file-refusals';
import { hashOnly } from './hash-only';
import { receiveFile, type IncomingFile } from './multipart';
import { statedIn, type Stated } from './stated-claims';

type ReceiveDocument = AppealCommandOf<'receiveDocument'>;

@Injectable()
export class DocumentService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly pipeline: CommandPipeline,
    @Inject(STORE) private readonly store: Store,
    @Inject(DOCUMENTS) private readonly documents: DocumentStore,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(CIPHER) private readonly cipher: ColumnCipher,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DATABASE) private readonly database: DataSource,
  ) {}

  async receive(appealId: string, request: Request, by: Principal): Promise<CommandAnswer<UploadedView>> {
    const { documentMaxBytes: maxBytes, door } = this.settings;
    return receiveFile(request, { maxBytes, pieceWithinMs: door.server.pieceWithinMs }, async (file) => {
      const stated = statedIn(file.claims);
      const { refused, recent } = await this.askedAhead(appealId, file, by);
      return this.desk.give('receiveDocument', async () => (refused === null ? this.keep(appealId, file, stated, recent, by) : this.decline(file, stated, by, refused)));
    });
  }

  /**
   * Asks before a byte is kept whether the paper would be taken: a refused one leaves no file behind. The command that follows
   * asks again under the lock; what it refuses is removed.
   */
  private async askedAhead(appealId: string, { requirementCode, fileName, alternativeReason }: IncomingFile, by: Principal): Promise<{ readonly refused: Refusal | null; readonly recent: RecentPapers }> {
    const state = await this.store.readCase(appealId);
    if (state === null || !sees(by.actor, state.order.merchantId)) refuseWith('appeal_not_found');
    const { asOf, actor } = callerOf(by, this.clock);
    const recent = await recentPapers(this.database, state.order.merchantId, asOf);
    const trial: ReceiveDocument = { type: 'receiveDocument', requirementCode, fileName, alternativeReason, sha256: '', sizeBytes: 0, mediaType: '', storageKey: '', recent };
    const decided = decide(state, trial, await contextOfReading(this.store, state, actor, asOf));
    return { refused: decided.ok ? null : decided.refusal, recent };
  }

  /** Marks of what the paper states, beside the merchant's record as it is now. */
  private async marked(appealId: string, { claims, expiresOn }: Stated): Promise<Pick<ReceiveDocument, 'claims' | 'expiresOn'>> {
    if (Object.keys(claims).length === 0) return { expiresOn };
    const state = await this.store.readCase(appealId);
    if (state === null) refuseWith('appeal_not_found');
    const record = await this.store.merchantOnRecord(state.order.merchantId);
    return { claims: marksOf(claims, record, (value) => this.cipher.fingerprint(value)), expiresOn };
  }

  private async keep(appealId: string, { bytes, ended, requirementCode, fileName, alternativeReason }: IncomingFile, stated: Stated, recent: RecentPapers, by: Principal): Promise<Result<Answered<UploadedView>, Refusal>> {
    const file = await this.documents.put(bytes, { maxBytes: this.settings.documentMaxBytes }).catch((error: unknown) => {
      throw fileRefusal(error);
    });
    const { sha256, sizeBytes, mediaType, storageKey, contents } = file;
    await ended().catch(async (error: unknown) => {
      await this.documents.delete(storageKey).catch(() => undefined);
      throw fileRefusal(error);
    });
    const caller = callerOf(by, this.clock, contentOf(requirementCode, sha256, alternativeReason, stated));
    const command: ReceiveDocument = {
      type: 'receiveDocument', requirementCode, fileName, alternativeReason, sha256, sizeBytes, mediaType, storageKey, contents, recent,
      scan: this.settings.scansDocuments ? 'quarantined' : 'not_scanned', ...(await this.marked(appealId, stated)),
    };
    const kept = await this.pipeline.onAppeal(appealId, command, caller, (after, _, context) => {
      const document = after.appeal.documents.at(-1);
      if (document === undefined) throw new TypeError('a received document is not in the case');
      const { stage, wait, checklist, findings } = appealView(after, context);
      return { document: documentView(document, by.actor), appeal: { id: appealId, stage, wait, checklist, findings } };
    }, keeping(stated.claims));
    // Refused after all, or the retry of one that was kept already: nothing names these bytes. What fails without an answer may have been kept.
    // Where the store is away by now, the sweep of files that nothing names takes them.
    if (!kept.ok || kept.value.replayed) await this.documents.delete(storageKey).catch(() => undefined);
    return kept;
  }

  /** The paper is not wanted any more: unless this is the retry of one that was, whose answer is then given again. */
  private async decline({ bytes, ended, requirementCode, alternativeReason }: IncomingFile, stated: Stated, by: Principal, refused: Refusal): Promise<Result<Answered<UploadedView>, Refusal>> {
    const sha256 = await this.hashed(bytes, ended).catch((error: unknown) => {
      throw fileRefusal(error);
    });
    return this.pipeline.run<UploadedView>(callerOf(by, this.clock, contentOf(requirementCode, sha256, alternativeReason, stated)), async () => refuse(refused));
  }

  private async hashed(bytes: IncomingFile['bytes'], ended: IncomingFile['ended']): Promise<string> {
    const sha256 = await hashOnly(bytes, this.settings.documentMaxBytes);
    await ended();
    return sha256;
  }
}

/** What two uploads must share to be the same one. */
function contentOf(requirementCode: string, sha256: string, alternativeReason: string | null, { claims, expiresOn }: Stated): Json {
  const more = { alternativeReason, expiresOn, claims: Object.keys(claims).length === 0 ? null : claims };
  return { requirementCode, sha256, ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== null)) };
}

/** What the paper states is kept with it, in the same transaction; a paper that states nothing keeps nothing. */
function keeping(claims: StatedClaims): Alongside | null {
  if (Object.keys(claims).length === 0) return null;
  return async (transaction, events) => {
    for (const event of events) if (event.type === 'DocumentReceived') await transaction.saveClaims(event.document.id, claims);
  };
}
