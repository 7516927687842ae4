import type { Migrations } from '@leadengine/plugin-kit';
import { createAgreements } from './20261130010000-agreements.js';
import { createRates } from './20261130010100-rates.js';
import { createLeadEngine } from './20261130010200-lead-engine.js';
import { createLeadSources } from './20261130010300-lead-sources.js';
import { createSales } from './20261130010400-sales.js';
import { createImports } from './20261203300000-imports.js';
import { createProviders } from './20261204200000-providers.js';
import { createClaims } from './20261204200100-claims.js';
import { createRules } from './20261204200300-rules.js';
import { addSubmissionDue } from './20261204200400-submission-due.js';
import { addSimulationIncome } from './20261205100000-simulation-income.js';
import { addProposalParties } from './20261205110000-proposal-parties.js';
import { addWithheldContacts } from './20261205120000-withheld-contacts.js';
import { createProposalCards } from './20261205130000-proposal-cards.js';
import { createProductSimulations } from './20261205140000-product-simulations.js';
import { createCancellations } from './20261205150000-cancellations.js';
import { forgetBirthDates } from './20261206100000-offers-without-persons.js';
import { createContactLaw } from './20261204200200-contact-law.js';

export const migrations: Migrations = {
  '20261130010000_agreements': createAgreements,
  '20261130010100_rates': createRates,
  '20261130010200_lead_engine': createLeadEngine,
  '20261130010300_lead_sources': createLeadSources,
  '20261130010400_sales': createSales,
  '20261203300000_imports': createImports,
  '20261204200000_providers': createProviders,
  '20261204200100_claims': createClaims,
  '20261204200200_contact_law': createContactLaw,
  '20261204200300_rules': createRules,
  '20261204200400_submission_due': addSubmissionDue,
  '20261205100000_simulation_income': addSimulationIncome,
  '20261205110000_proposal_parties': addProposalParties,
  '20261205120000_withheld_contacts': addWithheldContacts,
  '20261205130000_proposal_cards': createProposalCards,
  '20261205140000_product_simulations': createProductSimulations,
  '20261205150000_cancellations': createCancellations,
  '20261206100000_offers_without_persons': forgetBirthDates,
};
