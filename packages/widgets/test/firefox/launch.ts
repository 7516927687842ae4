import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../find-program.js';

/** A Firefox of its own profile, which nobody sees. */
export interface RunningFirefox {
  /** Address of its WebDriver BiDi. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The Firefox of this machine. */
export const firefoxPath = (): string | undefined => process.env['FIREFOX_PATH'] ?? findProgram(['firefox-esr', 'firefox']);

/** It shall speak Portuguese, hold still, and ask nobody but the servers of the test. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'pt-BR',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'ui.prefersReducedMotion': 1,
};

const readyWithinMs = 60_000;

/** @throws Error with what it wrote when it does not come up. */
export const launchFirefox = async (executablePath: string): Promise<RunningFirefox> => {
  const directory = await mkdtemp(join(tmpdir(), 'leadengine-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  await writeFile(join(directory, 'user.js'), lines.join(''));
  const child = spawn(executablePath, ['--headless', '--no-remote', '--profile', directory, '--remote-debugging-port', '0'], {
    // It refuses to run as root in the home of somebody else.
    env: { ...process.env, HOME: directory, MOZ_CRASHREPORTER_DISABLE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit').catch(() => undefined);
  const stop = async (): Promise<void> => {
    const killing = setTimeout(() => child.kill('SIGKILL'), 10_000);
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    if (child.pid !== undefined) await ended;
    clearTimeout(killing);
    await rm(directory, { recursive: true, force: true, maxRetries: 20 });
  };
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let text = '';
      const late = setTimeout(() => reject(new Error(`Firefox does not come up: ${text}`)), readyWithinMs);
      child.stderr.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(text)?.[1];
        if (found === undefined) return;
        clearTimeout(late);
        resolve(found);
      });
      child.once('error', reject);
      child.once('exit', () => reject(new Error(`Firefox ended: ${text}`)));
    });
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
