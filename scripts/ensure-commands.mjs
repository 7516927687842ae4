import { execFileSync } from 'node:child_process';

const has = (command) => {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/**
 * Sees to it that the machine has a program, and installs it where that is possible without asking.
 *
 * @param {{ names: string[], debian: string }} program - Names it may have, and the package that brings it.
 * @returns What to say when it is missing.
 */
export const ensureCommand = ({ names, debian }) => {
  if (names.some(has)) return undefined;
  if (has('apt-get') && process.getuid?.() === 0) {
    console.error(`Installing ${debian}.`);
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    try {
      execFileSync('apt-get', ['update', '-qq'], quiet);
      execFileSync('apt-get', ['install', '-y', '-qq', debian], quiet);
    } catch {
      // Said below.
    }
  }
  return names.some(has) ? undefined : `This needs ${names[0]}: install it (Debian: apt-get install ${debian}) and run again.`;
};
