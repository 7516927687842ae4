import { createTestApp, type TestApp } from '@leadengine/testing';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { expect } from 'chai';
import { Client } from 'pg';
import { migrations } from '../src/migrations/index.js';
import { creditPlugin } from '../src/index.js';

/** Everything that the plugin's tables are made of. */
const schema = `
  select c.relname as object, c.relkind::text as kind, c.relforcerowsecurity as forced, c.relacl::text as rights,
    (select json_agg(attname || ' ' || format_type(atttypid, atttypmod) || attnotnull || coalesce(attacl::text, '') order by attnum)::text
      from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
    (select json_agg(pg_get_constraintdef(oid) order by conname)::text from pg_constraint where conrelid = c.oid) as constraints,
    case when c.relkind = 'i' then pg_get_indexdef(c.oid) end as index
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname like 'credit\\_%' order by 1`;

describe('the migrations of credit', function () {
  this.timeout(120_000);
  let app: TestApp;

  before(async () => {
    // Without workers, which would miss their tables meanwhile.
    app = await createTestApp({ plugins: [whatsappPlugin, creditPlugin], roles: ['api'] });
  });
  after(() => app.stop());

  it('go down and up again to the same schema, under forced row security', async () => {
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      const { rows: before } = await database.query<{ kind: string; forced: boolean }>(schema);
      const { reverted } = await app.app.revert({ all: true });
      expect(reverted.map((step) => step.split('/').at(-1))).to.include.members(Object.keys(migrations));
      expect((await database.query(schema)).rows).to.deep.equal([]);

      await app.app.migrate();

      expect((await database.query(schema)).rows).to.deep.equal(before);
      expect(before.filter(({ kind, forced }) => kind === 'r' && !forced)).to.deep.equal([]);
      expect(before.filter(({ kind }) => kind === 'r')).to.have.length(35);
    } finally {
      await database.end();
    }
  });
});
