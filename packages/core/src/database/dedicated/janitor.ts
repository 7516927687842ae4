import { escapeIdentifier, type Client } from 'pg';
import { isConnectionFault } from '../faults.js';
import type { Cluster } from './cluster.js';
import { findStrayDirectories } from './stray-directories.js';
import { templatePrefix, type Templates } from './template.js';
import { tenantOfRole } from './tenant-names.js';
import { roleMark } from './tenant-roles.js';

/** What nobody needs any more, or nobody can use. */
export interface Orphan {
  readonly kind: 'database' | 'role' | 'template' | 'directory';
  readonly name: string;
  /** Of databases and roles. */
  readonly tenantId?: string;
}

/** Of these tenants, those that are there or on their way. */
export type KnownTenants = (tenantIds: readonly string[]) => Promise<ReadonlySet<string>>;

export interface Janitor {
  /**
   * Looks at the whole cluster and touches nothing. Directories are named for a person to look at: PostgreSQL leaves some behind when a
   * process of it is killed while it makes a database.
   *
   * @param known - Asked after the look: whoever makes something for a tenant has said so before.
   */
  find(known: KnownTenants): Promise<readonly Orphan[]>;
  /** Removes what `find` has found, as far as it is still ours and nobody works there, but for directories. Returns what it removed. */
  remove(orphans: readonly Orphan[]): Promise<readonly Orphan[]>;
}

const rolesSql = `select r.rolname as name, shobj_description(r.oid, 'pg_authid') as mark, d.datname as database
  from pg_roles r left join pg_database d on d.datdba = r.oid where starts_with(r.rolname, 't_') order by r.rolname`;

/** A draft in which nobody works is of a process that died. */
const templatesSql = `select d.datname as name from pg_database d
  where starts_with(d.datname, $1) and d.datname <> $2 and not exists (select from pg_stat_activity a where a.datid = d.oid)`;

export const createJanitor = (cluster: Cluster, templates: Templates, installation: () => Promise<string>): Janitor => {
  /** What is made for tenants of this installation: its roles say so. */
  const findMade = async (client: Client): Promise<readonly Orphan[]> => {
    const id = await installation();
    const { rows } = await client.query<{ name: string; mark: string | null; database: string | null }>(rolesSql);
    const ours = rows.flatMap(({ name, mark, database }) => {
      const tenantId = tenantOfRole(name);
      return tenantId !== undefined && mark === roleMark(id, tenantId) ? [{ name, tenantId, database }] : [];
    });
    // Databases first: a role that owns something stays.
    return [
      ...ours.flatMap(({ tenantId, database }): Orphan[] => (database === null ? [] : [{ kind: 'database', name: database, tenantId }])),
      ...ours.map(({ name, tenantId }): Orphan => ({ kind: 'role', name, tenantId })),
    ];
  };

  const findTemplates = async (client: Client): Promise<readonly Orphan[]> => {
    const prefix = templatePrefix(await installation());
    const { rows } = await client.query<{ name: string }>(templatesSql, [prefix, await templates.currentName()]);
    return rows.map(({ name }): Orphan => ({ kind: 'template', name }));
  };

  const remove = async (client: Client, { kind, name }: Orphan): Promise<void> => {
    const quoted = escapeIdentifier(name);
    if (kind === 'template') {
      // A draft is none yet, and one whose removal was cut off cannot be altered.
      const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate and datconnlimit <> -2', [
        name,
      ]);
      if (rowCount === 1) await client.query(`alter database ${quoted} with is_template false`);
    }
    await client.query(kind === 'role' ? `drop role if exists ${quoted}` : `drop database if exists ${quoted} with (force)`);
  };

  return {
    find: (known) =>
      cluster.onControl(async (client) => {
        const made = await findMade(client);
        const ids = new Set(made.flatMap(({ tenantId }) => (tenantId === undefined ? [] : [tenantId])));
        const taken = await known([...ids]);
        const lost = made.filter(({ tenantId }) => tenantId !== undefined && !taken.has(tenantId));
        const stray = (await findStrayDirectories(client)).map((name): Orphan => ({ kind: 'directory', name: `base/${name}` }));
        return [...lost, ...(await findTemplates(client)), ...stray];
      }),

    remove: (orphans) =>
      cluster.onControl(async (client) => {
        const there = [...(await findMade(client)), ...(await findTemplates(client))];
        // In the order in which they can go.
        const removable = there.filter((each) => orphans.some(({ kind, name }) => kind === each.kind && name === each.name));
        const faults: unknown[] = [];
        const removed: Orphan[] = [];
        for (const orphan of removable) {
          try {
            await remove(client, orphan);
            removed.push(orphan);
          } catch (error) {
            if (isConnectionFault(error)) throw error;
            faults.push(error);
          }
        }
        // The others do not wait for one that resists.
        if (removed.length === 0 && faults.length > 0) throw faults[0];
        return removed;
      }),
  };
};
