import { NotFound, type DedicatedDatabases, type Placement, type TenantLogin } from '@leadengine/core/contract';
import type { RotationKind, RotationRun, Scope, SecretStore } from '@leadengine/plugin-kit';
import { findIssued, getIssued, issueVersion } from '../rotation/issue-version.js';
import { passwordName } from './database-password.js';

/** A tenant has one database at most. */
const subject = 'database';
const graceSeconds = 60;
const daySeconds = 86_400;

const otherThan = (login: TenantLogin): TenantLogin => (login === 'a' ? 'b' : 'a');

/**
 * The two logins of a tenant's database take turns: the one at rest gets a password, new connections take it, and once those of the other have
 * ended, that one is locked. No request fails, since both let in meanwhile.
 */
export const createDatabaseLoginKind = (dedicated: DedicatedDatabases, store: SecretStore): RotationKind => {
  const placementOf = async ({ tenantId }: Scope): Promise<Placement> => {
    const placement = await dedicated.findPlacement(tenantId);
    if (placement === undefined) throw new NotFound({ resource: 'database' });
    return placement;
  };

  /** The login that this rotation is about: the one it has made a password for, else the one at rest. */
  const incoming = async (scope: Scope, run: RotationRun): Promise<TenantLogin> => {
    for (const login of ['a', 'b'] as const) if ((await findIssued(store, scope, passwordName(login), run)) !== undefined) return login;
    return otherThan((await placementOf(scope)).login);
  };

  const tenantOf = async (scope: Scope) => ({ id: scope.tenantId, slug: (await placementOf(scope)).slug });

  /** Keeps a login out, and destroys its password. */
  const retire = async (scope: Scope, login: TenantLogin): Promise<void> => {
    await dedicated.lockLogin(await tenantOf(scope), login);
    for (const { name, version } of await store.list(scope)) if (name === passwordName(login)) await store.revoke(scope, name, version);
  };

  return {
    name: 'database_login',
    summary: "The login of the engine in the tenant's own database",
    graceSeconds,
    longestGraceSeconds: daySeconds,
    subjects: async ({ tenantId }) => ((await dedicated.findPlacement(tenantId))?.state === 'active' ? [subject] : []),
    create: async (scope, run) =>
      issueVersion(store, scope, passwordName(await incoming(scope, run)), run, 'lets the engine into the database of the tenant'),
    async set(scope, run) {
      const login = await incoming(scope, run);
      await dedicated.setPassword(await tenantOf(scope), login, (await getIssued(store, scope, passwordName(login), run)).value);
    },
    async test(scope, run) {
      const login = await incoming(scope, run);
      await dedicated.checkLogin(await tenantOf(scope), login, (await getIssued(store, scope, passwordName(login), run)).value);
    },
    async finish(scope, run) {
      const login = await incoming(scope, run);
      const { version } = await getIssued(store, scope, passwordName(login), run);
      await store.promote(scope, passwordName(login), version);
      await dedicated.switchLogin(scope.tenantId, login);
    },
    revoke: async (scope, run) => retire(scope, otherThan(await incoming(scope, run))),
    async cancel(scope, run) {
      const placement = await dedicated.findPlacement(scope.tenantId);
      const login = placement === undefined ? undefined : await incoming(scope, run);
      if (login !== undefined && login !== placement?.login) await retire(scope, login);
    },
  };
};
