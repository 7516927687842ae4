import { defineEvent, defineProblem } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';
import { TagRef } from '../tags/contract.js';
import { Stage, TicketOutcome, TicketStatus } from '../tickets/contract.js';
import { LeadStatus, LossReason } from './status.js';

export * from './conversion.contract.js';
export * from './service.contract.js';
export { LeadStatus, leadTransitions, LossReason } from './status.js';

const closed = { additionalProperties: false } as const;
/** Where a lead came from. */
export const LeadSource = Type.String({
  minLength: 1,
  maxLength: 60,
  pattern: '^[a-z0-9][a-z0-9_-]*$',
  description: 'Where it came from, such as whatsapp',
});
const score = Type.Integer({ minimum: 0, maximum: 100 });
const valueCents = Type.Integer({ minimum: 0, maximum: 9_007_199_254_740_991 });
const currency = Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217' });
const probability = Type.Integer({ minimum: 0, maximum: 100, description: 'Percent' });
const expectedCloseOn = Type.String({ format: 'date' });
const customFields = Type.Record(
  Type.String({ pattern: '^[a-z][A-Za-z0-9_]{0,59}$' }),
  Type.Union([Type.String({ maxLength: 500 }), Type.Number(), Type.Boolean()]),
  { maxProperties: 50 },
);

/** How the conversation with a lead stands. */
const LeadTicket = Type.Object(
  {
    id: Id,
    channel: Type.String(),
    status: TicketStatus,
    stage: Stage,
    closedAt: nullable(Timestamp),
    closeOutcome: nullable(TicketOutcome),
  },
  { $id: 'LeadTicket', ...closed },
);

/** A chance to sell something to a contact. */
export const Lead = Type.Object(
  {
    id: Id,
    status: LeadStatus,
    position: Type.String({ description: 'Place in the column of its status: columns sort by it, byte by byte' }),
    contact: Type.Object({ id: Id, name: Type.String(), phone: nullable(Type.String()) }, closed),
    owner: nullable(Type.Object({ id: Id, name: Type.String() }, closed)),
    ticketId: nullable(Id),
    ticket: nullable(LeadTicket),
    tags: Type.Array(TagRef),
    source: Type.String(),
    score,
    valueCents,
    currency: Type.String(),
    probability,
    lostReason: nullable(LossReason),
    expectedCloseOn: nullable(expectedCloseOn),
    nextFollowUpAt: nullable(Timestamp),
    customFields: Type.Record(Type.String(), Type.Unknown()),
    closedAt: nullable(Timestamp),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'Lead', ...closed },
);
export type Lead = Static<typeof Lead>;

const editable = {
  ownerId: Type.Optional(nullable(Id)),
  ticketId: Type.Optional(nullable(Id)),
  score: Type.Optional(score),
  valueCents: Type.Optional(valueCents),
  currency: Type.Optional(currency),
  probability: Type.Optional(probability),
  expectedCloseOn: Type.Optional(nullable(expectedCloseOn)),
  nextFollowUpAt: Type.Optional(nullable(Timestamp)),
  customFields: Type.Optional(customFields),
};

export const LeadInput = Type.Object({ contactId: Id, source: LeadSource, ...editable }, { $id: 'LeadInput', ...closed });
export type LeadInput = Static<typeof LeadInput>;

export const LeadPatch = Type.Object(
  { ...editable, source: Type.Optional(LeadSource), status: Type.Optional(LeadStatus), lostReason: Type.Optional(LossReason) },
  { $id: 'LeadPatch', ...closed, minProperties: 1 },
);
export type LeadPatch = Static<typeof LeadPatch>;

export const LeadMove = Type.Object(
  {
    status: LeadStatus,
    lostReason: Type.Optional(LossReason),
    afterId: Type.Optional(
      Type.String({ format: 'uuid', description: 'Lead of that column it goes right below; without any neighbor, to the top' }),
    ),
    beforeId: Type.Optional(
      Type.String({
        format: 'uuid',
        description: 'Lead of that column it goes right above; when afterId is given, too, only if that one has left the column',
      }),
    ),
  },
  { $id: 'LeadMove', ...closed },
);
export type LeadMove = Static<typeof LeadMove>;

export const CallResult = Type.Union([Type.Literal('connected'), Type.Literal('no_answer'), Type.Literal('voicemail')]);
const note = Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' });

/** Something that happened to a lead. */
export const LeadActivity = Type.Object(
  {
    id: Id,
    leadId: Id,
    type: Type.Union([
      Type.Literal('note'),
      Type.Literal('call'),
      Type.Literal('status_changed'),
      Type.Literal('whatsapp_replied'),
      Type.Literal('ticket_linked'),
    ]),
    note: Type.String(),
    callResult: nullable(CallResult),
    fromStatus: nullable(LeadStatus),
    toStatus: nullable(LeadStatus),
    messageId: nullable(Id),
    ticketId: nullable(Id),
    authorId: nullable(Id),
    createdAt: Timestamp,
  },
  { $id: 'LeadActivity', ...closed },
);
export type LeadActivity = Static<typeof LeadActivity>;

export const LeadActivityInput = Type.Union(
  [
    Type.Object({ type: Type.Literal('note'), note }, closed),
    Type.Object({ type: Type.Literal('call'), callResult: CallResult, note: Type.Optional(note) }, closed),
  ],
  { $id: 'LeadActivityInput' },
);
export type LeadActivityInput = Static<typeof LeadActivityInput>;

export const LeadCreated = defineEvent({ name: 'lead.created', version: 1, summary: 'A lead was added', payload: Lead });
export const LeadUpdated = defineEvent({ name: 'lead.updated', version: 1, summary: 'A lead was changed or moved', payload: Lead });

export const LeadAlreadyOpen = defineProblem<{ existingLeadId: string }>({
  code: 'leads.already_open',
  status: 409,
  title: 'The contact has an open lead',
  detail: ({ existingLeadId }) => `Lead ${existingLeadId} is open; go on there.`,
});

export const LeadTransitionRefused = defineProblem<{ from: LeadStatus; to: LeadStatus }>({
  code: 'leads.transition_refused',
  status: 422,
  title: 'The status cannot follow',
  detail: ({ from, to }) => `A lead that is ${from} cannot become ${to}.`,
});

export const LossReasonNeeded = defineProblem({
  code: 'leads.loss_reason_needed',
  status: 422,
  title: 'The reason is missing',
  detail: () => 'Say in lostReason why the lead is lost; only a lost lead has one.',
});

export const UnknownLeadReference = defineProblem<{ member: string; id: string }>({
  code: 'leads.unknown_reference',
  status: 422,
  title: 'What the lead refers to does not exist',
  detail: ({ member, id }) => `There is no ${member} ${id} that the lead could have.`,
});
