import type { LogKeys } from '../trail/log-keys.js';

/** What binds an event to its place in the log. */
export interface Seal {
  readonly seq: number;
  readonly eventId: string;
  readonly receivedAt: Date;
  readonly keepDays: number;
  readonly leaf: Buffer;
  readonly sealedAt: Date;
}

const contentOf = ({ seq, eventId, receivedAt, keepDays, leaf, sealedAt }: Seal): string =>
  `seal:${String(seq)}:${eventId}:${String(receivedAt.getTime())}:${String(keepDays)}:${leaf.toString('hex')}:${String(sealedAt.getTime())}`;

/** Lets a verifier who has the engine's secrets name the very row that was changed. */
export const sealMac = (keys: LogKeys, seal: Seal): Buffer => keys.mac(contentOf(seal));

export const isSealMac = (keys: LogKeys, seal: Seal, mac: Buffer): boolean => keys.isMac(contentOf(seal), mac);
