import { IdParams, Message, MessageWithheld, NotFound, TicketNotOpen } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { creditAccess } from '../access.js';
import { ProposalEnded } from '../sales/proposal.schema.js';
import type { ProposalCards } from './card.service.js';

export const proposalCardRoutes = (cards: ProposalCards): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditProposals.sendCard',
    method: 'POST',
    path: '/proposals/:id/message',
    summary: 'Send a proposal to its customer, as a message in the conversation of its ticket',
    description:
      'In Portuguese, with the figures that were stored. Answers with the same message when it is asked again; a new one is sent only when ' +
      'that failed or was revoked. An answer of the customer accepts nothing.',
    access: creditAccess.sell,
    audit: {
      action: 'credit_proposal.told',
      targets: ({ params }, { body }) => [
        { type: 'message', id: body.id },
        { type: 'credit_proposal', id: params.id },
      ],
    },
    params: IdParams,
    responses: { 202: Message },
    problems: [NotFound, ProposalEnded, TicketNotOpen, MessageWithheld],
    handler: async ({ scope, params }) => reply(202, await cards.send(scope, params.id)),
  }),
];
