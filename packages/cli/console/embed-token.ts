import { LeadEngineError, type LeadEngineClient, type Session, type TokenProvider } from '@leadengine/sdk';

/** Everything that the page can show. */
const widgets = [
  'inbox',
  'conversation',
  'ticket-board',
  'pipeline',
  'simulator',
  'sandbox',
  'connect',
  'audit',
  'pulse',
  'delivery',
] as const;

/**
 * What the backend of a host does, in this page, since the demo has no backend of its own: it mints an embed session for whoever logged in
 * and renews it. Who may not mint sessions uses the login itself.
 */
export const createEmbedToken = (client: LeadEngineClient, session: Session, origin: string): TokenProvider => {
  let sessionId: string | undefined;
  const mint = async () => {
    const { user } = await client.me.get();
    if (user === null) throw new LeadEngineError({ code: 'auth.unauthenticated', status: 401, title: 'Nobody is logged in' });
    return client.embedSessions.create({ userId: user.id, widgets, origins: [origin] });
  };
  return async (reason) => {
    try {
      const known = reason === 'rejected' ? undefined : sessionId;
      const renewed = known === undefined ? undefined : await client.embedSessions.refresh({ id: known }, {}).catch(() => undefined);
      const { id, token, expiresAt } = renewed ?? (await mint());
      sessionId = id;
      return { token, expiresAt };
    } catch (error) {
      if (error instanceof LeadEngineError && error.status === 403) return session.token(reason);
      throw error;
    }
  };
};
