import { escapeIdentifier, type Client } from 'pg';
import type { Cluster } from './cluster.js';
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

export interface Janitor {
  /**
   * Looks at the whole cluster and touches nothing. Directories are named for a person to look at: PostgreSQL leaves some behind when a
   * process of it is killed while it makes a database.
   *
   * @param isKnown - Of tenants and of those being made or removed.
   */
  find(isKnown: (tenantId: string) => boolean): Promise<readonly Orphan[]>;
  /** Removes what `find` finds, but for directories. Returns what it removed. */
  sweep(isKnown: (tenantId: string) => boolean): Promise<readonly Orphan[]>;
}

/** A draft in which nobody works is of a process that died. */
const templatesSql = `select d.datname as name from pg_database d
  where starts_with(d.datname, $1) and d.datname <> $2 and not exists (select from pg_stat_activity a where a.datid = d.oid)`;

const directoriesSql = `select f as name from pg_ls_dir('base') f
  where f ~ '^[0-9]+$' and not exists (select from pg_database where oid = f::oid)`;

export const createJanitor = (cluster: Cluster, templates: Templates, installation: () => Promise<string>): Janitor => {
  const find = async (client: Client, isKnown: (tenantId: string) => boolean): Promise<readonly Orphan[]> => {
    const id = await installation();
    const { rows: roles } = await client.query<{ name: string; mark: string | null; database: string | null }>(
      `select r.rolname as name, shobj_description(r.oid, 'pg_authid') as mark, d.datname as database
       from pg_roles r left join pg_database d on d.datdba = r.oid where starts_with(r.rolname, 't_') order by r.rolname`,
    );
    const orphans: Orphan[] = [];
    const ours = roles.flatMap(({ name, mark, database }) => {
      const tenantId = tenantOfRole(name);
      return tenantId !== undefined && mark === roleMark(id, tenantId) && !isKnown(tenantId) ? [{ name, tenantId, database }] : [];
    });
    // Databases first: a role that owns something stays.
    for (const { tenantId, database } of ours) if (database !== null) orphans.push({ kind: 'database', name: database, tenantId });
    for (const { name, tenantId } of ours) orphans.push({ kind: 'role', name, tenantId });
    const stale = await client.query<{ name: string }>(templatesSql, [templatePrefix(id), await templates.currentName()]);
    orphans.push(...stale.rows.map(({ name }): Orphan => ({ kind: 'template', name })));
    const { rows } = await client.query<{ may_look: boolean }>(`select has_function_privilege('pg_ls_dir(text)', 'execute') as may_look`);
    if (rows[0]?.may_look === true) {
      const stray = await client.query<{ name: string }>(directoriesSql);
      orphans.push(...stray.rows.map(({ name }): Orphan => ({ kind: 'directory', name: `base/${name}` })));
    }
    return orphans;
  };

  const remove = async (client: Client, { kind, name }: Orphan): Promise<void> => {
    const quoted = escapeIdentifier(name);
    if (kind === 'template') await client.query(`alter database ${quoted} with is_template false`);
    await client.query(kind === 'role' ? `drop role if exists ${quoted}` : `drop database if exists ${quoted} with (force)`);
  };

  return {
    find: (isKnown) => cluster.onControl((client) => find(client, isKnown)),
    sweep: (isKnown) =>
      cluster.onControl(async (client) => {
        const removable = (await find(client, isKnown)).filter(({ kind }) => kind !== 'directory');
        for (const orphan of removable) await remove(client, orphan);
        return removable;
      }),
  };
};
