import { open, rename, stat } from 'node:fs/promises';

const largeLogBytes = 10 * 1024 * 1024;

/** Size of a file; 0 when there is none. */
export const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
};

/** Keeps the log and one older generation. Called while no server writes. */
export const rotateLog = async (path: string): Promise<void> => {
  if ((await sizeOf(path)) > largeLogBytes) await rename(path, `${path}.1`);
};

/** The last lines that a server wrote after `fromByte`, without time stamps. */
export const lastLogLines = async (path: string, fromByte: number, count = 8): Promise<readonly string[]> => {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const start = Math.max(fromByte, size - 8192);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(size - start, 1)), 0, Math.max(size - start, 1), start);
      return buffer
        .subarray(0, bytesRead)
        .toString('utf8')
        .split('\n')
        .map((line) => line.replace(/^\d{4}-\d\d-\d\d [\d:.]+ \S+ \[\d+\] /, '').trim())
        .filter((line) => line !== '')
        .slice(-count);
    } finally {
      await file.close();
    }
  } catch {
    return [];
  }
};

/** One sentence out of what the server said, for the failures people meet. */
export const explainServerLog = (lines: readonly string[]): string | undefined => {
  const text = lines.join('\n');
  if (/No space left on device|could not (extend|write).*(space|disk)|Disk quota exceeded/i.test(text)) return 'the disk is full';
  if (/database files are incompatible|initialized by PostgreSQL version/i.test(text))
    return 'its data was written by another version of PostgreSQL';
  if (/could not (create|resize) shared memory|Cannot allocate memory|out of memory/i.test(text)) return 'there is not enough memory';
  if (/Permission denied/i.test(text)) return 'its account may not read or write its directory';
  if (/error while loading shared libraries|version .*GLIBC/i.test(text)) return 'this system lacks a library that the server needs';
  return undefined;
};
