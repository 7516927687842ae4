import { rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { sellAgreement, startCreditApp } from './credit-fixture.js';

describe('agreements', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
  });
  after(() => app.stop());

  it('go from draft to published and are paused without being called active', async () => {
    const { id } = await client.creditAgreements.create({ name: 'SAEC Goiânia', slug: 'saec-goiania', payer: 'municipal' });
    const published = await client.creditAgreements.setStatus({ id }, { status: 'published' });
    expect(published.publishedAt).to.be.a('string');

    const paused = await client.creditAgreements.setStatus({ id }, { status: 'suspended', note: 'Decreto novo' });
    await client.creditAgreements.setStatus({ id }, { status: 'terminated' });

    expect(paused).to.include({ status: 'suspended', publishedAt: published.publishedAt });
    expect(await rejection(client.creditAgreements.setStatus({ id }, { status: 'active' }))).to.include({
      status: 422,
      code: 'credit.agreement_status_refused',
    });
    const { data } = await client.creditAgreements.listHistory({ id });
    expect(data.map(({ action, note }) => `${action} ${note}`.trim())).to.deep.equal([
      'agreement.terminated',
      'agreement.suspended Decreto novo',
      'agreement.published',
      'agreement.created',
    ]);
    expect(data[0]?.actor).to.equal(`user:${app.admin.id}`);
  });

  it('are found by name without accents and have one slug and one name at the source each', async () => {
    await client.creditAgreements.create({
      name: 'Consigtec Maringá',
      slug: 'consigtec-maringa',
      payer: 'municipal',
      sourceCode: 'maringa',
    });

    expect((await client.creditAgreements.list({ q: 'MARINGA' })).data.map(({ slug }) => slug)).to.deep.equal(['consigtec-maringa']);
    const twice = { name: 'Outro nome', slug: 'consigtec-maringa', payer: 'state' } as const;
    expect(await rejection(client.creditAgreements.create(twice))).to.include({ status: 409, code: 'credit.agreement_slug_taken' });
    expect(await rejection(client.creditAgreements.create({ ...twice, slug: 'outro', sourceCode: 'maringa' }))).to.include({
      status: 409,
      code: 'credit.source_code_taken',
    });
  });

  it('are changed under their version only', async () => {
    const { id, version } = await client.creditAgreements.create({ name: 'RF1 Boa Vista', slug: 'rf1-boa-vista', payer: 'municipal' });
    const change = (ifMatch: string, description: string) =>
      app.request('PATCH', `/v1/credit/agreements/${id}`, {
        token: app.admin.token,
        headers: { 'if-match': ifMatch },
        body: { description },
      });

    expect((await change(`"${String(version)}"`, 'primeira')).status).to.equal(200);
    expect((await change(`"${String(version)}"`, 'segunda')).status).to.equal(412);
    expect((await client.creditAgreements.get({ id })).description).to.equal('primeira');
  });

  it('are changed by supervisors and read by agents', async () => {
    const agent = app.client(await app.addUser(app.admin, 'agent'));

    expect((await agent.creditAgreements.list()).data).not.to.deep.equal([]);
    expect(await rejection(agent.creditAgreements.create({ name: 'Nada', slug: 'nada', payer: 'other' }))).to.include({ status: 403 });
  });

  it('take contracts in windows that share no day and end before the first installment is due', async () => {
    const { agreement, table } = await sellAgreement(client);
    const at = { id: agreement.id };
    const may = { label: 'Folha de maio', startsOn: '2026-04-21', endsOn: '2026-05-20', firstDueOn: '2026-06-10' };
    const window = await client.creditWindows.create(at, { ...may, payrollMonth: '2026-05-01' });

    const touching = { ...may, label: 'Folha de junho', startsOn: '2026-05-20', endsOn: '2026-06-20', firstDueOn: '2026-07-10' };
    expect(await rejection(client.creditWindows.create(at, touching))).to.include({ status: 409, code: 'credit.window_overlaps' });
    const next = await client.creditWindows.create(at, { ...touching, startsOn: '2026-05-21' });
    await client.creditWindows.create(at, { ...may, label: 'Só desta tabela', tableId: table.id });

    for (const bad of [{ endsOn: '2026-04-20' }, { firstDueOn: '2026-05-20' }])
      expect(await rejection(client.creditWindows.update({ id: window.id }, bad)), JSON.stringify(bad)).to.include({
        status: 422,
        code: 'credit.window_days_invalid',
      });
    expect(await rejection(client.creditWindows.create(at, { ...may, tableId: randomUUID() }))).to.include({
      code: 'credit.unknown_table',
    });
    await client.creditWindows.update({ id: next.id }, { isActive: false });
    await client.creditWindows.update({ id: window.id }, { endsOn: '2026-05-25', firstDueOn: '2026-06-10' });
    await client.creditWindows.remove({ id: next.id });
    expect((await client.creditWindows.list(at)).data.map(({ endsOn }) => endsOn)).to.deep.equal(['2026-05-25', '2026-05-20']);
  });
});
