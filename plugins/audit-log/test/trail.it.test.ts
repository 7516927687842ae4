import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestApp } from '@leadengine/testing';
import { rejection } from '@leadengine/testing';
import { AuditTrail } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { leafHash } from '../src/merkle/tree-hash.js';
import { provesConsistency, rootFromInclusion } from '../src/merkle/proofs.js';
import { parseCheckpoint, parseVerifierKey } from '../src/verify.js';
import type { AuditCheckpoint, AuditConsistency, AuditEvent, AuditInclusion } from '../src/contract.js';
import { asSuperuser, createAuditApp, recordAll, sampleEntries, sealed } from './audit-fixture.js';

interface Page<T> {
  readonly data: T[];
  readonly nextCursor: string | null;
}

describe('the audit trail', function () {
  this.timeout(120_000);
  let app: TestApp;
  let tenantId: string;
  const get = async <T>(path: string): Promise<T> => {
    const { status, body } = await app.request<T>('GET', `/v1/audit${path}`, { token: app.admin.token });
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  };

  before(async () => {
    app = await createAuditApp();
    tenantId = app.admin.tenant.id;
    await recordAll(app, tenantId, sampleEntries(30));
    await sealed(app, tenantId, 30);
  });
  after(() => app.stop());

  it('seals what was recorded, signs it and proves each event', async () => {
    const { data } = await get<Page<AuditEvent>>('/events?limit=100');
    expect(data.filter(({ action }) => action.startsWith('sample.')).map(({ targets }) => targets[0]?.id)).to.deep.equal(
      Array.from({ length: 30 }, (_, index) => `s${String(29 - index)}`),
    );
    for (const { id, seq } of data) {
      const inclusion = await get<AuditInclusion>(`/events/${id}/proof`);
      const { note, verifierKey } = inclusion.checkpoint;
      const checkpoint = parseCheckpoint(parseVerifierKey(verifierKey).open(note) ?? '');
      expect(inclusion.seq).to.equal(seq);
      const path = inclusion.proof.map((hash) => Buffer.from(hash, 'base64'));
      expect(rootFromInclusion(leafHash(inclusion.body), inclusion.seq, checkpoint?.size ?? 0, path)).to.deep.equal(checkpoint?.root);
    }
  });

  it('proves that it only grew', async () => {
    const { data: before } = await get<Page<AuditCheckpoint>>('/checkpoints');
    await recordAll(app, tenantId, sampleEntries(5, 100));
    const size = await sealed(app, tenantId, (before[0]?.size ?? 0) + 5);
    const { data } = await get<Page<AuditCheckpoint>>('/checkpoints');
    const latest = parseCheckpoint(data[0]?.note ?? '');
    expect(latest?.size).to.equal(size);
    for (const { size: from, note } of before) {
      const { proof } = await get<AuditConsistency>(`/consistency?from=${String(from)}&to=${String(size)}`);
      const old = parseCheckpoint(note);
      expect(
        old !== undefined &&
          latest !== undefined &&
          provesConsistency(
            old,
            latest,
            proof.map((hash) => Buffer.from(hash, 'base64')),
          ),
      ).to.equal(true);
    }
    const refused = await app.request('GET', `/v1/audit/consistency?from=0&to=${String(size + 1)}`, { token: app.admin.token });
    expect(refused.status).to.equal(422);
    expect(refused.body).to.include({ code: 'audit.outside_the_log' });
  });

  it('keeps checkpoints outside of the database', async () => {
    const { note } = (await get<Page<AuditCheckpoint>>('/checkpoints')).data[0] ?? { note: '' };
    const file = join(app.env['LEADENGINE_AUDIT_DIRECTORY'] ?? '', tenantId, 'latest.note');
    expect(await readFile(file, 'utf8')).to.equal(note);
    expect(await get('/checkpoints/latest')).to.equal(note);
  });

  it('records exactly when the transaction commits, and a key once', async () => {
    const trail = app.app.service(AuditTrail);
    const { unitOfWork } = app.app.database;
    const count = async (action: string) => (await get<Page<AuditEvent>>(`/events?action=${action}`)).data.length;
    await rejection(
      unitOfWork.run(app.scope(tenantId), (tx) => {
        trail.record(tx, { action: 'sample.lost', targets: [] });
        throw new Error('no');
      }),
    );
    expect(await count('sample.lost')).to.equal(0);
    const once = {
      action: 'sample.once',
      targets: [
        { type: 'a', id: '1' },
        { type: 'b', id: '2' },
      ],
      idempotencyKey: 'k1',
    } as const;
    await Promise.all([recordAll(app, tenantId, [once]), recordAll(app, tenantId, [once]), recordAll(app, tenantId, [once])]);
    expect(await count('sample.once')).to.equal(1);
    for (const target of ['a&targetId=1', 'b&targetId=2']) {
      expect((await get<Page<AuditEvent>>(`/events?targetType=${target}`)).data).to.have.length(1);
    }
  });

  it('is written once: not even the owner of the tables changes a row by mistake', async () => {
    for (const statement of [
      `update audit_events set action = 'x'`,
      'delete from audit_events',
      'truncate audit_events',
      'truncate audit_events_default',
      'delete from audit_seals',
      `update audit_checkpoints set note = ''`,
    ]) {
      expect((await rejection(asSuperuser(app, statement))).message, statement).to.include('keeps what it has');
    }
    for (const statement of [
      `update audit_events set action = 'x'`,
      'delete from audit_seals',
      'truncate audit_keys',
      'select * from audit_events_default',
      'delete from audit_unsealed',
      `update audit_unsealed set body = ''`,
    ]) {
      const refused = await rejection(asSuperuser(app, `begin; set local role leadengine_app; ${statement}`));
      expect(refused.message, statement).to.include('permission denied');
    }
  });
});
