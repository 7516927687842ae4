import { escapeIdentifier, type Client } from 'pg';
import { sqlState, type Cluster } from './cluster.js';
import { ForeignObjectError, type Observation } from './observation.js';
import type { Template } from './template.js';
import { closeDatabaseSql } from './tenant-grants.js';
import { tenantNames, type DatabaseTenant } from './tenant-names.js';

/** Evidence of a database that was made. */
export interface MadeDatabase {
  readonly database: string;
  readonly oid: number;
  /** How long the copy took; undefined when it was there already. */
  readonly tookMs: number | undefined;
  readonly template: string;
}

export interface DatabaseMaker {
  observe(tenant: DatabaseTenant): Promise<Observation>;
  /** Copies the template and closes the copy to everybody else. Idempotent. @throws ForeignObjectError */
  create(tenant: DatabaseTenant, template: Template): Promise<MadeDatabase>;
  /** Ends all sessions. Idempotent; leaves what is not ours. */
  drop(tenant: DatabaseTenant): Promise<void>;
}

interface Found {
  readonly oid: number;
  readonly isOurs: boolean;
  /** A DROP DATABASE that was cut off leaves a name that nobody can connect to. */
  readonly isBroken: boolean;
}

export const createDatabaseMaker = (cluster: Cluster): DatabaseMaker => {
  const find = async (client: Client, tenant: DatabaseTenant): Promise<Found | undefined> => {
    const { database, owner } = tenantNames(tenant);
    // The owner is the mark: it is set by the statement that makes the database, and has the tenant's id in its name.
    const { rows } = await client.query<{ oid: number; is_ours: boolean; is_broken: boolean }>(
      `select d.oid::int8::float8 as oid, r.rolname = $2 as is_ours, d.datconnlimit = -2 as is_broken
       from pg_database d join pg_roles r on r.oid = d.datdba where d.datname = $1`,
      [database, owner],
    );
    const [row] = rows;
    return row && { oid: row.oid, isOurs: row.is_ours, isBroken: row.is_broken };
  };

  const dropSql = (tenant: DatabaseTenant): string =>
    `drop database if exists ${escapeIdentifier(tenantNames(tenant).database)} with (force)`;

  const copy = async (client: Client, tenant: DatabaseTenant, { name }: Template): Promise<void> => {
    const { database, owner } = tenantNames(tenant);
    try {
      await client.query(
        `create database ${escapeIdentifier(database)} with owner ${escapeIdentifier(owner)} template ${escapeIdentifier(name)} strategy wal_log allow_connections false`,
      );
    } catch (error) {
      // Another try of the same step was quicker; whether it was one is looked at by the caller.
      if (!['42P04', '23505'].includes(sqlState(error))) throw error;
    }
  };

  const findOurs = async (client: Client, tenant: DatabaseTenant): Promise<Found | undefined> => {
    const found = await find(client, tenant);
    if (found?.isOurs === false) throw new ForeignObjectError(`The database ${tenantNames(tenant).database}`);
    return found;
  };

  return {
    observe: (tenant) =>
      cluster.onControl(async (client) => {
        const found = await find(client, tenant);
        if (found === undefined) return 'absent';
        if (!found.isOurs) return 'foreign';
        return found.isBroken ? 'absent' : 'present';
      }),

    create: (tenant, template) =>
      cluster.onControl(async (client) => {
        const names = tenantNames(tenant);
        const before = await findOurs(client, tenant);
        if (before?.isBroken === true) await client.query(dropSql(tenant));
        const startedAt = performance.now();
        const isThere = before?.isBroken === false;
        if (!isThere) await copy(client, tenant, template);
        const tookMs = isThere ? undefined : performance.now() - startedAt;
        const made = await findOurs(client, tenant);
        if (made === undefined) throw new Error(`The database ${names.database} was made and is not there.`);
        await client.query(closeDatabaseSql(names));
        return { database: names.database, oid: made.oid, tookMs, template: template.name };
      }),

    drop: (tenant) =>
      cluster.onControl(async (client) => {
        const found = await find(client, tenant);
        if (found?.isOurs === true) await client.query(dropSql(tenant));
      }),
  };
};
