import { defineEvent, defineQueue, tenantTable, type Transaction } from '@leadengine/plugin-kit';
import { eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { Model } from 'objection';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { DependencyUnavailable } from '../src/contract/problems.js';
import type { KernelDatabase, OutboxPlace } from '../src/database/create-database.js';
import { joinScope } from '../src/database/join-scope.js';
import { migrate } from '../src/database/migrate.js';
import { kernelMigrations } from '../src/database/migrations/index.js';
import { asOwner, createScratchDatabase, openDatabase, rejection, scopeOf, silentLog, type ScratchDatabase } from './kernel-fixture.js';

const NoteAdded = defineEvent({ name: 'notes.added', version: 1, summary: 'Added', payload: Type.Object({ text: Type.String() }) });
const index = defineQueue({
  name: 'notes.index',
  summary: 'Indexes',
  payload: Type.Object({ id: Type.String() }, { additionalProperties: false }),
});
const undeclared = defineEvent({ name: 'notes.lost', version: 1, summary: 'Lost', payload: Type.Object({}) });

class NoteModel extends Model {
  static override tableName = 'notes';
  static override idColumn = ['tenant_id', 'id'];
  declare id: string;
  declare text: string;
}

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

describe('unit of work', () => {
  const tenant = uuidv7();
  const other = uuidv7();
  const scope = scopeOf(tenant);
  let wakes = 0;
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
    database = openDatabase(scratch.url, { events: [NoteAdded], queues: [index], onOutbox: () => (wakes += 1) });
  });
  after(async () => {
    await database.close();
    await scratch.drop();
  });
  beforeEach(async () => {
    wakes = 0;
    await asOwner(scratch.url, 'truncate notes, outbox, leases');
  });

  it('commits what the work wrote and returns its result', async () => {
    const result = await database.unitOfWork.run(scope, async (tx) => {
      await add(tx, 'kept');
      return 7;
    });
    expect(result).to.equal(7);
    expect(await texts()).to.deep.equal(['kept']);
  });

  it('stores nothing when the work throws', async () => {
    const error = await rejection(
      database.unitOfWork.run(scope, async (tx) => {
        await add(tx, 'gone');
        tx.emit(NoteAdded, { text: 'gone' });
        throw new RangeError('no');
      }),
    );
    expect(error).to.be.instanceOf(RangeError);
    expect(await texts()).to.deep.equal([]);
    expect(await asOwner(scratch.url, 'select id from outbox')).to.deep.equal([]);
    expect(wakes).to.equal(0);
  });

  it('hides the rows of other tenants and refuses rows under their id', async () => {
    await database.unitOfWork.run(scope, (tx) => add(tx, 'mine'));
    expect(await texts(scopeOf(other))).to.deep.equal([]);
    expect(await database.unitOfWork.read(scopeOf(other), (sql) => sql('select * from notes'))).to.deep.equal([]);
    const error = await rejection(
      database.unitOfWork.run(scopeOf(other), (tx) =>
        tx.sql('insert into notes (tenant_id, id, text) values ($1, $2, $3)', [tenant, uuidv7(), 'theirs']),
      ),
    );
    expect(error).to.include({ code: '42501' });
  });

  it('refuses a tenant id that is none', async () => {
    expect(
      await rejection(database.unitOfWork.read({ ...scope, tenantId: `x'; drop table notes; --` }, (sql) => sql('select 1'))),
    ).to.be.instanceOf(TypeError);
  });

  it('reads only: a write inside read fails', async () => {
    const error = await rejection(
      database.unitOfWork.read(scope, (sql) => sql('insert into notes (tenant_id, id, text) values ($1, $2, $3)', [tenant, uuidv7(), 'x'])),
    );
    expect(error).to.include({ code: '25006' });
  });

  it('runs statements started together one after the other', async () => {
    await database.unitOfWork.run(scope, async (tx) => void (await Promise.all(['a', 'b', 'c'].map((text) => add(tx, text)))));
    expect(await texts()).to.deep.equal(['a', 'b', 'c']);
  });

  it('returns numbers, dates, JSON, nulls and arrays as they are', async () => {
    const at = new Date('2026-02-03T04:05:06.789Z');
    const [row] = await database.unitOfWork.read(scope, (sql) =>
      sql<Record<string, unknown>>(
        `select $1::int as n, $2::timestamptz as at, $3::jsonb as j, $4::text as missing, $5::text[] as list, $6::bytea as bytes, '2026-01-02'::date as day, true as yes`,
        [5, at, { a: [1, 'zwei "quoted" \\ back'] }, null, ['a,b', 'c"d', 'e\\f', ''], Buffer.from([0, 255])],
      ),
    );
    expect(row).to.deep.equal({
      n: 5,
      at,
      j: { a: [1, 'zwei "quoted" \\ back'] },
      missing: null,
      list: ['a,b', 'c"d', 'e\\f', ''],
      bytes: Buffer.from([0, 255]),
      day: '2026-01-02',
      yes: true,
    });
  });

  it('answers with the failing statement and stays usable', async () => {
    const error = await rejection(database.unitOfWork.read(scope, (sql) => sql('select nonsense from notes')));
    expect(error).to.include({ code: '42703', statement: 'select nonsense from notes' });
    expect(await texts()).to.deep.equal([]);
  });

  it('refuses to commit after a failure that the work swallowed', async () => {
    const error = await rejection(
      database.unitOfWork.run(scope, async (tx) => {
        await add(tx, 'lost');
        await tx.sql('select 1 / 0').catch(() => undefined);
      }),
    );
    expect(error.message).to.contain('Nothing was committed');
    expect(error.cause).to.include({ code: '22012' });
  });

  it('survives a table that changes under its prepared statements', async () => {
    await asOwner(scratch.url, 'create table shape (a int); insert into shape values (1); grant select on shape to leadengine_app');
    const read = () => database.unitOfWork.read(scope, (sql) => sql('select * from shape'));
    await Promise.all([read(), read(), read()]);
    await asOwner(scratch.url, 'alter table shape add column b int default 2');
    expect(await read()).to.deep.equal([{ a: 1, b: 2 }]);
    expect(await database.unitOfWork.run(scope, (tx) => tx.sql('select * from shape'))).to.deep.equal([{ a: 1, b: 2 }]);
  });

  it('cannot be used after its end', async () => {
    let leaked: Transaction | undefined;
    await database.unitOfWork.run(scope, async (tx) => {
      leaked = tx;
      await tx.knex();
    });
    expect((await rejection(leaked?.sql('select 1') ?? Promise.resolve())).message).to.contain('has ended');
    expect(() => leaked?.emit(NoteAdded, { text: '' })).to.throw('has ended');
  });

  it('runs the work again after a serialization failure, three times at most', async () => {
    let rounds = 0;
    await database.unitOfWork.run(scope, async (tx) => {
      rounds += 1;
      await add(tx, `round ${String(rounds)}`);
      if (rounds < 3) await tx.sql(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
    });
    expect(await texts()).to.deep.equal(['round 3']);
    rounds = 0;
    await rejection(
      database.unitOfWork.run(scope, async (tx) => {
        rounds += 1;
        await tx.sql(`do $$ begin raise exception 'again' using errcode = '40P01'; end $$`);
      }),
    );
    expect(rounds).to.equal(4);
  });

  it('names PostgreSQL when it is down', async () => {
    const down = openDatabase('postgres://postgres:postgres@127.0.0.1:1/none');
    expect(await rejection(down.unitOfWork.run(scope, (tx) => tx.sql('select 1')))).to.be.instanceOf(DependencyUnavailable);
    expect(await rejection(down.ping())).to.be.instanceOf(DependencyUnavailable);
    await down.close();
  });

  describe('outbox', () => {
    it('stores events and jobs in order, in the same commit, and wakes the relay once', async () => {
      const runAt = new Date(Date.now() + 3_600_000);
      // One of its own: wakes come a little after their commit, those of the tests before perhaps only now.
      const woken: OutboxPlace[] = [];
      const own = openDatabase(scratch.url, { events: [NoteAdded], queues: [index], onOutbox: (place) => void woken.push(place) });
      await own.unitOfWork.run(scope, async (tx) => {
        tx.emit(NoteAdded, { text: 'first "quoted"' });
        tx.enqueue(index, { id: 'x' });
        tx.enqueue(index, { id: 'y' }, { runAt });
        await Promise.resolve();
      });
      const rows = await asOwner<Record<string, unknown>>(
        scratch.url,
        'select kind, name, version, payload, actor, correlation_id, available_at, available_at <= now() as due from outbox order by seq',
      );
      expect(rows.map(({ kind, name, payload, due }) => ({ kind, name, payload, due }))).to.deep.equal([
        { kind: 'event', name: 'notes.added', payload: { text: 'first "quoted"' }, due: true },
        { kind: 'job', name: 'notes.index', payload: { id: 'x' }, due: true },
        { kind: 'job', name: 'notes.index', payload: { id: 'y' }, due: false },
      ]);
      expect(rows[0]).to.deep.include({ actor: { kind: 'system', id: 'test' }, correlation_id: scope.correlationId });
      expect(rows[2]?.['available_at']).to.deep.equal(runAt);
      // Where the tenant lies is asked for first; while that is asked anew, the relay of the other place is woken in vain.
      const shared = await eventually(() => {
        const wakes = woken.filter((place) => place === 'shared');
        return Promise.resolve(wakes.length > 0 ? wakes : undefined);
      });
      expect(shared).to.deep.equal(['shared']);
      await own.close();
    });

    it('refuses payloads that do not fit and names that nobody declares', async () => {
      await database.unitOfWork.run(scope, async (tx) => {
        expect(() => tx.emit(NoteAdded, { text: 1 } as never)).to.throw(TypeError, 'payload/text must be string');
        expect(() => tx.enqueue(index, { id: '', more: 1 } as never)).to.throw(TypeError, 'additional properties');
        expect(() => tx.emit(undeclared, {})).to.throw(TypeError, 'No plugin declares the event notes.lost@1');
        await Promise.resolve();
      });
    });

    it('runs actions after the commit only', async () => {
      const seen: string[] = [];
      await database.unitOfWork.run(scope, async (tx) => {
        tx.afterCommit(() => seen.push('committed'));
        tx.afterCommit(() => {
          throw new Error('harmless');
        });
        await add(tx, 'x');
        seen.push('worked');
      });
      await rejection(
        database.unitOfWork.run(scope, (tx) => {
          tx.afterCommit(() => seen.push('never'));
          throw new Error('no');
        }),
      );
      expect(seen).to.deep.equal(['worked', 'committed']);
    });

    it('keeps what a refusal says once everything else of it was taken back', async () => {
      const keep = (tx: Transaction, text: string) => {
        tx.afterEnd(() => database.unitOfWork.run(tx.scope, async (own) => void (await add(own, text))));
        return Promise.reject(new Error('refused'));
      };
      const refused = await rejection(
        database.unitOfWork.run(scope, async (tx) => {
          await add(tx, 'end: never');
          tx.afterEnd(() => Promise.reject(new Error('harmless')));
          await database.unitOfWork.run(joinScope(scope, tx), (nested) => keep(nested, 'end: why'));
        }),
      );
      expect(refused).to.include({ message: 'refused' });
      await database.unitOfWork.run(scope, async (tx) => {
        await add(tx, 'end: kept');
        await rejection(database.unitOfWork.run(joinScope(scope, tx), (nested) => keep(nested, 'end: why of a part')));
      });
      expect((await texts()).filter((text) => text.startsWith('end: '))).to.deep.equal(['end: kept', 'end: why', 'end: why of a part']);
    });
  });

  describe('statements at the commit', () => {
    const insert = 'insert into notes (tenant_id, id, text) values ($1, $2, $3)';

    it('run after everything else, in order, and vanish with the nested work that asked for them', async () => {
      await database.unitOfWork.run(scope, async (tx) => {
        tx.atCommit(`update notes set text = text || '!' where tenant_id = $1`, [tenant]);
        tx.atCommit(insert, [tenant, uuidv7(), 'last']);
        await add(tx, 'first');
        await rejection(
          database.unitOfWork.run(joinScope(scope, tx), (inner) => {
            inner.atCommit(insert, [tenant, uuidv7(), 'never']);
            throw new Error('no');
          }),
        );
      });
      expect([...(await texts())].sort()).to.deep.equal(['first!', 'last']);
    });

    it('are enough to make a commit', async () => {
      await database.unitOfWork.run(scope, (tx) => {
        tx.atCommit(insert, [tenant, uuidv7(), 'alone']);
        return Promise.resolve();
      });
      expect(await texts()).to.deep.equal(['alone']);
    });

    it('take everything back when they fail', async () => {
      const error = await rejection(
        database.unitOfWork.run(scope, async (tx) => {
          await add(tx, 'x');
          tx.atCommit('select 1 / 0');
        }),
      );
      expect(error.message).to.include('division by zero');
      expect(await texts()).to.deep.equal([]);
    });
  });

  describe('knex', () => {
    it('shares the transaction with SQL and models', async () => {
      await rejection(
        database.unitOfWork.run(scope, async (tx) => {
          await NoteModel.query(await tx.knex()).insert({ tenant_id: tenant, id: uuidv7(), text: 'model' } as never);
          const seen = await tx.sql<{ text: string }>('select text from notes');
          expect(seen).to.deep.equal([{ text: 'model' }]);
          throw new Error('take back');
        }),
      );
      expect(await texts()).to.deep.equal([]);
      await database.unitOfWork.run(scope, async (tx) => {
        const knex = await tx.knex();
        await knex('notes').insert({ tenant_id: tenant, id: uuidv7(), text: 'knex' });
        await knex.transaction(async (inner) => void (await inner('notes').insert({ tenant_id: tenant, id: uuidv7(), text: 'nested' })));
        await knex
          .transaction(async (inner) => {
            await inner('notes').insert({ tenant_id: tenant, id: uuidv7(), text: 'undone' });
            throw new Error('savepoint');
          })
          .catch(() => undefined);
      });
      expect(await texts()).to.deep.equal(['knex', 'nested']);
    });
  });
});
