import { auditIsolation, DedicatedDatabases, isolationLints, type PlatformUnitOfWork } from '@leadengine/core/contract';
import { commandEnvironment } from '../engine-environment.js';
import { bad, good, type Finding } from './finding.js';
import { withApp } from './with-app.js';

/** More lines say no more: one look at the database then does. */
const mostDifferences = 5;

const tenantFindings = async (dedicated: DedicatedDatabases): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const { tenantId, slug, database } of await dedicated.listPlacements()) {
    const drift = await dedicated.checkDrift({ id: tenantId, slug });
    const broken = [
      ...drift.findings.map(({ object, reason, remedy }) => `${object}: ${reason}. ${remedy}`),
      ...[...drift.missing.map((line) => `lacks ${line}`), ...drift.unexpected.map((line) => `has ${line}`)].slice(0, mostDifferences),
    ];
    findings.push(...(broken.length === 0 ? [good(`${database} is as its template`)] : broken.map((text) => bad(`${database}: ${text}`))));
  }
  return findings;
};

/** Of these tenants, those that are being made or taken back: their databases are nobody's for a while. */
const findAtWork = async (platform: PlatformUnitOfWork, tenantIds: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await platform.read(async (sql) => {
    const [table] = await sql<{ is_there: boolean }>(`select to_regclass('platform.provision_runs') is not null as is_there`);
    return table?.is_there === true
      ? sql<{ id: string }>(
          `select tenant_id as id from platform.provision_runs
           where tenant_id = any($1::uuid[]) and state not in ('completed', 'undone', 'cancelled')`,
          [tenantIds],
        )
      : [];
  });
  return new Set(rows.map(({ id }) => id));
};

const orphanFindings = async (dedicated: DedicatedDatabases, platform: PlatformUnitOfWork): Promise<readonly Finding[]> => {
  const orphans = await dedicated.findOrphans((tenantIds) => findAtWork(platform, tenantIds));
  return orphans.map(({ kind, name }) =>
    bad(
      kind === 'directory'
        ? `the directory ${name} is of no database: a crash of the server left it; remove it while the server is stopped`
        : `the ${kind} ${name} is of no tenant`,
    ),
  );
};

/**
 * Asks the catalog whether tenants are kept apart: one line per rule that holds, and one per table, view or role that breaks one. Databases
 * of single tenants are compared with what they were copied from.
 */
export const isolationFindings = async (): Promise<readonly Finding[]> =>
  withApp(await commandEnvironment(), async (app) => {
    const found = await app.database.platform.read((sql) => auditIsolation(sql));
    const shared = isolationLints.flatMap(({ id, rule }) => {
      const broken = found.filter(({ lint }) => lint === id);
      return broken.length === 0 ? [good(rule)] : broken.map(({ object, reason, remedy }) => bad(`${object}: ${reason}. ${remedy}`));
    });
    const dedicated = app.service(DedicatedDatabases);
    return [...shared, ...(await tenantFindings(dedicated)), ...(await orphanFindings(dedicated, app.database.platform))];
  });
