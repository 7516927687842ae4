import { readFile } from 'node:fs/promises';
import { commandEnvironment } from '../engine-environment.js';
import { listTenantIds } from '../tenant-ids.js';
import { withApp } from './with-app.js';

interface VerifyOptions {
  readonly tenant?: string;
  readonly all?: boolean;
  readonly bundle?: string;
  readonly checkpoint?: readonly string[];
  readonly key?: string;
}

/** Prints one line of JSON per log. The exit code is 1 when one of them is not as it was written. */
export const auditVerifyCommand = async ({ tenant, all, bundle, checkpoint = [], key }: VerifyOptions): Promise<void> => {
  if ([tenant, all, bundle].filter((choice) => choice !== undefined).length !== 1)
    throw new Error('Say what: --tenant, --all or --bundle.');
  const notes = await Promise.all(checkpoint.map((file) => readFile(file, 'utf8')));
  // Only here: other commands start without it.
  const { parseCheckpoint, verifyBundle } = await import('@leadengine/plugin-audit-log/verify');
  const print = (report: { readonly isIntact: boolean }): void => {
    process.stdout.write(`${JSON.stringify(report)}\n`);
    if (!report.isIntact) process.exitCode = 1;
  };
  if (bundle !== undefined) {
    print(await verifyBundle(bundle, { notes, ...(key !== undefined && { verifierKey: key }) }));
    return;
  }
  if (key !== undefined) throw new Error('--key goes with --bundle: beside the database, the engine knows its own keys.');
  const { AuditVerifier } = await import('@leadengine/plugin-audit-log/contract');
  await withApp(await commandEnvironment(), async (app) => {
    for (const id of await listTenantIds(app, tenant)) {
      // A checkpoint names its log, which ends with the id of the tenant.
      const own = all === true ? notes.filter((note) => parseCheckpoint(note)?.origin.endsWith(`/${id}`)) : notes;
      print(await app.service(AuditVerifier).verify(app.scopes.system(id, 'audit verify'), own));
    }
  });
};
