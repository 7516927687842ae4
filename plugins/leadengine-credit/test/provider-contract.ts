import type { CreditSandbox, Lender } from '@leadengine/credit-sandbox';
import { rejection } from '@leadengine/testing';
import { expect } from 'chai';
import type { ProviderFailure } from '../src/providers/provider-failure.js';
import type { CreditProvider, ProposalOrder, ProviderCall } from '../src/providers/provider-port.js';
import { cpfOf } from './provider-fixture.js';

export interface ContractSubject {
  readonly lender: Lender;
  readonly sandbox: () => CreditSandbox;
  readonly provider: () => CreditProvider;
  readonly call: (more?: Partial<ProviderCall>) => ProviderCall;
}

let orders = 0;

/** An order that no other looks like. */
export const newOrder = (prefix = '123', more: Partial<ProposalOrder> = {}): ProposalOrder => {
  orders += 1;
  return {
    reference: `le-${String(orders)}-${String(process.pid)}`,
    customer: { document: cpfOf(prefix, orders), name: 'Rosa', registration: '102030' },
    agreementCode: 'saec-goiania',
    tableCode: 'T0001',
    termMonths: 84,
    monthlyRate: '0.0185',
    contractOn: '2026-01-19',
    installment: '244.10',
    financed: '10345.56',
    net: '10000.00',
    ...more,
  };
};

/** What every adapter does, whatever its provider speaks. */
export const describeProvider = ({ lender, sandbox, provider, call }: ContractSubject): void => {
  describe(`the adapter of ${lender}`, () => {
    const of = () => sandbox().of(lender);
    const failureOf = (work: Promise<unknown>) => rejection(work) as Promise<ProviderFailure>;

    it('takes a right credential and says so of a wrong one', async () => {
      await provider().check(call());
      const { SecretValue } = await import('@leadengine/plugin-kit');
      const wrong = call({ credential: new SecretValue('atlas:wrong-wrong'), credentialVersion: 99 });
      expect(await failureOf(provider().check(wrong))).to.include({ code: 'auth', isRetryable: false });
    });

    it('makes a proposal, reads it again and finds it by what is known before the answer', async () => {
      const order = newOrder();
      const made = await provider().createProposal(call(), order);
      expect(await provider().getProposal(call(), made.externalId)).to.deep.include({
        externalId: made.externalId,
        status: 'analysis',
        figures: { installment: '244.10', financed: '10345.56', net: '10000.00' },
      });
      expect((await provider().findProposal(call(), order, []))?.externalId).to.equal(made.externalId);
      expect(await provider().findProposal(call(), newOrder(), [])).to.equal(undefined);
    });

    it('keeps what it says of idempotency', async () => {
      const order = newOrder();
      const made = await Promise.all(Array.from({ length: 20 }, () => provider().createProposal(call(), order)));
      const distinct = new Set(made.map(({ externalId }) => externalId)).size;
      expect(distinct).to.equal(provider().capabilities.hasIdempotencyKeys ? 1 : 20);
    });

    it('names refusals alike', async () => {
      const refusals = {
        900: 'margin_exceeded',
        901: 'benefit_blocked',
        902: 'not_eligible',
        903: 'consent_missing',
        906: 'window_closed',
      };
      for (const [prefix, code] of Object.entries(refusals)) {
        const failure = await failureOf(provider().createProposal(call(), newOrder(prefix)));
        expect(failure).to.include({ code, isRetryable: false });
      }
    });

    it('says of every failure of a write whether something may have come of it', async () => {
      const expected = {
        drop: 'unknown',
        error: 'unknown',
        'error-after': 'unknown',
        'lost-answer': 'unknown',
        malformed: 'unknown',
        hang: 'unknown',
        'rate-limited': 'rate_limited',
      } as const;
      for (const [name, code] of Object.entries(expected)) {
        of().faults.order({ name: name as keyof typeof expected, on: 'create', times: 1 });
        const failure = await failureOf(provider().createProposal(call({ timeoutMs: 300 }), newOrder()));
        expect(`${name} ${failure.code}`).to.equal(`${name} ${code}`);
        expect(failure.isRetryable).to.equal(true);
      }
      of().faults.order({ name: 'rate-limited', on: 'create', times: 1 });
      expect((await failureOf(provider().createProposal(call(), newOrder()))).retryAfterMs).to.equal(1000);
    });

    it('takes a proposal back, and the same again, but not once it is paid', async () => {
      const made = await provider().createProposal(call(), newOrder());
      const cancelled = await provider().cancelProposal(call(), made.externalId, 'desistência');
      expect(cancelled).to.include({ externalId: made.externalId, status: 'cancelled' });
      expect((await provider().cancelProposal(call(), made.externalId, 'desistência')).sequence).to.equal(cancelled.sequence);
      await sandbox().advance(3 * 86_400_000);
      expect((await provider().getProposal(call(), made.externalId)).status).to.equal('cancelled');
      const paid = await provider().createProposal(call(), newOrder());
      await sandbox().advance(3 * 86_400_000);
      expect(await failureOf(provider().cancelProposal(call(), paid.externalId, 'tarde'))).to.include({
        code: 'not_cancellable',
        isRetryable: false,
      });
    });

    it('reads past fields and states that nobody told it of', async () => {
      of().faults.order({ name: 'extra-fields', on: 'create', times: 1 });
      const { externalId } = await provider().createProposal(call(), newOrder('909'));
      await sandbox().advance(120_000);
      const seen = await provider().getProposal(call(), externalId);
      expect(seen.status).to.equal('unknown');
      expect(seen.rawStatus).to.be.oneOf(['BOARD_VOTE', 'COMITE_ESPECIAL']);
    });

    it('lists each change once, page by page, and goes on where it was', async () => {
      const drain = async (from: string | null) => {
        const seen: string[] = [];
        let cursor = from;
        for (;;) {
          const page = await provider().listChanges(call(), cursor);
          seen.push(...page.changes.map(({ eventId }) => eventId));
          cursor = page.cursor;
          if (!page.hasMore) return { seen, cursor };
        }
      };
      const before = await drain(null);
      for (let n = 0; n < 120; n++) await provider().createProposal(call(), newOrder());
      const after = await drain(before.cursor);
      expect(after.seen.length).to.be.greaterThan(119);
      expect(new Set([...before.seen, ...after.seen]).size).to.equal(of().world.events.length);
    });

    it('lists the whole catalog, with rates as fractions', async () => {
      const codes = new Set<string>();
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<CreditProvider['listCatalog']>> = await provider().listCatalog(call(), cursor);
        for (const entry of page.entries) {
          codes.add(`${entry.tableCode} ${String(entry.termMonths)}`);
          expect(Number(entry.monthlyRate)).to.be.within(0.01, 0.02);
        }
        cursor = page.cursor;
      } while (cursor !== null);
      expect(codes.size).to.equal(240);
    });

    it('tells nothing of people or credentials in its failures', async () => {
      of().faults.order({ name: 'error', on: 'create', times: 1 });
      const order = newOrder();
      const failure = await failureOf(provider().createProposal(call(), order));
      expect(`${failure.message} ${JSON.stringify(failure)}`).not.to.contain(order.customer.document);
      expect(`${failure.message} ${JSON.stringify(failure)}`).not.to.contain(sandbox().lenders[lender].credential);
    });
  });
};
