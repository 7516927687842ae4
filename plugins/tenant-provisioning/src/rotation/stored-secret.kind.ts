import type { RotationKind, SecretStore } from '@leadengine/plugin-kit';
import { findIssued, getIssued, issueVersion, revokeStage } from './issue-version.js';

/** Secrets that we make and whose readers take them from the store: the current one and, while it is there, the previous one. */
const purposes: Readonly<Record<string, string>> = {
  JWT_SECRET: 'signs tokens of the tenant',
  WHATSAPP_WEBHOOK_API_KEY: 'proves webhooks of WhatsApp gateways',
};
const dayInSeconds = 86_400;

export const createStoredSecretKind = (store: SecretStore): RotationKind => ({
  name: 'stored_secret',
  summary: 'A secret of the tenant that lies in the secret store, by its name',
  graceSeconds: dayInSeconds,
  longestGraceSeconds: 7 * dayInSeconds,
  subjects: async (scope) =>
    (await store.list(scope)).filter(({ name, stage }) => stage === 'current' && name in purposes).map(({ name }) => name),
  create: (scope, run) => issueVersion(store, scope, run.subject, run, purposes[run.subject] ?? 'secret of the tenant'),
  async test(scope, run) {
    const { value } = await getIssued(store, scope, run.subject, run);
    if (value.reveal().length < 32) throw new Error('The new secret is too short.');
  },
  async finish(scope, run) {
    const { version } = await getIssued(store, scope, run.subject, run);
    await store.promote(scope, run.subject, version);
  },
  revoke: (scope, { subject }) => revokeStage(store, scope, subject, 'previous'),
  async cancel(scope, run) {
    const issued = await findIssued(store, scope, run.subject, run);
    if (issued?.stage === 'pending') await store.revoke(scope, run.subject, issued.version);
  },
});
