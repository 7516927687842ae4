import type { TicketPresenceEvent } from '@leadengine/sdk';
import { reportTicketPresence } from '@leadengine/sdk/operations';
import type { Connection } from '../connection/connection.js';

export type Presence = 'viewing' | 'typing' | 'left';

const repeatMs = 20_000;

/** Tells the team that this person looks at a ticket or writes in it, and who else does. */
export const createPresence = (connection: Connection, ticketId: string, onOthers: (state: Presence) => void) => {
  const others = new Map<string, { readonly state: Presence; readonly until: number }>();
  let told: { readonly state: Presence; readonly at: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAllowed = true;

  const look = (): void => {
    clearTimeout(timer);
    const now = Date.now();
    for (const [userId, { until }] of others) if (until <= now) others.delete(userId);
    const states = [...others.values()];
    onOthers(states.some(({ state }) => state === 'typing') ? 'typing' : states.length > 0 ? 'viewing' : 'left');
    if (states.length > 0) timer = setTimeout(look, Math.min(...states.map(({ until }) => until)) - now + 50);
  };
  const tell = (state: Presence): void => {
    if (!isAllowed || connection.state !== 'online') return;
    const now = Date.now();
    if (told?.state === state && now - told.at < repeatMs) return;
    told = { state, at: now };
    // Programs have no presence; then nothing of it is shown or said again.
    reportTicketPresence(connection.transport, { id: ticketId }, { state }, { maxRetries: 0 }).catch(() => (isAllowed = false));
  };
  return {
    tell,
    take({ userId, state, expiresAt }: TicketPresenceEvent['data'], ownId: string | undefined) {
      if (userId === ownId) return;
      if (state === 'left') others.delete(userId);
      else others.set(userId, { state, until: Date.parse(expiresAt) });
      look();
    },
    close() {
      clearTimeout(timer);
      if (told !== undefined) tell('left');
    },
  };
};
