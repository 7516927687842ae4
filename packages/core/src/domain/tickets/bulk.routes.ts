import { defineRoute, Problem, reply, type RouteDefinition, type Scope } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { NotFound } from '../../contract/problems.js';
import { Id, nullable } from '../schema.js';
import { TicketAssignment, TicketClosing, type Ticket, type Tickets } from './contract.js';

const ticketIds = Type.Array(Id, { minItems: 1, maxItems: 200, uniqueItems: true });

const BulkAction = Type.Union(
  [
    Type.Object({ action: Type.Literal('close'), ticketIds, ...TicketClosing.properties }, { additionalProperties: false }),
    Type.Object({ action: Type.Literal('assign'), ticketIds, ...TicketAssignment.properties }, { additionalProperties: false }),
  ],
  { $id: 'TicketBulkAction' },
);
type BulkAction = Static<typeof BulkAction>;

const BulkResult = Type.Object(
  {
    data: Type.Array(
      Type.Object(
        { ticketId: Id, ok: Type.Boolean(), code: nullable(Type.String({ description: 'Why it was refused' })) },
        { additionalProperties: false },
      ),
    ),
  },
  { $id: 'TicketBulkResult', additionalProperties: false },
);

export const ticketBulkRoutes = (tickets: Tickets): readonly RouteDefinition[] => {
  const apply = (scope: Scope, id: string, action: BulkAction): Promise<Ticket> =>
    action.action === 'close' ? tickets.close(scope, id, action) : tickets.assign(scope, id, action);

  return [
    defineRoute({
      id: 'tickets.bulk',
      method: 'POST',
      path: '/actions/bulk',
      summary: 'Close or assign up to 200 tickets',
      description: 'Each on its own: what is refused changes nothing and keeps no other from it. 404 when none of them exists.',
      access: { permission: 'tickets:write' },
      body: BulkAction,
      responses: { 200: BulkResult },
      problems: [NotFound],
      audit: {
        action: 'ticket.bulk_changed',
        targets: (_context, { body: { data } }) => data.filter(({ ok }) => ok).map(({ ticketId }) => ({ type: 'ticket', id: ticketId })),
        metadata: ({ body: { action } }, { body: { data } }) => ({ change: action, refused: data.filter(({ ok }) => !ok).length }),
      },
      handler: async ({ scope, body }) => {
        const codes = new Map<string, string>();
        // In one order, so that two calls do not wait for each other's tickets.
        for (const ticketId of [...body.ticketIds].sort()) {
          try {
            await apply(scope, ticketId, body);
          } catch (error) {
            if (!(error instanceof Problem) || error.status >= 500) throw error;
            codes.set(ticketId, error.code);
          }
        }
        const data = body.ticketIds.map((ticketId) => ({ ticketId, ok: !codes.has(ticketId), code: codes.get(ticketId) ?? null }));
        if (data.every(({ code }) => code === 'resource.not_found')) throw new NotFound({ resource: 'ticket' });
        return reply(200, { data });
      },
    }),
  ];
};
