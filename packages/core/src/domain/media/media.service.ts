import type { MediaFile, MediaReader, Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { DependencyUnavailable, NotFound } from '../../contract/problems.js';
import { toTimestamp } from '../schema.js';
import type { ChannelDirectory } from '../channels/contract.js';
import { fetchMedia, MediaQuotaExceeded, UnknownMedia, type MediaChange, type MediaLibrary, type StoredMedia } from './contract.js';
import { insertAnnounced } from './fetch.repository.js';
import { takeIn, type IntakeLimits } from './intake.js';
import type { MediaLinks } from './media-links.js';
import { storageKey, type ByteRange, type MediaStorage } from './media-storage.js';
import { addUsage, findMedia, findUsage, insertLeftover, insertUploaded, insertUse, takeLeftover } from './media.repository.js';
import { removeOfContact } from './removal.repository.js';

/** Longest upload, from its first byte to its row. */
const uploadMs = 3_600_000;

export interface MediaParts {
  readonly unitOfWork: UnitOfWork;
  readonly storage: MediaStorage;
  readonly links: MediaLinks;
  readonly limits: IntakeLimits;
  readonly quotaBytes: number | undefined;
  readonly channels: Pick<ChannelDirectory, 'findChannel'>;
}

/** What the plugin itself does with files, besides what others may. */
export interface MediaService extends Omit<MediaLibrary, 'sweep'>, MediaReader {
  notify(tx: Transaction, change: MediaChange): Promise<void>;
  /** @returns Undefined when the bytes are not there. */
  read(scope: Scope, media: StoredMedia, range?: ByteRange): Promise<MediaFile['bytes'] | undefined>;
}

export const createMediaService = ({ unitOfWork, storage, links, limits, quotaBytes, channels }: MediaParts): MediaService => {
  const listeners: ((tx: Transaction, change: MediaChange) => Promise<void>)[] = [];

  const link: MediaLibrary['link'] = ({ tenantId }, id) => {
    const { url, expiresAt } = links.sign(tenantId, id);
    return { url, urlExpiresAt: toTimestamp(expiresAt) };
  };

  const refuseFull = async (scope: Scope, wanted: number): Promise<void> => {
    if (quotaBytes === undefined) return;
    const used = await unitOfWork.read(scope, findUsage);
    if (used + wanted > quotaBytes) throw new MediaQuotaExceeded({ quotaBytes });
  };

  const read: MediaService['read'] = (scope, media, range) => storage.get(storageKey(scope.tenantId, media.id), range);

  const notify: MediaService['notify'] = async (tx, change) => {
    if (change.messageIds.length === 0) return;
    for (const listener of listeners) await listener(tx, change);
  };

  return {
    read,
    notify,
    link,

    async receive(scope, { contentType, kind, fileName, bytes, sizeBytes }) {
      await refuseFull(scope, sizeBytes ?? 0);
      const id = uuidv7();
      await unitOfWork.run(scope, (tx) => insertLeftover(tx, id, new Date(tx.now.getTime() + uploadMs)));
      try {
        const taken = await takeIn(
          storage,
          { key: storageKey(scope.tenantId, id), bytes, declaredType: contentType, kind, sizeBytes, types: 'insist', signal: scope.signal },
          limits,
        );
        return { id, fileName, ...taken };
      } catch (error) {
        // Storage has kept nothing. Should this fail, too, the sweep finds the row in an hour.
        await unitOfWork.run(scope, (tx) => takeLeftover(tx, id)).catch(() => undefined);
        throw error;
      }
    },

    finish: (scope, file) =>
      unitOfWork.run(scope, async (tx) => {
        if (!(await takeLeftover(tx, file.id))) throw new DependencyUnavailable({ dependency: 'Media storage' });
        if (!(await addUsage(tx, file.sizeBytes, quotaBytes))) throw new MediaQuotaExceeded({ quotaBytes: quotaBytes ?? 0 });
        return insertUploaded(tx, file);
      }),

    async get(scope, id) {
      const media = await unitOfWork.read(scope, (sql) => findMedia(sql, id));
      if (!media) throw new NotFound({ resource: 'media' });
      return media;
    },

    find: findMedia,

    withLink: (scope, media) => ({
      ...media,
      ...(media.status === 'stored' ? link(scope, media.id) : { url: null, urlExpiresAt: null }),
    }),

    async use(tx, id, use) {
      if (!(await insertUse(tx, id, use))) throw new UnknownMedia({ mediaId: id });
    },

    isFetchable: (channel, { sourceUrl }) => sourceUrl !== undefined || channels.findChannel(channel)?.openMedia !== undefined,

    async announce(tx, announced) {
      await insertAnnounced(tx, announced);
      tx.enqueue(fetchMedia, { mediaId: announced.id });
    },

    async eraseOf(tx, contactId) {
      for (const { media, messageIds } of await removeOfContact(tx, contactId)) await notify(tx, { status: 'removed', media, messageIds });
    },

    eraseAll: ({ tenantId }) => storage.deleteAll(tenantId),

    onChange(listener) {
      listeners.push(listener);
    },

    async open(scope, mediaId) {
      const media = await unitOfWork.read(scope, (sql) => findMedia(sql, mediaId));
      if (media?.sizeBytes === undefined || media.sizeBytes === null || media.sha256 === null) return undefined;
      const bytes = await read(scope, media);
      return (
        bytes && {
          mimeType: media.mimeType,
          fileName: media.fileName ?? undefined,
          sizeBytes: media.sizeBytes,
          sha256: media.sha256,
          bytes,
        }
      );
    },
  };
};
