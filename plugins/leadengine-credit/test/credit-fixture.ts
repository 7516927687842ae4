import { createTestApp, type TestApp } from '@leadengine/testing';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import type { LeadEngineClient } from '@leadengine/sdk';
import { creditPlugin } from '../src/index.js';

export const startCreditApp = (env: Readonly<Record<string, string>> = {}): Promise<TestApp> =>
  createTestApp({ plugins: [whatsappPlugin, creditPlugin], env });

let agreements = 0;

/** An agreement on sale with a product and a rate table whose first version is in force. */
export const sellAgreement = async (client: LeadEngineClient, sourceCode?: string) => {
  agreements += 1;
  const agreement = await client.creditAgreements.create({
    name: `Prefeitura ${String(agreements)}`,
    slug: `prefeitura-${String(agreements)}`,
    payer: 'municipal',
    ...(sourceCode !== undefined && { sourceCode }),
  });
  await client.creditAgreements.setStatus({ id: agreement.id }, { status: 'active' });
  const product = await client.creditProducts.create({ id: agreement.id }, { kind: 'loan', name: 'Empréstimo' });
  const table = await client.creditTables.create(
    { id: agreement.id },
    { productId: product.id, bank: 'Banco Um', code: 'T1', name: 'Normal 84x' },
  );
  const version = await client.creditTables.createVersion(
    { id: table.id },
    {
      coefficientBasis: 'd30',
      rates: [
        { termMonths: 84, monthlyRate: '0.018' },
        { termMonths: 72, monthlyRate: '0.018' },
      ],
    },
  );
  await client.creditTables.publishVersion({ id: version.id }, {});
  return { agreement, product, table, version };
};
