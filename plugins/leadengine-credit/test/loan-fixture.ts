import type { LeadEngineClient } from '@leadengine/sdk';

let loans = 0;

/** An agreement that sells a loan over 84 and 96 months, in January 2026, by one table per monthly rate. */
export const sellLoan = async (
  client: LeadEngineClient,
  { payer, monthlyRates = ['0.0185'], feeRate = '0' }: { payer: 'inss' | 'municipal'; monthlyRates?: readonly string[]; feeRate?: string },
) => {
  loans += 1;
  const agreement = await client.creditAgreements.create({ name: `Pagador ${String(loans)}`, slug: `pagador-${String(loans)}`, payer });
  await client.creditAgreements.setStatus({ id: agreement.id }, { status: 'published' });
  const product = await client.creditProducts.create({ id: agreement.id }, { kind: 'loan', name: 'Empréstimo' });
  await client.creditWindows.create(
    { id: agreement.id },
    { label: 'Janeiro', startsOn: '2026-01-10', endsOn: '2026-01-31', firstDueOn: '2026-03-07' },
  );
  const sold = [];
  for (const [index, monthlyRate] of monthlyRates.entries()) {
    const table = await client.creditTables.create(
      { id: agreement.id },
      { productId: product.id, bank: `Banco ${String(index)}`, code: `T${String(index)}`, name: 'Normal' },
    );
    const version = await client.creditTables.createVersion(
      { id: table.id },
      {
        coefficientBasis: 'calendar',
        rates: [
          { termMonths: 84, monthlyRate, feeRate },
          { termMonths: 96, monthlyRate, feeRate },
        ],
      },
    );
    await client.creditTables.publishVersion({ id: version.id }, { effectiveFrom: '2025-12-01T00:00:00.000Z' });
    sold.push({ table, version });
  }
  const [first] = sold;
  if (first === undefined) throw new Error('At least one rate is needed.');
  return { agreement, product, ...first };
};
