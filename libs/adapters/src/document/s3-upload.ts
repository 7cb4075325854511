import {
  AbortMultipartUploadCommand, CompleteMultipartUploadCommand, CreateMultipartUploadCommand, PutObjectCommand, UploadPartCommand, type CompletedPart, type S3Client,
} from '@aws-sdk/client-s3';
import type { Sink } from './upload';

/** The least that a part may be which is not the last; also what one upload holds in memory. */
export const partBytes = 5 * 1024 * 1024;

/**
 * One object on its way into a bucket: in one go while it is small, else part after part as the bytes come. Nothing is to be seen of it
 * before {@link finish}; each piece goes with its SHA-256, so that the store keeps no byte it did not get right.
 */
export class S3Upload implements Sink {
  private held: Buffer[] = [];
  private heldBytes = 0;
  private uploadId: string | undefined;
  private readonly parts: CompletedPart[] = [];

  constructor(private readonly client: S3Client, private readonly where: { readonly Bucket: string; readonly Key: string }) {}

  async write(sealed: Buffer): Promise<void> {
    this.held.push(sealed);
    this.heldBytes += sealed.length;
    if (this.heldBytes >= partBytes) await this.sendPart();
  }

  async finish(): Promise<void> {
    if (this.uploadId === undefined) {
      await this.client.send(new PutObjectCommand({ ...this.where, Body: this.taken(), ChecksumAlgorithm: 'SHA256' }));
      return;
    }
    if (this.heldBytes > 0) await this.sendPart();
    await this.client.send(new CompleteMultipartUploadCommand({ ...this.where, UploadId: this.uploadId, MultipartUpload: { Parts: this.parts } }));
  }

  /** Takes back what was sent so far. Where even that fails, the bucket's own rule for unfinished uploads does. */
  async abort(): Promise<void> {
    if (this.uploadId === undefined) return;
    await this.client.send(new AbortMultipartUploadCommand({ ...this.where, UploadId: this.uploadId })).catch(() => undefined);
  }

  private async sendPart(): Promise<void> {
    this.uploadId ??= await this.begin();
    const number = { UploadId: this.uploadId, PartNumber: this.parts.length + 1 };
    const { ETag, ChecksumSHA256 } = await this.client.send(new UploadPartCommand({ ...this.where, ...number, Body: this.taken(), ChecksumAlgorithm: 'SHA256' }));
    this.parts.push({ ETag, PartNumber: number.PartNumber, ...(ChecksumSHA256 === undefined ? {} : { ChecksumSHA256 }) });
  }

  private async begin(): Promise<string> {
    const { UploadId } = await this.client.send(new CreateMultipartUploadCommand({ ...this.where, ChecksumAlgorithm: 'SHA256' }));
    if (UploadId === undefined) throw new TypeError('the object store began an upload without naming it');
    return UploadId;
  }

  private taken(): Buffer {
    const body = Buffer.concat(this.held);
    [this.held, this.heldBytes] = [[], 0];
    return body;
  }
}
