import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { EmbedOrigins } from '../../contract/embed-origins.js';
import { InvalidRequest, NotFound } from '../../contract/problems.js';
import type { CredentialNotices } from '../identity/credential-notices.js';
import type { HeldPermissions } from '../identity/held-permissions.js';
import { longestSessionMs, longestTokenSeconds, type EmbedSessions, type MintedEmbedSession } from './contract.js';
import type { EmbedTokens } from './embed-tokens.js';
import { givable, scopesOf } from './grants.js';
import { acceptOrigins } from './page-origins.js';
import { EmbedSessionEnded, EmbedUserUnknown } from './problems.js';
import {
  findEmbedSession,
  insertEmbedSession,
  listEmbedSessions,
  lockEmbedSession,
  prolongEmbedSession,
  revokeEmbedSession,
  toEmbedSession,
  type EmbedSessionRow,
  type Issuer,
} from './session.repository.js';

/** A page that slept for a moment may still renew what it had. */
const renewableMs = 3_600_000;

export interface EmbedSessionParts {
  readonly unitOfWork: UnitOfWork;
  readonly held: HeldPermissions;
  readonly tokens: EmbedTokens;
  readonly embedOrigins: EmbedOrigins;
  readonly notices: CredentialNotices;
  readonly clock: Clock;
}

/** Tokens say their end in whole seconds. */
const endOfToken = (now: Date, ttlSeconds: number, endsAt: Date): Date =>
  new Date(Math.floor(Math.min(now.getTime() + ttlSeconds * 1000, endsAt.getTime()) / 1000) * 1000);

const issuerOf = ({ actor }: Scope): Issuer => {
  if (actor.kind === 'user' || actor.kind === 'api_key' || actor.kind === 'system') return { kind: actor.kind, id: actor.id };
  throw new Error(`Nobody of the kind "${actor.kind}" makes embed sessions.`);
};

export const createEmbedSessions = ({ unitOfWork, held, tokens, embedOrigins, notices, clock }: EmbedSessionParts): EmbedSessions => {
  const withToken = async (scope: Scope, row: EmbedSessionRow, expiresAt: Date): Promise<MintedEmbedSession> => ({
    ...toEmbedSession(row),
    expiresAt: expiresAt.toISOString(),
    token: await tokens.sign({ tenantId: scope.tenantId, sessionId: row.id, expiresAt }),
  });

  return {
    async prepare(input) {
      if ((input.userId === undefined) === (input.externalUserId === undefined)) {
        throw new InvalidRequest({ errors: [{ pointer: '/userId', detail: 'is needed, or externalUserId instead of it' }] });
      }
      const origins = acceptOrigins(input.origins);
      await embedOrigins.remember(origins);
      return { ...input, origins };
    },

    mint: (scope, input) =>
      unitOfWork.run(scope, async (tx) => {
        const makers = await held.ofActor(tx.sql);
        const users = input.userId === undefined ? undefined : await held.ofUser(tx.sql, input.userId);
        if (input.userId !== undefined && users === undefined) {
          throw new EmbedUserUnknown({ errors: [{ pointer: '/userId', detail: 'is no active user of this tenant' }] });
        }
        const issuer = issuerOf(scope);
        const endsAt = new Date(tx.now.getTime() + longestSessionMs);
        const expiresAt = endOfToken(tx.now, input.ttlSeconds ?? longestTokenSeconds, endsAt);
        const row = await insertEmbedSession(tx, {
          id: uuidv7(),
          user_id: input.userId ?? null,
          external_user_id: input.externalUserId ?? null,
          widgets: input.widgets,
          scopes: scopesOf(input, users === undefined ? givable(makers) : givable(makers, users)),
          origins: input.origins,
          issuer_kind: issuer.kind,
          issuer_id: issuer.id,
          expires_at: expiresAt,
          ends_at: endsAt,
        });
        if (row === undefined) throw new Error('A fresh id was taken.');
        return withToken(scope, row, expiresAt);
      }),

    refresh: (scope, id, { userId, externalUserId, ttlSeconds = longestTokenSeconds }) =>
      unitOfWork.run(scope, async (tx) => {
        const row = await lockEmbedSession(tx, id);
        // Hosts that sign by themselves renew by themselves.
        if (row === undefined || row.issuer_kind === 'embed_key') throw new NotFound({ resource: 'embed session' });
        const isTheirs = (userId ?? row.user_id) === row.user_id && (externalUserId ?? row.external_user_id) === row.external_user_id;
        if (!isTheirs) throw new NotFound({ resource: 'embed session' });
        const expiresAt = endOfToken(tx.now, ttlSeconds, row.ends_at);
        const isOver = row.expires_at.getTime() + renewableMs < tx.now.getTime() || expiresAt <= tx.now;
        if (row.revoked_at !== null || isOver) throw new EmbedSessionEnded();
        const prolonged = await prolongEmbedSession(tx, id, expiresAt);
        if (prolonged === undefined) throw new Error('A locked row was not there.');
        return withToken(scope, prolonged, expiresAt);
      }),

    revoke: (scope, id) =>
      unitOfWork.run(scope, async (tx) => {
        if (!(await revokeEmbedSession(tx, id))) throw new NotFound({ resource: 'embed session' });
        tx.afterCommit(() => {
          notices.changed(scope.tenantId, id);
        });
      }),

    async get(scope, id) {
      const row = await unitOfWork.read(scope, (sql) => findEmbedSession(sql, id));
      if (row === undefined) throw new NotFound({ resource: 'embed session' });
      return toEmbedSession(row);
    },

    list: (scope, { limit, after, state }) =>
      unitOfWork.read(scope, async (sql) => {
        const now = clock.now();
        const beganAfter = new Date(now.getTime() - longestSessionMs);
        const rows = await listEmbedSessions(sql, { limit, after, aliveAt: state === 'live' ? now : undefined, beganAfter });
        return rows.map(toEmbedSession);
      }),
  };
};
