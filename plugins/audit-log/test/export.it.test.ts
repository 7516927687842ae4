import { createHmac } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestApp } from '@leadengine/testing';
import { rejection } from '@leadengine/testing';
import { expect } from 'chai';
import type { AuditEvent } from '../src/contract.js';
import { NotABundleError, verifyBundle } from '../src/verify.js';
import { asSuperuser, createAuditApp, recordAll, sampleEntries, sealed } from './audit-fixture.js';

describe('taking the audit log out', function () {
  this.timeout(120_000);
  let app: TestApp;
  let tenantId: string;
  let directory: string;
  let file: string;
  let note: string;

  const download = async (path: string, token = app.admin.token): Promise<{ status: number; headers: Headers; text: string }> => {
    const answer = await fetch(`${app.url}/v1/audit${path}`, { headers: { authorization: `Bearer ${token}` } });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const check = async (change: (lines: string[]) => void, trust: Parameters<typeof verifyBundle>[1] = {}) => {
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    change(lines);
    const changed = join(directory, 'changed.ndjson');
    await writeFile(changed, `${lines.join('\n')}\n`);
    return verifyBundle(changed, trust);
  };

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'leadengine-bundle-'));
    app = await createAuditApp();
    tenantId = app.admin.tenant.id;
    await recordAll(app, tenantId, sampleEntries(600));
    await sealed(app, tenantId, 600);
    ({ text: note } = await download('/checkpoints/latest'));
    file = join(directory, 'bundle.ndjson');
    await writeFile(file, (await download('/exports/bundle')).text);
  });
  after(async () => {
    await app.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('gives a file that proves itself without the database', async () => {
    const { verifierKey } = JSON.parse((await readFile(file, 'utf8')).split('\n')[0] ?? '') as { verifierKey: string };
    const report = await verifyBundle(file, { notes: [note], verifierKey });
    expect(report.faults).to.deep.equal([]);
    expect(report).to.include({ tenantId, isIntact: true });
    expect(report.size).to.be.at.least(600);
    expect(report.checkpoints).to.equal(2);
  });

  it('gives any part of it, with the proof that it is one', async () => {
    for (const [from, to] of [
      [0, 1],
      [100, 357],
      [511, 513],
      [599, 600],
      [300, 300],
    ] as const) {
      const part = join(directory, 'part.ndjson');
      await writeFile(part, (await download(`/exports/bundle?fromSeq=${String(from)}&toSeq=${String(to)}`)).text);
      expect((await verifyBundle(part)).faults, `${String(from)} to ${String(to)}`).to.deep.equal([]);
    }
    expect((await download('/exports/bundle?fromSeq=5&toSeq=4')).status).to.equal(422);
  });

  it('is found out when the file was changed, with the first place that is wrong', async () => {
    const found = {
      event: await check((lines) => (lines[43] = (lines[43] ?? '').replace('\\"sample.', '\\"simple.'))),
      missing: await check((lines) => lines.splice(43, 1)),
      swapped: await check((lines) => ([lines[43], lines[50]] = [lines[50] ?? '', lines[43] ?? ''])),
      inserted: await check((lines) => lines.splice(43, 0, lines[43] ?? '')),
      tail: await check((lines) => lines.splice(500, lines.length - 501)),
      noEnd: await check((lines) => lines.pop()),
    };
    expect(Object.entries(found).map(([kind, { isIntact, firstBadSeq }]) => [kind, isIntact, firstBadSeq])).to.deep.equal([
      ['event', false, 42],
      ['missing', false, 42],
      ['swapped', false, 42],
      ['inserted', false, 42],
      ['tail', false, 499],
      ['noEnd', false, 0],
    ]);
    expect((await rejection(check((lines) => (lines[0] = '{}')))) instanceof NotABundleError).to.equal(true);
  });

  it('is found out when it ends before a checkpoint that the auditor has kept', async () => {
    await recordAll(app, tenantId, sampleEntries(3));
    const size = await sealed(app, tenantId, Number(note.split('\n')[1]) + 3);
    const report = await verifyBundle(file, { notes: [(await download('/checkpoints/latest')).text] });
    expect(report).to.include({ isIntact: false, firstBadSeq: Number(note.split('\n')[1]) });
    expect(report.faults[0]?.detail).to.include(String(size));
  });

  it('gives tables with the filters of the list', async () => {
    const csv = await download('/exports?format=csv&action=sample.made');
    expect(csv.headers.get('content-type')).to.include('text/csv');
    expect(csv.text.trimEnd().split('\r\n').length).to.be.at.least(301);
    const lines = (await download('/exports?action=sample.made')).text.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as AuditEvent).action)).to.satisfy((actions: string[]) =>
      actions.every((action) => action === 'sample.made'),
    );
    expect((await download('/exports?actorId=x')).status).to.equal(400);
    const { data } = (
      await app.request<{ data: AuditEvent[] }>('GET', '/v1/audit/events?action=audit.exported', { token: app.admin.token })
    ).body;
    expect(data.length).to.be.at.least(3);
  });

  it('is followed in order by a cursor, each answer signed', async () => {
    const { secret } = (await app.request<{ secret: string }>('GET', '/v1/audit/stream/secret', { token: app.admin.token })).body;
    const [{ size }] = (await asSuperuser<{ size: number }>(app, 'select size::int from audit_trees where tenant_id = $1', [tenantId])) as [
      { size: number },
    ];
    const seen: (number | null)[] = [];
    let after = -1;
    while (seen.length < size) {
      const { text, headers } = await download(`/stream?after=${String(after)}&limit=250`);
      const signed = `${headers.get('webhook-id') ?? ''}.${headers.get('webhook-timestamp') ?? ''}.${text}`;
      const expected = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
        .update(signed)
        .digest('base64');
      expect(headers.get('webhook-signature')).to.equal(`v1,${expected}`);
      const answer = JSON.parse(text) as { data: AuditEvent[]; nextAfter: number };
      seen.push(...answer.data.map(({ seq }) => seq));
      after = answer.nextAfter;
    }
    expect(seen.slice(0, size)).to.deep.equal(Array.from({ length: size }, (_, seq) => seq));
  });
});
