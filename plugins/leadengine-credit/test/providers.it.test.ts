import { createHmac } from 'node:crypto';
import { OutboundHttp } from '@leadengine/core/contract';
import { createCreditSandbox, type CreditSandbox, type Lender } from '@leadengine/credit-sandbox';
import { SecretValue } from '@leadengine/plugin-kit';
import type { TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { createKnownProviders } from '../src/providers/adapters/known-providers.js';
import type { ProviderCall } from '../src/providers/provider-port.js';
import { startCreditApp } from './credit-fixture.js';
import { describeProvider, newOrder } from './provider-contract.js';
import { kinds } from './provider-fixture.js';

describe('providers', function () {
  this.timeout(120_000);
  let app: TestApp;
  let sandbox: CreditSandbox;
  let known: ReturnType<typeof createKnownProviders>;

  before(async () => {
    app = await startCreditApp({ LEADENGINE_WEBHOOKS_ALLOW_PRIVATE: 'true' });
    sandbox = await createCreditSandbox();
    // The lenders' clock stands still, and so do tokens by it.
    known = createKnownProviders(app.app.service(OutboundHttp), { now: () => sandbox.clock.now() });
  });
  after(async () => {
    await sandbox.close();
    await app.stop();
  });

  const callOf = (lender: Lender, more: Partial<ProviderCall> = {}): ProviderCall => ({
    tenantId: 'tenant',
    providerId: lender,
    baseUrl: sandbox.lenders[lender].url,
    credential: new SecretValue(sandbox.lenders[lender].credential),
    credentialVersion: 1,
    timeoutMs: 5000,
    signal: new AbortController().signal,
    ...more,
  });

  for (const lender of ['atlas', 'aurora', 'zenite'] as const)
    describeProvider({ lender, sandbox: () => sandbox, provider: () => known[kinds[lender]], call: (more) => callOf(lender, more) });

  it('ask for a token once however many calls need it, and again before it ends', async () => {
    const provider = known['zenite-finance'];
    const tokens = () => sandbox.of('zenite').calls.filter(({ path }) => path === '/oauth/token').length;
    const call = callOf('zenite', { providerId: 'many' });
    const before = tokens();
    await Promise.all(Array.from({ length: 25 }, () => provider.check(call)));
    expect(tokens() - before).to.equal(1);
    await sandbox.advance(2_700_000);
    await provider.check(call);
    expect(tokens() - before).to.equal(1);
    // Past four fifths of its hour.
    await sandbox.advance(300_000);
    await Promise.all(Array.from({ length: 25 }, () => provider.check(call)));
    expect(tokens() - before).to.equal(2);
    // Another tenant gets a token of its own.
    await provider.check({ ...call, tenantId: 'another' });
    expect(tokens() - before).to.equal(3);
  });

  it('find an order without a reference among those that look like it, without taking what is not theirs', async () => {
    const provider = known['atlas-promotora'];
    const order = newOrder();
    const first = await provider.createProposal(callOf('atlas'), order);
    const second = await provider.createProposal(callOf('atlas'), order);
    expect((await provider.findProposal(callOf('atlas'), order, [first.externalId]))?.externalId).to.equal(second.externalId);
    expect(await provider.findProposal(callOf('atlas'), order, [first.externalId, second.externalId])).to.equal(undefined);
    expect(await provider.findProposal(callOf('atlas'), { ...order, financed: '10345.57' }, [])).to.equal(undefined);
  });

  it('take webhooks by their signature and age only', () => {
    const now = new Date('2026-02-01T10:00:00.000Z');
    const seconds = String(now.getTime() / 1000);
    const body = Buffer.from(JSON.stringify({ event_id: '7', proposal_id: 'Z-1', status: 'ISSUED', sequence: 3, more: 1 }));
    const secret = new SecretValue('a secret of sixteen');
    const sign = (text: string) => createHmac('sha256', text).update(`msg_7.${seconds}.`).update(body).digest('base64');
    const read = (signature: string, at: Date, bytes = body) =>
      known['zenite-finance'].readWebhook(
        { headers: { 'webhook-id': 'msg_7', 'webhook-timestamp': seconds, 'webhook-signature': signature }, body: bytes, now: at },
        secret,
      );
    const right = `v1,${sign('another')} v1,${sign('a secret of sixteen')}`;
    expect(read(right, now)).to.deep.equal([
      { eventId: '7', externalId: 'Z-1', status: 'paid', rawStatus: 'ISSUED', rawText: '', sequence: 3 },
    ]);
    expect(read(`v1,${sign('another')}`, now)).to.equal(undefined);
    expect(read(right, new Date(now.getTime() + 301_000))).to.equal(undefined);
    expect(read(right, now, Buffer.concat([body, Buffer.from(' ')]))).to.equal(undefined);
  });
});
