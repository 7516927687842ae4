import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MediaFile } from '@leadengine/plugin-kit';

/** A file that can be read from any place. */
export interface SpooledFile {
  readonly fd: number;
  readonly sizeBytes: number;
  close(): Promise<void>;
}

/** Brings a file to this machine. It has lost its name by then, so that nothing of it stays behind when the process is killed. */
export const spoolFile = async ({ bytes, sizeBytes }: MediaFile, signal: AbortSignal): Promise<SpooledFile> => {
  const directory = await mkdtemp(join(tmpdir(), 'leadengine-import-'));
  try {
    const path = join(directory, 'file');
    await pipeline(bytes, createWriteStream(path, { mode: 0o600 }), { signal });
    const handle = await open(path, 'r');
    return { fd: handle.fd, sizeBytes, close: () => handle.close() };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};
