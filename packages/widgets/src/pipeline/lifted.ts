import type { LeadStatus, PipelineColumn } from './lead-column.js';

/** A lead that is being moved, and where to. */
export interface Lifted {
  readonly leadId: string;
  readonly status: LeadStatus;
  /** From the top, without counting the lead itself. */
  readonly index: number;
  readonly byKey: boolean;
}

/** Carried by stages to the side and by places down, as far as that goes; undefined where its stage is not shown. */
export const carried = (
  columns: readonly PipelineColumn[],
  lifted: Lifted,
  sideways: number,
  down: number,
): { readonly lifted: Lifted; readonly places: number } | undefined => {
  const from = columns.findIndex(({ status }) => status === lifted.status);
  const column = from === -1 ? undefined : columns[Math.max(0, Math.min(columns.length - 1, from + sideways))];
  if (column === undefined) return undefined;
  const others = column.leads.filter(({ id }) => id !== lifted.leadId).length;
  const index = Math.max(0, Math.min(others, lifted.index + down));
  return { lifted: { ...lifted, status: column.status, index }, places: others + 1 };
};

/** Where between the cards of a stage a pointer is. */
export const indexUnder = (column: HTMLElement, leadId: string, y: number): number => {
  const cards = [...column.querySelectorAll<HTMLElement>('.card')].filter((card) => card.dataset['lead'] !== leadId);
  const below = cards.findIndex((card) => {
    const { top, height } = card.getBoundingClientRect();
    return y < top + height / 2;
  });
  return below === -1 ? cards.length : below;
};
