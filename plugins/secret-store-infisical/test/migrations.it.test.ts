import type { TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';
import { startFakeInfisical, type FakeInfisical } from './fake-infisical.js';
import { settingsFor, startEngine } from './infisical-fixture.js';

/** What the tables of secrets and their rotation are made of. */
const schema = `
  select c.relname as object, c.relforcerowsecurity as forced, c.relacl::text as rights,
    (select json_agg(attname || ' ' || format_type(atttypid, atttypmod) || attnotnull order by attnum)::text
      from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
    (select json_agg(pg_get_constraintdef(oid) order by conname)::text from pg_constraint where conrelid = c.oid) as constraints,
    case when c.relkind = 'i' then pg_get_indexdef(c.oid) end as index
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname ~ '^(infisical_|rotation|webhook_secrets)' order by 1`;

describe('the migrations of secrets and their rotation', function () {
  this.timeout(180_000);
  let fake: FakeInfisical;
  let app: TestApp;

  before(async () => {
    fake = await startFakeInfisical();
    app = await startEngine(settingsFor(fake));
  });
  after(async () => {
    await app.stop();
    await fake.stop();
  });

  it('go down and up again to the same schema', async () => {
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      const { rows: before } = await database.query<{ object: string }>(schema);
      expect(before.map(({ object }) => object)).to.include.members([
        'infisical_secrets',
        'infisical_secret_changes',
        'rotations',
        'rotation_steps',
        'rotation_policies',
        'webhook_secrets_one_pending',
      ]);
      await app.app.revert({ all: true });
      expect((await database.query(schema)).rows).to.deep.equal([]);
      await app.app.migrate();
      expect((await database.query(schema)).rows).to.deep.equal(before);
    } finally {
      await database.end();
    }
  });
});
