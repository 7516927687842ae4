import type { Clock, Scope, Sql, UnitOfWork } from '@leadengine/plugin-kit';
import type { OwnAddresses } from '../inbox/stanza.js';
import type { InboxReader } from './inbox-reader.js';
import { pruneInbox, reopen } from './inbox.repository.js';
import { pruneMediaRequests } from './media-request.repository.js';
import { prunePolls } from './poll.repository.js';

interface Leftover {
  readonly id: string;
  readonly own_pn: string | null;
  readonly own_lid: string | null;
}

/** States in which whoever holds the lease reads the inbox. */
const readingStates = `('connecting', 'draining', 'online', 'restarting', 'backoff')`;

/** Numbers with rows that nobody reads, because they are not connected any more. */
const listLeftOver = (sql: Sql, before: Date, limit: number): Promise<readonly Leftover[]> =>
  sql<Leftover>(
    `select i.id, i.own_pn, i.own_lid from whatsapp_instances i
     where i.tenant_id = $1 and i.engine = 'baileys' and (i.state is null or i.state not in ${readingStates}) and exists (
       select 1 from whatsapp_inbox n where n.tenant_id = $1 and n.instance_id = i.id and n.done_at is null and n.arrived_at < $2
         and (n.retry_at is null or n.retry_at <= $3))
     order by i.id limit $4`,
    [sql.scope.tenantId, before, before, limit],
  );

const findOwn = async (sql: Sql, instanceId: string): Promise<Leftover | undefined> =>
  (
    await sql<Leftover>(`select id, own_pn, own_lid from whatsapp_instances where tenant_id = $1 and id = $2 and engine = 'baileys'`, [
      sql.scope.tenantId,
      instanceId,
    ])
  )[0];

/** What is read again. */
export interface ReplayRequest {
  readonly instanceId: string;
  readonly since: Date | undefined;
  /** Only what could not be read. */
  readonly failedOnly: boolean;
}

/** What became of a replay. */
export interface ReplayOutcome {
  readonly reopened: number;
  readonly read: number;
}

/** Takes care of the inbox beside the sockets. */
export interface InboxCare {
  /** Reads what numbers left over that are not connected any more. */
  sweep(scope: Scope): Promise<void>;
  /** Reads stored messages again; undefined when there is no such number. Safe to repeat: the engine knows each event. */
  replay(scope: Scope, request: ReplayRequest): Promise<ReplayOutcome | undefined>;
  /** Deletes what was read long ago. */
  prune(scope: Scope): Promise<void>;
}

export interface InboxCareParts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly reader: InboxReader;
  readonly keptDays: number;
}

const dayMs = 24 * 3_600_000;
const leftOverMs = 30_000;
const numbersPerSweep = 50;
const rowsPerPrune = 1_000;
/** People may vote on a poll for longer than the rest of the inbox is of use. */
const pollDays = 90;

const ownOf = ({ own_pn: pn, own_lid: lid }: Leftover): OwnAddresses => ({ pn: pn ?? undefined, lid: lid ?? undefined });

export const createInboxCare = ({ unitOfWork, clock, reader, keptDays }: InboxCareParts): InboxCare => {
  /** Nothing arrives meanwhile that would have to be waited for: what is there is read to its end. */
  const drain = async (scope: Scope, number: Leftover): Promise<number> => {
    let total = 0;
    while (!scope.signal.aborted) {
      const { read } = await reader.pass(scope, number.id, ownOf(number), Number.MAX_SAFE_INTEGER);
      if (read === 0) break;
      total += read;
    }
    return total;
  };

  return {
    async sweep(scope) {
      const before = new Date(clock.now().getTime() - leftOverMs);
      const numbers = await unitOfWork.read(scope, (sql) => listLeftOver(sql, before, numbersPerSweep));
      for (const number of numbers) await drain(scope, number);
    },

    async replay(scope, { instanceId, since, failedOnly }) {
      const number = await unitOfWork.read(scope, (sql) => findOwn(sql, instanceId));
      if (!number) return undefined;
      const reopened = await unitOfWork.run(scope, (tx) => reopen(tx, instanceId, { since, failedOnly }));
      return { reopened, read: await drain(scope, number) };
    },

    async prune(scope) {
      const now = clock.now().getTime();
      const before = new Date(now - keptDays * dayMs);
      for (;;) {
        const pruned = await unitOfWork.run(scope, (tx) => pruneInbox(tx, before, rowsPerPrune));
        if (pruned < rowsPerPrune || scope.signal.aborted) break;
      }
      await unitOfWork.run(scope, async (tx) => {
        await prunePolls(tx, new Date(now - pollDays * dayMs), rowsPerPrune);
        await pruneMediaRequests(tx, before);
      });
    },
  };
};
