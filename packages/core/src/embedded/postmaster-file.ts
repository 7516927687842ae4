import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isPostgresOn } from './process-identity.js';

/** What a running server says about itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** Reads `postmaster.pid`; undefined when no live server of this data directory wrote it. */
export const readPostmaster = async (dataDirectory: string): Promise<Postmaster | undefined> => {
  let lines: string[];
  try {
    lines = (await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8')).split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !(await isPostgresOn(pid, dataDirectory))) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
};

/** Removes a `postmaster.pid` whose server is gone: after a reboot its process id may belong to anything, and PostgreSQL would refuse to start. */
export const removeStalePostmasterFile = async (dataDirectory: string): Promise<void> => {
  if ((await readPostmaster(dataDirectory)) === undefined) await rm(join(dataDirectory, 'postmaster.pid'), { force: true });
};
