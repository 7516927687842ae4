import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { OwnAddresses } from '../inbox/stanza.js';
import type { InboxReader } from './inbox-reader.js';
import type { ReplayOutcome, ReplayRequest } from './inbox-replay.js';
import { reopen } from './inbox.repository.js';
import { findOwn, leftOverSince, listLeftOver, type Leftover } from './left-over.repository.js';

/** Takes care of the inbox beside the sockets. */
export interface InboxCare {
  /** Reads what numbers left over that are not connected any more. */
  sweep(scope: Scope): Promise<void>;
  /** Reads stored messages again; undefined when there is no such number. Safe to repeat: the engine knows each event. */
  replay(scope: Scope, request: ReplayRequest): Promise<ReplayOutcome | undefined>;
}

export interface InboxCareParts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly reader: InboxReader;
}

const numbersPerSweep = 50;
/** Nobody is connected who could bring what is missing. */
const everything = { floor: Number.MAX_SAFE_INTEGER, onlineSince: 0 };

const ownOf = ({ own_pn: pn, own_lid: lid }: Leftover): OwnAddresses => ({ pn: pn ?? undefined, lid: lid ?? undefined });

export const createInboxCare = ({ unitOfWork, clock, reader }: InboxCareParts): InboxCare => {
  /** Nothing arrives meanwhile that would have to be waited for: what is there is read to its end. */
  const drain = async (scope: Scope, number: Leftover): Promise<number> => {
    let total = 0;
    while (!scope.signal.aborted) {
      const { read } = await reader.pass(scope, number.id, { own: ownOf(number), ...everything });
      if (read === 0) break;
      total += read;
    }
    return total;
  };

  return {
    async sweep(scope) {
      const numbers = await unitOfWork.read(scope, (sql) => listLeftOver(sql, leftOverSince(clock.now()), numbersPerSweep));
      for (const number of numbers) await drain(scope, number);
    },

    async replay(scope, { instanceId, since, failedOnly }) {
      const number = await unitOfWork.read(scope, (sql) => findOwn(sql, instanceId));
      if (!number) return undefined;
      const reopened = await unitOfWork.run(scope, (tx) => reopen(tx, instanceId, { since, failedOnly }));
      return { reopened, read: await drain(scope, number) };
    },
  };
};
