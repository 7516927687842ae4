import {
  ContactConsents,
  Contacts,
  InboundWrites,
  MediaLibrary,
  Messages,
  OutboundHttp,
  PersonalDataCipher,
  SendPolicies,
  Tickets,
} from '@leadengine/core/contract';
import { definePlugin, defineSchedule, MediaReader, SecretStore, type Plugin } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { agreementRoutes } from './agreement/agreement.routes.js';
import { AgreementCreated, AgreementUpdated } from './agreement/agreement.schema.js';
import { createAgreements } from './agreement/agreement.service.js';
import { allocationRoutes } from './allocations/allocation.routes.js';
import { AllocationCreated, AllocationUpdated } from './allocations/allocation.schema.js';
import { createAllocations } from './allocations/allocation.service.js';
import { campaignRoutes } from './allocations/campaign.routes.js';
import { CreditCampaignUpdated } from './allocations/campaign.schema.js';
import { createCreditCampaigns } from './allocations/campaign.service.js';
import { createLeaseSweep } from './allocations/sweep-leases.js';
import { cancelSubmissionProcessor } from './cancellations/cancel-submission.processor.js';
import { cancellationRoutes } from './cancellations/cancellation.routes.js';
import { CancellationUpdated, cancelSubmission } from './cancellations/cancellation.schema.js';
import { createCancellations } from './cancellations/cancellation.service.js';
import { proposalCardRoutes } from './cards/card.routes.js';
import { createProposalCards } from './cards/card.service.js';
import { contactGateRoutes } from './contact-gate/contact-gate.routes.js';
import { createContactGate } from './contact-gate/contact-gate.service.js';
import { applyImportProcessor } from './imports/apply-import.processor.js';
import { importRoutes } from './imports/import.routes.js';
import { applyImport, CreditImportUpdated, readImport } from './imports/import.schema.js';
import { createImports } from './imports/import.service.js';
import { readImportProcessor } from './imports/read-import.processor.js';
import { createImportSweep } from './imports/sweep-imports.js';
import { importTemplateRoutes } from './imports/template.routes.js';
import { createImportTemplates } from './imports/template.service.js';
import { documentRoutes } from './documents/document.routes.js';
import { createLeadIngestion } from './leads/ingest.service.js';
import { createPersonMerge, createPersonData } from './leads/person-contact.js';
import { leadRoutes } from './leads/lead.routes.js';
import { LeadsIngested } from './leads/lead.schema.js';
import { createCreditLeads } from './leads/lead.service.js';
import { createSealedValues } from './leads/sealed-values.js';
import { migrations } from './migrations/index.js';
import { CardSimulated } from './product-simulations/card.schema.js';
import { FgtsSimulated } from './product-simulations/fgts.schema.js';
import { PortabilitySimulated } from './product-simulations/portability.schema.js';
import { productSimulationRoutes } from './product-simulations/product-simulation.routes.js';
import { createKnownProviders } from './providers/adapters/known-providers.js';
import { createProviderCalls } from './providers/provider-calls.js';
import { createProviderCredentials } from './providers/provider-credentials.js';
import { providerRoutes } from './providers/provider.routes.js';
import { pollProvider } from './providers/provider.schema.js';
import { createProviders } from './providers/provider.service.js';
import { ratesRoutes } from './rates/rates.routes.js';
import { TableVersionPublished, TableVersionWithdrawn } from './rates/table.schema.js';
import { createRateTables } from './rates/table.service.js';
import { createTableVersions } from './rates/version.service.js';
import { windowRoutes } from './rates/window.routes.js';
import { ContractWindowDeleted, ContractWindowUpdated } from './rates/window.schema.js';
import { createContractWindows } from './rates/window.service.js';
import { ruleRoutes } from './rules/rule.routes.js';
import { CreditRuleChanged } from './rules/rule.schema.js';
import { createRules } from './rules/rule.service.js';
import { createContractData } from './sales/contract-data.js';
import { DealCreated, ProposalUpdated } from './sales/proposal.schema.js';
import { createProposals } from './sales/proposal.service.js';
import { salesRoutes } from './sales/sales.routes.js';
import { SimulationCreated } from './sales/simulation.schema.js';
import { createSimulations } from './sales/simulation.service.js';
import { createSubmissionAdvance } from './submissions/advance-submission.js';
import { createProviderEar } from './submissions/hear-provider.js';
import { providerWebhookRoutes } from './submissions/provider-webhook.js';
import { createProviderSweep, pollProviderProcessor, submitProposalProcessor } from './submissions/submission.jobs.js';
import { submissionRoutes } from './submissions/submission.routes.js';
import { StageNotReached, SubmissionUpdated, submitProposal } from './submissions/submission.schema.js';
import { createSubmissions } from './submissions/submission.service.js';
import { pullLeadsProcessor } from './upstream/pull-leads.processor.js';
import { sourceRoutes } from './upstream/source.routes.js';
import { LeadPullEnded, pullLeads } from './upstream/source.schema.js';
import { createLeadSources } from './upstream/source.service.js';
import { createUpstreamClient } from './upstream/upstream-client.js';

