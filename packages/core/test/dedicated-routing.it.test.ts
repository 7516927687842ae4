import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { tenantNames, type DatabaseTenant } from '../src/database/dedicated/tenant-names.js';
import { addNote, createInstallation, newTenant, NoteAdded, type Installation } from './dedicated-fixture.js';
import { asOwner, rejection, scopeOf } from './kernel-fixture.js';

describe('units of work of tenants with databases of their own', function () {
  this.timeout(120_000);
  let installation: Installation;
  let tenant: DatabaseTenant;

  const inside = (of: DatabaseTenant): string => {
    const address = new URL(installation.url);
    address.pathname = `/${tenantNames(of).database}`;
    return address.toString();
  };
  const sessions = async (of: DatabaseTenant): Promise<number> => {
    const rows = await asOwner<{ pid: number }>(installation.url, 'select pid from pg_stat_activity where datname = $1', [
      tenantNames(of).database,
    ]);
    return rows.length;
  };

  before(async () => {
    installation = await createInstallation();
    tenant = await installation.addTenant();
  });
  after(() => installation.drop());

  it('write and read there, and those of others in the control database', async () => {
    const { database, url, notes } = installation;
    const pooled = uuidv7();
    await database.unitOfWork.run(scopeOf(tenant.id), async (tx) => {
      await addNote(tx, 'apart');
      tx.emit(NoteAdded, { text: 'apart' });
    });
    await database.unitOfWork.run(scopeOf(pooled), (tx) => addNote(tx, 'together'));
    await database.control.run(scopeOf(tenant.id), (tx) => addNote(tx, 'control'));

    expect([await notes(tenant.id), await notes(pooled)]).to.deep.equal([['apart'], ['together']]);
    expect(await asOwner(url, 'select text from notes order by text')).to.deep.equal([{ text: 'control' }, { text: 'together' }]);
    expect(await asOwner(url, 'select id from outbox')).to.deep.equal([]);
    expect(await asOwner(inside(tenant), 'select text from notes')).to.deep.equal([{ text: 'apart' }]);
    expect(await asOwner(inside(tenant), 'select kind from outbox')).to.deep.equal([{ kind: 'event' }]);
  });

  it('keep to the tenant there as well', async () => {
    const { database } = installation;
    const rows = await database.unitOfWork.read(scopeOf(tenant.id), (sql) =>
      sql('select text from notes where tenant_id = $1', [uuidv7()]),
    );
    expect(rows).to.deep.equal([]);
    const stray = database.unitOfWork.run(scopeOf(tenant.id), (tx) =>
      tx.sql('insert into notes (tenant_id, id, text) values ($1, $1, $2)', [uuidv7(), 'stray']),
    );
    expect(await rejection(stray)).to.include({ code: '42501' });
  });

  it('share the budget of connections among more tenants than it has', async () => {
    const more = [tenant];
    for (let count = 0; count < 3; count++) more.push(await installation.addTenant());
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const { id } = more[index % more.length] ?? tenant;
        return installation.database.unitOfWork.run(scopeOf(id), async (tx) => {
          expect(installation.database.tenantConnections()).to.be.lessThan(7);
          await addNote(tx, `many ${String(index)}`);
        });
      }),
    );
    const counts = await Promise.all(
      more.map(async ({ id }) => (await installation.notes(id)).filter((text) => text.startsWith('many')).length),
    );
    expect(counts).to.deep.equal([10, 10, 10, 10]);
  });

  it('keep no connection once the tenant rests', async () => {
    await installation.notes(tenant.id);
    expect(await sessions(tenant)).to.be.greaterThan(0);
    for (let tries = 0; tries < 80 && (await sessions(tenant)) > 0; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await sessions(tenant)).to.equal(0);
    expect(installation.database.tenantConnections(tenant.id)).to.equal(0);
  });

  it('change over to the other login without a failure', async () => {
    const { database, dedicated } = installation;
    let isOver = false;
    let done = 0;
    const failures: unknown[] = [];
    const traffic = Promise.all(
      [1, 2, 3, 4].map(async () => {
        while (!isOver) {
          await database.unitOfWork
            .run(scopeOf(tenant.id), (tx) => tx.sql('select pg_sleep(0.002)'))
            .catch((error: unknown) => failures.push(error));
          done++;
        }
      }),
    );
    for (const [next, previous] of [
      ['b', 'a'],
      ['a', 'b'],
    ] as const) {
      await dedicated.setPassword(tenant, next, installation.password(tenant.id, next));
      await dedicated.checkLogin(tenant, next, installation.password(tenant.id, next));
      await dedicated.switchLogin(tenant.id, next);
      await new Promise((resolve) => setTimeout(resolve, 150));
      await dedicated.lockLogin(tenant, previous);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    isOver = true;
    await traffic;
    expect(failures).to.deep.equal([]);
    expect(done).to.be.greaterThan(20);
    expect(await rejection(dedicated.checkLogin(tenant, 'b', installation.password(tenant.id, 'b')))).to.include({ code: '28P01' });
  });

  it('say that the dependency is away while the database is', async () => {
    const lost = newTenant();
    await installation.dedicated.place(lost, 'a');
    try {
      expect(await rejection(installation.database.unitOfWork.run(scopeOf(lost.id), (tx) => addNote(tx, 'x')))).to.be.instanceOf(Error);
      expect(await asOwner(installation.url, 'select text from notes where tenant_id = $1', [lost.id])).to.deep.equal([]);
    } finally {
      await installation.dedicated.removePlacement(lost.id);
    }
  });
});
