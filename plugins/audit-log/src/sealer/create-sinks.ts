import type { AuditSettings } from '../settings.js';
import type { CheckpointSink } from './checkpoint-sink.js';
import { createFileSink } from './file-sink.js';
import { createS3Sink } from './s3-sink.js';

/** The sinks that the settings ask for. */
export interface ConfiguredSinks {
  readonly all: readonly CheckpointSink[];
  close(): void;
}

/** @throws TypeError when a bucket is named and the keys to it are not. */
export const createSinks = (settings: AuditSettings): ConfiguredSinks => {
  const files = createFileSink(settings.directory);
  const { s3Bucket: bucket, s3AccessKeyId: accessKeyId, s3SecretAccessKey: secretAccessKey } = settings;
  if (bucket === undefined) return { all: [files], close: () => undefined };
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new TypeError('LEADENGINE_AUDIT_S3_BUCKET needs LEADENGINE_AUDIT_S3_ACCESS_KEY_ID and LEADENGINE_AUDIT_S3_SECRET_ACCESS_KEY');
  const s3 = createS3Sink({ endpoint: settings.s3Endpoint, region: settings.s3Region, bucket, accessKeyId, secretAccessKey });
  return { all: [files, s3], close: s3.close };
};
