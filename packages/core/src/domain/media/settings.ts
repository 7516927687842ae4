import { Type, type Static } from 'typebox';
import type { MediaKind } from './contract.js';

const mebibyte = 1_048_576;
const officeXml = 'application/vnd.openxmlformats-officedocument';

const limit = (kind: string, mebibytes: number) =>
  Type.Integer({
    default: mebibytes * mebibyte,
    minimum: 1,
    env: `LEADENGINE_MEDIA_${kind.toUpperCase()}_LIMIT_BYTES`,
    description: `Largest file of the kind ${kind}`,
  });

export const mediaConfig = Type.Object({
  storage: Type.Union([Type.Literal('disk'), Type.Literal('s3')], {
    default: 'disk',
    env: 'LEADENGINE_MEDIA_STORAGE',
    description: 'Where media lie: disk (LEADENGINE_MEDIA_DIRECTORY, which all processes must share) or s3',
  }),
  directory: Type.String({
    default: '.leadengine/media',
    minLength: 1,
    env: 'LEADENGINE_MEDIA_DIRECTORY',
    description: 'Directory of the storage disk',
  }),
  s3Endpoint: Type.Optional(
    Type.String({ pattern: '^https?://', env: 'LEADENGINE_S3_ENDPOINT', description: 'Server that speaks S3; that of AWS when unset' }),
  ),
  s3Region: Type.String({ default: 'us-east-1', minLength: 1, env: 'LEADENGINE_S3_REGION', description: 'Region of the bucket' }),
  s3Bucket: Type.Optional(Type.String({ minLength: 3, env: 'LEADENGINE_S3_BUCKET', description: 'Bucket of the storage s3' })),
  s3AccessKeyId: Type.Optional(
    Type.String({ minLength: 1, secret: true, env: 'LEADENGINE_S3_ACCESS_KEY_ID', description: 'Who reads and writes the bucket' }),
  ),
  s3SecretAccessKey: Type.Optional(
    Type.String({
      minLength: 1,
      secret: true,
      env: 'LEADENGINE_S3_SECRET_ACCESS_KEY',
      description: 'Secret of LEADENGINE_S3_ACCESS_KEY_ID',
    }),
  ),
  types: Type.Array(Type.String({ pattern: '^[a-z0-9.+-]+/[a-z0-9.+-]+$' }), {
    default: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/gif',
      'audio/aac',
      'audio/amr',
      'audio/mp4',
      'audio/mpeg',
      'audio/ogg',
      'audio/wav',
      'audio/webm',
      'video/mp4',
      'video/3gpp',
      'video/quicktime',
      'video/webm',
      'application/pdf',
      'application/msword',
      'application/vnd.ms-excel',
      'application/vnd.ms-powerpoint',
      `${officeXml}.wordprocessingml.document`,
      `${officeXml}.spreadsheetml.sheet`,
      `${officeXml}.presentationml.presentation`,
      'text/plain',
      'text/csv',
    ],
    env: 'LEADENGINE_MEDIA_TYPES',
    description: 'Types that users may upload, separated by commas. What customers send is taken whatever its type',
  }),
  imageLimitBytes: limit('image', 16),
  audioLimitBytes: limit('audio', 16),
  videoLimitBytes: limit('video', 64),
  documentLimitBytes: limit('document', 100),
  stickerLimitBytes: limit('sticker', 1),
  quotaBytes: Type.Optional(
    Type.Integer({
      minimum: 1,
      env: 'LEADENGINE_MEDIA_QUOTA_BYTES',
      description: 'Most that one tenant may store by uploading; without limit when unset',
    }),
  ),
  linkSeconds: Type.Integer({
    default: 900,
    minimum: 10,
    maximum: 86_400,
    env: 'LEADENGINE_MEDIA_LINK_SECONDS',
    description: 'Life of a link to the bytes of a file',
  }),
  publicUrl: Type.Optional(
    Type.String({
      pattern: '^https?://[^\\s?#]+$',
      env: 'LEADENGINE_PUBLIC_URL',
      description: 'Where clients reach the engine; links to media begin with it and are paths when it is unset',
    }),
  ),
  fetchAttempts: Type.Integer({
    default: 8,
    minimum: 1,
    maximum: 50,
    env: 'LEADENGINE_MEDIA_FETCH_ATTEMPTS',
    description: 'Attempts at getting a file that came with a message; 8 take about two hours',
  }),
  fetchDelayMs: Type.Integer({
    default: 60_000,
    minimum: 10,
    env: 'LEADENGINE_MEDIA_FETCH_DELAY_MS',
    description: 'Wait after the first of these attempts; it doubles with each, up to half an hour',
  }),
  unusedHours: Type.Integer({
    default: 24,
    minimum: 1,
    env: 'LEADENGINE_MEDIA_UNUSED_HOURS',
    description: 'How long an uploaded file may wait for a message that uses it',
  }),
  retentionDays: Type.Optional(
    Type.Integer({ minimum: 1, env: 'LEADENGINE_MEDIA_RETENTION_DAYS', description: 'How long files are kept; for ever when unset' }),
  ),
});
export type MediaSettings = Static<typeof mediaConfig>;

/** Largest file of each kind. */
export const limitsOf = (settings: MediaSettings): Readonly<Record<MediaKind, number>> => ({
  image: settings.imageLimitBytes,
  audio: settings.audioLimitBytes,
  video: settings.videoLimitBytes,
  document: settings.documentLimitBytes,
  sticker: settings.stickerLimitBytes,
});
