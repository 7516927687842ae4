import type { Clock } from '@leadengine/plugin-kit';
import { createDiskStorage } from './disk-storage.js';
import type { MediaStorage } from './media-storage.js';
import { createS3Storage } from './s3-storage.js';
import type { MediaSettings } from './settings.js';

/** The storage that the settings name. @throws Error when it lacks a setting */
export const createStorage = (settings: MediaSettings, clock: Clock): MediaStorage => {
  if (settings.storage === 'disk') return createDiskStorage({ directory: settings.directory, clock });
  const { s3Bucket: bucket, s3AccessKeyId: accessKeyId, s3SecretAccessKey: secretAccessKey } = settings;
  if (bucket === undefined || accessKeyId === undefined || secretAccessKey === undefined)
    throw new Error(
      'LEADENGINE_MEDIA_STORAGE=s3 needs LEADENGINE_S3_BUCKET, LEADENGINE_S3_ACCESS_KEY_ID and LEADENGINE_S3_SECRET_ACCESS_KEY',
    );
  return createS3Storage({ endpoint: settings.s3Endpoint, region: settings.s3Region, bucket, accessKeyId, secretAccessKey });
};
