import { createHmac, createSecretKey, hkdfSync, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Scope, Sql, UnitOfWork } from '@leadengine/plugin-kit';
import { createLogSigner, type LogSigner } from '../note/log-signer.js';
import type { AuditKeys } from './audit-keys.js';

/** The keys of one tenant's log, which outlive the engine's secrets. */
export interface LogKeys {
  /** Authenticates a seal. */
  mac(content: string): Buffer;
  isMac(content: string, mac: Buffer): boolean;
  readonly signer: LogSigner;
  /** Signs what is pulled from the stream. */
  readonly stream: KeyObject;
}

/** Finds the keys of logs, and makes those of new ones. */
export interface LogKeyRing {
  /** @throws LogKeysLostError */
  of(scope: Scope): Promise<LogKeys>;
}

/** The keys of a log cannot be opened. */
export class LogKeysLostError extends Error {
  constructor() {
    super(
      'The keys of this audit log are encrypted under a secret that is not configured any more. ' +
        'Set LEADENGINE_PREVIOUS_JWT_SECRET to the former secret until the engine has run for a while under both.',
    );
    this.name = 'LogKeysLostError';
  }
}

const rootBytes = 32;
const bound = 'log root';
const mostKept = 1000;

/** @param name - Of the installation; the origin of a tenant's log is `<name>/<tenant id>`. */
export const logKeysFrom = (root: Buffer, name: string, tenantId: string): LogKeys => {
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', root, tenantId, `${use}:v1`, rootBytes));
  const seal = createSecretKey(derive('seal'));
  const mac = (content: string): Buffer => createHmac('sha256', seal).update(content).digest();
  return {
    mac,
    isMac: (content, given) => given.length === rootBytes && timingSafeEqual(mac(content), given),
    signer: createLogSigner(`${name}/${tenantId}`, derive('sign')),
    stream: createSecretKey(derive('stream')),
  };
};

const findRoot = async (sql: Sql): Promise<string | undefined> => {
  const [row] = await sql<{ wrapped: string }>('select wrapped from audit_roots where tenant_id = $1', [sql.scope.tenantId]);
  return row?.wrapped;
};

/**
 * A log has one random root from which its keys are made. It lies in the database encrypted under the engine's secret, and is
 * encrypted anew when that is replaced: seals and verifier keys stay what they were.
 */
export const createLogKeyRing = (unitOfWork: UnitOfWork, keys: AuditKeys, name: string): LogKeyRing => {
  const kept = new Map<string, LogKeys>();

  const findOrMake = async (scope: Scope): Promise<string> =>
    (await unitOfWork.read(scope, findRoot)) ??
    (await unitOfWork.run(scope, async (tx) => {
      await tx.sql('insert into audit_roots (tenant_id, wrapped) values ($1, $2) on conflict (tenant_id) do nothing', [
        scope.tenantId,
        keys.wrap(scope.tenantId, randomBytes(rootBytes), bound),
      ]);
      return (await findRoot(tx.sql)) ?? '';
    }));

  return {
    async of(scope) {
      const { tenantId } = scope;
      const known = kept.get(tenantId);
      if (known !== undefined) return known;
      const wrapped = await findOrMake(scope);
      const root = keys.unwrap(tenantId, wrapped, bound);
      if (root === undefined) throw new LogKeysLostError();
      if (!wrapped.startsWith(keys.currentPrefix(tenantId))) {
        await unitOfWork.run(scope, (tx) =>
          tx.sql('update audit_roots set wrapped = $3 where tenant_id = $1 and wrapped = $2', [
            tenantId,
            wrapped,
            keys.wrap(tenantId, root, bound),
          ]),
        );
      }
      const made = logKeysFrom(root, name, tenantId);
      if (kept.size >= mostKept) kept.clear();
      kept.set(tenantId, made);
      return made;
    },
  };
};
