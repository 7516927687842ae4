import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { Client } from 'pg';
import { auditIsolation, type IsolationFinding } from '../src/database/isolation/audit-isolation.js';
import { isolationLints } from '../src/database/isolation/lints.js';
import { OpenTablesError, verifyIsolation } from '../src/database/isolation/verify-isolation.js';
import { asOwner, createMigratedDatabase, openDatabase, rejection, type ScratchDatabase } from './kernel-fixture.js';

const comparison = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;
const table = (name: string, key = 'primary key (tenant_id, id)'): string =>
  `create table ${name} (tenant_id uuid not null, id uuid not null, slug text, note_id uuid, ${key});
   grant select, insert, update, delete on ${name} to leadengine_app;`;
const secured = (name: string): string => `alter table ${name} enable row level security; alter table ${name} force row level security;`;
const guarded = (name: string): string =>
  `${secured(name)} create policy tenant_isolation on ${name} using (${comparison}) with check (${comparison});`;
const good = (name: string, key?: string): string => table(name, key) + guarded(name);

/** Each trap, and what has to be said of it: lint, object, reason. */
const traps: readonly { readonly what: string; readonly plant: string; readonly found: readonly (readonly [string, string, string])[] }[] =
  [
    {
      what: 'a table without row level security',
      plant: table('open_table'),
      found: [['row-security-off', 'open_table', 'row level security is off']],
    },
    {
      what: 'a table whose owner stands above its policies',
      plant: `${table('unforced')} alter table unforced enable row level security;`,
      found: [['row-security-not-forced', 'unforced', 'row level security is not forced']],
    },
    {
      what: 'a partition that may be read directly',
      plant: `create table parted (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id)) partition by hash (tenant_id);
      grant select on parted to leadengine_app; ${guarded('parted')}
      create table parted_0 partition of parted for values with (modulus 1, remainder 0);
      grant select on parted_0 to leadengine_app;`,
      found: [['row-security-off', 'parted_0', 'row level security is off']],
    },
    {
      what: 'a view with the rights of its owner',
      plant: `${good('seen')} create view all_seen as select * from seen; grant select on all_seen to leadengine_app;`,
      found: [['view-above-policies', 'all_seen', 'the view reads with the rights of its owner']],
    },
    {
      what: 'a view that says it is no invoker',
      plant: `${good('seen')} create view all_seen with (security_invoker = off) as select * from seen; grant select on all_seen to leadengine_app;`,
      found: [['view-above-policies', 'all_seen', 'the view reads with the rights of its owner']],
    },
    {
      what: 'a materialized view',
      plant: `${good('seen')} create materialized view kept as select * from seen; grant select on kept to leadengine_app;`,
      found: [['view-above-policies', 'kept', 'a materialized view has no row level security']],
    },
    {
      what: 'keys and unique indexes over all tenants',
      plant: `${good('keyed', 'primary key (id), constraint keyed_slug unique (slug)')} create unique index keyed_lower on keyed (lower(slug));`,
      found: [
        ['key-without-tenant', 'keyed', 'the index keyed_lower does not start with tenant_id'],
        ['key-without-tenant', 'keyed', 'the key keyed_pkey does not start with tenant_id'],
        ['key-without-tenant', 'keyed', 'the key keyed_slug does not start with tenant_id'],
      ],
    },
    {
      what: 'an exclusion over all tenants',
      plant: `${good('booked')} alter table booked add constraint booked_once exclude using btree (slug with =);`,
      found: [['key-without-tenant', 'booked', 'the exclusion booked_once is not by tenant_id']],
    },
    {
      what: 'a reference to a row of any tenant',
      plant: good(
        'notes',
        'primary key (tenant_id, id), constraint notes_note foreign key (note_id, tenant_id) references notes (id, tenant_id), unique (tenant_id, slug), unique (id, tenant_id)',
      ),
      found: [
        ['key-without-tenant', 'notes', 'the key notes_id_tenant_id_key does not start with tenant_id'],
        ['foreign-key-without-tenant', 'notes', 'the key notes_note does not start with tenant_id'],
      ],
    },
    {
      what: 'rights that row level security does not see',
      plant: `${good('granted')} grant truncate, references, trigger on granted to leadengine_app;`,
      found: [
        ['risky-grant', 'granted', 'the engine has the right references'],
        ['risky-grant', 'granted', 'the engine has the right trigger'],
        ['risky-grant', 'granted', 'the engine may truncate it'],
      ],
    },
    {
      what: 'a right that everybody has',
      plant: `${good('granted')} grant truncate on granted to public;`,
      found: [['risky-grant', 'granted', 'the engine may truncate it']],
    },
    {
      what: 'a policy that lets all rows through beside the right one',
      plant: `${good('leaky')} create policy everything on leaky for select using (true);`,
      found: [['open-policy', 'leaky', 'the policy everything does not keep to the tenant of the transaction']],
    },
    {
      what: 'a policy that casts the column',
      plant: `${table('cast_column')} ${secured('cast_column')}
      create policy tenant_isolation on cast_column using (tenant_id::text = current_setting('app.tenant_id', true));`,
      found: [['open-policy', 'cast_column', 'the policy tenant_isolation does not keep to the tenant of the transaction']],
    },
    {
      what: 'a policy that reads one tenant and writes to all',
      plant: `${table('writable')} ${secured('writable')} create policy tenant_isolation on writable using (${comparison}) with check (true);`,
      found: [['open-policy', 'writable', 'the policy tenant_isolation does not keep to the tenant of the transaction']],
    },
  ];

