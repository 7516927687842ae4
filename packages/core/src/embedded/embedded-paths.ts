import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies in the directory of an embedded server. */
export interface EmbeddedPaths {
  readonly lock: string;
  readonly password: string;
  readonly port: string;
  readonly log: string;
  readonly data: string;
}

/** Where it lies. */
export const pathsOf = (directory: string): EmbeddedPaths => ({
  lock: join(directory, 'engine.lock'),
  password: join(directory, 'postgres-password'),
  port: join(directory, 'postgres-port'),
  log: join(directory, 'postgres.log'),
  data: join(directory, 'postgres'),
});

/** Content of a small file; undefined when there is none. */
export const readText = async (path: string): Promise<string | undefined> => {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};
