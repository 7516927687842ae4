import type { Scope, Sql, SqlValue, Transaction } from '@leadengine/plugin-kit';
import type { ClientBase } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { BoundKnex } from './bound-knex.js';
import type { OutboxCatalog } from './outbox-catalog.js';
import { outboxInsert, type OutboxRow } from './outbox-row.js';
import { roundTrip, type Step, type StepResult } from './round-trip.js';

const begin: Step = { text: 'begin', values: [] };
const commit: Step = { text: 'commit', values: [] };

/** Makes the tenant visible to row level security until the transaction ends. */
const tenantStep = (tenantId: string): Step => ({ text: `select set_config('app.tenant_id', $1, true)`, values: [tenantId] });

/** What an open transaction consists of. */
export interface TransactionParts {
  readonly client: ClientBase;
  readonly scope: Scope;
  readonly now: Date;
  readonly catalog: OutboxCatalog;
  bindKnex(client: ClientBase): Promise<BoundKnex>;
}

/** A transaction with its ending, which only the unit of work holds. */
export interface OpenTransaction extends Transaction {
  /** Runs `work` so that its writes alone vanish when it throws. */
  nest<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Stores what was emitted, runs what waits for the commit and commits, in one round trip. Returns the number of outbox rows. */
  commit(): Promise<number>;
  rollback(): Promise<void>;
  /** What `afterCommit` collected. */
  readonly afterCommitActions: readonly (() => void)[];
  /** What `afterEnd` collected, also in nested work whose writes were taken back. */
  readonly afterEndActions: readonly (() => Promise<void>)[];
}

/** BEGIN travels with the first statement, so a transaction of one statement takes two round trips. */
export const createTransaction = ({ client, scope, now, catalog, bindKnex }: TransactionParts): OpenTransaction => {
  let isOpen = true;
  let hasBegun = false;
  let firstFailure: unknown;
  let running: Promise<unknown> | undefined;
  let bound: Promise<BoundKnex> | undefined;
  let savepoints = 0;
  let pending: Step[] = [];
  const outbox: OutboxRow[] = [];
  const closing: Step[] = [];
  const afterCommitActions: (() => void)[] = [];
  const afterEndActions: (() => Promise<void>)[] = [];

  const assertOpen = (): void => {
    if (!isOpen) throw new Error('The transaction has ended; a unit of work must await everything it starts.');
  };

  const opening = (): Step[] => {
    const { fence, tenantId } = scope;
    const frame = [begin, tenantStep(tenantId)];
    if (fence !== undefined)
      frame.push({ text: 'select hold_lease($1, $2, $3, $4)', values: [tenantId, fence.runner, fence.key, fence.epoch] });
    return frame;
  };

  const send = async (steps: readonly Step[]): Promise<readonly StepResult[]> => {
    const lead = hasBegun ? pending : [...opening(), ...pending];
    hasBegun = true;
    pending = [];
    try {
      return (await roundTrip(client, [...lead, ...steps])).slice(lead.length);
    } catch (error) {
      firstFailure ??= error;
      throw error;
    }
  };

  /** One after the other: the connection answers in order, and pg complains of queries that wait in its own queue. */
  const execute = (steps: readonly Step[]): Promise<readonly StepResult[]> => {
    const turn = running === undefined ? send(steps) : running.then(() => send(steps));
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    running = settled;
    void settled.then(() => {
      if (running === settled) running = undefined;
    });
    return turn;
  };

  const sql = Object.assign(
    async (text: string, parameters: readonly SqlValue[] = []) => {
      assertOpen();
      const [result] = await execute([{ text, values: parameters }]);
      return result?.rows ?? [];
    },
    { scope },
  ) as Sql;

  const beginAnew = async (): Promise<void> => {
    pending = [];
    if (!hasBegun) return;
    await execute([{ text: 'rollback', values: [] }]);
    hasBegun = false;
  };

  const end = async (): Promise<void> => {
    isOpen = false;
    if (bound !== undefined) await (await bound).end();
  };

  const transaction: OpenTransaction = {
    scope,
    now,
    sql,
    afterCommitActions,
    afterEndActions,

    async knex() {
      assertOpen();
      if (!hasBegun || pending.length > 0) await execute([]);
      bound ??= bindKnex(client);
      return (await bound).knex;
    },

    emit(event, data) {
      assertOpen();
      catalog.assertEvent(event, data);
      const id = uuidv7();
      outbox.push({
        id,
        kind: 'event',
        name: event.name,
        version: event.version,
        payload: JSON.stringify(data),
        occurredAt: now,
        availableAt: undefined,
      });
      return id;
    },

    enqueue(queue, payload, { runAt } = {}) {
      assertOpen();
      catalog.assertJob(queue, payload);
      const id = uuidv7();
      outbox.push({ id, kind: 'job', name: queue.name, version: 1, payload: JSON.stringify(payload), occurredAt: now, availableAt: runAt });
      return id;
    },

    atCommit(text, parameters = []) {
      assertOpen();
      closing.push({ text, values: parameters });
    },

    afterCommit(action) {
      assertOpen();
      afterCommitActions.push(action);
    },

    afterEnd(action) {
      assertOpen();
      afterEndActions.push(action);
    },

    async nest(work) {
      assertOpen();
      const collected = { outbox: outbox.length, closing: closing.length, actions: afterCommitActions.length };
      // Where nothing was done before, beginning anew takes back the same as a savepoint, and costs nothing when all goes well.
      const isFirst = !hasBegun && pending.length === 0;
      const name = `le_${String(++savepoints)}`;
      const savepoint: Step = { text: `savepoint ${name}`, values: [] };
      if (!isFirst) pending.push(savepoint);
      try {
        return await work(transaction);
      } catch (error) {
        if (isFirst) await beginAnew();
        else {
          const unsent = pending.indexOf(savepoint);
          if (unsent >= 0) pending.splice(unsent);
          else await execute([{ text: `rollback to savepoint ${name}`, values: [] }]);
        }
        firstFailure = undefined;
        outbox.length = collected.outbox;
        closing.length = collected.closing;
        afterCommitActions.length = collected.actions;
        throw error;
      }
    },

    async commit() {
      if (running !== undefined) await running;
      await end();
      if (!hasBegun && outbox.length === 0 && closing.length === 0) return 0;
      pending = [];
      const results = await send([...(outbox.length === 0 ? [] : [outboxInsert(scope, outbox)]), ...closing, commit]);
      // A failed statement that the work swallowed turns COMMIT into ROLLBACK, without an error of its own.
      if (results.at(-1)?.tag !== 'COMMIT') {
        throw new Error('Nothing was committed: a statement had failed and its error was swallowed.', { cause: firstFailure });
      }
      return outbox.length;
    },

    async rollback() {
      if (running !== undefined) await running;
      await end();
      if (hasBegun) await roundTrip(client, [{ text: 'rollback', values: [] }]);
    },
  };
  return transaction;
};