describe('the audit of isolation', () => {
  let scratch: ScratchDatabase;

  const audit = async (client: Client): Promise<readonly IsolationFinding[]> =>
    auditIsolation(async (text, parameters = []) => (await client.query(text, [...parameters])).rows as never);

  /** Plants in a transaction that is taken back, roles included. */
  const auditWith = async (plant: string): Promise<readonly (readonly [string, string, string])[]> => {
    const client = new Client({ connectionString: scratch.url });
    await client.connect();
    try {
      await client.query(`begin; ${plant}`);
      return (await audit(client)).map(({ lint, object, reason }) => [lint, object, reason] as const);
    } finally {
      await client.end();
    }
  };

  before(async () => {
    scratch = await createMigratedDatabase();
  });
  after(() => scratch.drop());

  it('finds nothing in the schema of the engine', async () => {
    expect(await auditWith('')).to.deep.equal([]);
  });

  for (const { what, plant, found } of traps) {
    it(`finds ${what}, and nothing else`, async () => {
      expect(await auditWith(plant)).to.deep.equal(found);
    });
  }

  it('takes narrower policies, references within the tenant and tables of others as they are', async () => {
    const plant = `${good('narrow')} create policy own on narrow for delete using (${comparison} and slug is not null);
      create policy less on narrow as restrictive for select using (slug <> 'x');
      ${good('linked', 'primary key (tenant_id, id), foreign key (tenant_id, note_id) references narrow (tenant_id, id)')}
      create view own_rows with (security_invoker = true) as select * from narrow; grant select on own_rows to leadengine_app;
      create table of_the_host (tenant_id uuid, id uuid primary key);`;
    expect(await auditWith(plant)).to.deep.equal([]);
  });

  it('finds roles that may do more than they must', async () => {
    // A role's attributes are the cluster's, and other test files may look at them: all of it is taken back.
    const stranger = `stranger_${randomUUID().slice(0, 8)}`;
    const found = await auditWith(`
      alter role leadengine_app createdb createrole; alter role leadengine_relay login bypassrls;
      create role ${stranger} superuser; grant ${stranger} to leadengine_platform; grant pg_read_all_data to leadengine_queue;
      ${good('owned')} alter table owned owner to leadengine_app;`);
    expect(found.filter(([lint]) => lint === 'dangerous-role')).to.deep.equal([
      ['dangerous-role', 'leadengine_app', 'the role may create databases'],
      ['dangerous-role', 'leadengine_app', 'the role may create roles'],
      ['dangerous-role', 'leadengine_app', 'the role owns owned'],
      ['dangerous-role', 'leadengine_platform', `the role is a member of ${stranger}`],
      ['dangerous-role', 'leadengine_queue', 'the role is a member of pg_read_all_data'],
      ['dangerous-role', 'leadengine_relay', 'the role may log in'],
      ['dangerous-role', 'leadengine_relay', 'the role passes row level security'],
    ]);
  });

  it('tries every lint', () => {
    const tried = new Set(['dangerous-role', ...traps.flatMap(({ found }) => found.map(([lint]) => lint))]);
    expect([...tried].sort()).to.deep.equal(isolationLints.map(({ id }) => id).sort());
  });

  it('keeps an engine from starting, and says what to do', async () => {
    await asOwner(scratch.url, table('open_table'));
    const database = openDatabase(scratch.url);
    try {
      const error = await rejection(verifyIsolation(database.platform));
      expect(error).to.be.instanceOf(OpenTablesError);
      expect(error.message).to.equal(
        'Tenants are not kept apart in open_table (row level security is off). Call tenantTable(knex, table) last in the migration that makes it.',
      );
    } finally {
      await database.close();
    }
  });
});
