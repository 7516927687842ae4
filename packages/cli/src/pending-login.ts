import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DemoAccess } from './demo.js';

const pathIn = (directory: string): string => join(directory, 'demo-login.json');

/** Keeps a new password that nobody has seen yet, so that a start which fails after making the tenant does not lose it. */
export const keepUnseenLogin = async (directory: string, access: DemoAccess): Promise<DemoAccess> => {
  if (access.password !== undefined) {
    await writeFile(pathIn(directory), JSON.stringify(access), { mode: 0o600 });
    return access;
  }
  try {
    const { password } = JSON.parse(await readFile(pathIn(directory), 'utf8')) as Partial<DemoAccess>;
    return { ...access, password };
  } catch {
    return access;
  }
};

/** Called once the password was shown: from then on it is nowhere but in its owner's hands. */
export const forgetLogin = (directory: string): Promise<void> => rm(pathIn(directory), { force: true });
