import type { S3Client } from '@aws-sdk/client-s3';
import type { CheckpointSink } from './checkpoint-sink.js';

export interface S3SinkOptions {
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A sink that holds a connection. */
export interface ClosableSink extends CheckpointSink {
  close(): void;
}

/** `audit/<tenant id>/<size>.note` in a bucket. Lock its objects there, and not even the holder of these keys takes one back. */
export const createS3Sink = ({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3SinkOptions): ClosableSink => {
  let client: S3Client | undefined;
  return {
    name: 's3',
    async keep({ tenantId, size, note }, signal) {
      // The SDK is large and needed by those only who use it.
      const sdk = await import('@aws-sdk/client-s3');
      client ??= new sdk.S3Client({
        region,
        credentials: { accessKeyId, secretAccessKey },
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
      });
      await client.send(
        new sdk.PutObjectCommand({
          Bucket: bucket,
          Key: `audit/${tenantId}/${String(size).padStart(12, '0')}.note`,
          Body: note,
          ContentType: 'text/plain; charset=utf-8',
        }),
        { abortSignal: signal },
      );
    },
    close() {
      client?.destroy();
      client = undefined;
    },
  };
};
