import { decodeCursor, defaultPageSize, NotFound, pageOf, pageQuery, toPage } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition, type UnitOfWork } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { listGroups, type GroupRow } from '../baileys/inbound/group.repository.js';
import { instanceParams } from '../route-parts.js';
import { findInstance } from './instance.repository.js';

/** A WhatsApp group that a number is in. */
export const WhatsAppGroup = Type.Object(
  {
    address: Type.String({ description: 'Ends in @g.us' }),
    subject: Type.String(),
    participantCount: Type.Integer(),
    isAdmin: Type.Boolean({ description: 'Whether the number is an administrator of the group' }),
    updatedAt: Type.String({ format: 'date-time' }),
  },
  { $id: 'WhatsAppGroup', additionalProperties: false },
);
export type WhatsAppGroup = Static<typeof WhatsAppGroup>;

const addressCursor = Type.Tuple([Type.String({ maxLength: 128 })]);

const toGroup = (row: GroupRow): WhatsAppGroup => ({
  address: row.address,
  subject: row.subject,
  participantCount: row.participants,
  isAdmin: row.is_admin,
  updatedAt: row.updated_at.toISOString(),
});

/** Groups of a number. Their messages are kept raw and make no conversations. */
export const groupRoutes = (unitOfWork: UnitOfWork): readonly RouteDefinition[] => [
  defineRoute({
    id: 'whatsapp.listGroups',
    method: 'GET',
    path: '/instances/:id/groups',
    summary: 'List the groups of a WhatsApp number, as they were when it was last connected',
    access: { permission: 'whatsapp:read' },
    params: instanceParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(WhatsAppGroup) },
    problems: [NotFound],
    handler: async ({ scope, params, query: { limit = defaultPageSize, cursor } }) => {
      const after = cursor === undefined ? null : decodeCursor(addressCursor, cursor)[0];
      const rows = await unitOfWork.read(scope, async (sql) => {
        if (!(await findInstance(sql, params.id))) throw new NotFound({ resource: 'WhatsApp instance' });
        return listGroups(sql, params.id, after, limit + 1);
      });
      return reply(
        200,
        toPage(rows, limit, toGroup, ({ address }) => [address]),
      );
    },
  }),
];
