import type { CreditSandbox } from '@leadengine/credit-sandbox';
import { eventually, rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { createProviderSweep } from '../src/submissions/submission.jobs.js';
import { addProvider, cpfOf, createProposer, settled, startProviderApp } from './provider-fixture.js';

const secret = 'a-secret-that-the-lender-signs-with';

describe('submissions to providers', function () {
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

  const poll = () => createProviderSweep(app.app.database.unitOfWork)(app.scope(app.admin.tenant.id));
  const until = (id: string, status: string) =>
    eventually(async () => {
      const found = await client.creditSubmissions.get({ id });
      return found.status === status ? found : undefined;
    });

  it('go from an order to the payment, with the ticket, by signed webhooks in any order and number', async () => {
    const provider = await addProvider(client, sandbox, 'zenite', { webhookSecret: secret });
    const aim = (mood: 'usual' | 'duplicate' | 'reordered') =>
      sandbox.of('zenite').webhooks.aim({ url: `${app.url}${provider.webhookPath ?? ''}`, secret }, mood);
    const proposal = await propose(cpfOf('123', 1));
    const { id } = await client.creditSubmissions.create({ id: proposal.id }, { providerId: provider.id });
    const accepted = await settled(client, id);
    expect(accepted).to.include({ state: 'accepted', isOutcomeKnown: true, isDivergent: false });
    expect(await rejection(client.creditSubmissions.create({ id: proposal.id }, { providerId: provider.id }))).to.include({
      code: 'credit.proposal_submitted',
    });

    aim('duplicate');
    expect((await sandbox.advance(60_000)).zenite).to.deep.equal([204, 204]);
    expect((await client.creditSubmissions.get({ id })).status).to.equal('awaiting_signature');
    expect((await client.tickets.get({ id: proposal.ticketId })).stage).to.equal('aguardando_cliente');
    aim('reordered');
    await sandbox.advance(3 * 86_400_000);
    expect(await client.creditSubmissions.get({ id })).to.include({ status: 'paid', rawStatus: 'ISSUED' });
    expect((await client.creditProposals.get({ id: proposal.id })).status).to.equal('paid');
    const outcomes = (await client.creditSubmissions.listEvents({ id })).data.map(({ source, outcome }) => `${source} ${outcome}`);
    expect(outcomes.filter((each) => each === 'webhook stale')).to.have.length(2);

    sandbox.of('zenite').webhooks.aim({ url: `${app.url}${provider.webhookPath ?? ''}`, secret: 'a-secret-of-somebody-else' });
    const other = await propose(cpfOf('123', 2));
    await settled(client, (await client.creditSubmissions.create({ id: other.id }, { providerId: provider.id })).id);
    expect((await sandbox.advance(60_000)).zenite).to.deep.equal([401]);
    sandbox.of('zenite').webhooks.aim(undefined);
  });

  it('catch up by polling with what no webhook told', async () => {
    const provider = await addProvider(client, sandbox, 'atlas');
    const proposal = await propose(cpfOf('907', 1));
    const { id } = await client.creditSubmissions.create({ id: proposal.id }, { providerId: provider.id });
    await settled(client, id);
    await sandbox.advance(600_000);
    await poll();
    await until(id, 'annotation_failed');
    await sandbox.advance(1_800_000);
    await poll();
    expect(await until(id, 'paid')).to.include({ rawStatus: 'PAGA' });
    expect((await client.creditProviders.get({ id: provider.id })).pollFailure).to.equal(null);
  });

  for (const lender of ['atlas', 'aurora', 'zenite'] as const)
    it(`of ${lender} are made once, whatever becomes of the answer`, async () => {
      const provider = await addProvider(client, sandbox, lender, { timeoutMs: 300 });
      const before = sandbox.of(lender).world.proposals.size;
      for (const [at, name] of (['lost-answer', 'drop'] as const).entries()) {
        const proposal = await propose(cpfOf('124', at));
        sandbox.of(lender).faults.order({ name, on: 'create', times: 1 });
        const { id } = await client.creditSubmissions.create({ id: proposal.id }, { providerId: provider.id });
        const submission = await settled(client, id, 40_000);
        expect(`${name} ${submission.state}`).to.equal(`${name} accepted`);
        expect(submission.attempts).to.be.greaterThan(1);
        expect(sandbox.of(lender).world.proposals.size).to.equal(before + at + 1);
      }
    });

  it('end with what the provider says when it refuses, and may be sent again then', async () => {
    const provider = await addProvider(client, sandbox, 'aurora');
    const proposal = await propose(cpfOf('901', 1));
    const { id } = await client.creditSubmissions.create({ id: proposal.id }, { providerId: provider.id });
    const refused = await settled(client, id);
    expect(refused).to.deep.include({
      state: 'refused',
      isOutcomeKnown: true,
      failure: { code: 'benefit_blocked', text: 'The provider refuses: BENEFIT_BLOCKED.' },
    });
    const again = await client.creditSubmissions.create({ id: proposal.id }, { providerId: provider.id });
    expect(again.id).not.to.equal(id);
    expect(await rejection(client.creditSubmissions.retry({ id }))).to.include({ code: 'credit.submission_not_parked' });
  });

  it('say when the provider computes other figures', async () => {
    const provider = await addProvider(client, sandbox, 'aurora');
    const proposal = await propose(cpfOf('908', 1));
    const { id } = await client.creditSubmissions.create({ id: proposal.id }, { providerId: provider.id });
    expect(await settled(client, id)).to.include({ state: 'accepted', isDivergent: true });
  });

  it('leave a provider that is down in peace, and wait for somebody when its credential is wrong', async () => {
    const provider = await addProvider(client, sandbox, 'aurora', { credential: 'aurora:wrong-wrong' });
    const proposal = await propose(cpfOf('125', 1));
    const { id } = await client.creditSubmissions.create({ id: proposal.id }, { providerId: provider.id });
    expect(await settled(client, id)).to.deep.include({ state: 'parked', isOutcomeKnown: true });
    for (let n = 0; n < 3; n++) await rejection(client.creditProviders.check({ id: provider.id }));
    const calls = sandbox.of('aurora').calls.length;
    expect(await rejection(client.creditProviders.check({ id: provider.id }))).to.include({ code: 'credit.provider_unavailable' });
    expect(sandbox.of('aurora').calls.length).to.equal(calls);

    await client.creditProviders.update({ id: provider.id }, { credential: sandbox.lenders.aurora.credential });
    await client.creditProviders.check({ id: provider.id });
    await client.creditSubmissions.retry({ id });
    expect(await settled(client, id)).to.include({ state: 'accepted' });
    const shown = JSON.stringify(await client.creditProviders.list({ limit: 100 }));
    expect(shown).not.to.contain(sandbox.lenders.aurora.credential);
  });

  it('need an address that keeps the credential where it belongs, and a customer who is known', async () => {
    const provider = await addProvider(client, sandbox, 'aurora');
    const moved = rejection(client.creditProviders.update({ id: provider.id }, { baseUrl: 'https://elsewhere.example' }));
    expect(await moved).to.include({ code: 'request.invalid' });
  });
});