const config = Type.Object({
  lostCoolDownDays: Type.Integer({
    default: 90,
    minimum: 0,
    maximum: 3650,
    env: 'LEADENGINE_CREDIT_LOST_COOL_DOWN_DAYS',
    description: 'Days for which nobody may take a person who refused',
  }),
  wonCoolDownDays: Type.Integer({
    default: 30,
    minimum: 0,
    maximum: 3650,
    env: 'LEADENGINE_CREDIT_WON_COOL_DOWN_DAYS',
    description: 'Days for which nobody may take a person who bought',
  }),
  leaseHours: Type.Integer({
    default: 72,
    minimum: 0,
    maximum: 8760,
    env: 'LEADENGINE_CREDIT_LEASE_HOURS',
    description: 'Hours for which somebody may have a person without contacting them; 0 for ever',
  }),
  contractRetentionYears: Type.Integer({
    default: 5,
    minimum: 0,
    maximum: 30,
    env: 'LEADENGINE_CREDIT_CONTRACT_RETENTION_YEARS',
    description: 'Years after a contract in which the data of its customer is not erased',
  }),
  timeZone: Type.String({
    default: 'America/Sao_Paulo',
    pattern: '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$',
    env: 'LEADENGINE_CREDIT_TIME_ZONE',
    description: 'Whose days those in files of rate tables are',
  }),
  importLimitBytes: Type.Integer({
    default: 104_857_600,
    minimum: 1024,
    env: 'LEADENGINE_CREDIT_IMPORT_LIMIT_BYTES',
    description: 'Largest file of rate tables; that of documents holds as well',
  }),
  importRemovedPercent: Type.Integer({
    default: 30,
    minimum: 0,
    maximum: 100,
    env: 'LEADENGINE_CREDIT_IMPORT_REMOVED_PERCENT',
    description: 'Share of rates that an import may remove without a second person',
  }),
  importCoefficientPercent: Type.Integer({
    default: 20,
    minimum: 0,
    maximum: 1000,
    env: 'LEADENGINE_CREDIT_IMPORT_COEFFICIENT_PERCENT',
    description: 'Change of a coefficient that an import may bring without a second person',
  }),
});

const minuteMs = 60_000;
const hourMs = 3_600_000;

