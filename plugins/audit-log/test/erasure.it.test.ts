import { eventually, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { AuditVerifier, type AuditEvent } from '../src/contract.js';
import { asSuperuser, createAuditApp, recordAll, sampleEntries, sealed } from './audit-fixture.js';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const name = 'Rosalinda Quintanilha';

describe('erasing a person from the audit log', function () {
  this.timeout(120_000);
  let app: TestApp;
  let tenantId: string;
  let contactId: string;
  let note: string;

  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await app.request<T>(method, path, { token: app.admin.token, ...(body !== undefined && { body }) });
    expect(answer.status, JSON.stringify(answer.body)).to.be.within(200, 299);
    return answer.body;
  };
  const personalOf = async (action: string): Promise<AuditEvent['personal']> =>
    (await call<{ data: AuditEvent[] }>('GET', `/v1/audit/events?action=${action}`)).data[0]?.personal ?? [];

  /** As it is sent: the files are lines of JSON, and no JSON. */
  const download = async (path: string): Promise<string> => {
    const answer = await fetch(`${app.url}/v1/audit/exports${path}`, { headers: { authorization: `Bearer ${app.admin.token}` } });
    expect(answer.status).to.equal(200);
    return answer.text();
  };

  /** Every text, byte and JSON column of every table. */
  const findInTables = async (text: string): Promise<string[]> => {
    const columns = await asSuperuser<{ table: string; column: string; type: string }>(
      app,
      `select a.attrelid::regclass::text as table, quote_ident(a.attname) as column, format_type(a.atttypid, null) as type
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and a.attnum > 0 and not a.attisdropped
         and format_type(a.atttypid, null) ~ '^(text|bytea|json|character|text\\[\\])'`,
    );
    expect(columns.length).to.be.greaterThan(100);
    const probes = columns.map(({ table, column, type }) => {
      const condition =
        type === 'bytea' ? `position(convert_to($1::text, 'UTF8') in ${column}) > 0` : `position($1::text in ${column}::text) > 0`;
      return `select ${quoted(`${table}.${column}`)} as place where exists (select from ${table} where ${condition})`;
    });
    return (await asSuperuser<{ place: string }>(app, probes.join(' union all '), [text])).map(({ place }) => place);
  };

  /** Every row of every table as text, as a dump has them. No program of PostgreSQL's is needed, which the embedded one does not bring. */
  const dumpAll = async (): Promise<string> => {
    const tables = await asSuperuser<{ name: string }>(
      app,
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    const rows = await asSuperuser<{ row: string }>(
      app,
      tables.map(({ name: table }) => `select t::text as row from ${table} t`).join(' union all '),
    );
    return rows.map(({ row }) => row).join('\n');
  };

  before(async () => {
    app = await createAuditApp();
    tenantId = app.admin.tenant.id;
    ({ id: contactId } = await call<{ id: string }>('POST', '/v1/contacts', { name, phone: '+5511912345678' }));
    const person = { subject: { kind: 'contact', id: contactId }, values: { name } } as const;
    await recordAll(app, tenantId, [
      ...sampleEntries(5),
      { action: 'sample.revealed', targets: [{ type: 'contact', id: contactId }], personal: [person] },
      {
        action: 'sample.seen',
        targets: [{ type: 'contact', id: contactId }],
        context: { requestId: 'r1', ip: '203.0.113.7', userAgent: 'Browser 1' },
        personal: [person],
      },
    ]);
    await sealed(app, tenantId, 7);
    note = await call<string>('GET', '/v1/audit/checkpoints/latest');
  });
  after(() => app.stop());

  it('is needed: the name and the address are legible before', async () => {
    expect(await personalOf('sample.revealed')).to.deep.equal([{ subject: { kind: 'contact', id: contactId }, values: { name } }]);
    expect((await personalOf('sample.seen')).map(({ values }) => values)).to.deep.equal([
      { name },
      { ip: '203.0.113.7', userAgent: 'Browser 1' },
    ]);
    expect(await download('/bundle?personal=true')).to.include(name);
    // Elsewhere only, and never in clear in the log.
    expect((await findInTables(name)).filter((place) => place.startsWith('audit_'))).to.deep.equal([]);
    const kept = await call<Record<string, unknown>>('GET', `/v1/contacts/${contactId}/export`);
    expect(JSON.stringify(kept['audit.events'])).to.include(name);
  });

  it('happens with the contact, and leaves the name in no table, dump or export while the log verifies', async () => {
    await call('POST', `/v1/contacts/${contactId}/erase`);

    expect(await personalOf('sample.revealed')).to.deep.equal([{ subject: { kind: 'contact', id: contactId }, values: null }]);
    // Whose address it is was not erased.
    expect((await personalOf('sample.seen')).map(({ values }) => values)).to.deep.equal([
      null,
      { ip: '203.0.113.7', userAgent: 'Browser 1' },
    ]);
    // What was published is forgotten a little later.
    await eventually(async () => ((await asSuperuser(app, 'select from erasures')).length === 0 ? true : undefined));
    for (const text of [name, '912345678']) expect(await findInTables(text), text).to.deep.equal([]);
    const audit = await Promise.all(['/bundle?personal=true', '?format=csv', '?format=ndjson'].map(download));
    for (const text of audit) expect(text).not.to.include(name);
    const dump = await dumpAll();
    expect(dump).to.include('sample.revealed').and.not.to.include(name);

    const size = Number(note.split('\n')[1]);
    await sealed(app, tenantId, size + 1);
    const report = await app.app.service(AuditVerifier).verify(app.scope(tenantId), [note]);
    expect(report.faults).to.deep.equal([]);
    expect(report.size).to.be.greaterThan(size);
  });

  it('is an event itself, which names nobody, and can be asked for', async () => {
    const { data } = await call<{ data: AuditEvent[] }>('GET', '/v1/audit/events?action=subject.erased');
    expect(data).to.have.length(1);
    expect(data[0]).to.deep.include({ targets: [{ type: 'contact', id: contactId }], metadata: { keys: 1 } });
    const agent = await app.addUser(app.admin, 'agent');
    const refused = await app.request('POST', '/v1/audit/erase', { token: agent.token, body: { kind: 'user', id: app.admin.id } });
    expect(refused.status).to.equal(403);
    // The route that read the log has recorded from where.
    const { keys } = await call<{ keys: number }>('POST', '/v1/audit/erase', { kind: 'user', id: app.admin.id });
    expect(keys).to.be.at.least(0);
    expect((await personalOf('subject.erased')).every(({ values }) => values === null || !JSON.stringify(values).includes(name))).to.equal(
      true,
    );
  });

  it('brings no key back that a process still has', async () => {
    const person = { subject: { kind: 'contact', id: 'c9' }, values: { name } } as const;
    const entry = { action: 'sample.again', targets: [], personal: [person] } as const;
    await recordAll(app, tenantId, [entry]);
    const other = await createAuditApp({ beside: app, roles: ['worker'] });
    try {
      await asSuperuser(app, `update audit_personal_keys set wrapped = null, erased_at = now() where subject_id = 'c9'`);
      await recordAll(app, tenantId, [entry]);
    } finally {
      await other.stop();
    }
    const { data } = await call<{ data: AuditEvent[] }>('GET', '/v1/audit/events?action=sample.again');
    expect(data.map(({ personal }) => personal[0]?.values)).to.deep.equal([null, null]);
  });
});
