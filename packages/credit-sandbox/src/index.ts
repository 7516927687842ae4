export { createCreditSandbox, type CreditSandbox, type Lender, type LenderAccess } from './create-credit-sandbox.js';
export { type Fault, type FaultName } from './faults.js';
export { type KeptProposal } from './world.js';
export { type WebhookMood } from './webhook-sender.js';
