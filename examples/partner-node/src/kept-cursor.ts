import { readFile, rename, writeFile } from 'node:fs/promises';

/** Where in the event log this process was. */
export interface KeptCursor {
  /** Undefined before the first event. */
  read(): Promise<string | undefined>;
  write(cursor: string): Promise<void>;
}

/** In a file, for one process; several would keep it in their database, in the transaction that does what an event asks for. */
export const cursorInFile = (path: string): KeptCursor => ({
  read: () =>
    readFile(path, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }),
  async write(cursor) {
    // In one step: a crash leaves the old cursor or the new one, never half of one.
    await writeFile(`${path}.next`, cursor);
    await rename(`${path}.next`, path);
  },
});
