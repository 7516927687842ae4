import type { CreditSandbox } from '@leadengine/credit-sandbox';
import { eventually, rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { createProviderSweep } from '../src/submissions/submission.jobs.js';
import { addProvider, cpfOf, createProposer, settled, startProviderApp } from './provider-fixture.js';

describe('taking proposals back from providers', function () {
  this.timeout(120_000);
  let app: TestApp;
  let sandbox: CreditSandbox;
  let client: LeadEngineClient;
  let propose: Awaited<ReturnType<typeof createProposer>>;

  before(async () => {
    ({ app, sandbox } = await startProviderApp());
    client = app.client(app.admin);
    propose = await createProposer(client);
  });
  after(async () => {
    await app.stop();
    await sandbox.close();
  });

  const submit = async (n: number, providerId: string) => {
    const proposal = await propose(cpfOf('123', n));
    const { id } = await client.creditSubmissions.create({ id: proposal.id }, { providerId });
    await settled(client, id);
    return { id, proposal };
  };
  const ended = (id: string) =>
    eventually(async () => {
      const found = await client.creditSubmissions.cancellation({ id });
      return found.state === 'pending' ? undefined : found;
    }, 60_000);

  it('happens once, however often it is asked for, and the sale follows', async () => {
    const provider = await addProvider(client, sandbox, 'atlas');
    const { id, proposal } = await submit(1, provider.id);
    expect(await rejection(client.creditSubmissions.cancellation({ id }))).to.include({ status: 404 });
    sandbox.of('atlas').faults.order({ name: 'lost-answer', on: 'write', times: 1 });
    const ask = () => client.creditSubmissions.cancel({ id }, { reason: 'desistência' });
    const asked = await Promise.all([ask(), ask()]);
    for (const each of asked) expect(each).to.include({ submissionId: id, reason: 'desistência' });

    expect(await ended(id)).to.deep.include({ state: 'done', failure: null, attempts: 2 });
    expect(await client.creditSubmissions.get({ id })).to.include({ status: 'cancelled', rawStatus: 'CANCELADA' });
    expect((await client.creditProposals.get({ id: proposal.id })).status).to.equal('cancelled');
    expect((await client.tickets.get({ id: proposal.ticketId })).stage).to.equal('reciclar');
    expect(await ask()).to.include({ state: 'done' });
  });

  it('is refused once it was paid, and says so', async () => {
    const provider = await addProvider(client, sandbox, 'aurora');
    const { id } = await submit(2, provider.id);
    // Nobody hears of the payment before we ask.
    sandbox.of('aurora').faults.order({ name: 'error', on: 'read', times: 1e6 });
    await sandbox.advance(3 * 86_400_000);
    await client.creditSubmissions.cancel({ id }, { reason: 'tarde demais' });
    const refused = await ended(id);
    expect(refused).to.include({ state: 'refused', attempts: 1 });
    expect(refused.failure?.code).to.equal('not_cancellable');
    sandbox.of('aurora').faults.clear();

    const { id: paid } = await submit(3, (await addProvider(client, sandbox, 'aurora')).id);
    await sandbox.advance(3 * 86_400_000);
    await createProviderSweep(app.app.database.unitOfWork)(app.scope(app.admin.tenant.id));
    await eventually(async () => ((await client.creditSubmissions.get({ id: paid })).status === 'paid' ? true : undefined), 60_000);
    const late = client.creditSubmissions.cancel({ id: paid }, { reason: 'tarde demais' });
    expect(await rejection(late)).to.include({ status: 409, code: 'credit.submission_over' });
  });

  it('waits for somebody where nothing else helps, and may be asked for again', async () => {
    const provider = await addProvider(client, sandbox, 'zenite');
    const { id } = await submit(4, provider.id);
    await client.creditProviders.update({ id: provider.id }, { isActive: false });
    await client.creditSubmissions.cancel({ id }, { reason: 'desistência' });
    expect((await ended(id)).state).to.equal('parked');
    await client.creditProviders.update({ id: provider.id }, { isActive: true });
    await client.creditSubmissions.cancel({ id }, { reason: 'desistência de novo' });
    expect(await ended(id)).to.include({ state: 'done', reason: 'desistência de novo' });
  });

  it('is for what a provider has', async () => {
    const provider = await addProvider(client, sandbox, 'aurora');
    const proposal = await propose(cpfOf('900', 1));
    const { id } = await client.creditSubmissions.create({ id: proposal.id }, { providerId: provider.id });
    expect((await settled(client, id)).state).to.equal('refused');
    const cancel = (of: string, reason = 'desistência') => client.creditSubmissions.cancel({ id: of }, { reason });
    expect(await rejection(cancel(id))).to.include({ status: 409, code: 'credit.submission_not_accepted' });
    expect(await rejection(cancel(proposal.id))).to.include({ status: 404 });
    expect(await rejection(cancel(id, ' '))).to.include({ status: 400 });
  });
});
