import { defineService, type Scope, type Sql, type Transaction } from '@leadengine/plugin-kit';
import type { Lead, LeadActivity, LeadActivityInput, LeadInput, LeadMove, LeadPatch } from './contract.js';
import type { LeadConversion, LeadSettings, TicketLeadInput } from './conversion.contract.js';
import type { LeadStatus } from './status.js';

export type LeadSort = 'created' | 'updated' | 'score' | 'followUp' | 'position';

export interface LeadListQuery {
  readonly status?: LeadStatus;
  /** Id of a user, `me` or `none`. */
  readonly owner?: string;
  readonly source?: string;
  readonly contact?: string;
  readonly ticket?: string;
  /** Id of a tag. */
  readonly tag?: string;
  readonly followUpDue?: boolean;
  readonly sort?: LeadSort;
  readonly limit?: number;
  readonly cursor?: string;
}

export interface LeadPage {
  readonly data: Lead[];
  readonly nextCursor: string | null;
}

export interface LeadActivityPage {
  readonly data: LeadActivity[];
  readonly nextCursor: string | null;
}

/** A lead, and whether it was added just now. */
export interface EnsuredLead {
  readonly lead: Lead;
  readonly isNew: boolean;
}

/** Leads of a tenant. Every change of status goes through one function, whichever method asks for it. */
export interface Leads {
  /** @throws InvalidCursor, InvalidRequest */
  list(scope: Scope, query: LeadListQuery): Promise<LeadPage>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<Lead>;
  find(sql: Sql, id: string): Promise<Lead | undefined>;
  /** The one open lead of a contact. */
  findOpen(sql: Sql, contactId: string): Promise<Lead | undefined>;
  /** The open lead that has the ticket, else the newest one. */
  findOfTicket(sql: Sql, ticketId: string): Promise<Lead | undefined>;
  /** @throws UnknownLeadReference, LeadAlreadyOpen */
  create(scope: Scope, input: LeadInput): Promise<Lead>;
  /** Like {@link Leads.create}, in the caller's transaction. */
  createIn(tx: Transaction, input: LeadInput): Promise<Lead>;
  /** @throws NotFound, VersionMismatch, LeadTransitionRefused, LossReasonNeeded, LeadAlreadyOpen, UnknownLeadReference */
  update(scope: Scope, id: string, patch: LeadPatch, ifMatch: number | undefined): Promise<Lead>;
  /** Like {@link Leads.update}, in the caller's transaction. */
  updateIn(tx: Transaction, id: string, patch: LeadPatch): Promise<Lead>;
  /** @throws NotFound, LeadTransitionRefused, LossReasonNeeded, LeadAlreadyOpen, UnknownLeadReference */
  move(scope: Scope, id: string, move: LeadMove): Promise<Lead>;
  /**
   * Takes a lead into a conversation: links it to the contact's active ticket, which is opened when there is none. Asking again
   * changes nothing. @throws NotFound, LeadIsLost, NoInstance, and what opening a ticket and a change of status may throw
   */
  convert(scope: Scope, id: string, conversion: LeadConversion): Promise<Lead>;
  /** Like {@link Leads.convert}, in the caller's transaction. */
  convertIn(tx: Transaction, id: string, conversion: LeadConversion): Promise<Lead>;
  /** Makes a lead of a ticket, or links the contact's open one to it. @throws NotFound when there is no such ticket, UnknownLeadReference */
  ensureForTicket(scope: Scope, ticketId: string, input: TicketLeadInput): Promise<EnsuredLead>;
  /** Like {@link Leads.ensureForTicket}, in the caller's transaction. */
  ensureForTicketIn(tx: Transaction, ticketId: string, input: TicketLeadInput): Promise<EnsuredLead>;
  /** Puts tags on a lead, making those that are missing. @throws NotFound */
  addTags(scope: Scope, id: string, names: readonly string[]): Promise<Lead>;
  /** Takes a tag off a lead; one that it does not carry changes nothing. @throws NotFound */
  removeTag(scope: Scope, id: string, tagId: string): Promise<Lead>;
  /** Newest first. @throws NotFound, InvalidCursor */
  listActivities(scope: Scope, id: string, page: { readonly limit?: number; readonly cursor?: string }): Promise<LeadActivityPage>;
  /** @throws NotFound */
  addActivity(scope: Scope, id: string, input: LeadActivityInput): Promise<LeadActivity>;
  getSettings(scope: Scope): Promise<LeadSettings>;
  updateSettings(scope: Scope, settings: LeadSettings): Promise<LeadSettings>;
}
export const Leads = defineService<Leads>('leads.leads');
