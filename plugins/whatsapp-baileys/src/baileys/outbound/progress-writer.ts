import { setTimeout } from 'node:timers/promises';
import type { UnitOfWork } from '@leadengine/plugin-kit';
import type { LiveSession } from '../session/live-session.js';
import { raiseEntries, type Progress } from './progress.repository.js';

/** Writes down how far messages have come: one statement at a time, with all that came meanwhile. */
export interface ProgressWriter {
  /** Resolves when it is committed, with the ids of those that it raised. */
  tell(news: readonly Progress[]): Promise<ReadonlySet<string>>;
}

const tries = 3;
const retryMs = 300;

/** @param onRaised - Called after each commit that raised something. */
export const createProgressWriter = (session: LiveSession, unitOfWork: UnitOfWork, onRaised: () => void): ProgressWriter => {
  let waiting: Progress[] = [];
  let next: Promise<ReadonlySet<string>> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const write = async (news: readonly Progress[]): Promise<ReadonlySet<string>> => {
    for (let attempt = 1; ; attempt++) {
      try {
        const raised = await unitOfWork.run(session.scope, (tx) => raiseEntries(tx, session.instanceId, news));
        if (raised.length > 0) onRaised();
        return new Set(raised.map(({ provider_message_id: messageId }) => messageId));
      } catch (error) {
        if (attempt === tries || session.scope.signal.aborted) throw error;
        await setTimeout(retryMs * attempt);
      }
    }
  };

  return {
    tell(news) {
      if (news.length === 0) return Promise.resolve(new Set());
      waiting.push(...news);
      next ??= last.then(async () => {
        const batch = waiting;
        waiting = [];
        next = undefined;
        return write(batch);
      });
      const written = next;
      last = written.catch(() => undefined);
      return written;
    },
  };
};
