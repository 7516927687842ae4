import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditTrail, type AuditEntry } from '@leadengine/plugin-kit';
import { createTestApp, eventually, type TestApp, type TestAppOptions } from '@leadengine/testing';
import { Client } from 'pg';
import { auditLogPlugin } from '../src/index.js';

/** An engine with the trail, and checkpoints as often as events are sealed. */
export const createAuditApp = (options: TestAppOptions = {}): Promise<TestApp> =>
  createTestApp({
    backend: 'postgres',
    ...options,
    plugins: [auditLogPlugin, ...(options.plugins ?? [])],
    env: {
      LEADENGINE_AUDIT_CHECKPOINT_SECONDS: '0.1',
      LEADENGINE_AUDIT_DIRECTORY: mkdtempSync(join(tmpdir(), 'leadengine-audit-')),
      ...options.env,
    },
  });

/** Records one entry per transaction. */
export const recordAll = async (app: TestApp, tenantId: string, entries: readonly AuditEntry[]): Promise<void> => {
  const trail = app.app.service(AuditTrail);
  for (const entry of entries) {
    await app.app.database.unitOfWork.run(app.scope(tenantId), (tx) => {
      trail.record(tx, entry);
      return Promise.resolve();
    });
  }
};

export const sampleEntries = (count: number, from = 0): AuditEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    action: `sample.${(from + index) % 2 === 0 ? 'made' : 'changed'}` as const,
    targets: [{ type: 'sample', id: `s${String(from + index)}` }],
    metadata: { number: from + index },
  }));

/** Runs a statement as the owner of the database, above row level security. */
export const asSuperuser = async <Row extends object>(app: TestApp, text: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...parameters])).rows;
  } finally {
    await client.end();
  }
};

/** Resolves once so many events of the tenant are sealed and signed for. */
export const sealed = (app: TestApp, tenantId: string, count: number): Promise<number> =>
  eventually(async () => {
    const [row] = await asSuperuser<{ size: number }>(
      app,
      'select coalesce(max(size), 0)::int as size from audit_checkpoints where tenant_id = $1',
      [tenantId],
    );
    return row !== undefined && row.size >= count ? row.size : undefined;
  });
