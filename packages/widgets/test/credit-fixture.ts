import type { LeadEngineClient } from '@leadengine/sdk';

export interface LoansOnSale {
  /** Puts other rates of the first bank into force. */
  publish(monthlyRate: string): Promise<void>;
}

const dayMs = 86_400_000;
const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Sao_Paulo' });

/** An agreement that sells a loan over one, two and three years by the tables of two banks, from the day before `now`. */
export const sellLoans = async (client: LeadEngineClient, now = Date.now()): Promise<LoansOnSale> => {
  const dayIn = (days: number): string => dayFormat.format(now + days * dayMs);
  const { id } = await client.creditAgreements.create({ name: 'Prefeitura de Aurora', slug: 'prefeitura-de-aurora', payer: 'municipal' });
  await client.creditAgreements.setStatus({ id }, { status: 'active' });
  const product = await client.creditProducts.create({ id }, { kind: 'loan', name: 'Empréstimo' });
  await client.creditWindows.create({ id }, { label: 'Agora', startsOn: dayIn(-1), endsOn: dayIn(30), firstDueOn: dayIn(45) });
  const publish = async (tableId: string, monthlyRate: string): Promise<void> => {
    const rates = [12, 24, 36].map((termMonths) => ({ termMonths, monthlyRate }));
    const version = await client.creditTables.createVersion({ id: tableId }, { coefficientBasis: 'calendar', rates });
    await client.creditTables.publishVersion({ id: version.id }, {});
  };
  const table = (bank: string, code: string) => client.creditTables.create({ id }, { productId: product.id, bank, code, name: 'Normal' });
  const [first, second] = [await table('Banco Um', 'T1'), await table('Banco Dois', 'T2')];
  await publish(first.id, '0.0189');
  await publish(second.id, '0.0199');
  return { publish: (monthlyRate) => publish(first.id, monthlyRate) };
};
