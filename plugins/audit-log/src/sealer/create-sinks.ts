import type { Clock, HttpClient } from '@leadengine/plugin-kit';
import type { AuditSettings } from '../settings.js';
import type { CheckpointSink } from './checkpoint-sink.js';
import { createFileSink } from './file-sink.js';
import { createS3Sink, type ClosableSink } from './s3-sink.js';
import { createWebhookSink } from './webhook-sink.js';

/** What the sinks need of the engine. */
export interface SinkParts {
  readonly http: HttpClient;
  readonly clock: Clock;
}

/** The sinks that the settings ask for. */
export interface ConfiguredSinks {
  readonly all: readonly CheckpointSink[];
  close(): void;
}

const s3Of = (settings: AuditSettings): ClosableSink | undefined => {
  const { s3Bucket: bucket, s3AccessKeyId: accessKeyId, s3SecretAccessKey: secretAccessKey } = settings;
  if (bucket === undefined) return undefined;
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new TypeError('LEADENGINE_AUDIT_S3_BUCKET needs LEADENGINE_AUDIT_S3_ACCESS_KEY_ID and LEADENGINE_AUDIT_S3_SECRET_ACCESS_KEY');
  return createS3Sink({ endpoint: settings.s3Endpoint, region: settings.s3Region, bucket, accessKeyId, secretAccessKey });
};

const webhookOf = ({ webhookUrl: url, webhookSecret: secret }: AuditSettings, parts: SinkParts): CheckpointSink | undefined => {
  if (url === undefined) return undefined;
  if (secret === undefined) throw new TypeError('LEADENGINE_AUDIT_WEBHOOK_URL needs LEADENGINE_AUDIT_WEBHOOK_SECRET');
  return createWebhookSink({ url, secret, ...parts });
};

/** @throws TypeError when a bucket or a webhook is named and the keys to it are not. */
export const createSinks = (settings: AuditSettings, parts: SinkParts): ConfiguredSinks => {
  const s3 = s3Of(settings);
  const webhook = webhookOf(settings, parts);
  return {
    all: [createFileSink(settings.directory), s3, webhook].filter((sink) => sink !== undefined),
    close() {
      s3?.close();
    },
  };
};
