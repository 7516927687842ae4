import { Readable } from 'node:stream';
import type { NotificationBus, PlatformUnitOfWork } from '@leadengine/core/contract';
import { progressChannel } from '../saga/journal.js';
import { finalStates, findRun } from '../saga/run.repository.js';
import { listProgress, type ProgressRow } from '../saga/step.repository.js';

/** Longest silence: what the bus says may be lost. */
const pollMs = 1000;
const heartbeatRounds = 15;

const toFrame = ({ number, at, event }: ProgressRow): string =>
  `id: ${String(number)}\nevent: progress\ndata: ${JSON.stringify({ number, at: at.toISOString(), ...event })}\n\n`;

/** Resolves when the run may have progressed. */
const createBell = () => {
  let ring: (() => void) | undefined;
  let isRung = false;
  return {
    ring(): void {
      isRung = true;
      ring?.();
    },
    async rest(signal: AbortSignal): Promise<void> {
      if (!isRung && !signal.aborted)
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            clearTimeout(timer);
            signal.removeEventListener('abort', wake);
            resolve();
          };
          const timer = setTimeout(wake, pollMs);
          ring = wake;
          signal.addEventListener('abort', wake);
        });
      isRung = false;
    },
  };
};

export interface ProgressFeedParts {
  readonly platform: PlatformUnitOfWork;
  readonly bus: NotificationBus;
}

async function* frames({ platform, bus }: ProgressFeedParts, runId: string, from: number, signal: AbortSignal): AsyncGenerator<string> {
  const bell = createBell();
  const leave = await bus.subscribe(progressChannel, (id) => {
    if (id === runId || id === '') bell.ring();
  });
  try {
    yield `retry: 2000\nid: ${String(from)}\n\n`;
    let after = from;
    for (let quiet = 0; !signal.aborted; quiet++) {
      // The state first: what it follows from is then there to be read.
      const run = await platform.read((sql) => findRun(sql, runId));
      const rows = await platform.read((sql) => listProgress(sql, runId, after));
      if (rows.length > 0) {
        after = rows.at(-1)?.number ?? after;
        quiet = 0;
        yield rows.map(toFrame).join('');
        continue;
      }
      if (run === undefined || finalStates.includes(run.state)) return;
      if (quiet > 0 && quiet % heartbeatRounds === 0) yield ': \n\n';
      await bell.rest(signal);
    }
  } finally {
    leave();
  }
}

/** What a run does as server-sent events, from a number on; ends when the run does. A slow reader holds nothing up but itself. */
export const createProgressFeed = (parts: ProgressFeedParts, runId: string, from: number, signal: AbortSignal): Readable =>
  Readable.from(frames(parts, runId, from, signal), { objectMode: false });
