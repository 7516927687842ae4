import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../bin/leadengine.js', import.meta.url));

/** The `leadengine` command as a process. */
export interface CommandProcess {
  /** All of standard error so far. */
  shown(): string;
  /** Resolves with the match once standard error has it. @throws Error when the process ends before. */
  shows(pattern: RegExp): Promise<RegExpExecArray>;
  signal(name: NodeJS.Signals): void;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** @param env - On top of a bare environment: nothing of the developer's settings gets in. */
export const runCommand = (parameters: readonly string[], env: Readonly<Record<string, string>>): CommandProcess => {
  const child = spawn(process.execPath, [file, ...parameters], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  let hasEnded = false;
  const watchers = new Set<() => void>();
  const notify = (): void => {
    for (const watcher of [...watchers]) watcher();
  };
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    notify();
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => {
      hasEnded = true;
      notify();
      resolve(code ?? signal ?? 1);
    });
  });
  return {
    shown: () => text,
    shows: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(text);
          if (match === null && !hasEnded) return;
          watchers.delete(look);
          if (match === null) reject(new Error(`It ended without ${String(pattern)}:\n${text}`));
          else resolve(match);
        };
        watchers.add(look);
        look();
      }),
    signal: (name) => child.kill(name),
    ended,
  };
};
