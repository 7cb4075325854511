import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ImageIllegibleError, type ImageArtist } from '@thaw/application';
import { readUncopied, type Uncopied } from '@thaw/persistence';
import type { WorkerMetrics } from '../metrics';
import { PaperLoop, type PaperLoopParts } from './paper-loop';

export interface CopyLoopParts extends PaperLoopParts {
  readonly artist: ImageArtist;
  readonly metrics: Pick<WorkerMetrics, 'documentCopies'>;
}

/**
 * Draws the copies of images that people are shown, once a scanner has let them through or where there is none. A worker that dies between
 * keeping a copy and recording it leaves a file that nothing names, which the file sweep takes away, and the paper where it was; of two
 * workers that draw the same, the second takes its own away again.
 */
export class CopyLoop extends PaperLoop<Uncopied, CopyLoopParts> {
  constructor(parts: CopyLoopParts) {
    super(parts, {
      deed: 'copy',
      actor: { id: 'system:copier', roles: ['system'], merchantId: null, bankCode: null },
      waiting: readUncopied,
      says: { cannot: 'images cannot be copied now; nobody opens them before they are', tooLate: 'a copy came too late', badFile: 'the file of an image cannot be copied; the paper is set aside' },
    });
  }

  protected override async deal({ appealId, documentId, storageKey, mediaType, pixels }: Uncopied): Promise<void> {
    const { documents, artist, metrics } = this.parts;
    const original = await buffer(await documents.open(storageKey));
    const drawn = await artist.draw(original, mediaType, pixels).catch((error: unknown) => {
      if (error instanceof ImageIllegibleError) return null;
      throw error;
    });
    if (drawn === null) await this.record(appealId, { type: 'recordCopy', documentId, copy: null });
    else {
      const { storageKey: copyKey, sha256, sizeBytes } = await documents.put(Readable.from([drawn]), { maxBytes: drawn.length });
      if (!(await this.record(appealId, { type: 'recordCopy', documentId, copy: { storageKey: copyKey, sha256, sizeBytes } }))) await documents.delete(copyKey);
    }
    metrics.documentCopies.inc({ result: drawn === null ? 'illegible' : 'made' });
  }
}
