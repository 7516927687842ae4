import { expect } from 'chai';
import { migrate, revert } from '../src/database/migrate.js';
import type { MigrationOwner } from '../src/database/migration-source.js';
import { listMigrations } from '../src/database/migration-source.js';
import { kernelMigrations } from '../src/database/migrations/index.js';
import { SchemaMismatchError, verifySchema } from '../src/database/verify.js';
import { asOwner, createScratchDatabase, kernelOnly, openDatabase, rejection, silentLog, type ScratchDatabase } from './kernel-fixture.js';

const catalog = `
  select c.relnamespace::regnamespace::text || '.' || c.relname as object, c.relkind::text as kind, c.relrowsecurity as secured, c.relacl::text as acl,
    (select json_agg(pg_get_constraintdef(oid) order by conname)::text from pg_constraint where conrelid = c.oid) as constraints,
    (select json_agg(polname || pg_get_expr(polqual, polrelid) order by polname)::text from pg_policy where polrelid = c.oid) as policies
  from pg_class c
  where c.relnamespace::regnamespace::text in ('public', 'platform') and c.relname not like 'leadengine_migrations%'
  order by 1`;

const kernel: MigrationOwner = { name: 'kernel', migrations: kernelMigrations };
const none = { up: () => Promise.resolve(), down: () => Promise.resolve() };

describe('migrations', () => {
  let scratch: ScratchDatabase;

  beforeEach(async () => {
    scratch = await createScratchDatabase();
  });
  afterEach(() => scratch.drop());

  it('go up, down and up to the same schema', async () => {
    const first = await migrate(kernelOnly(scratch.url));
    const before = await asOwner(scratch.url, catalog);
    expect(first.applied).to.deep.equal(Object.keys(kernelMigrations).map((name) => `kernel/${name}`));

    const down = await revert(kernelOnly(scratch.url), { all: true });
    expect(down.reverted).to.deep.equal([...first.applied].reverse());
    expect(await asOwner(scratch.url, catalog)).to.deep.equal([]);

    await migrate(kernelOnly(scratch.url));
    expect(await asOwner(scratch.url, catalog)).to.deep.equal(before);
  });

  it('apply nothing the second time', async () => {
    await migrate(kernelOnly(scratch.url));
    expect((await migrate(kernelOnly(scratch.url))).applied).to.deep.equal([]);
  });

  it('run once when four processes start at once, next to another database of the cluster', async () => {
    const other = await createScratchDatabase();
    try {
      const reports = await Promise.all([1, 2, 3, 4].map(() => migrate(kernelOnly(scratch.url))).concat(migrate(kernelOnly(other.url))));
      expect(reports.slice(0, 4).filter(({ applied }) => applied.length > 0)).to.have.length(1);
      expect(reports[4]?.applied).to.have.length(Object.keys(kernelMigrations).length);
    } finally {
      await other.drop();
    }
  });

  it('survive the lock that a killed process leaves behind', async () => {
    await migrate(kernelOnly(scratch.url));
    await asOwner(scratch.url, 'update leadengine_migrations_lock set is_locked = 1');
    expect((await migrate(kernelOnly(scratch.url))).applied).to.deep.equal([]);
  });

  it('leave the schema as it was when one step fails', async () => {
    const broken: MigrationOwner = {
      name: 'broken',
      migrations: { '20260101000000_boom': { up: async (knex) => void (await knex.raw('select 1 / 0')), down: () => Promise.resolve() } },
    };
    await rejection(migrate({ url: scratch.url, owners: [kernel, broken], log: silentLog }));
    expect(await asOwner(scratch.url, catalog)).to.deep.equal([]);
  });

  describe('verification', () => {
    const grown = (breaking: boolean): MigrationOwner => ({ name: 'later', migrations: { '20270101000000_step': { ...none, breaking } } });
    const verify = async (owners: readonly MigrationOwner[]): Promise<void> => {
      const database = openDatabase(scratch.url);
      try {
        await verifySchema(database.platform, listMigrations(owners));
      } finally {
        await database.close();
      }
    };

    it('refuses a database that was never migrated and names what is missing', async () => {
      const error = await rejection(verify([kernel]));
      expect(error).to.be.instanceOf(SchemaMismatchError);
      expect(error.message).to.contain('kernel/20260101000200_leases');
    });

    it('refuses a database that is behind', async () => {
      await migrate(kernelOnly(scratch.url));
      const error = await rejection(verify([kernel, grown(false)]));
      expect((error as SchemaMismatchError).missing).to.deep.equal(['later/20270101000000_step']);
    });

    it('accepts a database that is ahead by an additive step', async () => {
      await migrate({ url: scratch.url, owners: [kernel, grown(false)], log: silentLog });
      await verify([kernel]);
    });

    it('refuses a database that is ahead by a breaking step, and so does migrating it', async () => {
      await migrate({ url: scratch.url, owners: [kernel, grown(true)], log: silentLog });
      const error = await rejection(verify([kernel]));
      expect((error as SchemaMismatchError).unknownBreaking).to.deep.equal(['later/20270101000000_step']);
      expect(await rejection(migrate(kernelOnly(scratch.url)))).to.be.instanceOf(SchemaMismatchError);
    });
  });
});
