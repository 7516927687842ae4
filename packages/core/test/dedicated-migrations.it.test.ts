import { setTimeout as sleep } from 'node:timers/promises';
import type { Migration } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import type { DedicatedDatabases } from '../src/database/dedicated/contract.js';
import type { DatabaseTenant } from '../src/database/dedicated/tenant-names.js';
import { createInstallation, noteOwners, type Installation } from './dedicated-fixture.js';
import { asOwner } from './kernel-fixture.js';

const step = (text: string): Migration => ({
  up: async (knex) => void (await knex.raw(text)),
  down: () => Promise.resolve(),
});

describe('migrations of databases of single tenants', function () {
  this.timeout(120_000);
  let installation: Installation;
  let tenants: DatabaseTenant[];

  /** Each release has the steps of those before it. */
  const later: Record<string, Migration> = {};
  const newer = (name: string, text: string): DedicatedDatabases => {
    later[`20270101${String(Object.keys(later).length).padStart(6, '0')}_${name}`] = step(text);
    return installation.upgraded([...noteOwners, { name: 'later', migrations: { ...later } }]);
  };
  const inside = ({ slug }: DatabaseTenant): string => {
    const address = new URL(installation.url);
    address.pathname = `/tenant_${slug}`;
    return address.toString();
  };
  const outcomes = async (dedicated: DedicatedDatabases): Promise<Record<string, string>> =>
    Object.fromEntries((await dedicated.migrateAll()).map(({ slug, outcome }) => [slug, outcome]));

  before(async () => {
    installation = await createInstallation();
    tenants = [];
    for (const slug of ['canary', 'second', 'third']) tenants.push(await installation.addTenant(`${slug}-${String(process.pid)}`));
  });
  after(() => installation.drop());

  it('do nothing when all are up to date', async () => {
    expect(await installation.dedicated.migrateAll()).to.deep.equal([]);
  });

  it('stop at the canary when it fails, and go on where they were left once the step is right', async () => {
    const [canary, second, third] = tenants.map(({ slug }) => slug);
    // Fails on data, as in life: the template has none.
    await asOwner(
      inside(tenants[0] as DatabaseTenant),
      `insert into notes (tenant_id, id, text) values (gen_random_uuid(), gen_random_uuid(), '')`,
    );
    const strict = newer('texts', `alter table notes add constraint notes_text check (text <> '')`);
    expect(await outcomes(strict)).to.deep.equal({ [canary ?? '']: 'failed', [second ?? '']: 'halted', [third ?? '']: 'halted' });
    const placements = await strict.listPlacements();
    expect(placements.map(({ schemaError }) => schemaError?.includes('notes_text') ?? false)).to.deep.equal([true, false, false]);

    await asOwner(inside(tenants[0] as DatabaseTenant), 'delete from notes');
    expect(await outcomes(strict)).to.deep.equal({ [canary ?? '']: 'migrated', [second ?? '']: 'migrated', [third ?? '']: 'migrated' });
    expect(await outcomes(strict)).to.deep.equal({});
    for (const tenant of tenants) expect((await strict.checkDrift(tenant)).missing).to.deep.equal([]);
    expect((await strict.listPlacements()).map(({ schemaError }) => schemaError)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('say that a database is another than it should be', async () => {
    const [canary] = tenants;
    if (canary === undefined) throw new Error('No tenant is there.');
    await asOwner(inside(canary), 'create index by_hand on notes (text)');
    const wider = newer('wider', 'alter table notes add column is_wide boolean');
    const found = await outcomes(wider);
    expect(found[canary.slug]).to.equal('drifted');
    expect(Object.values(found).sort()).to.deep.equal(['drifted', 'halted', 'halted']);
    await asOwner(inside(canary), 'drop index by_hand');
    expect(Object.values(await outcomes(wider))).to.deep.equal(['migrated', 'migrated']);
  });

  it('wait for a lock without making others wait behind them', async () => {
    const [canary] = tenants;
    if (canary === undefined) throw new Error('No tenant is there.');
    const holding = asOwner(inside(canary), 'begin; lock table notes in access share mode; select pg_sleep(3); commit');
    await sleep(200);
    const locked = newer('locked', 'alter table notes add column is_locked boolean');
    const migrating = outcomes(locked);
    await sleep(2600);
    // The step has given the queue free by now.
    expect(await asOwner(inside(canary), 'select count(*)::int as count from notes')).to.deep.equal([{ count: 0 }]);
    expect(Object.values(await migrating)).to.deep.equal(['migrated', 'migrated', 'migrated']);
    await holding;
  });
});
