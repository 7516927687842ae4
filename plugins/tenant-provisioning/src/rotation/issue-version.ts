import { randomBytes } from 'node:crypto';
import {
  SecretFailure,
  SecretValue,
  type RotationRun,
  type Scope,
  type Secret,
  type SecretStore,
  type SecretVersion,
} from '@leadengine/plugin-kit';

const valueBytes = 32;

/** The version of a name that a rotation has made; undefined when it has made none, or the store has another one pending by now. */
export const findIssued = async (store: SecretStore, scope: Scope, name: string, run: RotationRun): Promise<SecretVersion | undefined> =>
  (await store.list(scope)).find((version) => version.name === name && version.request.rotationId === run.id);

/** @throws SecretFailure `not_found` */
export const getIssued = async (store: SecretStore, scope: Scope, name: string, run: RotationRun): Promise<Secret> => {
  const issued = await findIssued(store, scope, name, run);
  if (issued === undefined) throw new SecretFailure('not_found', 'The new secret is gone: another one took its place.');
  return store.get(scope, name, { version: issued.version });
};

/**
 * Stores a new random value, or leaves the one that an earlier try has stored. Values are never made again: a try of which only the intent
 * is known gives way to the next.
 */
export const issueVersion = async (store: SecretStore, scope: Scope, name: string, run: RotationRun, purpose: string): Promise<void> => {
  if ((await findIssued(store, scope, name, run)) !== undefined) return;
  const value = new SecretValue(randomBytes(valueBytes).toString('base64url'));
  const { requestedBy } = run;
  const request = { requestedBy, requestId: run.id, purpose, rotationId: run.id };
  try {
    await store.put(scope, name, value, { ...request, idempotencyKey: `rotation ${run.id}` });
  } catch (error) {
    if (!(error instanceof SecretFailure) || error.code !== 'key_reused') throw error;
    if ((await findIssued(store, scope, name, run)) !== undefined) return;
    await store.put(scope, name, value, { ...request, idempotencyKey: `rotation ${run.id} ${randomBytes(6).toString('hex')}` });
  }
};

/** Revokes what the store has of the name in this stage, if anything. */
export const revokeStage = async (store: SecretStore, scope: Scope, name: string, stage: 'pending' | 'previous'): Promise<void> => {
  for (const version of await store.list(scope))
    if (version.name === name && version.stage === stage) await store.revoke(scope, name, version.version);
};
