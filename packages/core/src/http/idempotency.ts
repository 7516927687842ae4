import type { Clock, Once, Reply, Scope, Statements, UnitOfWork } from '@leadengine/plugin-kit';
import type { DerivedKeys } from '../contract/derived-keys.js';
import { IdempotencyAnswerUnavailable, IdempotencyInProgress, IdempotencyKeyReused, InvalidRequest } from '../contract/problems.js';
import { joinScope } from '../database/join-scope.js';
import { createRequestProofs, type KeyUse } from './idempotency-proof.js';
import { createAnswerSeal } from './idempotency-seal.js';
import { platformAnswers, tenantAnswers, type AnswerTable, type StoredAnswer } from './idempotency-table.js';

/** How long an answer can be repeated, in ms: 24 h. */
const keptMs = 86_400_000;

const acceptable = /^[\x21-\x7e]{1,255}$/;

const replayed = { 'Idempotency-Replayed': 'true' };

/** True for the answer to a request that was answered before. */
export const isReplay = ({ headers }: Reply): boolean => 'Idempotency-Replayed' in headers;

/** A request that brought a key. */
export type KeyedRequest = Omit<KeyUse, 'realm' | 'actorId'>;

/** @throws InvalidRequest */
export const parseIdempotencyKey = (header: string): string => {
  if (!acceptable.test(header)) {
    throw new InvalidRequest({ errors: [{ pointer: '/headers/idempotency-key', detail: 'must be 1 to 255 visible ASCII characters' }] });
  }
  return header;
};

/**
 * Does the work of repeated requests once per caller and key: the claim, what the work writes and the stored answer are one
 * commit, so a crash leaves all of it or nothing. A request that fails stores nothing and may be repeated with the same key.
 */
export interface Idempotency {
  /** Whether the key was answered before. Takes no lock, so what follows may find it otherwise. */
  isAnswered(scope: Scope, key: string): Promise<boolean>;
  /**
   * @param isSecret - The answer is stored sealed.
   * @param work - Gets a scope that is joined to the transaction.
   * @throws IdempotencyInProgress, IdempotencyKeyReused, IdempotencyAnswerUnavailable
   */
  runTenant(scope: Scope, request: KeyedRequest, isSecret: boolean, work: (scope: Scope) => Promise<Reply>): Promise<Reply>;
  /**
   * @param request - Undefined when it brought no key.
   * @param work - Opens its transaction itself and does its writes through `once`.
   * @throws IdempotencyInProgress, IdempotencyKeyReused, IdempotencyAnswerUnavailable
   */
  runPlatform(platformKeyId: string, request: KeyedRequest | undefined, work: (once: Once) => Promise<Reply>): Promise<Reply>;
}

export interface IdempotencyParts {
  readonly unitOfWork: UnitOfWork;
  readonly derivedKeys: DerivedKeys;
  readonly clock: Clock;
}

export const createIdempotency = ({ unitOfWork, derivedKeys, clock }: IdempotencyParts): Idempotency => {
  const proofs = createRequestProofs(derivedKeys);
  const seal = createAnswerSeal(derivedKeys);

  const claim = async (sql: Statements, use: KeyUse, find: () => Promise<StoredAnswer | undefined>): Promise<Reply | undefined> => {
    // The lock is taken in a statement of its own, so that the next one sees what its last holder committed.
    const [lock] = await sql<{ got: boolean }>('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as got', [
      `idempotency ${use.realm} ${use.actorId} ${use.key}`,
    ]);
    if (lock?.got !== true) throw new IdempotencyInProgress();
    const stored = await find();
    if (stored === undefined) return undefined;
    const {
      request_hash: proof,
      response_status: status,
      response_headers: headers,
      response_body: body,
      response_sealed: sealed,
    } = stored;
    const comparison = proofs.compare(use, proof);
    if (comparison === 'other') throw new IdempotencyKeyReused();
    const content = comparison === 'unknown' ? undefined : sealed === null ? { headers, body } : await seal.open(sealed, proof);
    if (content === undefined) throw new IdempotencyAnswerUnavailable();
    return { status, body: content.body, headers: content.headers ?? {} };
  };

  const toStored = async (use: KeyUse, { status, headers, body = null }: Reply, isSecret: boolean): Promise<StoredAnswer> => {
    const proof = proofs.make(use);
    return {
      request_hash: proof,
      response_status: status,
      response_headers: isSecret ? null : headers,
      response_body: isSecret ? null : body,
      response_sealed: isSecret ? await seal.seal({ headers, body }, proof) : null,
    };
  };

  const runOnce = async (
    sql: Statements,
    use: KeyUse,
    kept: { readonly table: AnswerTable; readonly owner: readonly string[]; readonly isSecret: boolean; readonly now: Date },
    work: () => Promise<Reply>,
  ): Promise<{ readonly reply: Reply; readonly isReplay: boolean }> => {
    const { table, owner, isSecret, now } = kept;
    const known = await claim(sql, use, () => table.find(sql, owner, now));
    if (known !== undefined) return { reply: known, isReplay: true };
    const reply = await work();
    await table.store(sql, owner, await toStored(use, reply, isSecret), { now, until: new Date(now.getTime() + keptMs) });
    return { reply, isReplay: false };
  };

  const actorOf = ({ actor }: Scope): string => `${actor.kind}:${actor.id}`;

  const marked = (reply: Reply): Reply => ({ ...reply, headers: { ...reply.headers, ...replayed } });

  return {
    async isAnswered(scope, key) {
      const owner = [scope.tenantId, actorOf(scope), key];
      return (await unitOfWork.read(scope, (sql) => tenantAnswers.find(sql, owner, clock.now()))) !== undefined;
    },

    runTenant(scope, request, isSecret, work) {
      const { tenantId } = scope;
      const actorId = actorOf(scope);
      const owner = [tenantId, actorId, request.key];
      return unitOfWork.run(scope, async (tx) => {
        const { reply, isReplay } = await runOnce(
          tx.sql,
          { realm: tenantId, actorId, ...request },
          { table: tenantAnswers, owner, isSecret, now: tx.now },
          () => work(joinScope(scope, tx)),
        );
        return isReplay ? marked(reply) : reply;
      });
    },

    async runPlatform(platformKeyId, request, work) {
      if (request === undefined) return work((_sql, make) => make());
      let isReplay: boolean | undefined;
      const reply = await work(async (sql, make) => {
        const done = await runOnce(
          sql,
          { realm: 'platform', actorId: platformKeyId, ...request },
          { table: platformAnswers, owner: [platformKeyId, request.key], isSecret: true, now: clock.now() },
          async () => ({ status: 0, headers: {}, body: await make() }),
        );
        isReplay = done.isReplay;
        return done.reply.body as Awaited<ReturnType<typeof make>>;
      });
      if (isReplay === undefined) throw new Error('A platform route that honors Idempotency-Key did its work outside of `once`.');
      return isReplay ? marked(reply) : reply;
    },
  };
};
