import type { TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { agreementListStatement } from '../src/agreement/agreement.repository.js';
import { historyStatement } from '../src/agreement/history.repository.js';
import { allocationEventStatement } from '../src/allocations/allocation-event.repository.js';
import { allocationPageStatement } from '../src/allocations/allocation.repository.js';
import { campaignListStatement } from '../src/allocations/campaign.repository.js';
import { blockedListStatement } from '../src/contact-gate/blocked-contact.repository.js';
import { decisionListStatement } from '../src/contact-gate/decision.repository.js';
import { importListStatement } from '../src/imports/import.repository.js';
import { importTableListStatement, issueListStatement } from '../src/imports/result.repository.js';
import { templateListStatement } from '../src/imports/template.repository.js';
import type { ListStatement } from '../src/keyset.js';
import { leadListStatement } from '../src/leads/lead.repository.js';
import { productListStatement } from '../src/rates/product.repository.js';
import { tableListStatement } from '../src/rates/table.repository.js';
import { versionListStatement } from '../src/rates/version.repository.js';
import { windowListStatement } from '../src/rates/window.repository.js';
import { ruleListStatement } from '../src/rules/rule.repository.js';
import { dealListStatement, proposalListStatement } from '../src/sales/proposal.repository.js';
import { simulationListStatement } from '../src/sales/simulation.repository.js';
import { productSimulationListStatement } from '../src/product-simulations/product-simulation.repository.js';
import { providerListStatement } from '../src/providers/provider.repository.js';
import { providerEventStatement } from '../src/submissions/provider-event.repository.js';
import { submissionListStatement } from '../src/submissions/submission.repository.js';
import { pullListStatement } from '../src/upstream/pull.repository.js';
import { sourceListStatement } from '../src/upstream/source.repository.js';
import { startCreditApp } from './credit-fixture.js';

const rows = 12_000;

/** Columns that have to be there, and what stands in them; `i` is the number of the row. */
const fillings: Readonly<Record<string, string>> = {
  credit_agreements: `name, slug, status, payer, segment, description, tags, metadata, search, created_at, updated_at)
    select t, gen_random_uuid(), 'n' || i, 's' || i, (array['draft', 'active', 'archived'])[i % 3 + 1], 'other', '', '', '{}', '{}', 'n' || i, now(), now()`,
  credit_agreement_history: `agreement_id, action, actor, note, changes, created_at)
    select t, gen_random_uuid(), p, 'a', 'x', '', '{}', now() - i * interval '1 minute'`,
  credit_products: `agreement_id, kind, name, created_at, updated_at) select t, gen_random_uuid(), p, 'loan', 'n' || i, now(), now()`,
  credit_tables: `agreement_id, product_id, bank, code, name, modality, priority, created_at, updated_at)
    select t, gen_random_uuid(), p, p, 'b', 'c' || i, 'n', 'm', i % 900, now(), now()`,
  credit_table_versions: `table_id, number, coefficient_basis, note, created_by, created_at) select t, gen_random_uuid(), p, i, 'd30', '', 'x', now()`,
  credit_windows: `agreement_id, label, days, first_due_on, is_active, created_at, updated_at)
    select t, gen_random_uuid(), p, 'w', daterange('2020-01-01'::date + i, '2020-01-02'::date + i), '2020-01-03'::date + i, false, now(), now()`,
  credit_persons: `name, phone, source, legal_basis, evidence, created_at, updated_at) select t, r, 'n', 'p' || i, 's', '', '', now(), now()`,
  credit_registrations: `person_id, agreement_id, number_sealed, number_index, number_hint, received_at, updated_at, available_from)
    select t, gen_random_uuid(), r, p, 's', 'x' || i, '', now() - i * interval '1 minute', now(), now()`,
  credit_campaigns: `agreement_id, name, name_key, status, created_at, updated_at)
    select t, gen_random_uuid(), p, 'n' || i, 'n' || i, (array['draft', 'active', 'paused'])[i % 3 + 1], now() - i * interval '1 minute', now()`,
  credit_allocations: `campaign_id, agreement_id, instance_id, person_id, registration_id, owner_id, status, created_at, updated_at)
    select t, gen_random_uuid(), p, p, p, r, r, gen_random_uuid(), (array['won', 'lost'])[i % 2 + 1], now() - i * interval '1 minute', now()`,
  credit_allocation_events: `allocation_id, to_status, reason, rule_version, note, actor, created_at)
    select t, gen_random_uuid(), p, 'won', '', '1', '', 'x', now() - i * interval '1 minute'`,
  credit_sources: `name, base_url, token_sealed, timeout_ms, created_at, updated_at) select t, gen_random_uuid(), 'n' || i, 'u', 's', 1000, now(), now()`,
  credit_pulls: `source_id, agreement_id, status, ended_at, created_at)
    select t, gen_random_uuid(), p, p, 'succeeded', now(), now() - i * interval '1 minute'`,
  credit_simulations: `ticket_id, agreement_id, product_id, mode, amount, payoff, contract_on, rates_as_of, engine_version, rule_version, created_by, created_at)
    select t, gen_random_uuid(), p, p, p, 'net', 1, 0, now(), now(), '1', '', 'x', now() - i * interval '1 minute'`,
  credit_proposals: `ticket_id, simulation_id, offer_id, status, bank, term_months, installment, financed, net, total, note, created_at, updated_at)
    select t, gen_random_uuid(), p, p, p, 'paid', 'b', 1, 1, 1, 1, 1, '', now() - i * interval '1 minute', now()`,
  credit_product_simulations: `kind, ticket_id, agreement_id, contract_on, violations, is_eligible, engine_version, rule_version, created_by, created_at)
    select t, gen_random_uuid(), (array['card', 'portability'])[i % 2 + 1], p, p, now(), '[]', false, '1', '', 'x', now() - i * interval '1 minute'`,
  credit_deals: `ticket_id, proposal_id, bank, term_months, installment, financed, net, total, closed_at, created_by, created_at)
    select t, gen_random_uuid(), p, r, 'b', 1, 1, 1, 1, 1, now(), 'x', now() - i * interval '1 minute'`,
  credit_blocked_contacts: `kind, subject_index, subject_hint, registered_on, source, created_at, updated_at)
    select t, gen_random_uuid(), 'phone', 'x' || i, '', now(), 's', now(), now() - i * interval '1 minute'`,
  credit_contact_decisions: `person_id, occasion, purpose, is_allowed, reason, actor, decided_at)
    select t, gen_random_uuid(), p, (array['check', 'simulation', 'first_contact'])[i % 3 + 1], 'offer', false, (array['OK', 'NO_CONSENT', 'OPTED_OUT'])[i % 3 + 1], 'x', now() - i * interval '1 minute'`,
  credit_rules: `kind, payer, valid_from, value, legal_basis, created_by, created_at)
    select t, gen_random_uuid(), (array['iof', 'rate_cap'])[i % 2 + 1], 'inss', '2000-01-01'::date + i, '{}', 'l', 'x', now() - i * interval '1 minute'`,
  credit_providers: `name, kind, base_url, is_active, has_webhook_secret, timeout_ms, per_second, max_concurrent, created_at, updated_at)
    select t, gen_random_uuid(), 'n' || i, 'aurora-bank', 'u', true, false, 1000, 5, 4, now(), now()`,
  credit_submissions: `proposal_id, provider_id, reference, state, status, created_by, created_at, updated_at)
    select t, gen_random_uuid(), p, r, 'r', (array['refused', 'refused', 'refused'])[i % 3 + 1], 'simulated', 'x',
      now() - i * interval '1 minute', now()`,
  credit_provider_events: `provider_id, event_key, external_id, submission_id, source, outcome, status, raw_status, raw_text, sequence, received_at)
    select t, gen_random_uuid(), p, 'k' || i, 'e', p, 'poll', 'applied', 'paid', 'PAGA', '', i, now() - i * interval '1 minute'`,
  credit_import_templates: `name, name_key, mapping, created_at, updated_at) select t, gen_random_uuid(), 'n' || i, 'n' || i, '{}', now(), now()`,
  credit_imports: `agreement_id, media_id, size_bytes, sha256, mapping, mapping_key, coefficient_basis, time_zone, created_by, created_at)
    select t, gen_random_uuid(), p, r, 1, 's' || i, '{}', 'k', 'd30', 'UTC', 'x', now() - i * interval '1 minute'`,
  credit_import_tables: `import_id, number, agreement_id, product_id, version_id, bank, code, name, modality, source_row)
    select t, gen_random_uuid(), p, i, p, p, r, 'b', 'c', 'n', 'm', i`,
};

/** Those whose rows have no id. */
const fillingsWithoutId: Readonly<Record<string, string>> = {
  credit_import_issues: `import_id, number, severity, code, source_row, hint) select t, p, i, 'error', 'REQUIRED', i, ''`,
};

describe('lists of credit', function () {
  this.timeout(120_000);
  let app: TestApp;

  before(async () => {
    app = await startCreditApp();
  });
  after(() => app.stop());

  it('are found and sorted through an index by every filter', async () => {
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      const { tenant } = await app.addTenant();
      const parent = randomUUID();
      await database.query('set session_replication_role = replica');
      const withId = Object.entries(fillings).map(([table, filling]) => [table, `id, ${filling}`] as const);
      for (const [table, filling] of [...withId, ...Object.entries(fillingsWithoutId)]) {
        await database.query(
          `insert into ${table} (tenant_id, ${filling} from (select i, case when i % 2 = 0 then $1::uuid else gen_random_uuid() end as t,
             case when i % 10 = 0 then $2::uuid else gen_random_uuid() end as p, gen_random_uuid() as r from generate_series(1, ${String(rows)}) i) rows`,
          [tenant.id, parent],
        );
      }
      await database.query('set session_replication_role = origin');
      await database.query(`analyze ${[...Object.keys(fillings), ...Object.keys(fillingsWithoutId)].join(', ')}`);
      const id = tenant.id;
      const statements: readonly ListStatement[] = [
        agreementListStatement(id, {}),
        agreementListStatement(id, { status: 'draft' }),
        agreementListStatement(id, { q: 'n' }),
        historyStatement(id, parent, {}),
        productListStatement(id, parent, {}),
        tableListStatement(id, parent, {}),
        tableListStatement(id, parent, { productId: parent }),
        versionListStatement(id, parent, {}),
        windowListStatement(id, parent, {}),
        leadListStatement(id, {}),
        leadListStatement(id, { agreementId: parent, receivedFrom: '2026-01-01T00:00:00Z' }),
        campaignListStatement(id, {}),
        campaignListStatement(id, { status: 'paused' }),
        campaignListStatement(id, { agreementId: parent }),
        allocationPageStatement(id, { campaignId: parent }),
        allocationPageStatement(id, { campaignId: parent, status: 'won' }),
        allocationPageStatement(id, { agreementId: parent }),
        allocationPageStatement(id, { agreementId: parent, status: 'won' }),
        allocationPageStatement(id, { instanceId: parent }),
        allocationEventStatement(id, parent, {}),
        sourceListStatement(id, {}),
        pullListStatement(id, parent, {}),
        simulationListStatement(id, parent, {}),
        productSimulationListStatement(id, { ticketId: parent }),
        productSimulationListStatement(id, { ticketId: parent, kind: 'card' }),
        proposalListStatement(id, parent, {}),
        dealListStatement(id, parent, {}),
        blockedListStatement(id, {}),
        decisionListStatement(id, {}),
        decisionListStatement(id, { personId: parent }),
        decisionListStatement(id, { reason: 'NO_CONSENT' }),
        decisionListStatement(id, { occasion: 'first_contact' }),
        ruleListStatement(id, {}),
        ruleListStatement(id, { kind: 'iof' }),
        providerListStatement(id, {}),
        submissionListStatement(id, {}),
        submissionListStatement(id, { proposalId: parent }),
        submissionListStatement(id, { state: 'refused' }),
        providerEventStatement(id, parent, {}),
        templateListStatement(id, {}),
        importListStatement(id, {}),
        importListStatement(id, { agreementId: parent }),
        importTableListStatement(id, parent, {}),
        issueListStatement(id, parent, {}),
      ];
      for (const { text, values } of statements) {
        await database.query('begin');
        await database.query('set local role leadengine_app');
        await database.query(`select set_config('app.tenant_id', $1, true)`, [id]);
        const { rows: lines } = await database.query<{ 'QUERY PLAN': string }>({ text: `explain ${text}`, values: [...values] });
        await database.query('rollback');
        const plan = lines.map((line) => line['QUERY PLAN']).join('\n');
        const [, table = ''] = /from (credit_\w+)/.exec(text.replace(/\(select.*?\) as rate_count/s, '')) ?? [];
        expect(plan, `${text}\n${plan}`).to.match(new RegExp(`Index (Only )?Scan (Backward )?using \\w+ on ${table}`));
        expect(plan, `${text}\n${plan}`).not.to.match(new RegExp(`Seq Scan on ${table}|Bitmap Heap Scan on ${table}`));
        expect(plan, `${text}\n${plan}`).not.to.contain('Sort Key');
      }
    } finally {
      await database.end();
    }
  });
});
