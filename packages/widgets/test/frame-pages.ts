import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestAppOptions } from '@leadengine/testing';

export interface FramePages {
  /** As `leadengine start` serves them. */
  readonly pages: NonNullable<TestAppOptions['pages']>;
  remove(): Promise<void>;
}

/** Builds the page that frames show, and one of the engine's that may not be framed. */
export const buildFramePages = async (): Promise<FramePages> => {
  const directory = await mkdtemp(join(tmpdir(), 'leadengine-frame-'));
  await promisify(execFile)(process.execPath, [fileURLToPath(new URL('../../cli/console/build.mjs', import.meta.url)), directory]);
  return {
    pages: {
      '/frame/': { directory: join(directory, 'frame'), mayBeFramed: true },
      '/console/': { directory: join(directory, 'console') },
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
};
