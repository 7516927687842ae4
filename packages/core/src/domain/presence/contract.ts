import { defineEvent, defineService, type Scope } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id } from '../schema.js';

export const PresenceState = Type.Union([Type.Literal('viewing'), Type.Literal('typing'), Type.Literal('left')]);
export type PresenceState = Static<typeof PresenceState>;

/** Who looks at a ticket, and whether they are writing. */
export const TicketPresence = Type.Object(
  {
    ticketId: Id,
    userId: Id,
    state: PresenceState,
    expiresAt: Type.String({ format: 'date-time', description: 'Holds until then unless it is said again' }),
  },
  { $id: 'TicketPresence', additionalProperties: false },
);
export type TicketPresence = Static<typeof TicketPresence>;

/** Only for those who follow at this moment: it is not in the log and has no cursor. */
export const TicketPresenceChanged = defineEvent({
  name: 'ticket.presence',
  version: 1,
  summary: 'Somebody opened a ticket, writes in it or left it; never kept or repeated',
  payload: TicketPresence,
});

/** Who is at which ticket now, as far as this process has heard. A hint, never a lock. */
export interface Presence {
  /** @throws NotFound, UserNeeded */
  report(scope: Scope, ticketId: string, state: PresenceState): Promise<TicketPresence>;
  /** Who is at a ticket. @throws NotFound */
  list(scope: Scope, ticketId: string): Promise<TicketPresence[]>;
  /** Somebody else than the caller who wrote in the ticket just now. */
  otherTypist(scope: Scope, ticketId: string): string | undefined;
}
export const Presence = defineService<Presence>('presence.presence');
