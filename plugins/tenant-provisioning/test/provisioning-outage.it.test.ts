import { eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';
import { input, startProvisioning, type ProvisioningApp } from './provisioning-fixture.js';

describe('a run whose database goes away', function () {
  this.timeout(120_000);
  let engine: ProvisioningApp;
  let awayMs = 0;

  before(async () => {
    engine = await startProvisioning({}, { clock: { now: () => new Date(Date.now() + awayMs) } });
  });
  after(() => engine.app.stop());

  /** Lets nobody into the database of the engine, or everybody again. */
  const letIn = async (isOpen: boolean): Promise<void> => {
    const server = new URL(engine.app.databaseUrl);
    const database = server.pathname.slice(1);
    server.pathname = '/postgres';
    const client = new Client({ connectionString: server.toString() });
    await client.connect();
    try {
      await client.query(`alter database ${database} allow_connections ${String(isOpen)}`);
      if (!isOpen) await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
    } finally {
      await client.end();
    }
  };
  const jobsThat = async (...states: readonly string[]): Promise<number> => {
    const queues = await engine.app.app.inspectQueues({ failed: false });
    const counts = queues.find(({ queue }) => queue === 'provisioning.advance-run')?.counts ?? {};
    return states.reduce((sum, state) => sum + (counts[state] ?? NaN), 0);
  };

  it('goes on by itself when it is back, however long after its job has ended', async () => {
    let isCut = false;
    engine.boundary = async (point) => {
      if (point !== 'forward tenant effect' || isCut) return;
      isCut = true;
      await letIn(false);
    };
    const { status, body } = await engine.call<{ id: string }>('POST', '/provisionings', input('outage'));
    expect(status).to.equal(202);
    try {
      await eventually(async () => (isCut && (await jobsThat('active', 'waiting', 'delayed')) === 0 ? true : undefined));
      expect(await jobsThat('failed'), 'tries that are used up').to.equal(0);
    } finally {
      await letIn(true);
    }
    awayMs = 300_000;
    expect((await engine.until(body.id, ['completed', 'undone', 'stuck'])).state).to.equal('completed');
  });
});
