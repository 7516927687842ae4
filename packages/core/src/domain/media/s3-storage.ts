import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import type { MediaStorage } from './media-storage.js';

export interface S3Options {
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The least that S3 takes for a part; two of them are all that an upload holds in memory. */
const partBytes = 5 * 1_048_576;
const partsAtOnce = 2;
const attempts = 5;

const isMissing = (error: unknown): boolean => error instanceof Error && ['NoSuchKey', 'NotFound'].includes(error.name);

/** The SDK is large and needed by those only who use it. */
const connect = async ({ endpoint, region, accessKeyId, secretAccessKey }: S3Options) => {
  const sdk = await import('@aws-sdk/client-s3');
  const { Upload } = await import('@aws-sdk/lib-storage');
  const client = new sdk.S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: attempts,
    // Checksums in trailers are unknown to many servers that speak S3; TLS and our own digest cover the way.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  });
  return { sdk, Upload, client };
};

/** Media in a bucket of S3 or of a server that speaks it. Connects with the first call; large files go in parts. */
export const createS3Storage = (options: S3Options): MediaStorage => {
  const { bucket } = options;
  let connected: ReturnType<typeof connect> | undefined;
  let client: S3Client | undefined;
  const use = async () => {
    const parts = await (connected ??= connect(options));
    ({ client } = parts);
    return parts;
  };

  const orUndefined = async <T>(attempt: Promise<T>): Promise<T | undefined> => {
    try {
      return await attempt;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };

  return {
    async put(key, bytes, signal) {
      signal.throwIfAborted();
      const { Upload, client: s3 } = await use();
      const upload = new Upload({
        client: s3,
        params: { Bucket: bucket, Key: key, Body: bytes },
        partSize: partBytes,
        queueSize: partsAtOnce,
        leavePartsOnError: false,
      });
      const abort = (): void => void upload.abort();
      signal.addEventListener('abort', abort, { once: true });
      try {
        await upload.done();
      } catch (error) {
        signal.throwIfAborted();
        throw error;
      } finally {
        signal.removeEventListener('abort', abort);
        bytes.destroy();
      }
    },

    async get(key, range) {
      const { sdk, client: s3 } = await use();
      const command = new sdk.GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ...(range === undefined ? {} : { Range: `bytes=${String(range.start)}-${String(range.end)}` }),
      });
      const found = await orUndefined(s3.send(command));
      return found?.Body as Readable | undefined;
    },

    async head(key) {
      const { sdk, client: s3 } = await use();
      const found = await orUndefined(s3.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key })));
      return found && { sizeBytes: found.ContentLength ?? 0 };
    },

    async delete(key) {
      const { sdk, client: s3 } = await use();
      await orUndefined(s3.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: key })));
    },

    async deleteAll(tenantId) {
      const { sdk, client: s3 } = await use();
      for (;;) {
        // Always the first page: what it names is gone afterwards.
        const found = await s3.send(new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: `${tenantId}/` }));
        const keys = (found.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key]));
        if (keys.length === 0) return;
        const answer = await s3.send(
          new sdk.DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: keys.map((Key) => ({ Key })), Quiet: true } }),
        );
        const [failed] = answer.Errors ?? [];
        if (failed !== undefined)
          throw new Error(`The storage kept ${String(answer.Errors?.length)} objects: ${failed.Code ?? 'unknown'}.`);
      }
    },

    // Parts of uploads that died are the bucket's to expire: its rule AbortIncompleteMultipartUpload.
    tidy: () => Promise.resolve(),

    close() {
      client?.destroy();
      return Promise.resolve();
    },
  };
};
