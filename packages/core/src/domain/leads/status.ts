import { Type, type Static } from 'typebox';

export const LeadStatus = Type.Union([
  Type.Literal('new'),
  Type.Literal('contacted'),
  Type.Literal('engaged'),
  Type.Literal('qualified'),
  Type.Literal('proposal'),
  Type.Literal('negotiation'),
  Type.Literal('nurturing'),
  Type.Literal('converted'),
  Type.Literal('lost'),
]);
export type LeadStatus = Static<typeof LeadStatus>;

const openStatuses = [
  'new',
  'contacted',
  'engaged',
  'qualified',
  'proposal',
  'negotiation',
  'nurturing',
] as const satisfies readonly LeadStatus[];

/** The same as SQL. Equals the predicate of the index `leads_one_open`. */
export const openLeadStatusesSql = `('new', 'contacted', 'engaged', 'qualified', 'proposal', 'negotiation', 'nurturing')`;

export const isOpenLead = (status: LeadStatus): boolean => (openStatuses as readonly LeadStatus[]).includes(status);

const fromOpen: readonly LeadStatus[] = [...openStatuses, 'converted', 'lost'];

/**
 * Where a lead may go from each status; staying is always allowed. Sales goes back and forth while a lead is open. What was lost
 * may be taken up again; what was won goes back to the table or is lost after all, as when a contract is withdrawn.
 */
export const leadTransitions: Readonly<Record<LeadStatus, readonly LeadStatus[]>> = {
  new: fromOpen,
  contacted: fromOpen,
  engaged: fromOpen,
  qualified: fromOpen,
  proposal: fromOpen,
  negotiation: fromOpen,
  nurturing: fromOpen,
  converted: ['negotiation', 'lost'],
  lost: openStatuses,
};

export const LossReason = Type.Union([
  Type.Literal('sem_interesse'),
  Type.Literal('orcamento'),
  Type.Literal('concorrencia'),
  Type.Literal('documentacao'),
  Type.Literal('outro'),
]);
export type LossReason = Static<typeof LossReason>;
