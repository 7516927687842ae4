import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PasswordKeeper } from './demo.js';

const pathIn = (directory: string): string => join(directory, 'demo-login.json');

const unseen = async (directory: string): Promise<string | undefined> => {
  try {
    return (JSON.parse(await readFile(pathIn(directory), 'utf8')) as { readonly password?: string }).password;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Keeps a new password before the tenant is made with it, so that a start which ends in between does not lose it. Written only
 * while there is no tenant: what it holds always fits, seen or not.
 */
export const keepUnseenLogin =
  (directory: string): PasswordKeeper =>
  async (isMade, generate) => {
    const kept = await unseen(directory);
    if (kept !== undefined || isMade) return kept;
    const password = generate();
    await writeFile(`${pathIn(directory)}.new`, JSON.stringify({ password }), { mode: 0o600 });
    await rename(`${pathIn(directory)}.new`, pathIn(directory));
    return password;
  };

/** Called once the password was shown: from then on it is nowhere but in its owner's hands. */
export const forgetLogin = (directory: string): Promise<void> => rm(pathIn(directory), { force: true });
