import { auditIsolation, isolationLints } from '@leadengine/core/contract';
import { commandEnvironment } from '../engine-environment.js';
import { bad, good, type Finding } from './finding.js';
import { withApp } from './with-app.js';

/** Asks the catalog whether tenants are kept apart: one line per rule that holds, and one per table, view or role that breaks one. */
export const isolationFindings = async (): Promise<readonly Finding[]> =>
  withApp(await commandEnvironment(), async (app) => {
    const found = await app.database.platform.read((sql) => auditIsolation(sql));
    return isolationLints.flatMap(({ id, rule }) => {
      const broken = found.filter(({ lint }) => lint === id);
      return broken.length === 0 ? [good(rule)] : broken.map(({ object, reason, remedy }) => bad(`${object}: ${reason}. ${remedy}`));
    });
  });
