import type { DatabaseTenant, TenantLogin } from '@leadengine/core/contract';
import type { RunFacts } from '../saga/run.js';
import { StepFailure } from '../saga/step-failure.js';
import type { Step } from '../saga/step.js';
import { jsonArtifact, type StepParts } from '../steps/step-parts.js';
import { issuePassword, passwordName } from './database-password.js';

export type DatabaseStepParts = Pick<StepParts, 'dedicated' | 'secrets'>;

export const databaseTenant = ({ tenantId, request }: RunFacts): DatabaseTenant => ({ id: tenantId, slug: request.slug });

/** The login in use until the tenant is handed over, and the one after that. */
const first: TenantLogin = 'a';
const final: TenantLogin = 'b';

/** The owner and the logins, of which one gets a password. The server gets a verifier of it. */
export const rolesStep = ({ dedicated, secrets }: DatabaseStepParts): Step => ({
  name: 'roles',
  summary: "Makes the owner and the logins of the tenant's database",
  plan: (run) => {
    const { owner, logins } = dedicated.names(databaseTenant(run));
    return [owner, logins.a, logins.b].map((name) => ({
      action: 'create',
      kind: 'role',
      name: name.replace(/_?[0-9a-f]{32}/, ' <tenant id>'),
    }));
  },
  observe: ({ run }) => dedicated.observeRoles(databaseTenant(run)),
  async apply({ run, scope }) {
    const tenant = databaseTenant(run);
    await dedicated.createRoles(tenant);
    const { name, version, fingerprint } = await issuePassword(secrets, scope, run, first);
    const { value } = await secrets.get(scope, name, { version });
    await dedicated.setPassword(tenant, first, value);
    return { roles: dedicated.names(tenant), secrets: [{ name, version, fingerprint }] };
  },
  async verify({ run }) {
    if ((await dedicated.observeRoles(databaseTenant(run))) !== 'present') throw new Error('A role is missing.');
  },
  compensate: ({ run }) => dedicated.dropRoles(databaseTenant(run)),
  evidence: ({ outputs }) => Promise.resolve([jsonArtifact('roles.json', outputs['roles'])]),
});

/** A copy of the template, closed to everybody but the tenant's logins and the relay. */
export const databaseStep = ({ dedicated }: DatabaseStepParts): Step => ({
  name: 'database',
  summary: "Makes the tenant's database from the template, and closes it to all others",
  plan: (run) => [{ action: 'create', kind: 'database', name: dedicated.names(databaseTenant(run)).database }],
  observe: ({ run }) => dedicated.observeDatabase(databaseTenant(run)),
  apply: async ({ run }) => ({ ...(await dedicated.createDatabase(databaseTenant(run))) }),
  async verify({ run }) {
    if ((await dedicated.observeDatabase(databaseTenant(run))) !== 'present') throw new Error('The database is not there.');
  },
  compensate: ({ run }) => dedicated.dropDatabase(databaseTenant(run)),
  evidence: ({ outputs }) => Promise.resolve([jsonArtifact('database.json', outputs['database'])]),
});

/** Whatever the template lacks, the rights of the logins, and proof that nothing differs from it. */
export const schemaStep = ({ dedicated }: DatabaseStepParts): Step => ({
  name: 'schema',
  summary: "Brings the tenant's database up to date and compares its catalog",
  plan: ({ request }) => [{ action: 'change', kind: 'schema', name: request.slug }],
  observe: () => Promise.resolve('absent'),
  async apply({ run }) {
    const { version, applied } = await dedicated.migrateDatabase(databaseTenant(run));
    const { fingerprint, missing, unexpected, findings } = await dedicated.checkDrift(databaseTenant(run));
    if (missing.length + unexpected.length + findings.length > 0)
      throw new StepFailure('provisioning.schema_drift', "The catalog of the tenant's database is not that of the template.");
    return { version, applied, fingerprint };
  },
  // The catalog itself was looked at, and is once more before the tenant is handed over.
  verify: () => Promise.resolve(),
  evidence: ({ outputs }) => Promise.resolve([jsonArtifact('schema.json', outputs['schema'])]),
});

/** From here on, what is done for the tenant is done there. */
export const placementStep = ({ dedicated }: DatabaseStepParts): Step => ({
  name: 'placement',
  summary: 'Says in the control database where the tenant lies',
  plan: ({ request }) => [{ action: 'create', kind: 'placement', name: request.slug }],
  observe: async ({ run }) => ((await dedicated.findPlacement(run.tenantId)) === undefined ? 'absent' : 'present'),
  async apply({ run, outputs }) {
    const { database, login, state } = await dedicated.place(databaseTenant(run), first, String(outputs['schema']?.['version']));
    return { database, login, state };
  },
  async verify({ run }) {
    if ((await dedicated.findPlacement(run.tenantId)) === undefined) throw new Error('The placement is not there.');
  },
  compensate: ({ run }) => dedicated.removePlacement(run.tenantId),
  evidence: () => Promise.resolve([]),
});

/** The login that stays takes the place of the first, whose password is revoked. */
export const finalLoginStep = ({ dedicated, secrets }: DatabaseStepParts): Step => ({
  name: 'final-login',
  summary: "Changes over to the other login of the tenant's database, and locks the first",
  plan: ({ request }) => [{ action: 'change', kind: 'login', name: request.slug }],
  observe: async ({ run }) => ((await dedicated.findPlacement(run.tenantId))?.login === final ? 'present' : 'absent'),
  async apply({ run, scope }) {
    const tenant = databaseTenant(run);
    const { name, version, fingerprint } = await issuePassword(secrets, scope, run, final);
    const { value } = await secrets.get(scope, name, { version });
    await dedicated.setPassword(tenant, final, value);
    await dedicated.checkLogin(tenant, final, value);
    await dedicated.switchLogin(run.tenantId, final);
    await dedicated.lockLogin(tenant, first);
    for (const made of await secrets.list(scope))
      if (made.name === passwordName(first)) await secrets.revoke(scope, made.name, made.version);
    await dedicated.openPlacement(run.tenantId);
    return { login: final, secrets: [{ name, version, fingerprint }] };
  },
  async verify({ run, scope }) {
    const placement = await dedicated.findPlacement(run.tenantId);
    const { value } = await secrets.get(scope, passwordName(final));
    const { neighbors } = await dedicated.checkLogin(databaseTenant(run), final, value);
    if (placement?.state !== 'active' || placement.login !== final || neighbors.length > 0)
      throw new Error('The tenant does not work under its final login, or that reaches others.');
  },
  evidence: ({ outputs }) => Promise.resolve([jsonArtifact('final-login.json', outputs['final-login'])]),
});
