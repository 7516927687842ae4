import type { InboundWrite } from '../messages/contract.js';
import type { Leads } from './contract.js';
import { findLeadSettings } from './settings.repository.js';

/** Makes a lead of a person who is unknown until now, with the message they wrote or not at all, where the tenant wants it. */
export const createOnInbound =
  ({ ensureForTicketIn }: Pick<Leads, 'ensureForTicketIn'>): InboundWrite =>
  async (tx, message, { contactIsNew }) => {
    if (!contactIsNew || !(await findLeadSettings(tx.sql)).createOnInbound) return;
    await ensureForTicketIn(tx, message.ticketId, {});
  };
