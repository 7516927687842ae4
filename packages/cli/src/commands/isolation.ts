import { auditIsolation, DedicatedDatabases, isolationLints } from '@leadengine/core/contract';
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
    return [...shared, ...(await tenantFindings(app.service(DedicatedDatabases)))];
  });