/** Payroll credit: agreements with their rate tables and windows, simulations and proposals, and who contacts which lead. */
export const creditPlugin: Plugin = definePlugin({
  name: 'credit',
  contract: 1,
  config,
  requires: {
    contacts: Contacts,
    consents: ContactConsents,
    inboundWrites: InboundWrites,
    messages: Messages,
    sendPolicies: SendPolicies,
    tickets: Tickets,
    cipher: PersonalDataCipher,
    outbound: OutboundHttp,
    media: MediaLibrary,
    reader: MediaReader,
  },
  optional: { secrets: SecretStore },
  permissions: {
    'credit:read': { description: 'See agreements, rate tables, leads and proposals', roles: ['supervisor', 'agent'] },
    'credit:manage': {
      description: 'Change agreements, rate tables, windows, campaigns, providers and sources of leads',
      roles: ['supervisor'],
    },
    'credit:sell': { description: 'Take leads, simulate, propose, send to providers and close', roles: ['supervisor', 'agent'] },
  },
  migrations,
  events: [
    AgreementCreated,
    AgreementUpdated,
    TableVersionPublished,
    TableVersionWithdrawn,
    ContractWindowUpdated,
    ContractWindowDeleted,
    LeadsIngested,
    CreditCampaignUpdated,
    AllocationCreated,
    AllocationUpdated,
    LeadPullEnded,
    SimulationCreated,
    CardSimulated,
    FgtsSimulated,
    PortabilitySimulated,
    ProposalUpdated,
    DealCreated,
    CreditImportUpdated,
    SubmissionUpdated,
    CancellationUpdated,
    StageNotReached,
    CreditRuleChanged,
  ],
  queues: [pullLeads, readImport, applyImport, submitProposal, cancelSubmission, pollProvider],
  setup({ config: settings, unitOfWork, clock, scopes, services: { secrets, inboundWrites, sendPolicies, ...services } }) {
    const { contacts, consents, tickets, cipher, outbound, media, messages, reader } = services;
    const seals = createSealedValues(cipher);
    const tables = createRateTables(unitOfWork);
    const ingestions = createLeadIngestion(unitOfWork, seals);
    const client = createUpstreamClient(outbound, cipher);
    const credentials = createProviderCredentials(secrets);
    const calls = createProviderCalls({ unitOfWork, adapters: createKnownProviders(outbound, clock), credentials });
    const ear = createProviderEar(tickets);
    const { timeZone } = settings;
    const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone });
    const gate = createContactGate({ unitOfWork, clock, contacts, consents, seals, today: (now) => calendar.format(now) });
    inboundWrites.add(gate.hearOptOut);
    sendPolicies.add(gate.sendPolicy);
    contacts.registerDataHolder(createPersonData(seals));
    contacts.registerDataHolder(createContractData(settings.contractRetentionYears));
    contacts.registerMergeParticipant(createPersonMerge());
    return {
      routes: [
        ...agreementRoutes(createAgreements(unitOfWork)),
        ...ratesRoutes(tables, createTableVersions(unitOfWork), clock),
        ...windowRoutes(createContractWindows(unitOfWork)),
        ...leadRoutes(createCreditLeads({ unitOfWork, contacts, clock, seals }), ingestions),
        ...campaignRoutes(createCreditCampaigns(unitOfWork)),
        ...allocationRoutes(
          createAllocations(unitOfWork, {
            lostDays: settings.lostCoolDownDays,
            wonDays: settings.wonCoolDownDays,
            leaseHours: settings.leaseHours,
          }),
        ),
        ...salesRoutes(createSimulations(unitOfWork, tickets, gate), createProposals(unitOfWork, tickets)),
        ...productSimulationRoutes({ unitOfWork, tickets, gate }),
        ...documentRoutes(unitOfWork),
        ...proposalCardRoutes(createProposalCards(unitOfWork, messages)),
        ...sourceRoutes(createLeadSources({ unitOfWork, outbound, client, clock })),
        ...providerRoutes(createProviders({ unitOfWork, outbound, calls, credentials, clock })),
        ...ruleRoutes(createRules(unitOfWork)),
        ...contactGateRoutes(gate),
        ...submissionRoutes(createSubmissions(unitOfWork)),
        ...cancellationRoutes(createCancellations(unitOfWork, calls)),
        ...providerWebhookRoutes({ unitOfWork, scopes, clock, calls, credentials, ear }),
        ...importTemplateRoutes(createImportTemplates(unitOfWork)),
        ...importRoutes({
          imports: createImports({ unitOfWork, media, timeZone }),
          media,
          fileLimitBytes: settings.importLimitBytes,
        }),
      ],
      processors: [
        pullLeadsProcessor({ unitOfWork, client, ingestions }),
        readImportProcessor({
          unitOfWork,
          reader,
          clock,
          guards: { removedPercent: settings.importRemovedPercent, coefficientPercent: settings.importCoefficientPercent },
          today: (now) => calendar.format(now),
        }),
        applyImportProcessor(unitOfWork),
        submitProposalProcessor(createSubmissionAdvance({ unitOfWork, calls, ear, seals })),
        cancelSubmissionProcessor({ unitOfWork, calls, ear }),
        pollProviderProcessor({ unitOfWork, calls, ear }),
      ],
      schedules: [
        defineSchedule({
          id: 'credit.sweep-imports',
          summary: 'Gives up imports that nobody applies, and removes the rows of those that are over',
          everyMs: hourMs,
          run: createImportSweep(unitOfWork),
        }),
        defineSchedule({
          id: 'credit.sweep-leases',
          summary: 'Gives people back whom their owners did not contact in time',
          everyMs: minuteMs,
          run: createLeaseSweep(unitOfWork),
        }),
        defineSchedule({
          id: 'credit.sweep-providers',
          summary: 'Has providers asked for what changed, and goes on with submissions whose job was lost',
          everyMs: minuteMs,
          run: createProviderSweep(unitOfWork),
        }),
      ],
    };
  },
});
