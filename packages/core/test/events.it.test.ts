import { randomUUID } from 'node:crypto';
import { defineEvent, type Scope } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import fc from 'fast-check';
import { Client } from 'pg';
import { Type } from 'typebox';
import { EventCursorExpired, InvalidCursor } from '../src/contract/problems.js';
import type { LoggedEvent } from '../src/events/event-stream.js';
import { sequenceEvents } from '../src/events/event-sequencer.js';
import { createCluster, pause, until, type JobsCluster, type JobsProcess } from './jobs-fixture.js';
import { asOwner, openDatabase, rejection, scopeOf, scopes } from './kernel-fixture.js';

const Moved = defineEvent({
  name: 'sample.moved',
  version: 1,
  summary: 'Moved',
  payload: Type.Object({ n: Type.Integer(), text: Type.Optional(Type.String()) }),
});
const Rested = defineEvent({ name: 'sample.rested', version: 1, summary: 'Rested', payload: Type.Object({}) });
/** How often followers look by themselves: whoever hears sooner was woken. How soon is for a measurement, not for a busy machine. */
const unwokenMs = 1000;
const heldMs = process.env['LEADENGINE_SLOW_TESTS'] === undefined ? 8000 : 60_000;

describe('event log', function () {
  this.timeout(heldMs + 60_000);
  let cluster: JobsCluster;
  let one: JobsProcess;
  let two: JobsProcess;
  const ends: AbortController[] = [];

  before(async () => {
    cluster = await createCluster('redis');
    const options = { events: [Moved, Rested] };
    [one, two] = await Promise.all([cluster.start(options), cluster.start({ ...options, roles: ['api'] })]);
  });
  afterEach(() => {
    for (const end of ends.splice(0)) end.abort();
  });
  after(() => cluster.drop());

  const emit = (scope: Scope, ...numbers: number[]): Promise<string[]> =>
    one.database.unitOfWork.run(scope, (tx) => Promise.resolve(numbers.map((n) => tx.emit(Moved, { n }))));
  const numberOf = ({ envelope }: LoggedEvent): number => (envelope.data as { readonly n: number }).n;

  /** Collects what a follower gets until the test ends. */
  const follow = async (
    process: JobsProcess,
    tenantId: string,
    { after, types, onBatch }: { after?: string; types?: ReadonlySet<string>; onBatch?: () => Promise<void> } = {},
  ) => {
    const abort = new AbortController();
    ends.push(abort);
    const scope = scopes.create({ tenantId, actor: { kind: 'system', id: 'test' }, signal: abort.signal });
    const { eventStream } = process.jobs;
    const batches = await eventStream.follow(scope, { after: after ?? (await eventStream.latestCursor(scope)), types });
    const got: LoggedEvent[] = [];
    const arrivals: number[] = [];
    const ended = (async () => {
      for await (const batch of batches) {
        got.push(...batch);
        arrivals.push(...batch.map(() => performance.now()));
        await onBatch?.();
      }
    })();
    return { got, arrivals, ended, abort };
  };
  const assertGapless = (events: readonly LoggedEvent[], from = 0): void => {
    expect(events.map(({ cursor }) => Number(cursor))).to.deep.equal(events.map((_event, i) => from + i + 1));
  };

  it('wakes followers of the same and of another process, who would look by themselves each second', async () => {
    const tenantId = randomUUID();
    const followers = [await follow(one, tenantId), await follow(two, tenantId)];
    const delays: number[][] = [[], []];
    for (let n = 1; n <= 20; n++) {
      await pause(30);
      const startedAt = performance.now();
      await emit(scopeOf(tenantId), n);
      await until(() => followers.every(({ got }) => got.length === n));
      for (const [i, { arrivals }] of followers.entries()) delays[i]?.push((arrivals.at(-1) ?? 0) - startedAt);
    }
    for (const each of delays) expect(each.sort((a, b) => a - b)[10]).to.be.lessThan(unwokenMs / 2);
    for (const { got } of followers) assertGapless(got);
  });

  it('numbers each tenant without gaps and in the order of its commits, whatever the writers do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ tenant: fc.nat(2), events: fc.integer({ min: 1, max: 4 }), holdMs: fc.nat(25), fails: fc.boolean() }), {
          minLength: 5,
          maxLength: 40,
        }),
        async (writes) => {
          const tenants = [randomUUID(), randomUUID(), randomUUID()];
          const followers = await Promise.all(tenants.map((tenantId) => follow(two, tenantId, { after: '0' })));
          const expected = tenants.map(() => 0);
          await Promise.all(
            writes.map(async ({ tenant, events, holdMs, fails }, n) => {
              const scope = scopeOf(tenants[tenant] ?? '');
              await one.database.unitOfWork
                .run(scope, async (tx) => {
                  for (let i = 0; i < events; i++) tx.emit(Moved, { n: n * 100 + i });
                  await tx.sql('select pg_sleep($1)', [holdMs / 1000]);
                  if (fails) throw new Error('rolled back');
                })
                .then(
                  () => {
                    expected[tenant] = (expected[tenant] ?? 0) + events;
                  },
                  () => undefined,
                );
            }),
          );
          await until(() => followers.every(({ got }, i) => got.length >= (expected[i] ?? 0)));
          for (const [i, { got, abort }] of followers.entries()) {
            expect(got).to.have.length(expected[i] ?? 0);
            assertGapless(got);
            expect(new Set(got.map(({ envelope }) => envelope.id)).size).to.equal(got.length);
            // Transactions may interleave; within one the order is that of emission.
            const latest = new Map<number, number>();
            for (const n of got.map(numberOf)) {
              const write = Math.floor(n / 100);
              expect(n % 100).to.equal((latest.get(write) ?? -1) + 1);
              latest.set(write, n % 100);
            }
            abort.abort();
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('keeps the order of commits that follow each other, with sequencers in two processes', async () => {
    const third = await cluster.start({ events: [Moved, Rested] });
    const tenantId = randomUUID();
    const { got } = await follow(two, tenantId);
    for (let n = 1; n <= 150; n++) {
      const writer = n % 2 === 0 ? one : third;
      await writer.database.unitOfWork.run(scopeOf(tenantId), (tx) => Promise.resolve(void tx.emit(Moved, { n })));
    }
    await until(() => got.length === 150);
    assertGapless(got);
    expect(got.map(numberOf)).to.deep.equal(Array.from({ length: 150 }, (_value, i) => i + 1));
  });

  it(`lets nobody wait for a transaction that is open for ${String(heldMs / 1000)} s`, async () => {
    const tenantId = randomUUID();
    const other = randomUUID();
    const [mine, theirs] = [await follow(two, tenantId), await follow(two, other)];
    let isHeld = true;
    const holder = openDatabase(cluster.url, { events: [Moved] });
    const held = holder.unitOfWork.run(scopeOf(tenantId), async (tx) => {
      await tx.sql(
        `insert into outbox (tenant_id, id, kind, name, version, payload, actor, correlation_id, occurred_at, available_at)
         values ($1, gen_random_uuid(), 'event', 'sample.moved', 1, '{"n":0}', '{"kind":"system","id":"test"}', 'c', now(), now())`,
        [tenantId],
      );
      await pause(heldMs);
      isHeld = false;
    });
    const waits: number[] = [];
    let n = 0;
    while (isHeld) {
      n++;
      const startedAt = performance.now();
      await Promise.all([emit(scopeOf(tenantId), n), emit(scopeOf(other), n)]);
      await until(() => mine.got.length >= n && theirs.got.length >= n);
      waits.push(performance.now() - startedAt);
      await pause(20);
    }
    await held;
    await holder.close();
    await until(() => mine.got.length === n + 1);
    expect(Math.max(...waits), 'longest wait').to.be.lessThan(1000);
    expect(waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)], 'median wait').to.be.lessThan(unwokenMs / 2);
    assertGapless(mine.got);
    // It commits last and gets a late number, so no reader has passed it.
    expect(mine.got.map(numberOf).indexOf(0)).to.be.at.least(n - 1);
  });

  it('hands a slow follower everything, while a quick one does not wait for it', async () => {
    const tenantId = randomUUID();
    const quick = await follow(one, tenantId);
    const slow = await follow(one, tenantId, { onBatch: () => pause(150) });
    for (let n = 0; n < 60; n++) await emit(scopeOf(tenantId), ...Array.from({ length: 20 }, (_value, i) => n * 20 + i + 1));
    await until(() => quick.got.length === 1200, 2000);
    await until(() => slow.got.length === 1200);
    assertGapless(slow.got);
    assertGapless(quick.got);
  });

  it('resumes after a cursor and filters by type', async () => {
    const tenantId = randomUUID();
    await one.database.unitOfWork.run(scopeOf(tenantId), (tx) => {
      for (let n = 0; n < 300; n++) {
        tx.emit(Moved, { n });
        tx.emit(Rested, {});
      }
      return Promise.resolve();
    });
    await until(async () => (await one.jobs.eventStream.latestCursor(scopeOf(tenantId))) === '600');
    const { got } = await follow(two, tenantId, { after: '100', types: new Set(['sample.moved']) });
    await until(() => got.length === 250);
    await emit(scopeOf(tenantId), 300);
    await until(() => got.length === 251);
    expect(got.map(numberOf)).to.deep.equal(Array.from({ length: 251 }, (_value, i) => 50 + i));
  });

  it('shows a tenant nothing of another', async () => {
    const [mine, theirs] = [randomUUID(), randomUUID()];
    const { got } = await follow(two, mine, { after: '0' });
    await emit(scopeOf(theirs), 1, 2, 3);
    await emit(scopeOf(mine), 4);
    await until(() => got.length > 0);
    await pause(100);
    expect(got.map(numberOf)).to.deep.equal([4]);
  });

  it('refuses a cursor that was never given out and one whose successors are gone', async () => {
    const tenantId = randomUUID();
    await emit(scopeOf(tenantId), 1, 2, 3, 4);
    await until(async () => (await one.jobs.eventStream.latestCursor(scopeOf(tenantId))) === '4');
    for (const after of ['5', 'x', '-1', '', '9'.repeat(30)])
      expect(await rejection(follow(one, tenantId, { after }))).to.be.instanceOf(InvalidCursor);
    await asOwner(cluster.url, 'delete from event_log where tenant_id = $1 and cursor <= 2', [tenantId]);
    expect(await rejection(follow(one, tenantId, { after: '1' }))).to.be.instanceOf(EventCursorExpired);
    const { got } = await follow(one, tenantId, { after: '2' });
    await until(() => got.length === 2);
    await asOwner(cluster.url, 'delete from event_log where tenant_id = $1', [tenantId]);
    expect(await rejection(follow(one, tenantId, { after: '2' }))).to.be.instanceOf(EventCursorExpired);
    await follow(one, tenantId, { after: '4' });
  });

  it('ends a follower whose signal aborts, and all when the process stops', async () => {
    const tenantId = randomUUID();
    const third = await cluster.start({ events: [Moved], roles: ['api'] });
    const [first, second] = [await follow(third, tenantId), await follow(third, tenantId)];
    first.abort.abort();
    await first.ended;
    await third.stop();
    await second.ended;
  });

  it('asks the database once per wake for many followers', async () => {
    const tenantId = randomUUID();
    const followers = await Promise.all(Array.from({ length: 200 }, () => follow(two, tenantId)));
    const count = async (): Promise<number> =>
      (
        await asOwner<{ calls: number }>(
          cluster.url,
          `select coalesce(sum(seq_scan + idx_scan), 0)::int as calls from pg_stat_user_tables where relname = 'event_log'`,
        )
      )[0]?.calls ?? 0;
    await pause(1500);
    const before = await count();
    for (let n = 1; n <= 10; n++) {
      await emit(scopeOf(tenantId), n);
      await until(() => followers.every(({ got }) => got.length === n));
    }
    // Statistics of a connection become visible with a delay.
    await pause(1500);
    expect((await count()) - before).to.be.lessThan(120);
    const [first, second] = followers;
    expect(first?.got[0]).to.equal(second?.got[0]);
  });

  it('works off a backlog that is larger than a batch, once', async () => {
    const tenantId = randomUUID();
    const client = new Client({ connectionString: cluster.url });
    await client.connect();
    try {
      await client.query(
        `insert into outbox (tenant_id, id, kind, name, version, payload, actor, correlation_id, occurred_at, available_at)
         select $1, gen_random_uuid(), 'event', 'sample.moved', 1, jsonb_build_object('n', n), '{"kind":"system","id":"test"}', 'c', now(), now()
         from generate_series(1, 3500) n`,
        [tenantId],
      );
    } finally {
      await client.end();
    }
    await Promise.all([sequenceEvents(one.database.relay), sequenceEvents(two.database.relay), sequenceEvents(one.database.relay)]);
    const { got } = await follow(two, tenantId, { after: '0' });
    await until(() => got.length === 3500);
    assertGapless(got);
    expect(got.map(numberOf)).to.deep.equal(Array.from({ length: 3500 }, (_value, i) => i + 1));
  });
});
