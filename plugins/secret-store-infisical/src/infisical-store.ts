import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { openBytes, sealBytes } from '@leadengine/core/contract';
import {
  assertSecretName,
  assertSecretValue,
  SecretFailure,
  SecretValue,
  type AuditTrail,
  type Scope,
  type SecretChange,
  type SecretStage,
  type SecretStore,
  type SecretVersion,
  type Transaction,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import {
  findByKey,
  findLastVersion,
  findStage,
  findVersion,
  giveUpStoring,
  insertChange,
  insertStoring,
  listChanges,
  listVersions,
  lockKey,
  lockName,
  setAllRemoved,
  setApprovalAsked,
  setStage,
  setStored,
  type RegisterRow,
} from './register.repository.js';
import type { Place, Vault } from './vault.js';

export interface InfisicalStoreParts {
  readonly unitOfWork: UnitOfWork;
  readonly vault: Vault;
  readonly trail: AuditTrail | undefined;
}

const keyBytes = 32;

/** Names have no small letters, so a place belongs to one version only. */
export const placeOf = (tenantId: string, name: string, version: number): Place => ({ tenantId, name: `${name}_v${String(version)}` });

const boundTo = (tenantId: string, { name, version }: RegisterRow): string => JSON.stringify([tenantId, name, version]);

const toVersion = ({ name, version, stage, fingerprint, request, createdAt }: RegisterRow): SecretVersion => {
  if (stage === 'storing' || fingerprint === null)
    throw new SecretFailure('refused', 'The request was given up: another version was asked for, or the tenant was destroyed.');
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

const present = (row: RegisterRow | undefined): RegisterRow => {
  if (row === undefined || row.fingerprint === null) throw new SecretFailure('not_found', 'There is no such secret.');
  return row;
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const reused = (): SecretFailure => new SecretFailure('key_reused', 'The idempotency key belongs to another secret.');

/**
 * Values in Infisical, each encrypted under a key of its own that lies in the engine's database: neither place alone has one in plain, a
 * value that somebody moved or put back does not open, and who destroys the key has destroyed the value in each copy of Infisical's.
 * Versions, stages and history are in the database, so that only storing and reading talk to Infisical.
 */
export const createInfisicalStore = ({ unitOfWork, vault, trail }: InfisicalStoreParts): SecretStore => {
  const note = async (tx: Transaction, name: string, version: number, change: SecretChange['change']): Promise<void> => {
    await insertChange(tx, name, version, change);
    trail?.record(tx, { action: `secret.${change}`, targets: [{ type: 'secret', id: name }], metadata: { version } });
  };

  const move = async (tx: Transaction, row: RegisterRow, stage: SecretStage): Promise<void> => {
    await setStage(tx, row.name, row.version, stage);
    if (stage === 'revoked') await note(tx, row.name, row.version, 'revoked');
  };

  const open = (tenantId: string, row: RegisterRow, text: string): SecretValue => {
    if (row.key === null) throw new SecretFailure('not_found', 'The value of this version is gone.');
    const bytes = openBytes(row.key, text, boundTo(tenantId, row));
    if (bytes === undefined) throw new SecretFailure('damaged', 'The secret does not open: somebody changed or moved it in Infisical.');
    return new SecretValue(bytes.toString());
  };

  const reveal = async ({ tenantId }: Scope, row: RegisterRow): Promise<SecretValue> => {
    if (row.key === null) throw new SecretFailure('not_found', 'The value of this version is gone.');
    const text = await vault.read(placeOf(tenantId, row.name, row.version));
    if (text === undefined) throw new SecretFailure('damaged', 'The secret is gone from Infisical.');
    return open(tenantId, row, text);
  };

  const assertSame = (known: SecretValue, value: SecretValue): void => {
    if (!timingSafeEqual(digest(known.reveal()), digest(value.reveal()))) throw reused();
  };

  /** The intent, in the register before anything is sent, so that a second try goes on where the first stopped. */
  const intend = (scope: Scope, name: string, idempotencyKey: string, request: RegisterRow['request']): Promise<RegisterRow> =>
    unitOfWork.run(scope, async (tx) => {
      await lockKey(tx, idempotencyKey);
      await lockName(tx, name);
      const known = await findByKey(tx.sql, idempotencyKey);
      if (known !== undefined) {
        if (known.name !== name) throw reused();
        return known;
      }
      const version = (await findLastVersion(tx.sql, name)) + 1;
      await giveUpStoring(tx, name);
      await insertStoring(tx, { name, version, key: randomBytes(keyBytes), request, idempotencyKey });
      return (await findVersion(tx.sql, name, version)) as RegisterRow;
    });

  /** @returns what Infisical has, sealed. */
  const send = async (scope: Scope, row: RegisterRow, key: Buffer, value: SecretValue): Promise<string> => {
    const place = placeOf(scope.tenantId, row.name, row.version);
    if (row.isApprovalAsked) {
      const approved = await vault.read(place);
      // Asking again would leave a second request to approve.
      if (approved === undefined) throw new SecretFailure('pending_approval', 'Somebody has to approve the secret in Infisical.');
      return approved;
    }
    const { expiresAt, ...request } = row.request;
    const sealed = sealBytes(key, Buffer.from(value.reveal()), boundTo(scope.tenantId, row));
    try {
      return await vault.store(place, sealed, { ...request, ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt) }) });
    } catch (error) {
      if (error instanceof SecretFailure && error.code === 'pending_approval')
        await unitOfWork.run(scope, (tx) => setApprovalAsked(tx, row.name, row.version));
      throw error;
    }
  };

  const finish = (scope: Scope, { name, version }: RegisterRow, fingerprint: string): Promise<SecretVersion> =>
    unitOfWork.run(scope, async (tx) => {
      await lockName(tx, name);
      const row = (await findVersion(tx.sql, name, version)) as RegisterRow;
      if (row.stage !== 'storing') return toVersion(row);
      const waiting = await findStage(tx.sql, name, 'pending');
      if (waiting !== undefined) await move(tx, waiting, 'revoked');
      await setStored(tx, name, version, fingerprint);
      await note(tx, name, version, 'created');
      return toVersion({ ...row, stage: 'pending', fingerprint });
    });

  return {
    async put(scope, name, value, { idempotencyKey, expiresAt, ...rest }) {
      assertSecretName(name);
      assertSecretValue(value);
      const request = { ...rest, ...(expiresAt !== undefined && { expiresAt: expiresAt.toISOString() }) };
      const row = await intend(scope, name, idempotencyKey, request);
      if (row.stage !== 'storing') {
        if (row.key !== null) assertSame(await reveal(scope, row), value);
        return toVersion(row);
      }
      if (row.key === null) return toVersion(row);
      const text = await send(scope, row, row.key, value);
      assertSame(open(scope.tenantId, row, text), value);
      return finish(scope, row, digest(text).toString('hex'));
    },

    async get(scope, name, choice = { stage: 'current' }) {
      const row = present(
        await unitOfWork.read(scope, (sql) =>
          'version' in choice ? findVersion(sql, name, choice.version) : findStage(sql, name, choice.stage),
        ),
      );
      return { ...toVersion(row), value: await reveal(scope, row) };
    },

    promote: (scope, name, version) =>
      unitOfWork.run(scope, async (tx) => {
        await lockName(tx, name);
        const row = present(await findVersion(tx.sql, name, version));
        if (row.stage === 'revoked') throw new SecretFailure('refused', 'A revoked version does not come back.');
        if (row.stage === 'current') return toVersion(row);
        const previous = await findStage(tx.sql, name, 'previous');
        if (previous !== undefined && previous.version !== version) await move(tx, previous, 'revoked');
        if (previous?.version === version) {
          if ((await findStage(tx.sql, name, 'pending')) !== undefined)
            throw new SecretFailure('refused', 'Another version is pending. Promote or revoke it before going back.');
          // Out of the way first: a stage has one version at each moment.
          await move(tx, row, 'pending');
        }
        const current = await findStage(tx.sql, name, 'current');
        if (current !== undefined) await move(tx, current, 'previous');
        await move(tx, row, 'current');
        await note(tx, name, version, 'promoted');
        return { ...toVersion(row), stage: 'current' };
      }),

    revoke: (scope, name, version) =>
      unitOfWork.run(scope, async (tx) => {
        await lockName(tx, name);
        const row = present(await findVersion(tx.sql, name, version));
        if (row.stage !== 'revoked') await move(tx, row, 'revoked');
        return { ...toVersion(row), stage: 'revoked' };
      }),

    list: (scope) =>
      unitOfWork.read(scope, async (sql) => (await listVersions(sql)).filter(({ stage }) => stage !== 'storing').map(toVersion)),

    history: (scope, name) => unitOfWork.read(scope, (sql) => listChanges(sql, name)),

    async destroyTenant(scope) {
      await unitOfWork.run(scope, async (tx) => {
        for (const { name, version, stage } of await listVersions(tx.sql)) {
          await setStage(tx, name, version, 'revoked');
          if (stage !== 'storing') await note(tx, name, version, 'destroyed');
        }
      });
      // Unreadable from here on, whether or not Infisical answers.
      await vault.removeTenant(scope.tenantId);
      await unitOfWork.run(scope, setAllRemoved);
    },

    health: () => vault.check(),
  };
};
