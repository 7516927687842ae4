import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import type { ChannelDirectory } from '../channels/contract.js';
import type { Contacts } from '../contacts/contract.js';
import { storableText } from '../storable.js';
import type { Tags } from '../tags/contract.js';
import type { Tickets } from '../tickets/contract.js';
import { insertActivity, listActivities } from './activity.repository.js';
import {
  LeadAlreadyOpen,
  LeadCreated,
  LeadTransitionRefused,
  LeadUpdated,
  LossReasonNeeded,
  UnknownLeadReference,
  type Lead,
  type LeadInput,
  type LeadPatch,
  type Leads,
} from './contract.js';
import { createLeadConversion } from './conversion.service.js';
import { listLeads } from './lead-list.js';
import {
  findLead,
  findLeadOfTicket,
  findOpenLeadId,
  insertLead,
  isActiveOwner,
  lockLead,
  updateLead,
  type LeadValues,
} from './lead.repository.js';
import { takePlace, type Neighbors } from './place.repository.js';
import { findLeadSettings, saveLeadSettings } from './settings.repository.js';
import { linkLeadTags, touchLead, unlinkLeadTag } from './tag.repository.js';
import { isOpenLead, leadTransitions, type LeadStatus, type LossReason } from './status.js';

export interface LeadParts {
  readonly unitOfWork: UnitOfWork;
  readonly contacts: Contacts;
  readonly tickets: Tickets;
  readonly tags: Tags;
  readonly channels: ChannelDirectory;
  now(): Date;
}

const missing = (): Error => new NotFound({ resource: 'lead' });

