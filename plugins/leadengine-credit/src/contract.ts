/** What other plugins may use: schemas, events and problems of payroll credit. */
export * from './agreement/agreement.problems.js';
export * from './agreement/agreement.schema.js';
export * from './allocations/allocation.schema.js';
export * from './allocations/campaign.schema.js';
export * from './imports/import.problems.js';
export * from './imports/import.schema.js';
export * from './imports/template.schema.js';
export * from './leads/lead.schema.js';
export * from './rates/product.schema.js';
export * from './rates/rates.problems.js';
export * from './rates/table.schema.js';
export * from './rates/window.schema.js';
export * from './sales/proposal.schema.js';
export * from './sales/simulation.schema.js';
export * from './upstream/source.schema.js';
