import { createHash, randomBytes } from 'node:crypto';
import { escapeIdentifier, type Client } from 'pg';
import type { PlatformUnitOfWork } from '../database.js';
import { migrate, type MigrateInput } from '../migrate.js';
import { listMigrations } from '../migration-source.js';
import { sqlState, type Cluster } from './cluster.js';
import { logAllTables } from './logged-tables.js';
import { readCatalog } from './schema-catalog.js';

export interface TemplateParts {
  readonly cluster: Cluster;
  readonly platform: PlatformUnitOfWork;
  readonly installation: () => Promise<string>;
  readonly migration: Pick<MigrateInput, 'owners' | 'log'>;
}

/** A migrated, closed database that tenants' databases are copied from. */
export interface Template {
  readonly name: string;
  /** Names the schema: the same for the same steps. */
  readonly version: string;
}

export interface Templates {
  /** Name of the template of this engine's schema, whether it is there or not. */
  currentName(): Promise<string>;
  /** Of the schema that this engine knows; made at the first call. */
  ensure(): Promise<Template>;
  /** The next call looks again whether it is there. */
  forget(): void;
  /** What the catalog of a database of this version looks like. */
  catalogOf(version: string): Promise<readonly string[] | undefined>;
}

/** Installations on one cluster have templates of their own, under names of their own. */
export const templatePrefix = (installation: string): string => `le_tpl_${installation.replaceAll('-', '').slice(-12)}_`;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Written block by block instead of as files, a copy needs no checkpoint. Nobody may connect to a template, since a database with a session
 * cannot be copied. It is built under another name and gets its own when it is whole: of two that build it, one wins.
 */
export const createTemplates = ({ cluster, platform, installation, migration }: TemplateParts): Templates => {
  const steps = listMigrations(migration.owners).map(({ name }) => name);
  const version = digest(steps.join('\n'));
  let making: Promise<Template> | undefined;

  const isThere = async (client: Client, name: string): Promise<boolean> =>
    (await client.query('select from pg_database where datname = $1 and datistemplate', [name])).rowCount === 1;

  const keepCatalog = async (lines: readonly string[]): Promise<void> => {
    await platform.run((sql) =>
      sql(
        `insert into platform.tenant_schemas (version, catalog) values ($1, $2) on conflict (version) do update set catalog = excluded.catalog`,
        [version, lines],
      ),
    );
  };

  const build = async (client: Client, name: string): Promise<void> => {
    const draft = `${name}_${randomBytes(4).toString('hex')}`;
    const [quotedDraft, quotedName] = [escapeIdentifier(draft), escapeIdentifier(name)];
    await client.query(`create database ${quotedDraft} template template0`);
    try {
      await client.query(`revoke all on database ${quotedDraft} from public`);
      await migrate({ ...migration, url: cluster.urlOf(draft), hasQueues: false });
      const lines = await cluster.on(draft, async (inside) => {
        // Else the tenant's own role, as the owner of the copy, could drop all that is in it.
        await inside.query('alter schema public owner to current_user');
        await logAllTables(inside);
        return readCatalog(inside);
      });
      await keepCatalog(lines);
      await client.query(`alter database ${quotedDraft} with is_template true allow_connections false`);
      await client.query(`alter database ${quotedDraft} rename to ${quotedName}`);
    } catch (error) {
      await client.query(`alter database ${quotedDraft} with is_template false`).catch(() => undefined);
      await client.query(`drop database if exists ${quotedDraft} with (force)`).catch(() => undefined);
      if (sqlState(error) !== '42P04') throw error;
    }
  };

  const catalogOf: Templates['catalogOf'] = async (wanted) => {
    const [row] = await platform.read((sql) =>
      sql<{ catalog: readonly string[] }>('select catalog from platform.tenant_schemas where version = $1', [wanted]),
    );
    return row?.catalog;
  };

  const currentName = async (): Promise<string> => `${templatePrefix(await installation())}${version}`;

  const ensure = (): Promise<Template> =>
    cluster.onControl(async (client) => {
      const name = await currentName();
      if (!(await isThere(client, name))) await build(client, name);
      return { name, version };
    });

  return {
    currentName,
    ensure() {
      making ??= ensure().catch((error: unknown) => {
        making = undefined;
        throw error;
      });
      return making;
    },
    forget() {
      making = undefined;
    },
    catalogOf,
  };
};
