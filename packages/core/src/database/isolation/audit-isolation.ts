import type { PlainSql } from '../database.js';
import type { IsolationLint } from './isolation-lint.js';
import { isolationLints, tenantTablesSql } from './lints.js';

/** One way in which tenants can meet. */
export interface IsolationFinding {
  /** Id of the lint that found it. */
  readonly lint: string;
  /** The table, view or role. */
  readonly object: string;
  readonly reason: string;
  readonly remedy: string;
}

/**
 * Asks the catalog of one database; empty when tenants are apart. Reads nothing but the catalog, so any login may ask, also within a
 * tenant's transaction.
 */
export const auditIsolation = async (
  sql: PlainSql,
  lints: readonly IsolationLint[] = isolationLints,
): Promise<readonly IsolationFinding[]> => {
  const findings: IsolationFinding[] = [];
  for (const { id, remedy, sql: text } of lints) {
    const rows = await sql<{ object: string; reason: string }>(`with ${tenantTablesSql} ${text} order by 1, 2`);
    findings.push(...rows.map(({ object, reason }) => ({ lint: id, object, reason, remedy })));
  }
  return findings;
};
