import { DependencyUnavailable, LeaseLostError } from '@leadengine/core/contract';
import type { Clock, Counter, Histogram, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { proto } from 'baileys';
import type { InstanceSeals } from '../auth/instance-seal.js';
import { openMessage } from '../inbox/sealed-message.js';
import type { OwnAddresses } from '../inbox/stanza.js';
import type { Background } from './background.js';
import type { HistoryImports } from './history-imports.js';
import type { InboxItem, OpenItem } from './inbox-item.js';
import { listOpen, markDone, markFailed, type InboxRow } from './inbox.repository.js';
import type { AskNumber, PlaceItems } from './place-items.js';
import { packLanes, planLanes, retryDelayMs, type Patience } from './plan-lanes.js';
import type { ItemReader } from './read-item.js';
import type { Slots } from './slots.js';

/** What a pass over the inbox came to. */
export interface InboxPass {
  readonly read: number;
  /** When there is more to do though nothing else happens; undefined when there is not. */
  readonly nextAt: Date | undefined;
}

/** From where the inbox of a number is looked at. */
export interface InboxView {
  readonly own: OwnAddresses;
  /** Rows from this sequence on may have earlier neighbors that are not there yet. */
  readonly floor: number;
  /** When the number was connected and had got what waited for it, in milliseconds since 1970; undefined: not yet. */
  readonly onlineSince: number | undefined;
  /** Asks the library for the telephone number of a LID. */
  readonly askNumber?: AskNumber;
  /** Called when work that went on in the background has ended. */
  onDone?(): void;
}

/** Reads the durable inbox of a number into the engine. */
export interface InboxReader {
  /**
   * Reads what is due, several chats at once and each in its order. Safe to repeat and to run twice at once: the engine knows each event.
   *
   */
  pass(scope: Scope, instanceId: string, view: InboxView): Promise<InboxPass>;
}

export interface InboxReaderParts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly seals: InstanceSeals;
  readonly place: PlaceItems;
  readonly reader: ItemReader;
  readonly history: HistoryImports;
  readonly background: Background;
  readonly slots: Slots;
  readonly patience: Patience;
  /** By outcome. */
  readonly counted: Counter;
  readonly failed: Counter;
  /** From arrival to being read, in seconds. */
  readonly lag: Histogram;
}

const batchSize = 200;
/** Rows of one chat that share a transaction. */
const chunkSize = 20;

/** The database is away, or the lease is: the row is not to blame. */
const isOutage = (error: unknown): boolean => error instanceof DependencyUnavailable || error instanceof LeaseLostError;

/** Names the fault without what the message says. */
const describe = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : 'unknown');

const chunksOf = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

