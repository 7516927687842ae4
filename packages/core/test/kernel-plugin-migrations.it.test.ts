import { expect } from 'chai';
import { migrate, revert } from '../src/database/migrate.js';
import { listMigrations } from '../src/database/migration-source.js';
import { internalPlugins } from '../src/domain/internal-plugins.js';
import { migrationOwners, planPlugins } from '../src/kernel/assemble-app.js';
import { asOwner, createScratchDatabase, silentLog, type ScratchDatabase } from './kernel-fixture.js';

const schema = `
  select c.relnamespace::regnamespace::text || '.' || c.relname as object, c.relkind::text as kind, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
    c.relacl::text as acl,
    (select json_agg(attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end order by attnum)::text
      from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
    (select json_agg(pg_get_constraintdef(oid) order by conname)::text from pg_constraint where conrelid = c.oid) as constraints,
    (select json_agg(polname || pg_get_expr(polqual, polrelid) order by polname)::text from pg_policy where polrelid = c.oid) as policies,
    case when c.relkind = 'i' then pg_get_indexdef(c.oid) end as index
  from pg_class c
  where c.relnamespace::regnamespace::text in ('public', 'platform') and c.relname not like 'leadengine_migrations%'
  order by 1`;

const unsafe = `
  select c.oid::regclass::text as object from pg_class c
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
    and exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant_id')
    and (not c.relrowsecurity or not c.relforcerowsecurity
      or has_table_privilege('leadengine_app', c.oid, 'truncate')
      or exists (
        select from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f')
          and (select attname from pg_attribute where attrelid = c.oid and attnum = k.conkey[1]) <> 'tenant_id'))
  union all
  select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
  where i.indisunique and c.relnamespace = 'public'::regnamespace
    and exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant_id')
    and (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0]) is distinct from 'tenant_id'`;

describe('migrations of the engine and its plugins', () => {
  const owners = migrationOwners(planPlugins(internalPlugins, { plugins: [] }));
  const names = listMigrations(owners).map(({ name }) => name);
  let scratch: ScratchDatabase;

  before(async () => {
    scratch = await createScratchDatabase();
  });
  after(() => scratch.drop());

  it('go up, down and up again to the same schema, step by step', async () => {
    const input = { url: scratch.url, owners, log: silentLog };
    expect((await migrate(input)).applied).to.deep.equal(names);
    const before = await asOwner(scratch.url, schema);
    expect((await revert(input, { all: true })).reverted).to.deep.equal([...names].reverse());
    expect(await asOwner(scratch.url, schema)).to.deep.equal([]);
    expect((await migrate(input)).applied).to.deep.equal(names);
    expect(await asOwner(scratch.url, schema)).to.deep.equal(before);
  });

  it('leave no tenant table without forced row security, nor a key that does not start with the tenant', async () => {
    expect(await asOwner(scratch.url, unsafe)).to.deep.equal([]);
  });
});
