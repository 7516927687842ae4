import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The browser of this machine: `CHROME_PATH`, else the first one in `PATH`.
 *
 * @throws Error that says what is missing.
 */
export const chromiumPath = (): string => {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const found = [
    process.env['CHROME_PATH'] ?? '',
    ...(process.env['PATH'] ?? '').split(delimiter).flatMap((directory) => names.map((name) => join(directory, name))),
  ].find((path) => path !== '' && isExecutable(path));
  if (found === undefined) throw new Error('Tests of pages need chromium: install it (Debian: apt-get install chromium) and run again.');
  return found;
};

/** How that browser is started: without a window, without anything of its own on the network, and as root as well. */
export const chromiumFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];
