import { defineProblem } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { LeadStatus, LossReason } from './status.js';

const closed = { additionalProperties: false } as const;

/** How a lead is taken into a conversation. */
export const LeadConversion = Type.Object(
  {
    instanceId: Type.Optional(
      Type.String({
        format: 'uuid',
        description: "Talks through this instance; left out: that of the contact's newest ticket, else the only one",
      }),
    ),
    queueId: Type.Optional(Type.String({ format: 'uuid', description: 'Of a ticket that is opened' })),
    subject: Type.Optional(Type.String({ maxLength: 200, description: 'Of a ticket that is opened' })),
    assignOwner: Type.Optional(Type.Boolean({ description: "Hands a ticket that nobody has to the lead's owner" })),
    status: Type.Optional(LeadStatus),
    lostReason: Type.Optional(LossReason),
  },
  { $id: 'LeadConversion', ...closed },
);
export type LeadConversion = Static<typeof LeadConversion>;

/** How a conversation becomes a lead. */
export const TicketLeadInput = Type.Object(
  {
    source: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 60,
        pattern: '^[a-z0-9][a-z0-9_-]*$',
        description: 'Of a lead that is added; left out: the channel of the ticket',
      }),
    ),
    ownerId: Type.Optional(
      Type.Union([Type.String({ format: 'uuid' }), Type.Null()], {
        description: 'Of a lead that is added; left out: whoever has the ticket',
      }),
    ),
  },
  { $id: 'TicketLeadInput', ...closed },
);
export type TicketLeadInput = Static<typeof TicketLeadInput>;

/** What leads do by themselves in a tenant. */
export const LeadSettings = Type.Object(
  { createOnInbound: Type.Boolean({ description: 'The first message of an unknown person makes a lead' }) },
  { $id: 'LeadSettings', ...closed },
);
export type LeadSettings = Static<typeof LeadSettings>;

export const LeadIsLost = defineProblem<{ leadId: string }>({
  code: 'leads.is_lost',
  status: 409,
  title: 'The lead is lost',
  detail: ({ leadId }) => `Take lead ${leadId} up again before a conversation goes on about it.`,
});
