import { createHash, timingSafeEqual } from 'node:crypto';
import {
  assertSecretName,
  assertSecretValue,
  SecretFailure,
  SecretValue,
  type Scope,
  type Secret,
  type SecretRequest,
  type SecretStage,
  type SecretStore,
  type SecretVersion,
  type Sql,
  type Transaction,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import { open, seal, type Bound } from './envelope.js';
import {
  findForPut,
  findStage,
  findVersion,
  insertVersion,
  listChanges,
  listOfName,
  listSealedBefore,
  listVersions,
  lockKeyAndName,
  lockName,
  replaceSealed,
  setStage,
  type SecretRow,
} from './secret.repository.js';
import type { RecordPlace, SecretTrail } from './secret-trail.js';
import type { SecretNotices } from './secret-notices.js';
import type { TenantKeys } from './tenant-keys.js';

export interface EmbeddedStoreParts {
  readonly unitOfWork: UnitOfWork;
  readonly keys: TenantKeys;
  readonly trail: SecretTrail;
  readonly notices: Pick<SecretNotices, 'announceIn'>;
  /** Part of what values are bound to: one of a test does not open in production. */
  readonly environment: string;
}

/** The store in the engine's own database. */
export interface EmbeddedStore extends SecretStore {
  /** Gives the tenant a new key and seals every value under it. May be repeated after a crash. Returns how many were sealed anew. */
  renewKey(scope: Scope): Promise<number>;
}

type Described = Pick<SecretRow, 'name' | 'version' | 'stage' | 'fingerprint' | 'request' | 'createdAt'>;

const toVersion = ({ name, version, stage, fingerprint, request, createdAt }: Described): SecretVersion => {
  const { expiresAt, ...rest } = request;
  return {
    name,
    version,
    stage,
    fingerprint,
    request: { ...rest, ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt) }) },
    createdAt,
  };
};

const present = <Row>(row: Row | undefined): Row => {
  if (row === undefined) throw new SecretFailure('not_found', 'There is no such secret.');
  return row;
};

const isSame = (a: string, b: string): boolean => {
  const [first, second] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return first !== undefined && second !== undefined && timingSafeEqual(first, second);
};

const fingerprintOf = (sealed: string): string => createHash('sha256').update(sealed).digest('hex');

