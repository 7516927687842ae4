import { leafHash } from '../merkle/tree-hash.js';
import { isSealMac } from '../sealer/seal-content.js';
import type { RecordedEvent } from '../trail/canonical-event.js';
import type { LogKeys } from '../trail/log-keys.js';
import type { FaultList } from './report.js';
import { columnSeparator, type SealedRow } from './verify.repository.js';

const columnsOf = (event: RecordedEvent): string =>
  [
    event.tenantId,
    event.id,
    Date.parse(event.receivedAt),
    Date.parse(event.occurredAt),
    event.keepDays,
    event.action,
    event.actor.kind,
    event.actor.id,
    event.targets[0]?.type ?? '',
    event.targets[0]?.id ?? '',
    event.outcome,
    event.idempotencyKey ?? '',
  ].join(columnSeparator);

const dayMs = 86_400_000;

/** What a row told. */
export interface CheckedRow {
  /** Whether the event is there. */
  readonly isPresent: boolean;
  readonly isPruned: boolean;
  /** Further targets that have to be stored. */
  readonly furtherTargets: number;
  /** Key that has to be the event's. */
  readonly idempotencyKey: string | undefined;
}

const checked: CheckedRow = { isPresent: true, isPruned: false, furtherTargets: 0, idempotencyKey: undefined };

/** Checks one seal and its event. @param prunedAt - Events whose time was over then may be gone. */
export const checkRow = (keys: LogKeys, row: SealedRow, prunedAt: Date | undefined, faults: FaultList): CheckedRow => {
  const seq = Number(row.seq);
  if (!isSealMac(keys, { ...row, seq }, row.mac)) {
    faults.add(seq, 'seal_changed', 'the seal is not as the engine wrote it');
    return { ...checked, isPresent: row.body !== null };
  }
  const { body, leaf } = row;
  if (body === null) {
    const isOver = prunedAt !== undefined && row.receivedAt.getTime() + row.keepDays * dayMs <= prunedAt.getTime();
    if (!isOver) faults.add(seq, 'event_missing', `the event ${row.eventId} is gone before its time`);
    return { ...checked, isPresent: false, isPruned: isOver };
  }
  if (!leafHash(body).equals(leaf)) {
    faults.add(seq, 'event_changed', `the event ${row.eventId} is not what was sealed`);
    return checked;
  }
  // Only now: what was sealed is what the engine wrote, and so JSON.
  const event = JSON.parse(body) as RecordedEvent;
  if (columnsOf(event) !== row.columns) faults.add(seq, 'columns_changed', `the columns of the event ${row.eventId} are not what it says`);
  const further = new Set(event.targets.slice(1).map(({ type, id }) => `${type}${columnSeparator}${id}`));
  return { ...checked, furtherTargets: further.size, idempotencyKey: event.idempotencyKey };
};
