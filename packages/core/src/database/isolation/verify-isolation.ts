import type { PlatformUnitOfWork } from '../database.js';
import { auditIsolation, type IsolationFinding } from './audit-isolation.js';
import { isolationLints } from './lints.js';

/** Tables with rows of tenants are not kept apart as they must be. */
export class OpenTablesError extends Error {
  readonly findings: readonly IsolationFinding[];

  constructor(findings: readonly IsolationFinding[]) {
    super(
      `Tenants are not kept apart in ${findings.map(({ object, reason }) => `${object} (${reason})`).join(', ')}. ` +
        [...new Set(findings.map(({ remedy }) => remedy))].join(' '),
    );
    this.name = 'OpenTablesError';
    this.findings = findings;
  }
}

/** Roles belong to the cluster, where an operator may need time to change them: `leadengine doctor` names those. */
const bootLints = isolationLints.filter(({ id }) => id !== 'dangerous-role');

/** @throws OpenTablesError */
export const verifyIsolation = async (platform: PlatformUnitOfWork): Promise<void> => {
  const findings = await platform.read((sql) => auditIsolation(sql, bootLints));
  if (findings.length > 0) throw new OpenTablesError(findings);
};
