import type { UnitOfWork } from '@leadengine/plugin-kit';
import { NewChatMessageCappingStatusType, type BaileysEventMap } from 'baileys';
import type { LiveSession } from '../session/live-session.js';
import { endRestriction, saveRestriction, type RestrictionKind } from './send-state.repository.js';

type TimeLock = NonNullable<BaileysEventMap['connection.update']['reachoutTimeLock']>;
type Capping = BaileysEventMap['message-capping.update'];

/** What a signal of WhatsApp means for new chats. */
export type Signal =
  | { readonly kind: RestrictionKind; readonly isActive: true; readonly until: Date | null }
  | { readonly kind: RestrictionKind; readonly isActive: false };

export const readTimeLock = ({ isActive, timeEnforcementEnds }: TimeLock): Signal =>
  isActive === true
    ? { kind: 'reachout_time_lock', isActive, until: timeEnforcementEnds ?? null }
    : { kind: 'reachout_time_lock', isActive: false };

const laterThanSeconds = 1e11;

const timeOf = (stamp: string | undefined): Date | null => {
  const value = Number(stamp);
  if (!Number.isFinite(value) || value <= 0) return null;
  return new Date(value > laterThanSeconds ? value : value * 1000);
};

export const readCapping = ({
  capping_status: status,
  total_quota: total,
  used_quota: used,
  cycle_end_timestamp: end,
}: Capping): Signal => {
  const isUsedUp =
    status === undefined ? total !== undefined && used !== undefined && used >= total : status === NewChatMessageCappingStatusType.CAPPED;
  return isUsedUp ? { kind: 'message_cap', isActive: true, until: timeOf(end) } : { kind: 'message_cap', isActive: false };
};

/** Writes down what WhatsApp says of the number's right to start chats. */
export const followRestrictions = (session: LiveSession, unitOfWork: UnitOfWork, onChange: () => void): void => {
  const { scope, instanceId, socket } = session;
  const note = (signal: Signal): void => {
    if (signal.isActive)
      scope.log.warn({ instanceId, restriction: signal.kind, until: signal.until }, 'WhatsApp lets a number start no new chats');
    unitOfWork
      .run(scope, (tx) => (signal.isActive ? saveRestriction(tx, instanceId, signal) : endRestriction(tx, instanceId, signal.kind)))
      .then(onChange, (error: unknown) => {
        if (!session.signal.aborted) scope.log.warn({ instanceId, error }, 'a restriction of a number was not noted');
      });
  };
  socket.ev.on('connection.update', ({ reachoutTimeLock }) => {
    if (reachoutTimeLock !== undefined) note(readTimeLock(reachoutTimeLock));
  });
  socket.ev.on('message-capping.update', (capping) => {
    note(readCapping(capping));
  });
};
