import { randomBytes } from 'node:crypto';
import { SecretFailure, SecretValue, type Scope, type SecretStore, type SecretVersion } from '@leadengine/plugin-kit';
import type { RunFacts } from '../saga/run.js';

/** What every tenant has of its own, and what for. */
export const tenantSecrets = {
  JWT_SECRET: 'signs tokens of the tenant',
  WHATSAPP_WEBHOOK_API_KEY: 'proves webhooks of WhatsApp gateways',
  BROKER_API_KEY: 'authenticates with the message broker',
  ADMIN_PASSWORD: 'lets the seeded operator in',
} as const;

export type TenantSecretName = keyof typeof tenantSecrets;
export const tenantSecretNames = Object.keys(tenantSecrets) as readonly TenantSecretName[];

/** Those that every tenant has; a database of its own has further ones. */
export const isTenantSecret = (name: string): boolean => Object.hasOwn(tenantSecrets, name);

/** First values, used by the smoke test, or those that stay. */
export type SecretRound = 'first' | 'final';

/** 256 random bits. */
const newValue = (): SecretValue => new SecretValue(randomBytes(32).toString('base64url'));

const rotationOf = (run: RunFacts, round: SecretRound): string => `${run.id} ${round}`;

/** Versions that this run has made in a round, by name. */
export const versionsOfRound = async (
  store: SecretStore,
  scope: Scope,
  run: RunFacts,
  round: SecretRound,
): Promise<ReadonlyMap<string, SecretVersion>> =>
  new Map(
    (await store.list(scope))
      .filter(({ request }) => request.rotationId === rotationOf(run, round))
      .map((version) => [version.name, version]),
  );

/** Stores a new value, or finds the one that an earlier try has stored: values are random, so they are never made again. */
export const issueSecret = async (
  store: SecretStore,
  scope: Scope,
  { run, name, round }: { readonly run: RunFacts; readonly name: TenantSecretName; readonly round: SecretRound },
): Promise<SecretVersion> => {
  const known = async (): Promise<SecretVersion | undefined> => (await versionsOfRound(store, scope, run, round)).get(name);
  const { name: person, email } = run.request.createdBy;
  try {
    return await store.put(scope, name, newValue(), {
      requestedBy: { id: email, name: person, email },
      requestId: run.id,
      purpose: tenantSecrets[name],
      idempotencyKey: `${rotationOf(run, round)} ${name}`,
      rotationId: rotationOf(run, round),
    });
  } catch (error) {
    // An earlier try got through after all, with another value.
    const version = error instanceof SecretFailure && error.code === 'key_reused' ? await known() : undefined;
    if (version === undefined) throw error;
    return version;
  }
};

/** For each name at once. Ends when all have: what goes on after a failure would meet the next try. */
export const forEachSecret = async <T>(work: (name: TenantSecretName) => Promise<T>): Promise<readonly T[]> => {
  const outcomes = await Promise.allSettled(tenantSecretNames.map(work));
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
};
