import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { getuid, platform } from 'node:process';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

const execute = promisify(execFile);

/** Under whom the server runs, and how it is started as them. */
export interface ServerIdentity {
  /** Owner of the data directory; undefined for the caller itself. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  /** The command line that runs `program` under this identity. */
  command(
    program: string,
    parameters: readonly string[],
  ): { readonly file: string; readonly parameters: readonly string[]; readonly options: { uid?: number; gid?: number } };
}

const findUser = async (name: string): Promise<{ uid: number; gid: number } | undefined> => {
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
};

/** Finds the account `postgres`, creates it when missing, and settles for `nobody` where accounts cannot be created. */
const unprivilegedUser = async (): Promise<{ uid: number; gid: number }> => {
  const existing = await findUser('postgres');
  if (existing !== undefined) return existing;
  try {
    await execute('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', '--user-group', 'postgres']);
  } catch {
    // Small images have no useradd; nobody will do.
  }
  const user = (await findUser('postgres')) ?? (await findUser('nobody'));
  if (user === undefined) {
    throw new EmbeddedPostgresError(
      'PostgreSQL does not run as root, and there is no account postgres or nobody to run it as; start the engine as another user.',
    );
  }
  return user;
};

const isReachable = async (path: string, uid: number, gid: number): Promise<boolean> => {
  for (let directory = dirname(path); ; directory = dirname(directory)) {
    const known = await stat(directory).catch((error: unknown) => {
      // Not made yet; the server's account will own it.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    });
    if (known === undefined) continue;
    const { mode, uid: owner, gid: group } = known;
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (directory === dirname(directory)) return true;
  }
};

const findSetpriv = async (): Promise<string | undefined> => {
  for (const file of ['/usr/bin/setpriv', '/bin/setpriv']) {
    try {
      await access(file, constants.X_OK);
      return file;
    } catch {
      continue;
    }
  }
  return undefined;
};

/**
 * Decides who the server runs as. PostgreSQL refuses root, so root hands it to an unprivileged account; where that account may
 * not enter one of the directories above `paths` (a clone under /root), it gets the one capability to pass through them.
 *
 * @throws EmbeddedPostgresError when there is no way.
 */
export const findServerIdentity = async (paths: readonly string[]): Promise<ServerIdentity> => {
  if (platform === 'win32' || getuid?.() !== 0) {
    return { owner: undefined, command: (file, parameters) => ({ file, parameters, options: {} }) };
  }
  const owner = await unprivilegedUser();
  const reachable = await Promise.all(paths.map((path) => isReachable(path, owner.uid, owner.gid)));
  const blocked = paths.find((_path, index) => reachable[index] === false);
  if (blocked === undefined) return { owner, command: (file, parameters) => ({ file, parameters, options: owner }) };

  const setpriv = await findSetpriv();
  if (setpriv === undefined) {
    throw new EmbeddedPostgresError(
      `PostgreSQL does not run as root, and its account cannot reach ${blocked}; move the project to a directory that others may enter, or start the engine as another user.`,
    );
  }
  const identity = [
    `--reuid=${String(owner.uid)}`,
    `--regid=${String(owner.gid)}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ];
  return { owner, command: (file, parameters) => ({ file: setpriv, parameters: [...identity, '--', file, ...parameters], options: {} }) };
};
