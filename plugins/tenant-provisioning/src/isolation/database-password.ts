import { SecretFailure, SecretValue, type Scope, type SecretStore, type SecretVersion } from '@leadengine/plugin-kit';
import type { TenantLogin } from '@leadengine/core/contract';
import { randomBytes } from 'node:crypto';
import type { RunFacts } from '../saga/run.js';

/** Where the secret store keeps the password of a login. */
export const passwordName = (login: TenantLogin): string => `DATABASE_PASSWORD_${login.toUpperCase()}`;

const keyOf = (run: RunFacts, login: TenantLogin): string => `${run.id} ${passwordName(login)}`;

const find = async (store: SecretStore, scope: Scope, run: RunFacts, login: TenantLogin): Promise<SecretVersion | undefined> =>
  (await store.list(scope)).find(({ name, request }) => name === passwordName(login) && request.requestId === run.id);

/** The password that this run has made for a login, in use; values are random, so a second try finds that of the first. */
export const issuePassword = async (store: SecretStore, scope: Scope, run: RunFacts, login: TenantLogin): Promise<SecretVersion> => {
  const { name, email } = run.request.createdBy;
  let made = await find(store, scope, run, login);
  try {
    made ??= await store.put(scope, passwordName(login), new SecretValue(randomBytes(32).toString('base64url')), {
      requestedBy: { id: email, name, email },
      requestId: run.id,
      purpose: 'lets the engine into the database of the tenant',
      idempotencyKey: keyOf(run, login),
    });
  } catch (error) {
    // An earlier try got through after all, with another value.
    made = error instanceof SecretFailure && error.code === 'key_reused' ? await find(store, scope, run, login) : undefined;
    if (made === undefined) throw error;
  }
  return made.stage === 'pending' ? store.promote(scope, made.name, made.version) : made;
};
