import { eventually, rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { Client } from 'pg';
import { sellAgreement, startCreditApp } from './credit-fixture.js';
import { startFakeLeadEngine, type FakeLeadEngine } from './fake-lead-engine.js';
import { cpf } from './persons.js';

const token = 'dXNlcjpzZWNyZXRv';

describe('the source of leads', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;
  let upstream: FakeLeadEngine;
  let sourceId: string;

  before(async () => {
    upstream = await startFakeLeadEngine(token);
    // The fake answers on the loopback, which sources may not be on otherwise.
    app = await startCreditApp({ LEADENGINE_WEBHOOKS_ALLOW_PRIVATE: 'true' });
    client = app.client(app.admin);
    sourceId = (await client.creditSources.create({ name: 'Lead engine', baseUrl: upstream.url, token, timeoutMs: 2000 })).id;
  });
  after(async () => {
    await app.stop();
    await upstream.stop();
  });
  afterEach(async () => {
    upstream.fault = undefined;
    await client.creditSources.update({ id: sourceId }, { isActive: true });
  });

  const pull = async (agreementId: string) => {
    const { id } = await client.creditSources.pull({ id: sourceId }, { agreementId, since: '2026-01-01T00:00:00.000Z' });
    return eventually(async () => {
      const found = await client.creditSources.getPull({ id });
      return ['succeeded', 'failed'].includes(found.status) ? found : undefined;
    });
  };
  const asOwner = async (text: string): Promise<readonly { readonly content: string }[]> => {
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      return (await database.query<{ content: string }>(text)).rows;
    } finally {
      await database.end();
    }
  };
  const countsOf = async (id: string) =>
    (await client.creditLeads.listByAgreement({ limit: 100 })).data.find(({ agreementId }) => agreementId === id);

  it('is read page by page, and read again without a trace', async () => {
    const { agreement } = await sellAgreement(client, 'saec-goiania');
    upstream.leads = Array.from({ length: 230 }, (_, n) => ({
      agreementCode: 'saec-goiania',
      documentNumber: cpf(1000 + n),
      fullName: `Servidor ${String(n)}`,
      registrations: [`31${String(n).padStart(6, '0')}`],
      margin: 300.5,
      isHot: n % 10 === 0,
    }));

    const first = await pull(agreement.id);
    const second = await pull(agreement.id);

    expect(first).to.include({ status: 'succeeded', pulled: 230, added: 230, rejected: 0, failure: null });
    expect(second).to.include({ status: 'succeeded', pulled: 230, added: 0, rejected: 0 });
    expect(await countsOf(agreement.id)).to.include({ totalLeads: 230, availableLeads: 230, hotLeads: 23 });
    const [call] = upstream.calls.filter((query) => query.get('agreementCode') === 'saec-goiania');
    expect(Object.fromEntries(call ?? [])).to.deep.equal({
      _page: '0',
      _size: '100',
      startDateUtc: '2026-01-01T00:00:00.000Z',
      agreementCode: 'saec-goiania',
    });
    expect((await client.creditSources.get({ id: sourceId })).lastSuccessAt).to.be.a('string');
  });

  it('says that it is down, and no lead is made up', async () => {
    const { agreement } = await sellAgreement(client, 'econsig-londrina');
    upstream.leads = [{ agreementCode: 'econsig-londrina', documentNumber: cpf(1), registrationNumber: '55500011' }];
    upstream.fault = (response) => {
      response.writeHead(500).end();
      return true;
    };

    const failed = await pull(agreement.id);

    expect(failed).to.include({ status: 'failed', pulled: 0, added: 0 });
    expect(failed.failure).to.match(/status 500/);
    expect(await countsOf(agreement.id)).to.include({ totalLeads: 0, availableLeads: 0, hotLeads: 0 });
    expect((await client.creditLeads.list({ agreementId: agreement.id })).data).to.deep.equal([]);
    expect(await rejection(client.creditSources.check({ id: sourceId }))).to.include({ status: 503, code: 'credit.upstream_unavailable' });
    const source = await client.creditSources.get({ id: sourceId });
    expect(Date.parse(source.blockedUntil ?? '')).to.be.greaterThan(Date.now());
    expect(source.lastFailure).to.match(/status 500/);
  });

  it('answers an empty list, and that is what is taken in', async () => {
    const { agreement } = await sellAgreement(client, 'consigtec-maringa');
    upstream.leads = [];

    expect(await pull(agreement.id)).to.include({ status: 'succeeded', pulled: 0, added: 0 });
    expect(await countsOf(agreement.id)).to.include({ totalLeads: 0 });
  });

  it('goes on where it was after faults in between', async () => {
    const { agreement } = await sellAgreement(client, 'saec-curaca');
    upstream.leads = Array.from({ length: 150 }, (_, n) => ({
      agreementCode: 'saec-curaca',
      documentNumber: cpf(3000 + n),
      registrationNumber: `64${String(n).padStart(6, '0')}`,
    }));
    const from = upstream.calls.length;
    upstream.fault = (response, call) => {
      // The second page: first no answer within the time, then nonsense.
      if (call === from + 2) return true;
      if (call !== from + 3) return false;
      response.writeHead(200).end('<html>');
      return true;
    };

    const ended = await pull(agreement.id);

    expect(ended).to.include({ status: 'succeeded', pulled: 150, added: 150 });
    expect(upstream.calls.slice(from).map((query) => query.get('_page'))).to.deep.equal(['0', '1', '1', '1', '0']);
  });

  it('ends when its leads cannot be stored, so that the next pull may begin', async () => {
    const { agreement } = await sellAgreement(client, 'servidores-santos');
    upstream.leads = [{ agreementCode: 'servidores-santos', documentNumber: cpf(7000), registrationNumber: '77000001' }];
    await asOwner('alter table credit_persons add constraint nobody check (false) not valid');
    try {
      expect(await pull(agreement.id)).to.include({ status: 'failed', failure: 'the leads could not be stored' });
    } finally {
      await asOwner('alter table credit_persons drop constraint nobody');
    }
    expect(await pull(agreement.id)).to.include({ status: 'succeeded', added: 1 });
  });

  it('counts rows it cannot read and takes in the others', async () => {
    const { agreement } = await sellAgreement(client, 'rf1-boa-vista');
    upstream.leads = [
      { agreementCode: 'rf1-boa-vista', documentNumber: cpf(5000), registrationNumber: '808080801', phone: 'none' },
      { agreementCode: 'rf1-boa-vista', documentNumber: '123', registrationNumber: '808080802' },
      { agreementCode: 'rf1-boa-vista', fullName: 'Sem documento' },
    ];

    expect(await pull(agreement.id)).to.include({ status: 'succeeded', added: 1, rejected: 2 });
  });

  it('is not asked again with a token that it refuses, and its token is shown nowhere', async () => {
    const { agreement } = await sellAgreement(client, 'econsig-guaratuba');
    await client.creditSources.update({ id: sourceId }, { token: 'd3Jvbmc=' });
    const from = upstream.calls.length;

    expect((await pull(agreement.id)).failure).to.match(/status 401/);
    expect(upstream.calls.length - from).to.equal(1);
    expect(await rejection(client.creditSources.check({ id: sourceId }))).to.include({ status: 424, code: 'credit.upstream_refused' });

    await client.creditSources.update({ id: sourceId }, { token });
    expect(await client.creditSources.check({ id: sourceId })).to.include({ isReachable: true });
    expect(JSON.stringify(await client.creditSources.get({ id: sourceId }))).not.to.contain(token);
    const [stored] = await asOwner(`select string_agg(to_jsonb(s)::text, '') as content from credit_sources s`);
    expect(stored?.content).not.to.contain(token);
  });

  it('sends its token to no other host, and to no address inside', async () => {
    expect(await rejection(client.creditSources.update({ id: sourceId }, { baseUrl: 'https://elsewhere.example' }))).to.include({
      status: 400,
    });
    expect(await rejection(client.creditSources.create({ name: 'x', baseUrl: 'ftp://files.example', token }))).to.include({
      status: 422,
      code: 'credit.source_url_refused',
    });
  });

  it('is pulled once at a time and for agreements that it knows', async () => {
    const { agreement } = await sellAgreement(client);
    expect(await rejection(client.creditSources.pull({ id: sourceId }, { agreementId: agreement.id }))).to.include({
      status: 422,
      code: 'credit.agreement_without_source_code',
    });
    const { agreement: known } = await sellAgreement(client, 'saec-caldas-novas');
    upstream.fault = () => true;

    const running = await client.creditSources.pull({ id: sourceId }, { agreementId: known.id });

    const refused = await rejection(client.creditSources.pull({ id: sourceId }, { agreementId: known.id }));
    expect(refused).to.include({ status: 409, code: 'credit.pull_running' });
    expect(refused).to.have.nested.property('problem.pullId', running.id);
    upstream.fault = undefined;
    await eventually(async () => ((await client.creditSources.getPull({ id: running.id })).status === 'succeeded' ? true : undefined));
    expect((await client.creditSources.listPulls({ id: sourceId })).data.length).to.be.greaterThan(4);
  });
});
