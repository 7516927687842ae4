import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import type { ChannelDirectory } from '../channels/contract.js';
import type { Contacts } from '../contacts/contract.js';
import { NoInstance } from '../messages/contract.js';
import { findUsualInstanceId } from '../messages/recipient.repository.js';
import type { Ticket, Tickets } from '../tickets/contract.js';
import { LeadIsLost, type Lead, type LeadConversion, type LeadInput, type LeadPatch, type Leads } from './contract.js';
import { findLead, findOpenLeadId, isActiveOwner, lockLead } from './lead.repository.js';

export interface ConversionParts {
  readonly contacts: Contacts;
  readonly tickets: Tickets;
  readonly channels: ChannelDirectory;
  createIn(tx: Transaction, input: LeadInput): Promise<Lead>;
  updateIn(tx: Transaction, id: string, patch: LeadPatch): Promise<Lead>;
}

const isRunning = ({ status }: NonNullable<Lead['ticket']>): boolean => status !== 'closed' && status !== 'resolved';

/** The way of a lead into a conversation, and of a conversation to its lead. */
export const createLeadConversion = ({
  contacts,
  tickets,
  channels,
  createIn,
  updateIn,
}: ConversionParts): Pick<Leads, 'convertIn' | 'ensureForTicketIn'> => {
  /** Where the contact was last talked to, else the tenant's only instance. */
  const usualInstanceId = async (sql: Sql, contactId: string): Promise<string> => {
    const usualId = await findUsualInstanceId(sql, contactId);
    if (usualId !== undefined) return usualId;
    const [only, ...others] = await channels.listInstances(sql);
    if (!only || others.length > 0) throw new NoInstance();
    return only.id;
  };

  /** The conversation the lead is in already, else the contact's on the instance, opened when there is none. */
  const ticketFor = async (tx: Transaction, lead: Lead, { instanceId, queueId, subject }: LeadConversion): Promise<Ticket> => {
    if (instanceId === undefined && lead.ticket !== null && isRunning(lead.ticket)) {
      const current = await tickets.find(tx.sql, lead.ticket.id);
      if (current) return current;
    }
    return tickets.ensureActiveIn(tx, {
      contactId: lead.contact.id,
      instanceId: instanceId ?? (await usualInstanceId(tx.sql, lead.contact.id)),
      ...(queueId !== undefined && { queueId }),
      ...(subject !== undefined && { subject }),
    });
  };

  return {
    async convertIn(tx, id, conversion) {
      const lead = await lockLead(tx, id);
      if (!lead) throw new NotFound({ resource: 'lead' });
      if (lead.status === 'lost') throw new LeadIsLost({ leadId: id });
      const { assignOwner = false, status, lostReason } = conversion;
      const ticket = await ticketFor(tx, lead, conversion);
      if (assignOwner && lead.owner !== null && ticket.assigneeId === null)
        await tickets.assignIn(tx, ticket.id, { assigneeId: lead.owner.id });
      const isLinked = lead.ticketId === ticket.id;
      if (isLinked && (status === undefined || status === lead.status)) return (await findLead(tx.sql, id)) ?? lead;
      return updateIn(tx, id, {
        ticketId: ticket.id,
        ...(status !== undefined && { status }),
        ...(lostReason !== undefined && { lostReason }),
      });
    },

    async ensureForTicketIn(tx, ticketId, { source, ownerId }) {
      const ticket = await tickets.find(tx.sql, ticketId);
      if (!ticket) throw new NotFound({ resource: 'ticket' });
      const contactId = ticket.contact.id;
      await contacts.lock(tx, contactId);
      const openId = await findOpenLeadId(tx.sql, contactId);
      if (openId !== undefined) {
        const open = await findLead(tx.sql, openId);
        return { lead: open?.ticketId === ticketId ? open : await updateIn(tx, openId, { ticketId }), isNew: false };
      }
      const hasOwner = ticket.assigneeId !== null && (await isActiveOwner(tx, ticket.assigneeId));
      const lead = await createIn(tx, {
        contactId,
        ticketId,
        source: source ?? ticket.channel,
        ownerId: ownerId === undefined && hasOwner ? ticket.assigneeId : (ownerId ?? null),
      });
      return { lead, isNew: true };
    },
  };
};
