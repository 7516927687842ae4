import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '@leadengine/plugin-kit';
import type { MediaStorage } from './media-storage.js';

const validKey = /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/;

const validTenant = /^[0-9a-f-]{36}$/;

/** A writer that has not finished after this long is gone. */
const staleAfterMs = 3_600_000;

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const orUndefined = async <T>(attempt: Promise<T>): Promise<T | undefined> => {
  try {
    return await attempt;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

const syncDirectory = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Media in a directory: `<tenant>/<last two digits of the id>/<id>`. Files are written beside their place, synced and renamed into it, so
 * that a file which is there is whole. The directory is made with the first file.
 */
export const createDiskStorage = ({ directory, clock }: { readonly directory: string; readonly clock: Clock }): MediaStorage => {
  const incoming = join(directory, 'incoming');
  const pathOf = (key: string): string => {
    if (!validKey.test(key)) throw new Error(`"${key}" is not a key of media storage.`);
    const [tenant = '', id = ''] = key.split('/');
    return join(directory, tenant, id.slice(-2), id);
  };

  return {
    async put(key, bytes, signal) {
      const path = pathOf(key);
      const written = join(incoming, randomUUID());
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      try {
        await pipeline(bytes, createWriteStream(written, { flags: 'wx', mode: 0o600, flush: true }), { signal });
        await rename(written, path);
        await syncDirectory(dirname(path));
      } catch (error) {
        await rm(written, { force: true });
        throw error;
      }
    },

    async get(key, range) {
      const handle = await orUndefined(open(pathOf(key), 'r'));
      // The stream closes the file with its own end.
      return handle?.createReadStream(range);
    },

    async head(key) {
      const found = await orUndefined(stat(pathOf(key)));
      return found && { sizeBytes: found.size };
    },

    delete: (key) => rm(pathOf(key), { force: true }),

    async deleteAll(tenantId) {
      if (!validTenant.test(tenantId)) throw new Error(`"${tenantId}" is not a tenant of media storage.`);
      await rm(join(directory, tenantId), { recursive: true, force: true });
    },

    async tidy() {
      const before = clock.now().getTime() - staleAfterMs;
      for (const name of (await orUndefined(readdir(incoming))) ?? []) {
        const path = join(incoming, name);
        const found = await orUndefined(stat(path));
        if (found && found.mtimeMs < before) await rm(path, { force: true });
      }
    },

    close: () => Promise.resolve(),
  };
};
