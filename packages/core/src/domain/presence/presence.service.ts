import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import type { EphemeralEvents } from '../events/ephemeral-events.js';
import { UserNeeded, type Tickets } from '../tickets/contract.js';
import { TicketPresenceChanged, type Presence, type TicketPresence } from './contract.js';

/** How long a report holds. */
export const presenceMs = 30_000;

/** How long ago somebody counts as writing at the same time. */
export const collisionMs = 10_000;

/** Tickets in memory above which what has expired is swept out. */
const mostTickets = 5000;

interface Entry {
  readonly presence: TicketPresence;
  readonly expiresAt: number;
  readonly typedAt: number | undefined;
}

export interface PresenceParts {
  readonly unitOfWork: UnitOfWork;
  readonly tickets: Tickets;
  readonly ephemeral: EphemeralEvents;
  readonly clock: Clock;
}

/** Presence with its beginning and ending. */
export interface ListeningPresence extends Presence {
  listen(): void;
  close(): void;
}

export const createPresence = ({ unitOfWork, tickets, ephemeral, clock }: PresenceParts): ListeningPresence => {
  const byTicket = new Map<string, Map<string, Entry>>();
  let stop: (() => void) | undefined;

  const keyOf = (tenantId: string, ticketId: string): string => `${tenantId}/${ticketId}`;

  const sweep = (now: number): void => {
    for (const [key, entries] of byTicket) {
      for (const [userId, { expiresAt }] of entries) if (expiresAt <= now) entries.delete(userId);
      if (entries.size === 0) byTicket.delete(key);
    }
  };

  const present = (tenantId: string, ticketId: string): readonly Entry[] => {
    const now = clock.now().getTime();
    return [...(byTicket.get(keyOf(tenantId, ticketId))?.values() ?? [])].filter(({ expiresAt }) => expiresAt > now);
  };

  const take = (tenantId: string, presence: TicketPresence): void => {
    const key = keyOf(tenantId, presence.ticketId);
    const now = clock.now().getTime();
    const entries = byTicket.get(key) ?? new Map<string, Entry>();
    const typedAt = presence.state === 'typing' ? now : entries.get(presence.userId)?.typedAt;
    if (presence.state === 'left') entries.delete(presence.userId);
    else entries.set(presence.userId, { presence, expiresAt: Date.parse(presence.expiresAt), typedAt });
    if (entries.size === 0) byTicket.delete(key);
    else byTicket.set(key, entries);
    if (byTicket.size > mostTickets) sweep(now);
  };

  const assertTicket = async (scope: Scope, ticketId: string): Promise<void> => {
    if ((await unitOfWork.read(scope, (sql) => tickets.find(sql, ticketId))) === undefined) throw new NotFound({ resource: 'ticket' });
  };

  return {
    async report(scope, ticketId, state) {
      await assertTicket(scope, ticketId);
      const { kind, id: userId } = scope.actor;
      if (kind !== 'user') throw new UserNeeded();
      const expiresAt = new Date(clock.now().getTime() + (state === 'left' ? 0 : presenceMs)).toISOString();
      const presence: TicketPresence = { ticketId, userId, state, expiresAt };
      ephemeral.publish(scope, TicketPresenceChanged, presence);
      return presence;
    },

    async list(scope, ticketId) {
      await assertTicket(scope, ticketId);
      return present(scope.tenantId, ticketId).map(({ presence }) => presence);
    },

    otherTypist(scope, ticketId) {
      const since = clock.now().getTime() - collisionMs;
      return present(scope.tenantId, ticketId).find(
        ({ presence: { userId }, typedAt }) => userId !== scope.actor.id && typedAt !== undefined && typedAt > since,
      )?.presence.userId;
    },

    listen() {
      stop = ephemeral.listen(({ type, tenantId, data }) => {
        if (type === TicketPresenceChanged.name) take(tenantId, data as TicketPresence);
      });
    },

    close() {
      stop?.();
      byTicket.clear();
    },
  };
};
