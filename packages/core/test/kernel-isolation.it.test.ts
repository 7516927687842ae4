import { defineEvent, tenantTable, type Transaction } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import type { KernelDatabase } from '../src/database/create-database.js';
import { LeaseLostError } from '../src/database/faults.js';
import { joinScope } from '../src/database/join-scope.js';
import { migrate } from '../src/database/migrate.js';
import { kernelMigrations } from '../src/database/migrations/index.js';
import { asOwner, createScratchDatabase, openDatabase, rejection, scopeOf, silentLog, type ScratchDatabase } from './kernel-fixture.js';

const NoteAdded = defineEvent({ name: 'notes.added', version: 1, summary: 'Added', payload: Type.Object({ text: Type.String() }) });

const migrations = {
  '20260101000000_notes': {
    async up(knex: import('knex').Knex) {
      await knex.raw('create table notes (tenant_id uuid not null, id uuid not null, text text not null, primary key (tenant_id, id))');
      await tenantTable(knex, 'notes');
    },
    async down(knex: import('knex').Knex) {
      await knex.raw('drop table notes');
    },
  },
};

describe('database isolation', () => {
  const tenant = uuidv7();
  const other = uuidv7();
  const scope = scopeOf(tenant);
  let scratch: ScratchDatabase;
  let database: KernelDatabase;

  const add = (tx: Transaction, text: string, id = uuidv7()) =>
    tx.sql('insert into notes (tenant_id, id, text) values ($1, $2, $3)', [tx.scope.tenantId, id, text]);
  const texts = async (of = scope): Promise<string[]> =>
    (
      await database.unitOfWork.read(of, (sql) =>
        sql<{ text: string }>('select text from notes where tenant_id = $1 order by text', [of.tenantId]),
      )
    ).map(({ text }) => text);

  before(async () => {
    scratch = await createScratchDatabase();
    await migrate({
      url: scratch.url,
      owners: [
        { name: 'kernel', migrations: kernelMigrations },
        { name: 'notes', migrations },
      ],
      log: silentLog,
    });
    database = openDatabase(scratch.url, { events: [NoteAdded] });
  });
  after(async () => {
    await database.close();
    await scratch.drop();
  });
  beforeEach(async () => {
    await asOwner(scratch.url, 'truncate notes, outbox, leases');
  });

  describe('fence', () => {
    const fence = { runner: 'notes.watch', key: 'k', epoch: 3 };
    beforeEach(() =>
      asOwner(
        scratch.url,
        `insert into leases (tenant_id, runner, key, owner, epoch, expires_at) values ($1, 'notes.watch', 'k', 'me', 3, now() + interval '15 s')`,
        [tenant],
      ),
    );

    it('lets the holder write', async () => {
      await database.unitOfWork.run(scopeOf(tenant, fence), (tx) => add(tx, 'held'));
      expect(await texts()).to.deep.equal(['held']);
    });

    it('stops writes under an older epoch, even those that only emit', async () => {
      const stale = scopeOf(tenant, { ...fence, epoch: 2 });
      expect(await rejection(database.unitOfWork.run(stale, (tx) => add(tx, 'stale')))).to.be.instanceOf(LeaseLostError);
      const emitting = database.unitOfWork.run(stale, (tx) => Promise.resolve(tx.emit(NoteAdded, { text: 'stale' })));
      expect(await rejection(emitting)).to.be.instanceOf(LeaseLostError);
      expect(await texts()).to.deep.equal([]);
      expect(await asOwner(scratch.url, 'select id from outbox')).to.deep.equal([]);
    });

    it('makes a takeover wait for a write under way, but not a renewal', async () => {
      let takenOver = false;
      let takeover: Promise<unknown> = Promise.resolve();
      await database.unitOfWork.run(scopeOf(tenant, fence), async (tx) => {
        await add(tx, 'before takeover');
        await database.relay.run((sql) => sql('update leases set expires_at = now() where tenant_id = $1', [tenant]));
        takeover = database.relay
          .run((sql) => sql('update leases set epoch = epoch + 1 where tenant_id = $1', [tenant]))
          .then(() => (takenOver = true));
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(takenOver).to.equal(false);
      });
      await takeover;
      expect(await rejection(database.unitOfWork.run(scopeOf(tenant, fence), (tx) => add(tx, 'after')))).to.be.instanceOf(LeaseLostError);
      expect(await texts()).to.deep.equal(['before takeover']);
    });
  });

  describe('joined scope', () => {
    it('commits and vanishes with the outer transaction', async () => {
      await rejection(
        database.unitOfWork.run(scope, async (tx) => {
          const inside = joinScope(scope, tx);
          await database.unitOfWork.run(inside, (nested) => add(nested, 'inner'));
          expect(await texts(inside)).to.deep.equal(['inner']);
          expect(await texts()).to.deep.equal([]);
          throw new Error('take back');
        }),
      );
      expect(await texts()).to.deep.equal([]);
    });

    it('takes back only what a failed nested run wrote and emitted', async () => {
      await database.unitOfWork.run(scope, async (tx) => {
        const inside = joinScope(scope, tx);
        await database.unitOfWork.run(inside, async (nested) => {
          await add(nested, 'kept');
          nested.emit(NoteAdded, { text: 'kept' });
        });
        await rejection(
          database.unitOfWork.run(inside, async (nested) => {
            await add(nested, 'undone');
            nested.emit(NoteAdded, { text: 'undone' });
            await nested.sql('select 1 / 0');
          }),
        );
        await rejection(database.unitOfWork.run(inside, () => Promise.reject(new Error('before any statement'))));
        await database.unitOfWork.run(inside, (nested) => add(nested, 'last'));
      });
      expect(await texts()).to.deep.equal(['kept', 'last']);
      expect(await asOwner(scratch.url, 'select payload from outbox')).to.deep.equal([{ payload: { text: 'kept' } }]);
    });
  });

  describe('joined scope that begins with a failed run', () => {
    it('takes back all of it and goes on, for the same tenant', async () => {
      await database.unitOfWork.run(scope, async (tx) => {
        const inside = joinScope(scope, tx);
        tx.emit(NoteAdded, { text: 'kept' });
        await rejection(
          database.unitOfWork.run(inside, async (nested) => {
            await add(nested, 'undone');
            nested.emit(NoteAdded, { text: 'undone' });
            await rejection(
              database.unitOfWork.run(inside, async (innermost) => {
                await add(innermost, 'undone, too');
                throw new Error('no');
              }),
            );
            await nested.sql('select 1 / 0');
          }),
        );
        expect(await texts(inside)).to.deep.equal([]);
        await database.unitOfWork.run(inside, (nested) => add(nested, 'last'));
      });
      expect(await texts()).to.deep.equal(['last']);
      expect(await asOwner(scratch.url, 'select payload from outbox')).to.deep.equal([{ payload: { text: 'kept' } }]);
    });

    it('commits what the failed run left alone, and nothing else', async () => {
      await database.unitOfWork.run(scope, async (tx) => {
        await rejection(
          database.unitOfWork.run(joinScope(scope, tx), async (nested) => {
            await add(nested, 'undone');
            throw new Error('no');
          }),
        );
        tx.emit(NoteAdded, { text: 'alone' });
      });
      expect(await texts()).to.deep.equal([]);
      expect(await asOwner(scratch.url, 'select payload from outbox')).to.deep.equal([{ payload: { text: 'alone' } }]);
    });
  });

  describe('roles', () => {
    it('keep the relay and the platform away from tenant tables', async () => {
      expect(await rejection(database.relay.read((sql) => sql('select * from notes')))).to.include({ code: '42501' });
      expect(await rejection(database.platform.read((sql) => sql('select * from outbox')))).to.include({ code: '42501' });
      expect(await rejection(database.unitOfWork.read(scope, (sql) => sql('select * from platform.tenants')))).to.include({
        code: '42501',
      });
      expect(await rejection(database.unitOfWork.run(scope, (tx) => tx.sql('truncate notes')))).to.include({ code: '42501' });
    });

    it('let the relay see the outbox of all tenants', async () => {
      for (const each of [tenant, other])
        await database.unitOfWork.run(scopeOf(each), (tx) => Promise.resolve(tx.emit(NoteAdded, { text: each })));
      expect(await database.relay.read((sql) => sql('select id from outbox'))).to.have.length(2);
    });

    it('take back what a failed platform transaction wrote', async () => {
      await rejection(
        database.platform.run(async (sql) => {
          await sql(`insert into platform.tenants (id, slug, name) values ($1, 'a', 'A')`, [uuidv7()]);
          throw new Error('no');
        }),
      );
      expect(await database.platform.read((sql) => sql('select id from platform.tenants'))).to.deep.equal([]);
      await database.platform.run((sql) => sql(`insert into platform.tenants (id, slug, name) values ($1, 'a', 'A')`, [uuidv7()]));
      expect(await database.platform.read((sql) => sql('select id from platform.tenants'))).to.have.length(1);
    });
  });

  describe('notification bus', () => {
    const until = async (done: () => boolean): Promise<void> => {
      for (let tries = 0; !done() && tries < 300; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(done()).to.equal(true);
    };

    it('delivers what is published, once per window and payload', async () => {
      const heard: string[] = [];
      const leave = await database.bus.subscribe('test_bus', (payload) => heard.push(payload));
      await Promise.all(['a', 'b', 'a', 'a'].map((payload) => database.bus.publish('test_bus', payload)));
      await until(() => heard.length >= 2);
      expect(heard.sort()).to.deep.equal(['a', 'b']);
      leave();
    });

    it('listens again after its connection was killed, and says so', async () => {
      const heard: string[] = [];
      const leave = await database.bus.subscribe('test_bus', (payload) => heard.push(payload));
      await asOwner(
        scratch.url,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'leadengine_bus'`,
      );
      await until(() => heard.includes(''));
      await database.bus.publish('test_bus', 'back');
      await until(() => heard.includes('back'));
      leave();
    });
  });
});
