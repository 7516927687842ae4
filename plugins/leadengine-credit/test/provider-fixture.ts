import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCreditSandbox, type CreditSandbox, type Lender } from '@leadengine/credit-sandbox';
import { tenantProvisioningPlugin } from '@leadengine/plugin-tenant-provisioning';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import type { LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, eventually, type TestApp, type TestAppOptions } from '@leadengine/testing';
import { creditPlugin } from '../src/index.js';
import { sellLoan } from './loan-fixture.js';

/** As the command runs them: the secret store comes with provisioning. */
export const providerPlugins = [whatsappPlugin, creditPlugin, tenantProvisioningPlugin];

export const kinds = { atlas: 'atlas-promotora', aurora: 'aurora-bank', zenite: 'zenite-finance' } as const satisfies Record<
  Lender,
  string
>;

/** The engine and the lenders it sends proposals to, which are on the loopback. */
export const startProviderApp = async (options: TestAppOptions = {}): Promise<{ app: TestApp; sandbox: CreditSandbox }> => {
  const sandbox = await createCreditSandbox();
  const app = await createTestApp({
    ...options,
    plugins: providerPlugins,
    env: {
      LEADENGINE_KEY_FILE: join(mkdtempSync(join(tmpdir(), 'leadengine-keys-')), 'keys.json'),
      LEADENGINE_WEBHOOKS_ALLOW_PRIVATE: 'true',
      ...options.env,
    },
  });
  return { app, sandbox };
};

export const addProvider = (client: LeadEngineClient, sandbox: CreditSandbox, lender: Lender, more: object = {}) => {
  const { url: baseUrl, credential } = sandbox.lenders[lender];
  return client.creditProviders.create({
    name: `${lender} ${String(Math.random())}`,
    kind: kinds[lender],
    baseUrl,
    credential,
    timeoutMs: 2000,
    perSecond: 100,
    maxConcurrent: 50,
    ...more,
  });
};

/** Makes proposals of people by their CPFs, a ticket each. */
export const createProposer = async (client: LeadEngineClient) => {
  const { agreement, product } = await sellLoan(client, { payer: 'municipal' });
  const instance = await client.whatsapp.createInstance({ name: `Loja ${String(Math.random())}`, engine: 'sandbox' });
  let made = 0;
  return async (document: string) => {
    made += 1;
    const registrationNumber = `77${String(made).padStart(7, '0')}`;
    await client.creditLeads.ingestOfAgreement(
      { id: agreement.id },
      { source: 'lista', leads: [{ document, name: `Rosa ${String(made)}`, registrationNumber }] },
    );
    const [lead] = (await client.creditLeads.lookUp({ document })).data;
    const contact = await client.contacts.create({
      name: 'Rosa',
      phone: `+55119${String(10_000_000 + Math.floor(Math.random() * 89_999_999))}`,
    });
    const { id: ticketId } = await client.tickets.create({ contactId: contact.id, instanceId: instance.id });
    const simulation = await client.creditSimulations.create({
      ticketId,
      agreementId: agreement.id,
      productId: product.id,
      mode: 'net',
      amount: '10000.00',
      contractOn: '2026-01-19',
      terms: [84],
      ...(lead !== undefined && { leadId: lead.id }),
    });
    return client.creditProposals.create({ ticketId, simulationId: simulation.id, offerId: simulation.offers[0]?.id ?? '' });
  };
};

/** A CPF that begins with these digits. */
export const cpfOf = (prefix: string, n: number): string => {
  const body = Array.from(prefix + String(n).padStart(9 - prefix.length, '0'), Number);
  const check = (digits: readonly number[]): number => {
    const sum = digits.reduce((total, digit, at) => total + digit * (digits.length + 1 - at), 0);
    return ((sum * 10) % 11) % 10;
  };
  const first = check(body);
  return [...body, first, check([...body, first])].join('');
};

export const settled = (client: LeadEngineClient, id: string, withinMs = 60_000) =>
  eventually(async () => {
    const submission = await client.creditSubmissions.get({ id });
    return ['accepted', 'refused', 'parked'].includes(submission.state) ? submission : undefined;
  }, withinMs);
