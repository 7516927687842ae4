import type { Lead } from '@leadengine/sdk';

export type LeadStatus = Lead['status'];

/** In the order a sale goes through; the last two are ends. */
export const leadStatuses = [
  'new',
  'contacted',
  'engaged',
  'qualified',
  'proposal',
  'negotiation',
  'nurturing',
  'converted',
  'lost',
] as const satisfies readonly LeadStatus[];

/** The leads of one status. */
export interface PipelineColumn {
  readonly status: LeadStatus;
  /** As people ordered them; as far as they are loaded. */
  readonly leads: readonly Lead[];
  readonly goesOn: boolean;
}

/** Money of one currency. */
export interface Sum {
  readonly currency: string;
  readonly cents: number;
}

/** What leads are worth, by currency, the largest sum first. Sums of different currencies are never added up. */
export const sumsOf = (leads: readonly Lead[]): readonly Sum[] => {
  const sums = new Map<string, number>();
  for (const { currency, valueCents } of leads) sums.set(currency, (sums.get(currency) ?? 0) + valueCents);
  return [...sums].map(([currency, cents]) => ({ currency, cents })).sort((a, b) => b.cents - a.cents);
};

const before = (a: Lead, b: Lead): boolean => (a.position === b.position ? a.id < b.id : a.position < b.position);

/** The columns with a lead where its status and position say, and nowhere else. Behind the end of what is loaded it is left out. */
export const withLead = (columns: readonly PipelineColumn[], lead: Lead): readonly PipelineColumn[] =>
  columns.map((column) => {
    const rest = column.leads.filter(({ id }) => id !== lead.id);
    if (column.status !== lead.status) return rest.length === column.leads.length ? column : { ...column, leads: rest };
    const next = rest.findIndex((other) => before(lead, other));
    if (next === -1 && column.goesOn) return { ...column, leads: rest };
    return { ...column, leads: rest.toSpliced(next === -1 ? rest.length : next, 0, lead) };
  });

/** The columns with a lead at a place that a person picked; it has a position of its own once the engine took it. */
export const withLeadAt = (columns: readonly PipelineColumn[], lead: Lead, status: LeadStatus, index: number): readonly PipelineColumn[] =>
  columns.map((column) => {
    const rest = column.leads.filter(({ id }) => id !== lead.id);
    return column.status === status ? { ...column, leads: rest.toSpliced(index, 0, { ...lead, status }) } : { ...column, leads: rest };
  });

/** How the engine is told of a place: by the neighbors that stand there. */
export const neighborsAt = (
  column: PipelineColumn,
  leadId: string,
  index: number,
): { readonly afterId?: string; readonly beforeId?: string } => {
  const rest = column.leads.filter(({ id }) => id !== leadId);
  const [above, below] = [rest[index - 1], rest[index]];
  return { ...(above === undefined ? {} : { afterId: above.id }), ...(below === undefined ? {} : { beforeId: below.id }) };
};
