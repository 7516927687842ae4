import { decodeCursor, defaultPageSize, Id, InvalidCursor, NotFound, pageOf, pageQuery, Rotation, toPage } from '@leadengine/core/contract';
import { defineRoute, NoContent, reply, type RouteDefinition, type Scope } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import type { RotationPolicies } from './rotation-policies.js';
import {
  GraceTooLong,
  RotationInProgress,
  RotationNotCancelable,
  RotationNotInGrace,
  RotationWindowOpen,
  UnknownRotationKind,
} from './rotation.problems.js';
import { RotationInput, RotationPolicy, RotationPolicyInput, RotationWithSteps } from './rotation.schema.js';
import type { Rotations } from './rotation.service.js';

const closed = { additionalProperties: false } as const;
const kind = Type.String({ minLength: 1, maxLength: 60, pattern: '^[a-z][a-z0-9_]*$' });
const tenantId = Type.String({ format: 'uuid', description: 'Whose' });
const ofTenant = Type.Object({ tenantId }, closed);
const ofRotation = Type.Object({ id: Id }, closed);
const ofKind = Type.Object({ kind }, closed);
const read = { platform: 'provisioning:read-rotations' } as const;
const write = { platform: 'provisioning:rotate' } as const;
const recorded = (...actions: readonly `${string}.${string}`[]) => ({ recordedBy: 'handler' as const, actions });

/** A scope of the tenant in which the holder of the platform key acts. */
export type ActIn = (tenantId: string, platformKeyId: string | undefined) => Scope;

const keyOf = (headers: Readonly<Record<string, string | readonly string[] | undefined>>, platformKeyId: string | undefined) => {
  const key = headers['idempotency-key'];
  return typeof key === 'string' ? `${platformKeyId ?? ''} ${key.slice(0, 255)}` : undefined;
};

export const rotationRoutes = (rotations: Rotations, policies: RotationPolicies, actIn: ActIn): readonly RouteDefinition[] => [
  defineRoute({
    id: 'platformRotations.list',
    method: 'GET',
    path: '/rotations',
    summary: "List the replacements of a tenant's secrets",
    description: 'Newest first.',
    access: read,
    query: Type.Object({ ...pageQuery, tenantId, kind: Type.Optional(kind) }, closed),
    responses: { 200: pageOf(Rotation) },
    problems: [InvalidCursor],
    handler: async ({ query: { limit = defaultPageSize, cursor, ...query }, platformKeyId }) => {
      const before = cursor === undefined ? undefined : decodeCursor(Type.Tuple([Id]), cursor)[0];
      const rows = await rotations.list(actIn(query.tenantId, platformKeyId), { kind: query.kind, before, limit: limit + 1 });
      const same = (row: Rotation): Rotation => row;
      return reply(
        200,
        toPage(rows, limit, same, ({ id }) => [id]),
      );
    },
  }),
  defineRoute({
    id: 'platformRotations.create',
    method: 'POST',
    path: '/rotations',
    summary: 'Replace a secret',
    description:
      'Done in the background; follow it by its id. A repetition with the same `Idempotency-Key` answers with the same rotation. A second one of ' +
      'the same secret is refused while the first is under way or its old secret still accepted.',
    access: write,
    idempotent: false,
    body: RotationInput,
    responses: { 202: Rotation },
    problems: [UnknownRotationKind, GraceTooLong, NotFound, RotationInProgress, RotationWindowOpen],
    audit: recorded('secret.rotation_requested', 'secret.rotation_shortened'),
    handler: async ({ body: { tenantId: tenant, ...request }, platformKeyId, request: { headers } }) =>
      reply(202, await rotations.request(actIn(tenant, platformKeyId), { ...request, key: keyOf(headers, platformKeyId) })),
  }),
  defineRoute({
    id: 'platformRotations.get',
    method: 'GET',
    path: '/rotations/:id',
    summary: 'Read a rotation with all its steps',
    access: read,
    params: ofRotation,
    query: ofTenant,
    responses: { 200: RotationWithSteps },
    problems: [NotFound],
    handler: async ({ params, query, platformKeyId }) => reply(200, await rotations.get(actIn(query.tenantId, platformKeyId), params.id)),
  }),
  defineRoute({
    id: 'platformRotations.cancel',
    method: 'POST',
    path: '/rotations/:id/cancel',
    summary: 'Cancel a rotation whose new secret is not in use yet',
    access: write,
    idempotent: false,
    params: ofRotation,
    query: ofTenant,
    responses: { 200: Rotation },
    problems: [NotFound, RotationNotCancelable],
    audit: recorded('secret.rotation_canceled'),
    handler: async ({ params, query, platformKeyId }) =>
      reply(200, await rotations.cancel(actIn(query.tenantId, platformKeyId), params.id)),
  }),
  defineRoute({
    id: 'platformRotations.revokePrevious',
    method: 'POST',
    path: '/rotations/:id/revoke-previous',
    summary: 'Stop accepting the old secret now',
    description: 'For a secret that leaked.',
    access: write,
    idempotent: false,
    params: ofRotation,
    query: ofTenant,
    responses: { 200: Rotation },
    problems: [NotFound, RotationNotInGrace],
    audit: recorded('secret.rotation_shortened'),
    handler: async ({ params, query, platformKeyId }) =>
      reply(200, await rotations.endGrace(actIn(query.tenantId, platformKeyId), params.id)),
  }),
  defineRoute({
    id: 'platformRotationPolicies.list',
    method: 'GET',
    path: '/rotation-policies',
    summary: "List when a tenant's secrets are replaced",
    description: 'All in one page.',
    access: read,
    query: ofTenant,
    responses: { 200: pageOf(RotationPolicy) },
    handler: async ({ query, platformKeyId }) =>
      reply(200, { data: [...(await policies.list(actIn(query.tenantId, platformKeyId)))], nextCursor: null }),
  }),
  defineRoute({
    id: 'platformRotationPolicies.save',
    method: 'PUT',
    path: '/rotation-policies/:kind',
    summary: 'Say how often all secrets of a kind are replaced',
    access: write,
    params: ofKind,
    query: ofTenant,
    body: RotationPolicyInput,
    responses: { 200: RotationPolicy },
    problems: [UnknownRotationKind, GraceTooLong],
    audit: recorded('rotation_policy.saved'),
    handler: async ({ params, query, body, platformKeyId }) =>
      reply(200, await policies.save(actIn(query.tenantId, platformKeyId), params.kind, body)),
  }),
  defineRoute({
    id: 'platformRotationPolicies.delete',
    method: 'DELETE',
    path: '/rotation-policies/:kind',
    summary: 'Stop replacing a kind of secret on schedule',
    access: write,
    params: ofKind,
    query: ofTenant,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: recorded('rotation_policy.removed'),
    handler: async ({ params, query, platformKeyId }) => {
      await policies.remove(actIn(query.tenantId, platformKeyId), params.kind);
      return reply(204, null);
    },
  }),
];
