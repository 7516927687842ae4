import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import { createSinks } from '../src/sealer/create-sinks.js';
import { asSuperuser, createAuditApp, recordAll, sampleEntries, sealed } from './audit-fixture.js';

interface S3Server {
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}

/** It brings no types. */
const S3rver = createRequire(import.meta.url)('s3rver') as new (options: object) => S3Server;

describe('what the audit log leaves outside the database', function () {
  this.timeout(120_000);
  let directory: string;
  let server: S3Server;
  let app: TestApp;
  let tenantId: string;
  let note: string;
  const secret = `whsec_${Buffer.alloc(32, 'w').toString('base64')}`;
  const posted: { readonly id: string; readonly content: unknown }[] = [];
  // Refuses the first post, as a witness does that is just being restarted.
  let refusals = 1;
  let isHanging = false;
  const witness = createServer((request, response) => {
    if (isHanging) return;
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      response.statusCode = refusals-- > 0 ? 503 : 204;
      const content = new Webhook(secret).verify(body, request.headers as Record<string, string>);
      if (response.statusCode === 204) posted.push({ id: String(request.headers['webhook-id']), content });
      response.end();
    });
  });

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'leadengine-outside-'));
    await mkdir(join(directory, 's3'));
    // Stands where the directory of the sink has to be.
    await writeFile(join(directory, 'audit'), '');
    server = new S3rver({
      address: '127.0.0.1',
      port: 0,
      silent: true,
      directory: join(directory, 's3'),
      configureBuckets: [{ name: 'notes' }],
    });
    const { port } = await server.run();
    await once(witness.listen(0, '127.0.0.1'), 'listening');
    app = await createAuditApp({
      env: {
        // The sink that fails says so.
        LEADENGINE_LOG_LEVEL: 'info',
        LEADENGINE_LOG_DIRECTORY: join(directory, 'logs'),
        LEADENGINE_AUDIT_DIRECTORY: join(directory, 'audit'),
        LEADENGINE_AUDIT_WEBHOOK_URL: `http://127.0.0.1:${String((witness.address() as AddressInfo).port)}/notes`,
        LEADENGINE_AUDIT_WEBHOOK_SECRET: secret,
        LEADENGINE_AUDIT_S3_BUCKET: 'notes',
        LEADENGINE_AUDIT_S3_ENDPOINT: `http://127.0.0.1:${String(port)}`,
        LEADENGINE_AUDIT_S3_ACCESS_KEY_ID: 'S3RVER',
        LEADENGINE_AUDIT_S3_SECRET_ACCESS_KEY: 'S3RVER',
      },
    });
    tenantId = app.admin.tenant.id;
    await recordAll(app, tenantId, [
      ...sampleEntries(3),
      {
        action: 'sample.seen',
        targets: [{ type: 'contact', id: 'c1' }],
        context: { requestId: 'r1', ip: '203.0.113.7', userAgent: 'Browser 1' },
        personal: [{ subject: { kind: 'contact', id: 'c1' }, values: { name: 'Rosalinda' } }],
      },
    ]);
    await sealed(app, tenantId, 4);
    [{ note }] = (await asSuperuser<{ note: string }>(
      app,
      'select note from audit_checkpoints where tenant_id = $1 order by size desc limit 1',
      [tenantId],
    )) as [{ note: string }];
  });
  after(async () => {
    await app.stop();
    await server.close();
    witness.closeAllConnections();
    witness.close();
    await rm(directory, { recursive: true, force: true });
  });

  const fileOf = (size: string): string => `${size.padStart(12, '0')}.note`;

  it('is each checkpoint in a bucket, though the directory fails, and in the directory once it does not', async () => {
    const size = note.split('\n')[1] ?? '';
    const stored = join(directory, 's3/notes/audit', tenantId, `${fileOf(size)}._S3rver_object`);
    expect(await eventually(() => readFile(stored, 'utf8').catch(() => undefined))).to.equal(note);
    await rm(join(directory, 'audit'));
    const kept = join(directory, 'audit', tenantId, fileOf(size));
    expect(await eventually(() => readFile(kept, 'utf8').catch(() => undefined))).to.equal(note);
    await eventually(async () => {
      const sinks = await asSuperuser(app, 'select sink from audit_sinks where tenant_id = $1 and delivered_size >= $2', [tenantId, size]);
      return sinks.length === 3 ? true : undefined;
    });
  });

  it('is posted to a witness, signed, and again until it is taken', async () => {
    const size = Number(note.split('\n')[1]);
    const id = `checkpoint_${tenantId}_${String(size)}`;
    const found = await eventually(() => Promise.resolve(posted.find((one) => one.id === id)));
    expect(found.content).to.deep.equal({ tenantId, size, note });
    expect(refusals).to.be.lessThan(1);
  });

  it('is an event that webhooks take to the tenant', async () => {
    const found = await eventually(async () => {
      const rows = await asSuperuser<{ payload: unknown }>(
        app,
        `select to_jsonb(e) as payload from event_log e where tenant_id = $1 and to_jsonb(e)::text like '%audit.checkpointed%'`,
        [tenantId],
      );
      return rows.length > 0 ? JSON.stringify(rows) : undefined;
    });
    expect(found).to.include(JSON.stringify(note).slice(1, -1));
  });

  it('is a line of audit.log for each event, which tells of no person', async () => {
    const text = await eventually(async () => {
      const lines = await readFile(join(directory, 'logs/audit.log'), 'utf8').catch(() => '');
      return lines.includes('sample.seen') ? lines : undefined;
    });
    const line = text.split('\n').find((one) => one.includes('sample.seen')) ?? '';
    expect(JSON.parse(line)).to.include({ action: 'sample.seen', outcome: 'success', actorKind: 'system', requestId: 'r1', tenantId });
    expect(text).not.to.include('Rosalinda').and.not.to.include('203.0.113.7');
  });

  it('holds up no sealing while a witness does not answer', async () => {
    isHanging = true;
    const checkpointed = async (): Promise<number> => {
      const [row] = await asSuperuser<{ size: number }>(app, 'select max(size)::int as size from audit_checkpoints where tenant_id = $1', [
        tenantId,
      ]);
      return row?.size ?? 0;
    };
    // The first is what the witness is at when the second comes.
    for (const turn of [1, 2]) {
      const before = await checkpointed();
      await recordAll(app, tenantId, sampleEntries(1));
      await eventually(async () => ((await checkpointed()) > before ? true : undefined), 5000);
      const kept = join(directory, 'audit', tenantId, fileOf(String(await checkpointed())));
      if (turn === 1) expect(await eventually(() => readFile(kept, 'utf8').catch(() => undefined), 5000)).to.include(tenantId);
    }
  });

  it('needs the keys to its bucket and to its webhook', () => {
    const settings = { origin: 'x', directory: 'x', checkpointSeconds: 60, retention: ['*=365'], s3Region: 'x' };
    const parts = { http: { fetch }, clock: { now: () => new Date() } };
    expect(() => createSinks({ ...settings, s3Bucket: 'notes' }, parts)).to.throw(TypeError, 'LEADENGINE_AUDIT_S3_ACCESS_KEY_ID');
    const posting = { ...settings, webhookUrl: 'https://witness.example' };
    expect(() => createSinks(posting, parts)).to.throw(TypeError, 'LEADENGINE_AUDIT_WEBHOOK_SECRET');
  });
});
