import { chown, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import type { EmbeddedPaths } from './embedded-paths.js';
import { failure, launch } from './launch-server.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import type { ServerIdentity } from './server-identity.js';
import { sizeOf } from './server-log.js';

/** Owner of the cluster and of its database. */
export const databaseUser = 'leadengine';

/** Creates the data directory aside and moves it into place, so that an interrupted creation leaves nothing half made behind. */
export const createData = async (
  paths: EmbeddedPaths,
  binaries: PostgresBinaries,
  identity: ServerIdentity,
  password: string,
): Promise<void> => {
  const draft = `${paths.data}.new`;
  const passwordCopy = `${paths.password}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordCopy, `${password}\n`, { mode: 0o600 });
  if (identity.owner !== undefined) {
    await Promise.all([draft, passwordCopy].map((path) => chown(path, identity.owner?.uid ?? 0, identity.owner?.gid ?? 0)));
  }
  const logStart = await sizeOf(paths.log);
  const log = await open(paths.log, 'a', 0o600);
  try {
    const parameters = [
      `--pgdata=${draft}`,
      `--username=${databaseUser}`,
      `--pwfile=${passwordCopy}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      // The first checkpoint of the running server writes everything out.
      '--no-sync',
      '--no-instructions',
    ];
    const code = await new Promise<number | Error>((resolve) => {
      launch(identity, binaries.initdb, parameters, log.fd)
        .once('error', resolve)
        .once('exit', (status, signal) => {
          resolve(status ?? new Error(`ended by ${signal ?? 'a signal'}`));
        });
    });
    if (code !== 0)
      throw await failure('PostgreSQL could not create its data directory', paths, logStart, code instanceof Error ? code : undefined);
    await rename(draft, paths.data);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  } finally {
    await log.close();
    await rm(passwordCopy, { force: true });
  }
};
