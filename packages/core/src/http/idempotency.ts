import { createHash } from 'node:crypto';
import type { Reply, Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { IdempotencyInProgress, IdempotencyKeyReused, InvalidRequest } from '../contract/problems.js';
import { joinScope } from '../database/join-scope.js';

/** How long an answer can be repeated, in ms: 24 h. */
const keptMs = 86_400_000;

const acceptable = /^[\x21-\x7e]{1,255}$/;

interface StoredAnswer {
  readonly request_hash: string;
  readonly response_status: number;
  readonly response_headers: Readonly<Record<string, string>>;
  readonly response_body: unknown;
}

/** @throws InvalidRequest */
export const parseIdempotencyKey = (header: string): string => {
  if (!acceptable.test(header)) {
    throw new InvalidRequest({ errors: [{ pointer: '/headers/idempotency-key', detail: 'must be 1 to 255 visible ASCII characters' }] });
  }
  return header;
};

/** What makes two requests the same: method, address and bytes. */
export const requestHash = (method: string, url: string, body: Buffer): string =>
  createHash('sha256').update(`${method} ${url}\n`).update(body).digest('base64url');

const claim = async (tx: Transaction, actorId: string, key: string, hash: string): Promise<Reply | undefined> => {
  const { tenantId } = tx.scope;
  // The lock is taken in a statement of its own, so that the next one sees what its last holder committed.
  const [lock] = await tx.sql<{ got: boolean }>('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as got', [
    `idempotency ${tenantId} ${actorId} ${key}`,
  ]);
  if (lock?.got !== true) throw new IdempotencyInProgress();
  const [stored] = await tx.sql<StoredAnswer>(
    `select request_hash, response_status, response_headers, response_body from idempotency_keys
     where tenant_id = $1 and actor_id = $2 and key = $3 and expires_at > $4`,
    [tenantId, actorId, key, tx.now],
  );
  if (stored === undefined) return undefined;
  if (stored.request_hash !== hash) throw new IdempotencyKeyReused();
  return {
    status: stored.response_status,
    body: stored.response_body,
    headers: { ...stored.response_headers, 'Idempotency-Replayed': 'true' },
  };
};

const store = async (tx: Transaction, actorId: string, key: string, hash: string, { status, headers, body }: Reply): Promise<void> => {
  await tx.sql(
    `insert into idempotency_keys (tenant_id, actor_id, key, request_hash, response_status, response_headers, response_body, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9)
     on conflict (tenant_id, actor_id, key) do update set request_hash = excluded.request_hash, response_status = excluded.response_status,
       response_headers = excluded.response_headers, response_body = excluded.response_body, created_at = excluded.created_at, expires_at = excluded.expires_at`,
    [
      tx.scope.tenantId,
      actorId,
      key,
      hash,
      status,
      JSON.stringify(headers),
      JSON.stringify(body ?? null),
      tx.now,
      new Date(tx.now.getTime() + keptMs),
    ],
  );
};

/**
 * Runs `work` once per tenant, actor and key: the claim, what `work` writes under its scope and the stored answer are one
 * commit, so a crash leaves all of it or nothing. A request that fails stores nothing and may be repeated with the same key.
 *
 * @throws IdempotencyInProgress, IdempotencyKeyReused
 */
export const runIdempotent = (
  unitOfWork: UnitOfWork,
  scope: Scope,
  request: { readonly key: string; readonly hash: string },
  work: (scope: Scope) => Promise<Reply>,
): Promise<Reply> => {
  const actorId = `${scope.actor.kind}:${scope.actor.id}`;
  return unitOfWork.run(scope, async (tx) => {
    const replayed = await claim(tx, actorId, request.key, request.hash);
    if (replayed !== undefined) return replayed;
    const reply = await work(joinScope(scope, tx));
    await store(tx, actorId, request.key, request.hash, reply);
    return reply;
  });
};
