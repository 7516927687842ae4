import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CreditSandbox, Lender } from '@leadengine/credit-sandbox';
import { eventually, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { Client } from 'pg';
import { addProvider, cpfOf, createProposer, startProviderApp } from './provider-fixture.js';

/** Each death of the worker meets all lenders at one point; the slow tests go on until a hundred creates were cut off. */
const deaths = process.env['LEADENGINE_SLOW_TESTS'] === undefined ? 2 : 34;
const lenders: readonly Lender[] = ['atlas', 'aurora', 'zenite'];

describe('submissions whose worker is killed', function () {
  this.timeout(180_000 + deaths * 20_000);
  let app: TestApp;
  let sandbox: CreditSandbox;
  let client: LeadEngineClient;
  let propose: Awaited<ReturnType<typeof createProposer>>;
  let database: Client;
  let worker: ChildProcess | undefined;

  before(async () => {
    ({ app, sandbox } = await startProviderApp({ roles: ['api'] }));
    client = app.client(app.admin);
    propose = await createProposer(client);
    database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
  });
  after(async () => {
    worker?.kill('SIGKILL');
    await database.end();
    await app.stop();
    await sandbox.close();
  });

  const startWorker = async (): Promise<ChildProcess> => {
    const child = fork(fileURLToPath(new URL('submission-child.ts', import.meta.url)), [JSON.stringify(app.env)], {
      execArgv: ['--import=tsx'],
    });
    await once(child, 'message');
    return child;
  };

  it('are one proposal each, wherever the SIGKILL came', async () => {
    const providers = Object.fromEntries(
      await Promise.all(lenders.map(async (lender) => [lender, await addProvider(client, sandbox, lender, { timeoutMs: 500 })] as const)),
    );
    const sent: string[] = [];
    let cutOff = 0;
    for (let death = 0; death < deaths; death++) {
      const child = await startWorker();
      worker = child;
      // Half of the deaths come before a lender did its work, and half after.
      const point = death % 2 === 0 ? 'before' : 'after';
      const held = new Set<Lender>();
      for (const lender of lenders)
        sandbox.of(lender).onCreate = async (at) => {
          if (at !== point || held.has(lender)) return;
          held.add(lender);
          await once(child, 'exit');
        };
      for (const [at, lender] of lenders.entries()) {
        const proposal = await propose(cpfOf('126', death * lenders.length + at));
        sent.push((await client.creditSubmissions.create({ id: proposal.id }, { providerId: providers[lender]?.id ?? '' })).id);
      }
      await eventually(() => Promise.resolve(held.size === lenders.length ? true : undefined), 60_000);
      child.kill('SIGKILL');
      await once(child, 'exit');
      cutOff += held.size;
      for (const lender of lenders) sandbox.of(lender).onCreate = undefined;
    }
    expect(cutOff).to.equal(deaths * lenders.length);

    worker = await startWorker();
    await eventually(async () => {
      const { rows } = await database.query<{ left: string }>("select count(*) as left from credit_submissions where state <> 'accepted'");
      return rows[0]?.left === '0' ? true : undefined;
    }, 120_000);
    const { rows } = await database.query<{ id: string; external_id: string }>('select id, external_id from credit_submissions');
    expect(rows.map(({ id }) => id).sort()).to.deep.equal([...sent].sort());
    const made = lenders.flatMap((lender) => [...sandbox.of(lender).world.proposals.keys()]);
    // No duplicate at a lender, and none that we do not know of.
    expect(rows.map((row) => row.external_id).sort()).to.deep.equal(made.sort());
  });
});
