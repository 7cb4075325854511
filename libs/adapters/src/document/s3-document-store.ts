import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DeleteObjectCommand, GetObjectCommand, ListObjectsCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { FileMissingError, type ByteRange, type DocumentStore, type FileCipher, type KeyPage } from '@thaw/application';
import { S3Upload } from './s3-upload';
import { sealedKey } from './storage-key';
import { atTheStore, fromTheStore } from './store-trouble';
import { writeChecked } from './upload';

/** A bucket, and who may write to it. */
export interface S3Place {
  /** Absent: the one AWS has for the region. */
  readonly endpoint?: string;
  readonly region: string;
  readonly bucket: string;
  /** Comes before each object's name; ends as it says. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** How long an object store is waited for, milliseconds, and how often it is asked. */
export interface S3Patience {
  readonly connectMs: number;
  readonly answerMs: number;
  readonly attempts: number;
}

const usualPatience: S3Patience = { connectMs: 3_000, answerMs: 15_000, attempts: 3 };

/** Holds the header of a sealed file, and the whole of a tiny one. */
const firstBytes = 1_024;

/**
 * Keeps papers as objects in a bucket, sealed before they leave this process. An object appears whole or not at all; any number of
 * processes may share the bucket. When `put` rejects, nothing is to be seen, and the source stream is left to the caller.
 */
export function s3DocumentStore(place: S3Place, cipher: FileCipher, patience: S3Patience = usualPatience): DocumentStore {
  const client = clientOf(place, patience);
  const at = (storageKey: string) => ({ Bucket: place.bucket, Key: `${place.prefix}${storageKey}` });
  return {
    async put(bytes, { maxBytes }) {
      const storageKey = randomUUID();
      const upload = new S3Upload(client, at(storageKey));
      try {
        const written = await writeChecked(bytes, { write: (sealed) => atTheStore(async () => upload.write(sealed)) }, maxBytes, cipher.sealer());
        await atTheStore(async () => upload.finish());
        return { storageKey, ...written };
      } catch (error) {
        await upload.abort();
        throw error;
      }
    },
    open: (storageKey, range) => atTheStore(async () => {
      if (!sealedKey.test(storageKey)) throw new FileMissingError('no such file in the store');
      const first = await partOf(client, at(storageKey), { first: 0, last: firstBytes - 1 });
      const head = await buffer(first.bytes);
      const read = async (from: number, to: number) => (to < head.length ? Readable.from([head.subarray(from, to + 1)]) : (await partOf(client, at(storageKey), { first: from, last: Math.max(from, to) })).bytes);
      return cipher.open({ sealedBytes: first.sealedBytes, read }, range);
    }),
    async delete(storageKey) {
      if (!sealedKey.test(storageKey)) throw new FileMissingError('no such file in the store');
      await atTheStore(async () => client.send(new DeleteObjectCommand(at(storageKey))));
    },
    keysOlderThan: (ms, after, most) => atTheStore(async () => pageOfObjects(client, place, ms, after, most)),
    // Unfinished uploads are ended by a rule of the bucket.
    dropBrokenOff: () => Promise.resolve(0),
    answers: () => atTheStore(async () => void (await client.send(new ListObjectsCommand({ Bucket: place.bucket, Prefix: place.prefix, MaxKeys: 1 })))),
  };
}

function clientOf({ endpoint, region, accessKeyId, secretAccessKey }: S3Place, { connectMs, answerMs, attempts }: S3Patience): S3Client {
  return new S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Stores of one's own seldom have a name for each bucket.
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    maxAttempts: attempts,
    // What is read is proved by its seal, segment by segment.
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: connectMs, requestTimeout: answerMs, socketTimeout: answerMs, throwOnRequestTimeout: true },
  });
}

async function partOf(client: S3Client, where: { readonly Bucket: string; readonly Key: string }, { first, last }: ByteRange): Promise<{ readonly bytes: Readable; readonly sealedBytes: number }> {
  const answer = await atTheStore(async () => client.send(new GetObjectCommand({ ...where, Range: `bytes=${String(first)}-${String(last)}` })).catch((cause: unknown) => {
    throw cause instanceof S3ServiceException && cause.name === 'NoSuchKey' ? new FileMissingError('no such file in the store', { cause }) : cause;
  }));
  const sealedBytes = Number(/\/(\d+)$/.exec(answer.ContentRange ?? '')?.[1]);
  if (!(answer.Body instanceof Readable) || !Number.isSafeInteger(sealedBytes)) throw new TypeError('the object store answered without the part asked for');
  return { bytes: fromTheStore(answer.Body), sealedBytes };
}

async function pageOfObjects(client: S3Client, { bucket, prefix }: S3Place, olderThanMs: number, after: string | null, most: number): Promise<KeyPage> {
  // The first form of this call, which every such store has: it goes on after a name of ours, and needs no token of the store's.
  const { Contents = [], IsTruncated } = await client.send(new ListObjectsCommand({ Bucket: bucket, Prefix: prefix, MaxKeys: most, ...(after === null ? {} : { Marker: `${prefix}${after}` }) }));
  const found = Contents.map(({ Key = '', LastModified }) => ({ key: Key.slice(prefix.length), at: LastModified?.getTime() ?? Infinity })).filter(({ key }) => sealedKey.test(key));
  const last = Contents.at(-1)?.Key?.slice(prefix.length) ?? null;
  return { keys: found.filter(({ at }) => Date.now() - at >= olderThanMs).map(({ key }) => key), next: IsTruncated === true ? last : null };
}
