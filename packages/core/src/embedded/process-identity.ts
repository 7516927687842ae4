import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { kill, platform } from 'node:process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** True while a process with this id exists, whoever owns it. */
export const isProcessAlive = (pid: number): boolean => {
  try {
    kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const ask = async (pid: number, column: string): Promise<string | undefined> => {
  try {
    const { stdout } = await execute('ps', ['-o', `${column}=`, '-p', String(pid)]);
    return stdout.trim() === '' ? undefined : stdout.trim();
  } catch {
    return undefined;
  }
};

/**
 * When the process began, as the system tells it; undefined when it does not exist (a zombie counts as gone). Process ids are
 * used again, after a reboot or a container restart above all: an id with its beginning names one process.
 */
export const processStartMark = async (pid: number): Promise<string | undefined> => {
  if (!isProcessAlive(pid)) return undefined;
  if (platform !== 'linux') return ask(pid, 'lstart');
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${String(pid)}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : `${boot.trim()}/${fields[19] ?? ''}`;
  } catch {
    return undefined;
  }
};

/** True when the process is a PostgreSQL server on this data directory. */
export const isPostgresOn = async (pid: number, dataDirectory: string): Promise<boolean> => {
  if (!isProcessAlive(pid)) return false;
  if (platform === 'linux') {
    try {
      // The server changes into its data directory when it starts.
      return (await readlink(`/proc/${String(pid)}/cwd`)) === dataDirectory;
    } catch {
      return false;
    }
  }
  return (await ask(pid, 'command'))?.includes(dataDirectory) ?? false;
};
