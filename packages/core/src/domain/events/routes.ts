import { defineRoute, reply, stream, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { EventCursorExpired, InvalidCursor } from '../../contract/problems.js';
import type { EventStream } from '../../events/event-stream.js';
import type { PermissionCatalog } from '../../kernel/permission-catalog.js';
import { EventStreamQuery, Permission } from './contract.js';
import type { EphemeralEvents } from './ephemeral-events.js';
import type { MayRead } from './event-access.js';
import { createEventFeed } from './event-feed.js';
import { toAside } from './event-frames.js';

const cursorPattern = /^\d{1,18}$/;

export const eventRoutes = (
  events: EventStream,
  ephemeral: EphemeralEvents,
  permissions: PermissionCatalog,
  mayRead: MayRead,
): readonly RouteDefinition[] => [
  defineRoute({
    id: 'events.follow',
    method: 'GET',
    path: '/events',
    summary: 'Follow what happens',
    description:
      'Server-sent events of the tenant, in order and without gaps. `id:` is the cursor: send the last one as `Last-Event-ID` or `after` to resume; ' +
      'without one the stream starts now. 410 means that events in between are no longer kept. What matters only now, such as ' +
      '`ticket.presence`, comes without an `id:` and is never repeated. An embed session gets the events of what it may read.',
    access: { permission: 'events:read' },
    query: EventStreamQuery,
    responses: { 200: { contentType: 'text/event-stream', description: 'Event stream' } },
    problems: [EventCursorExpired, InvalidCursor],
    handler: async ({ scope, query, request }) => {
      const resumed = request.headers['last-event-id'];
      const given = typeof resumed === 'string' && resumed !== '' ? resumed : query.after;
      if (given !== undefined && !cursorPattern.test(given)) throw new InvalidCursor();
      const after = given ?? (await events.latestCursor(scope));
      const asked = query.types === undefined ? undefined : new Set(query.types.split(','));
      const held = scope.delegated?.permissions;
      const isWanted = (type: string): boolean => asked?.has(type) !== false && (held === undefined || mayRead(type, held));
      const batches = await events.follow(scope, {
        after,
        types: asked === undefined && held === undefined ? undefined : { has: isWanted },
      });
      return stream(
        200,
        {
          contentType: 'text/event-stream; charset=utf-8',
          stream: createEventFeed(
            after,
            batches[Symbol.asyncIterator](),
            (error) => {
              request.log.error({ error }, 'an event stream ended on a fault');
            },
            (say) =>
              ephemeral.listen((envelope) => {
                if (envelope.tenantId === scope.tenantId && isWanted(envelope.type)) say(toAside(envelope));
              }),
          ),
        },
        { 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
      );
    },
  }),
  defineRoute({
    id: 'permissions.list',
    method: 'GET',
    path: '/permissions',
    summary: 'List the permissions that plugins declare',
    access: { permission: 'permissions:read' },
    responses: { 200: Type.Object({ data: Type.Array(Permission) }, { additionalProperties: false }) },
    handler: () =>
      Promise.resolve(
        reply(200, {
          data: permissions.list().map(({ id, plugin, description, roles }) => ({ id, plugin, description, roles: [...roles] })),
        }),
      ),
  }),
];
