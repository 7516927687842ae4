import type { Readable } from 'node:stream';
import { MediaSourceRefused } from '@leadengine/core/contract';
import type { AnnouncedFile, Leases, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { sessionRunnerId } from '../../instance/session-runner-id.js';
import type { InstanceSeals } from '../auth/instance-seal.js';
import { downloadMedia, MediaExpired, type DownloadLimits } from './download-media.js';
import { findMediaRequest, wantMedia } from './media-request.repository.js';
import { fileKeyOf, openFileSource, sealFileSource } from './media-source.js';

export interface OpenMediaParts {
  readonly unitOfWork: UnitOfWork;
  readonly leases: Leases;
  readonly seals: InstanceSeals;
  readonly limits: DownloadLimits;
}

/** The decrypted bytes of a file that came with a message. */
export type OpenMedia = (scope: Scope, file: AnnouncedFile) => Promise<Readable | undefined>;

/**
 * Runs in whichever process does the jobs. What WhatsApp has deleted is asked for again by whoever holds the socket; the job comes back
 * later and finds the new place.
 */
export const createOpenMedia =
  ({ unitOfWork, leases, seals, limits }: OpenMediaParts): OpenMedia =>
  async (scope, { instanceId, sourceUrl }) => {
    const seal = seals.of(scope.tenantId, instanceId);
    const source = openFileSource(seal, sourceUrl);
    if (source === undefined) throw new MediaSourceRefused({ reason: 'The message does not say how to decrypt its file.' });
    const fileKey = fileKeyOf(source);
    const request = await unitOfWork.read(scope, (sql) => findMediaRequest(sql, instanceId, fileKey));
    if (request?.state === 'refused')
      throw new MediaSourceRefused({ reason: 'WhatsApp has deleted the file, and the phone that sent it does not have it any more.' });
    const renewed = request?.state === 'renewed' ? openFileSource(seal, request.sealed) : undefined;
    try {
      return await downloadMedia(renewed ?? source, limits, scope.signal);
    } catch (error) {
      if (error instanceof MediaExpired) {
        await unitOfWork.run(scope, async (tx) => {
          await wantMedia(tx, instanceId, fileKey, sealFileSource(seal, source));
          leases.wake(tx, sessionRunnerId, instanceId);
        });
      }
      throw error;
    }
  };
