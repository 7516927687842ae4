import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { open, seal } from './envelope.js';
import type { KeyEncryptionKeys } from './key-encryption-keys.js';

const known = 'the right key';

/**
 * Compares the configured keys with those that were used before, so that a wrong file stops the engine at its start and not the first
 * tenant later. A key that is new is noted.
 *
 * @throws Error that names the key.
 */
export const checkKeys = async (unitOfWork: UnitOfWork, scope: Scope, keys: KeyEncryptionKeys, environment: string): Promise<void> => {
  const boundTo = (id: string) => [environment, 'key check', id];
  const rows = await unitOfWork.read(scope, (sql) =>
    sql<{ id: string; sealed: string }>('select key_id as id, sealed from secret_key_checks order by key_id'),
  );
  for (const { id, sealed } of rows) {
    const key = keys.find(id);
    if (key === undefined)
      throw new Error(`Secrets are encrypted under the key ${id}, which the key file does not have. Put it back: nothing else opens them.`);
    const text = await open(key, boundTo(id), sealed);
    if (text === undefined || Buffer.from(text).toString() !== known)
      throw new Error(`The key ${id} in the key file is not the one that secrets are encrypted under. Put the right file back.`);
  }
  const { id, key } = keys.current;
  if (rows.some((row) => row.id === id)) return;
  const sealed = await seal(key, id, boundTo(id), Buffer.from(known));
  await unitOfWork.run(scope, (tx) =>
    tx.sql('insert into secret_key_checks (key_id, sealed) values ($1, $2) on conflict (key_id) do nothing', [id, sealed]),
  );
};

/** Whether something was ever encrypted under a key of this installation. */
export const wasEverUsed = async (unitOfWork: UnitOfWork, scope: Scope): Promise<boolean> => {
  const rows = await unitOfWork.read(scope, (sql) => sql('select from secret_key_checks limit 1'));
  return rows.length > 0;
};
