import { leafHash } from '../merkle/tree-hash.js';
import type { AuditKeys } from './audit-keys.js';

/** What the row of an event says that waits for its seal. */
export interface Waiting {
  readonly leaf: Buffer;
  readonly mac: Buffer;
}

/** An event that waits, as the database has it. */
export interface WaitingEvent {
  readonly id: string;
  readonly receivedAt: Date;
  readonly keepDays: number | null;
  readonly mac: Buffer;
  /** Null when the process that recorded it did not know yet to hash it: the code then is of the body. */
  readonly leaf: Buffer | null;
  readonly body: string | null;
}

interface Place {
  readonly id: string;
  readonly receivedAt: Date;
  readonly keepDays: number;
}

const contentOf = ({ id, receivedAt, keepDays }: Place, leaf: Buffer): string =>
  `waiting:${id}:${String(receivedAt.getTime())}:${String(keepDays)}:${leaf.toString('hex')}`;

/** Binds an event to what it says until its seal does. */
export const toWaiting = (keys: AuditKeys, tenantId: string, place: Place, body: string): Waiting => {
  const leaf = leafHash(body);
  return { leaf, mac: keys.mac(tenantId, contentOf(place, leaf)) };
};

/** The leaf of an event that the engine recorded; undefined when somebody else put the row there. */
export const leafOf = (keys: AuditKeys, tenantId: string, { leaf, body, mac, keepDays, ...event }: WaitingEvent): Buffer | undefined => {
  if (leaf === null) return body !== null && keys.isMac(tenantId, body, mac) ? leafHash(body) : undefined;
  return keepDays !== null && keys.isMac(tenantId, contentOf({ ...event, keepDays }, leaf), mac) ? leaf : undefined;
};
