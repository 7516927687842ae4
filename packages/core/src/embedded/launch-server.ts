import { spawn, type ChildProcess } from 'node:child_process';
import { platform } from 'node:process';
import type { EmbeddedPaths } from './embedded-paths.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { ServerIdentity } from './server-identity.js';
import { explainServerLog, lastLogLines } from './server-log.js';

/** Nothing of the caller's environment reaches the server: PG* variables would change what it does. */
const serverEnvironment = platform === 'win32' ? undefined : { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Runs one of the server's programs with its output going to the log. */
export const launch = (identity: ServerIdentity, program: string, parameters: readonly string[], logDescriptor: number): ChildProcess => {
  const { file, parameters: all, options } = identity.command(program, parameters);
  // Detached: Ctrl-C in the terminal reaches the engine alone, which first drains and then stops the server.
  return spawn(file, all, {
    ...options,
    cwd: '/',
    detached: true,
    stdio: ['ignore', logDescriptor, logDescriptor],
    ...(serverEnvironment === undefined ? {} : { env: serverEnvironment }),
  });
};

/** The error of a program that failed, explained by what it wrote after `logStart`. */
export const failure = async (what: string, paths: EmbeddedPaths, logStart: number, cause?: unknown): Promise<EmbeddedPostgresError> => {
  const serverLog = await lastLogLines(paths.log, logStart);
  const reason =
    explainServerLog(serverLog) ??
    (cause as Error | undefined)?.message ??
    serverLog.findLast((line) => /FATAL|PANIC|ERROR|error/.test(line));
  return new EmbeddedPostgresError(`${what}${reason === undefined ? '' : `: ${reason}`} (log: ${paths.log}).`, { serverLog, cause });
};
