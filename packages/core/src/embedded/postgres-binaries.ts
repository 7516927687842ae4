import { access, chmod, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the server programs that the optional dependency `embedded-postgres` brings for this platform. Its JavaScript wrapper is
 * left alone: it takes over the process's signals, whereas here the caller decides when the server stops.
 *
 * @throws EmbeddedPostgresError when the package or this platform's part of it is not installed.
 */
export const findPostgresBinaries = async (): Promise<PostgresBinaries> => {
  const target = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  let binaries: PostgresBinaries;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(target);
    binaries = (await import(pathToFileURL(entry).href)) as PostgresBinaries;
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL (npm package ${target}) is not installed; run npm install with optional dependencies, or set DATABASE_URL.`,
      { cause },
    );
  }
  for (const file of [binaries.initdb, binaries.postgres]) {
    // Some installers drop the executable bit. A read-only installation that has it is fine.
    await access(file, constants.X_OK).catch(() => chmod(file, 0o755));
  }
  return { initdb: binaries.initdb, postgres: binaries.postgres };
};
