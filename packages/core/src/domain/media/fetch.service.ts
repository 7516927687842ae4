import type { Readable } from 'node:stream';
import { Problem, type Scope, type Transaction, type UnitOfWork } from '@leadengine/plugin-kit';
import { OutboundFailure } from '../outbound-http/contract.js';
import { fetchMedia, type MediaChange } from './contract.js';
import {
  abandonBytes,
  completeFetch,
  failFetch,
  findFetch,
  postponeFetch,
  wakeStaleFetches,
  type PendingFetch,
} from './fetch.repository.js';
import { retryDelayMs, type FetchPolicy } from './fetch-policy.js';
import { takeIn, type IntakeLimits, type TakenFile } from './intake.js';
import { storageKey, type MediaStorage } from './media-storage.js';
import { addUsage } from './media.repository.js';

/** A job that has not run this long after its time is taken for lost. */
const staleAfterMs = 300_000;
const fetchesPerSweep = 200;

/** Where the bytes of an announced file come from. */
export type OpenSource = (scope: Scope, pending: PendingFetch) => Promise<Readable>;

export interface FetchParts {
  readonly unitOfWork: UnitOfWork;
  readonly storage: MediaStorage;
  readonly limits: IntakeLimits;
  readonly policy: FetchPolicy;
  readonly open: OpenSource;
  notify(tx: Transaction, change: MediaChange): Promise<void>;
}

/** Other errors name hosts and addresses, which are nobody's business. */
const describe = (error: unknown): string =>
  error instanceof Problem || error instanceof OutboundFailure ? error.message : 'The bytes could not be read.';

/** Gets the bytes of files that channels have announced. */
export const createFetches = ({ unitOfWork, storage, limits, policy, open, notify }: FetchParts) => {
  const take = async (scope: Scope, pending: PendingFetch): Promise<TakenFile> => {
    const bytes = await open(scope, pending);
    try {
      return await takeIn(
        storage,
        {
          key: storageKey(scope.tenantId, pending.mediaId),
          bytes,
          declaredType: pending.mimeType,
          kind: pending.kind,
          sizeBytes: undefined,
          types: 'adopt',
          signal: scope.signal,
        },
        limits,
      );
    } finally {
      bytes.destroy();
    }
  };

  const complete = (scope: Scope, mediaId: string, taken: TakenFile): Promise<void> =>
    unitOfWork.run(scope, async (tx) => {
      const change = await completeFetch(tx, mediaId, taken);
      if (!change) return abandonBytes(tx, mediaId);
      // What a customer has sent is kept whatever the quota: it is counted and bars further uploads.
      await addUsage(tx, taken.sizeBytes, undefined);
      return notify(tx, change);
    });

  const retryOrFail = (scope: Scope, { mediaId, attempts }: PendingFetch, error: unknown): Promise<void> =>
    unitOfWork.run(scope, async (tx) => {
      const tried = attempts + 1;
      // A file that breaks a rule breaks it again.
      if (error instanceof Problem || tried >= policy.attempts) {
        const change = await failFetch(tx, mediaId, describe(error));
        await abandonBytes(tx, mediaId);
        if (change) await notify(tx, change);
        return;
      }
      const until = new Date(tx.now.getTime() + retryDelayMs(policy, tried));
      if (await postponeFetch(tx, mediaId, until, describe(error))) tx.enqueue(fetchMedia, { mediaId }, { runAt: until });
    });

  return {
    async work(scope: Scope, mediaId: string): Promise<void> {
      const pending = await unitOfWork.read(scope, (sql) => findFetch(sql, mediaId));
      if (!pending) return;
      let taken: TakenFile;
      try {
        taken = await take(scope, pending);
      } catch (error) {
        scope.log.warn({ mediaId, error }, 'the bytes of a file could not be had');
        await retryOrFail(scope, pending, error);
        return;
      }
      await complete(scope, mediaId, taken);
    },

    /** Wakes fetches whose job was lost. */
    sweep: (scope: Scope): Promise<void> =>
      unitOfWork.run(scope, async (tx) => {
        const ids = await wakeStaleFetches(tx, new Date(tx.now.getTime() - staleAfterMs), fetchesPerSweep);
        for (const mediaId of ids) tx.enqueue(fetchMedia, { mediaId });
      }),
  };
};