export const createInboxReader = (parts: InboxReaderParts): InboxReader => {
  const { unitOfWork, clock, seals, place, reader, history, background, slots, patience, counted, failed, lag } = parts;

  const open = (scope: Scope, item: InboxItem): OpenItem => {
    const { row, instanceId } = item;
    if (row.sealed === undefined) return { item, message: undefined };
    return { item, message: proto.Message.decode(openMessage(seals.of(scope.tenantId, instanceId), row.dedupeKey, row.sealed)) };
  };

  /** All of them in one commit, or none. */
  const settle = async (scope: Scope, instanceId: string, items: readonly InboxItem[]): Promise<void> => {
    const opened = items.map((item) => open(scope, item));
    const outcomes = await unitOfWork.run(scope, async (tx) => {
      const done: { readonly row: InboxRow; readonly outcome: string }[] = [];
      for (const each of opened) {
        done.push({ row: each.item.row, outcome: await reader.read(tx, each) });
        for (const row of each.item.replaces) done.push({ row, outcome: 'replaced' });
      }
      markDone(tx, instanceId, done);
      return done.map(({ outcome }) => outcome);
    });
    for (const outcome of outcomes) counted.add(1, { outcome });
    const now = clock.now().getTime();
    for (const { row } of items) if (row.kind === 'message') lag.observe((now - row.arrivedAt.getTime()) / 1000);
  };

  const fail = async (scope: Scope, instanceId: string, row: InboxRow, error: unknown): Promise<void> => {
    const attempts = row.attempts + 1;
    failed.add(1);
    scope.log.error({ instanceId, seq: row.seq, attempts, error }, 'an inbound message could not be read and will be tried again');
    const retryAt = new Date(clock.now().getTime() + retryDelayMs(attempts));
    await unitOfWork.run(scope, (tx) => markFailed(tx, instanceId, row, describe(error), retryAt));
  };

  /** @returns How many were read before one failed. */
  const settleEach = async (scope: Scope, instanceId: string, items: readonly InboxItem[]): Promise<number> => {
    let read = 0;
    for (const item of items) {
      try {
        await settle(scope, instanceId, [item]);
      } catch (error) {
        if (isOutage(error)) throw error;
        await fail(scope, instanceId, item.row, error);
        return read;
      }
      read++;
    }
    return read;
  };

  const readLane = async (scope: Scope, instanceId: string, lane: readonly InboxItem[]): Promise<number> => {
    let read = 0;
    for (const chunk of chunksOf(lane, chunkSize)) {
      if (scope.signal.aborted) return read;
      try {
        await settle(scope, instanceId, chunk);
        read += chunk.length;
      } catch (error) {
        if (isOutage(error)) throw error;
        // One of them is at fault; alone it shows which.
        const before = await settleEach(scope, instanceId, chunk);
        read += before;
        if (before < chunk.length) return read;
      }
    }
    return read;
  };

  /** Chats that share a transaction; when it fails, each is read alone. */
  const readPack = async (scope: Scope, instanceId: string, pack: readonly (readonly InboxItem[])[]): Promise<number> => {
    const items = pack.flat();
    if (pack.length > 1 && !scope.signal.aborted) {
      try {
        await settle(scope, instanceId, items);
        return items.length;
      } catch (error) {
        if (isOutage(error)) throw error;
      }
    }
    let read = 0;
    for (const lane of pack) read += await readLane(scope, instanceId, lane);
    return read;
  };

  /** Our own phone tells of the past in a message to itself. */
  const historyOf = (scope: Scope, item: InboxItem): proto.Message.IHistorySyncNotification | undefined => {
    if (item.row.stanza.category !== 'peer' || !item.envelope.fromMe || item.row.sealed === undefined) return undefined;
    try {
      return open(scope, item).message?.protocolMessage?.historySyncNotification ?? undefined;
    } catch {
      // It fails again where it is read, and is noted there.
      return undefined;
    }
  };

  const importHistory = async (
    scope: Scope,
    item: InboxItem,
    notification: proto.Message.IHistorySyncNotification,
    onDone: () => void,
  ): Promise<void> => {
    const { instanceId, row } = item;
    try {
      const count = await history.import(scope, item, notification);
      await unitOfWork.run(scope, (tx) => {
        markDone(tx, instanceId, [{ row, outcome: 'history' }]);
        return Promise.resolve();
      });
      scope.log.info({ instanceId, seq: row.seq, count }, 'a part of the history of a number is kept');
    } catch (error) {
      if (scope.signal.aborted || isOutage(error)) return;
      await fail(scope, instanceId, row, error).catch(() => undefined);
    } finally {
      onDone();
    }
  };

  /** Begins with what takes long, and gives back the rest. */
  const splitHistory = (scope: Scope, items: readonly InboxItem[], onDone: () => void): readonly InboxItem[] =>
    items.filter((item) => {
      const notification = historyOf(scope, item);
      if (notification === undefined || notification === null) return true;
      background.start(item, () => importHistory(scope, item, notification, onDone));
      return false;
    });

  return {
    async pass(scope, instanceId, { own, floor, onlineSince, askNumber, onDone = () => undefined }) {
      const now = clock.now();
      const rows = await unitOfWork.read(scope, (sql) =>
        listOpen(sql, instanceId, { floor, busy: background.busy(instanceId), now, limit: batchSize }),
      );
      if (rows.length === 0) return { read: 0, nextAt: undefined };
      const items = await place(scope, instanceId, own, rows, askNumber);
      const { lanes, nextAt } = planLanes(items, now, patience, onlineSince);
      const ready = lanes.map((lane) => splitHistory(scope, lane, onDone)).filter(({ length }) => length > 0);
      const outcomes = await Promise.allSettled(
        packLanes(ready, slots.count, chunkSize).map((pack) => slots.run(() => readPack(scope, instanceId, pack))),
      );
      let read = 0;
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') throw outcome.reason;
        read += outcome.value;
      }
      return { read, nextAt };
    },
  };
};