/** Values as JWEs under a key of the tenant (RFC 7516), each bound to environment, tenant, name and version. */
export const createEmbeddedStore = ({ unitOfWork, keys, trail, notices, environment }: EmbeddedStoreParts): EmbeddedStore => {
  const boundTo = (tenantId: string, name: string, version: number): Bound => [environment, tenantId, name, version];

  const sealNow = async (tx: Transaction, name: string, version: number, text: string) => {
    const { version: keyVersion, key } = await keys.current(tx);
    const sealed = await seal(key, String(keyVersion), boundTo(tx.scope.tenantId, name, version), Buffer.from(text));
    return { sealed, keyVersion, fingerprint: fingerprintOf(sealed) };
  };

  const reveal = async ({ scope: { tenantId } }: Sql, row: SecretRow): Promise<SecretValue> => {
    const { name, version, sealed, keyVersion, wrappedKey, keyId } = row;
    if (sealed === null || keyVersion === null) throw new SecretFailure('not_found', 'The value of this version is gone.');
    if (wrappedKey === null || keyId === null) throw new SecretFailure('damaged', "The tenant's key is gone.");
    const key = await keys.unwrap(tenantId, { version: keyVersion, wrapped: wrappedKey, keyId });
    const bytes = await open(key, boundTo(tenantId, name, version), sealed);
    if (bytes === undefined) throw new SecretFailure('damaged', 'The secret does not open: it was changed, or is of something else.');
    return new SecretValue(Buffer.from(bytes).toString());
  };

  const move = async (tx: Transaction, place: RecordPlace, row: SecretRow, stage: SecretStage): Promise<void> => {
    await setStage(tx, row.name, row.version, stage);
    notices.announceIn(tx, row.name);
    if (stage === 'revoked') trail.note(tx, place, row.name, row.version, 'revoked');
  };

  /** A transaction that changes secrets, told where changes are recorded. */
  const change = async <T>(scope: Scope, work: (tx: Transaction, place: RecordPlace) => Promise<T>): Promise<T> => {
    const place = await trail.placeOf(scope.tenantId);
    return unitOfWork.run(scope, (tx) => work(tx, place));
  };

  const repeated = async (tx: Transaction, name: string, value: SecretValue, known: SecretRow): Promise<SecretVersion> => {
    const isOther = known.name !== name || (known.sealed !== null && !isSame((await reveal(tx.sql, known)).reveal(), value.reveal()));
    if (isOther) throw new SecretFailure('key_reused', 'The idempotency key belongs to another secret.');
    return toVersion(known);
  };

  return {
    async put(scope, name, value, { idempotencyKey, expiresAt, ...request }) {
      assertSecretName(name);
      assertSecretValue(value);
      return change(scope, async (tx, place) => {
        await lockKeyAndName(tx, idempotencyKey, name);
        const found = await findForPut(tx.sql, name, idempotencyKey);
        const known = found.find(({ isOfKey }) => isOfKey);
        if (known !== undefined) return repeated(tx, name, value, known);
        const version = Math.max(0, ...found.map((row) => row.version)) + 1;
        const waiting = found.find(({ stage }) => stage === 'pending');
        if (waiting !== undefined) await move(tx, place, waiting, 'revoked');
        const row = {
          name,
          version,
          ...(await sealNow(tx, name, version, value.reveal())),
          request: { ...request, ...(expiresAt !== undefined && { expiresAt: expiresAt.toISOString() }) } satisfies Omit<
            SecretRequest,
            'idempotencyKey' | 'expiresAt'
          > & { readonly expiresAt?: string },
          idempotencyKey,
        };
        await insertVersion(tx, row);
        trail.note(tx, place, name, version, 'created');
        return toVersion({ ...row, stage: 'pending', createdAt: tx.now });
      });
    },

    get: (scope, name, choice = { stage: 'current' }): Promise<Secret> =>
      unitOfWork.read(scope, async (sql) => {
        const row = present('version' in choice ? await findVersion(sql, name, choice.version) : await findStage(sql, name, choice.stage));
        return { ...toVersion(row), value: await reveal(sql, row) };
      }),

    promote: (scope, name, version) =>
      change(scope, async (tx, place) => {
        await lockName(tx, name);
        const all = await listOfName(tx.sql, name);
        const at = (wanted: SecretStage): SecretRow | undefined => all.find(({ stage }) => stage === wanted);
        const row = present(all.find((each) => each.version === version));
        if (row.stage === 'revoked') throw new SecretFailure('refused', 'A revoked version does not come back.');
        if (row.stage === 'current') return toVersion(row);
        const previous = at('previous');
        if (previous !== undefined && previous.version !== version) await move(tx, place, previous, 'revoked');
        if (previous?.version === version) {
          if (at('pending') !== undefined)
            throw new SecretFailure('refused', 'Another version is pending. Promote or revoke it before going back.');
          // Out of the way first: a stage has one version at each moment.
          await move(tx, place, row, 'pending');
        }
        const current = at('current');
        if (current !== undefined) await move(tx, place, current, 'previous');
        await move(tx, place, row, 'current');
        trail.note(tx, place, name, version, 'promoted');
        return { ...toVersion(row), stage: 'current' };
      }),

    revoke: (scope, name, version) =>
      change(scope, async (tx, place) => {
        await lockName(tx, name);
        const row = present(await findVersion(tx.sql, name, version));
        if (row.stage !== 'revoked') await move(tx, place, row, 'revoked');
        return { ...toVersion(row), stage: 'revoked' };
      }),

    list: (scope) => unitOfWork.read(scope, async (sql) => (await listVersions(sql)).map(toVersion)),

    history: (scope, name) => unitOfWork.read(scope, (sql) => listChanges(sql, name)),

    destroyTenant: (scope) =>
      change(scope, async (tx, place) => {
        for (const { name, version } of await listVersions(tx.sql)) {
          await setStage(tx, name, version, 'revoked');
          trail.note(tx, place, name, version, 'destroyed');
        }
        await keys.destroyAll(tx);
        notices.announceIn(tx);
      }),

    // The engine's own database answers for itself.
    health: () => Promise.resolve(),

    async renewKey(scope) {
      const newest = await unitOfWork.run(scope, (tx) => keys.renew(tx));
      const older = await unitOfWork.read(scope, (sql) => listSealedBefore(sql, newest.version));
      for (const row of older) {
        await unitOfWork.run(scope, async (tx) => {
          await lockName(tx, row.name);
          const latest = await findVersion(tx.sql, row.name, row.version);
          if (latest === undefined || latest.stage === 'revoked') return;
          const text = (await reveal(tx.sql, latest)).reveal();
          await replaceSealed(tx, { name: row.name, version: row.version, ...(await sealNow(tx, row.name, row.version, text)) });
        });
      }
      await unitOfWork.run(scope, (tx) => keys.dropUnused(tx));
      return older.length;
    },
  };
};
