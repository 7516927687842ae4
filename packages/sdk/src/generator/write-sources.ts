import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const style = { printWidth: 140, singleQuote: true, trailingComma: 'all' } as const;

const prettify = async (path: string, source: string): Promise<string> =>
  format(source, { ...style, ...(await resolveConfig(path)), filepath: path });

const filesBelow = async (directory: string): Promise<string[]> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

/**
 * Brings generated files up to date. A file in `directory` that is no longer generated goes.
 *
 * @param sources - Unformatted sources by path.
 * @param directory - Holds generated files only.
 * @param isCheck - Changes nothing.
 * @returns Paths that differ from what was there.
 */
export const writeSources = async (sources: ReadonlyMap<string, string>, directory: string, isCheck: boolean): Promise<string[]> => {
  const stale = (await filesBelow(directory)).filter((path) => !sources.has(path));
  const changed: string[] = [];
  for (const [path, source] of sources) {
    const wanted = await prettify(path, source);
    if ((await readFile(path, 'utf8').catch(() => undefined)) === wanted) continue;
    changed.push(path);
    if (isCheck) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, wanted);
  }
  if (!isCheck) for (const path of stale) await rm(path);
  return [...stale, ...changed];
};
