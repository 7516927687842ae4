import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { pruneInbox } from './inbox.repository.js';
import { pruneMediaRequests } from './media-request.repository.js';
import { prunePolls } from './poll.repository.js';

const dayMs = 24 * 3_600_000;
const rowsPerStep = 1_000;
/** People may vote on a poll for longer than the rest of the inbox is of use. */
const pollDays = 90;

export interface PruneParts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly keptDays: number;
}

/** Deletes what was read long ago. */
export const pruneInboxes = async (scope: Scope, { unitOfWork, clock, keptDays }: PruneParts): Promise<void> => {
  const now = clock.now().getTime();
  const before = new Date(now - keptDays * dayMs);
  for (;;) {
    const pruned = await unitOfWork.run(scope, (tx) => pruneInbox(tx, before, rowsPerStep));
    if (pruned < rowsPerStep || scope.signal.aborted) break;
  }
  await unitOfWork.run(scope, async (tx) => {
    await prunePolls(tx, new Date(now - pollDays * dayMs), rowsPerStep);
    await pruneMediaRequests(tx, before);
  });
};
