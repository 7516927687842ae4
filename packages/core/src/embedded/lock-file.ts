import { randomBytes } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { pid as ownPid } from 'node:process';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { processStartMark } from './process-identity.js';

interface Holder {
  readonly pid: number;
  readonly startMark: string;
}

/** An exclusive claim on a directory by this process. */
export interface LockFile {
  release(): Promise<void>;
}

const parse = (text: string): Holder | undefined => {
  try {
    const value = JSON.parse(text) as Partial<Holder>;
    return typeof value.pid === 'number' && typeof value.startMark === 'string'
      ? { pid: value.pid, startMark: value.startMark }
      : undefined;
  } catch {
    return undefined;
  }
};

const read = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Process id of the live holder of a lock; undefined when it is free or its holder is gone. */
export const lockHolder = async (path: string): Promise<number | undefined> => {
  const text = await read(path);
  const holder = text === undefined ? undefined : parse(text);
  return holder !== undefined && (await processStartMark(holder.pid)) === holder.startMark ? holder.pid : undefined;
};

const held = (path: string, pid: number): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    `Another engine (process ${String(pid)}) is using ${path.slice(0, path.lastIndexOf('/'))}; stop it first, or give this one its own directory or a DATABASE_URL.`,
  );

/**
 * Claims `path` for this process. A lock whose holder is gone is taken over.
 *
 * @throws EmbeddedPostgresError when a live process holds it, this one included.
 */
export const acquireLock = async (path: string): Promise<LockFile> => {
  const content = JSON.stringify({ pid: ownPid, startMark: (await processStartMark(ownPid)) ?? '', nonce: randomBytes(8).toString('hex') });
  // Written aside and linked into place: nobody ever reads a lock that is half written.
  const draft = `${path}.${String(ownPid)}.${randomBytes(4).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        await link(draft, path);
        return {
          release: async () => {
            if ((await read(path)) === content) await rm(path, { force: true });
          },
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = await lockHolder(path);
      if (holder !== undefined) throw held(path, holder);
      // Two processes may find the same stale lock. Moving it aside has one winner, and what was moved is looked at again: if
      // the other had taken over in between, its lock goes back.
      const aside = `${draft}.stale`;
      try {
        await rename(path, aside);
      } catch {
        continue;
      }
      if ((await lockHolder(aside)) !== undefined) await link(aside, path).catch(() => undefined);
      await rm(aside, { force: true });
    }
    throw new EmbeddedPostgresError(`${path} could not be locked: several engines are starting there at once.`);
  } finally {
    await rm(draft, { force: true });
  }
};