/** Leads of a tenant. Every change of status goes through one function, whichever method asks for it. */
export const createLeads = ({ unitOfWork, contacts, tickets, tags, channels, now }: LeadParts): Leads => {
  const assertReferences = async (tx: Transaction, contactId: string, { ownerId, ticketId }: LeadPatch): Promise<void> => {
    if (typeof ownerId === 'string' && !(await isActiveOwner(tx, ownerId)))
      throw new UnknownLeadReference({ member: 'active user', id: ownerId });
    if (typeof ticketId === 'string' && (await tickets.find(tx.sql, ticketId))?.contact.id !== contactId)
      throw new UnknownLeadReference({ member: 'ticket of the contact', id: ticketId });
  };

  const placeIn = async (tx: Transaction, status: LeadStatus, neighbors: Neighbors = {}): Promise<string> => {
    const position = await takePlace(tx, status, neighbors);
    if (position === undefined)
      throw new UnknownLeadReference({ member: `lead with the status ${status}`, id: neighbors.afterId ?? neighbors.beforeId ?? '' });
    return position;
  };

  const lockExisting = async (tx: Transaction, id: string): Promise<Lead> => {
    const lead = await lockLead(tx, id);
    if (!lead) throw missing();
    return lead;
  };

  const valuesOf = (lead: Lead, patch: LeadPatch): LeadValues => ({
    status: lead.status,
    position: lead.position,
    lostReason: lead.lostReason,
    closedAt: lead.closedAt === null ? null : new Date(lead.closedAt),
    ownerId: patch.ownerId === undefined ? (lead.owner?.id ?? null) : patch.ownerId,
    ticketId: patch.ticketId === undefined ? lead.ticketId : patch.ticketId,
    source: patch.source ?? lead.source,
    score: patch.score ?? lead.score,
    valueCents: patch.valueCents ?? lead.valueCents,
    currency: patch.currency ?? lead.currency,
    probability: patch.probability ?? lead.probability,
    expectedCloseOn: patch.expectedCloseOn === undefined ? lead.expectedCloseOn : patch.expectedCloseOn,
    nextFollowUpAt: patch.nextFollowUpAt === undefined ? lead.nextFollowUpAt : patch.nextFollowUpAt,
    customFields: patch.customFields ?? lead.customFields,
  });

  const assertTransition = async (tx: Transaction, lead: Lead, status: LeadStatus): Promise<void> => {
    if (status === lead.status) return;
    if (!leadTransitions[lead.status].includes(status)) throw new LeadTransitionRefused({ from: lead.status, to: status });
    if (isOpenLead(lead.status) || !isOpenLead(status)) return;
    const existingLeadId = await findOpenLeadId(tx.sql, lead.contact.id);
    if (existingLeadId !== undefined) throw new LeadAlreadyOpen({ existingLeadId });
  };

  /** The one way in which a locked lead changes. `place` is where it goes; undefined leaves it, or puts it on top of a new column. */
  const apply = async (tx: Transaction, lead: Lead, patch: LeadPatch, place?: Neighbors): Promise<Lead> => {
    const status = patch.status ?? lead.status;
    await assertTransition(tx, lead, status);
    const lostReason: LossReason | null = patch.lostReason ?? (status === lead.status ? lead.lostReason : null);
    if ((status === 'lost') !== (lostReason !== null)) throw new LossReasonNeeded();
    await assertReferences(tx, lead.contact.id, patch);
    const isMoved = place !== undefined || status !== lead.status;
    const values = valuesOf(lead, patch);
    const changed = await updateLead(tx, lead.id, {
      ...values,
      status,
      lostReason,
      closedAt: isOpenLead(status) ? null : (values.closedAt ?? tx.now),
      position: isMoved ? await placeIn(tx, status, place) : lead.position,
    });
    if (status !== lead.status)
      await insertActivity(tx, { leadId: lead.id, type: 'status_changed', fromStatus: lead.status, toStatus: status });
    if (changed.ticketId !== null && changed.ticketId !== lead.ticketId)
      await insertActivity(tx, { leadId: lead.id, type: 'ticket_linked', ticketId: changed.ticketId });
    tx.emit(LeadUpdated, changed);
    return changed;
  };

  const updateIn: Leads['updateIn'] = async (tx, id, patch) => apply(tx, await lockExisting(tx, id), patch);

  /** Locks the lead, and tells of it when the work changed its tags. */
  const retag = (scope: Scope, id: string, work: (tx: Transaction) => Promise<boolean>): Promise<Lead> =>
    unitOfWork.run(scope, async (tx) => {
      const lead = await lockExisting(tx, id);
      if (!(await work(tx))) return lead;
      await touchLead(tx, id);
      const changed = (await findLead(tx.sql, id)) ?? lead;
      tx.emit(LeadUpdated, changed);
      return changed;
    });

  const createIn = async (tx: Transaction, input: LeadInput): Promise<Lead> => {
    const { contactId } = input;
    if (!(await contacts.lock(tx, contactId))) throw new UnknownLeadReference({ member: 'contact', id: contactId });
    const existingLeadId = await findOpenLeadId(tx.sql, contactId);
    if (existingLeadId !== undefined) throw new LeadAlreadyOpen({ existingLeadId });
    await assertReferences(tx, contactId, input);
    const lead = await insertLead(tx, uuidv7(), contactId, {
      status: 'new',
      position: await placeIn(tx, 'new'),
      ownerId: input.ownerId ?? null,
      ticketId: input.ticketId ?? null,
      source: input.source,
      score: input.score ?? 0,
      valueCents: input.valueCents ?? 0,
      currency: input.currency ?? 'BRL',
      probability: input.probability ?? 0,
      lostReason: null,
      expectedCloseOn: input.expectedCloseOn ?? null,
      nextFollowUpAt: input.nextFollowUpAt ?? null,
      customFields: input.customFields ?? {},
      closedAt: null,
    });
    if (lead.ticketId !== null) await insertActivity(tx, { leadId: lead.id, type: 'ticket_linked', ticketId: lead.ticketId });
    tx.emit(LeadCreated, lead);
    return lead;
  };

  const get = async (scope: Scope, id: string): Promise<Lead> => {
    const lead = await unitOfWork.read(scope, (sql) => findLead(sql, id));
    if (!lead) throw missing();
    return lead;
  };

  const conversion = createLeadConversion({ contacts, tickets, channels, createIn, updateIn });

  return {
    ...conversion,
    find: findLead,
    findOfTicket: findLeadOfTicket,
    createIn,
    updateIn,

    async findOpen(sql, contactId) {
      const id = await findOpenLeadId(sql, contactId);
      return id === undefined ? undefined : findLead(sql, id);
    },

    list: (scope, query) => unitOfWork.read(scope, (sql) => listLeads(sql, query, now())),

    get,

    create: (scope, input) => unitOfWork.run(scope, (tx) => createIn(tx, input)),

    update: (scope, id, patch, ifMatch) =>
      unitOfWork.run(scope, async (tx) => {
        const lead = await lockExisting(tx, id);
        if (ifMatch !== undefined && ifMatch !== lead.version) throw new VersionMismatch({ currentVersion: lead.version });
        return apply(tx, lead, patch);
      }),

    move: (scope, id, { status, lostReason, afterId, beforeId }) =>
      unitOfWork.run(scope, async (tx) => {
        const lead = await lockExisting(tx, id);
        if (afterId === id || beforeId === id) return lead;
        return apply(tx, lead, { status, ...(lostReason !== undefined && { lostReason }) }, { afterId, beforeId });
      }),

    listActivities: async (scope, id, page) => {
      await get(scope, id);
      return unitOfWork.read(scope, (sql) => listActivities(sql, id, page));
    },

    addActivity: (scope, id, input) =>
      unitOfWork.run(scope, async (tx) => {
        await lockExisting(tx, id);
        const note = storableText(input.note ?? '');
        return insertActivity(tx, { leadId: id, type: input.type, note, callResult: input.type === 'call' ? input.callResult : null });
      }),

    convert: (scope, id, input) => unitOfWork.run(scope, (tx) => conversion.convertIn(tx, id, input)),
    ensureForTicket: (scope, ticketId, input) => unitOfWork.run(scope, (tx) => conversion.ensureForTicketIn(tx, ticketId, input)),

    addTags: (scope, id, names) =>
      retag(scope, id, async (tx) => {
        const found = await tags.ensureIn(tx, names);
        return linkLeadTags(
          tx,
          id,
          found.map((tag) => tag.id),
        );
      }),
    removeTag: (scope, id, tagId) => retag(scope, id, (tx) => unlinkLeadTag(tx, id, tagId)),

    getSettings: (scope) => unitOfWork.read(scope, findLeadSettings),
    updateSettings: (scope, settings) =>
      unitOfWork.run(scope, async (tx) => {
        await saveLeadSettings(tx, settings);
        return settings;
      }),
  };
};
