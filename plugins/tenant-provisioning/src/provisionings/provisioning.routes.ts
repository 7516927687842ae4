import { defineRoute, reply, stream, type RouteDefinition } from '@leadengine/plugin-kit';
import {
  decodeCursor,
  defaultPageSize,
  Id,
  IdempotencyKeyReused,
  IdParams,
  InvalidCursor,
  NotFound,
  pageOf,
  TenantSlugTaken,
  toPage,
  toTimestamp,
} from '@leadengine/core/contract';
import { Type } from 'typebox';
import { findArtifact, listArtifacts } from '../evidence/artifact.repository.js';
import type { EvidenceSigner } from '../evidence/evidence-signer.js';
import { Headroom, NoHeadroom } from '../headroom/headroom.js';
import { listRuns } from '../saga/run.repository.js';
import { createProgressFeed, type ProgressFeedParts } from './progress-feed.js';
import { ModeUnavailable, NotInThisState, OwnApproval, PlanChanged, SlugReserved, TenantBusy } from './provisioning.problems.js';
import {
  ArtifactParams,
  OffboardingInput,
  ProgressQuery,
  Provisioning,
  ProvisioningApproval,
  ProvisioningArtifact,
  ProvisioningDetails,
  ProvisioningInput,
  ProvisioningListQuery,
  ProvisioningPlan,
} from './provisioning.schema.js';
import type { Provisionings } from './provisioning.service.js';
import { toProvisioning } from './provisioning.view.js';

export interface ProvisioningRouteParts extends ProgressFeedParts {
  readonly provisionings: Provisionings;
  readonly signer: EvidenceSigner;
}

const keyOf = (headers: Readonly<Record<string, string | readonly string[] | undefined>>): string | undefined => {
  const key = headers['idempotency-key'];
  return typeof key === 'string' ? key : undefined;
};

const read = { platform: 'provisioning:read' } as const;
const write = { platform: 'provisioning:write' } as const;

const requestRoutes = ({ provisionings }: ProvisioningRouteParts): readonly RouteDefinition[] => [
  defineRoute({
    id: 'provisionings.create',
    method: 'POST',
    path: '/provisionings',
    summary: 'Ask for a tenant',
    description:
      'Answers at once; a worker makes the tenant, checks it and hands it over, or takes everything back. The same `Idempotency-Key` of the ' +
      'same platform key is the same run, for ever.',
    access: write,
    body: ProvisioningInput,
    responses: { 202: ProvisioningDetails },
    problems: [TenantSlugTaken, SlugReserved, ModeUnavailable, NoHeadroom, PlanChanged, IdempotencyKeyReused],
    audit: 'provisioning.requested',
    handler: async ({ body, once, platformKeyId = '', request }) =>
      reply(202, await provisionings.request(body, { by: platformKeyId, idempotencyKey: keyOf(request.headers) }, once)),
  }),
  defineRoute({
    id: 'provisionings.plan',
    method: 'POST',
    path: '/provisionings/plan',
    summary: 'See what would be done for a tenant',
    description: 'A dry run: nothing is stored. Send the `planHash` with the request to have exactly this done, or be refused.',
    access: read,
    body: ProvisioningInput,
    responses: { 200: ProvisioningPlan },
    problems: [TenantSlugTaken, SlugReserved, ModeUnavailable, NoHeadroom],
    idempotent: false,
    audit: { nothing: 'It changes nothing.' },
    handler: async ({ body }) => reply(200, await provisionings.plan(body)),
  }),
  defineRoute({
    id: 'provisionings.offboard',
    method: 'POST',
    path: '/tenants/:id/offboard',
    summary: 'End a tenant',
    description:
      'Nobody gets in from then on. All rows are exported, when there is a key to encrypt the export to, and deleted; the secrets of the ' +
      'tenant are destroyed, which makes them unreadable in backups too. The audit log and a signed certificate stay. Cannot be taken back.',
    access: { platform: 'provisioning:offboard' },
    params: IdParams,
    body: OffboardingInput,
    responses: { 202: ProvisioningDetails },
    problems: [NotFound, TenantBusy, IdempotencyKeyReused],
    audit: { action: 'tenant.offboarding_requested', targets: ({ params }) => [{ type: 'tenant', id: params.id }] },
    handler: async ({ params, body, once, platformKeyId = '', request }) =>
      reply(202, await provisionings.offboard(params.id, body, { by: platformKeyId, idempotencyKey: keyOf(request.headers) }, once)),
  }),
  defineRoute({
    id: 'provisionings.headroom',
    method: 'GET',
    path: '/headroom',
    summary: 'See what room there is for further tenants',
    access: read,
    responses: { 200: Headroom },
    handler: async () => reply(200, await provisionings.headroom()),
  }),
];

const changeRoutes = ({ provisionings }: ProvisioningRouteParts): readonly RouteDefinition[] => [
  defineRoute({
    id: 'provisionings.approve',
    method: 'POST',
    path: '/provisionings/:id/approve',
    summary: 'Approve a run that waits for it',
    description: 'By another platform key than the one that asked.',
    access: { platform: 'provisioning:approve' },
    params: IdParams,
    body: ProvisioningApproval,
    responses: { 200: ProvisioningDetails },
    problems: [NotFound, NotInThisState, OwnApproval, PlanChanged],
    idempotent: false,
    audit: 'provisioning.approved',
    handler: async ({ params, body, platformKeyId = '' }) => reply(200, await provisionings.approve(params.id, body, platformKeyId)),
  }),
  ...(
    [
      ['cancel', 'Take a run back', 'provisioning.cancelled'],
      ['retry', 'Try again what is stuck', 'provisioning.retried'],
      ['resume', 'Have a worker look at a run now', 'provisioning.resumed'],
    ] as const
  ).map(([verb, summary, action]) =>
    defineRoute({
      id: `provisionings.${verb}`,
      method: 'POST',
      path: `/provisionings/:id/${verb}`,
      summary,
      access: write,
      params: IdParams,
      responses: { 202: ProvisioningDetails },
      problems: [NotFound, NotInThisState],
      idempotent: false,
      audit: action,
      handler: async ({ params }) => reply(202, await provisionings[verb](params.id)),
    }),
  ),
];

const readRoutes = (parts: ProvisioningRouteParts): readonly RouteDefinition[] => [
  defineRoute({
    id: 'provisionings.list',
    method: 'GET',
    path: '/provisionings',
    summary: 'List the runs, newest first',
    access: read,
    query: ProvisioningListQuery,
    responses: { 200: pageOf(Provisioning) },
    problems: [InvalidCursor],
    handler: async ({ query: { limit = defaultPageSize, cursor, state } }) => {
      const before = cursor === undefined ? undefined : decodeCursor(Type.Tuple([Id]), cursor)[0];
      const rows = await parts.platform.read((sql) => listRuns(sql, { limit: limit + 1, before, state }));
      return reply(
        200,
        toPage(rows, limit, toProvisioning, ({ id }) => [id]),
      );
    },
  }),
  defineRoute({
    id: 'provisionings.get',
    method: 'GET',
    path: '/provisionings/:id',
    summary: 'Read a run with its steps',
    access: read,
    params: IdParams,
    responses: { 200: ProvisioningDetails },
    problems: [NotFound],
    handler: async ({ params }) => reply(200, await parts.provisionings.get(params.id)),
  }),
  defineRoute({
    id: 'provisionings.follow',
    method: 'GET',
    path: '/provisionings/:id/progress',
    summary: 'Follow a run',
    description: 'Server-sent events, from the beginning or behind the last `id:` that was seen. Ends with the run.',
    access: read,
    params: IdParams,
    query: ProgressQuery,
    responses: { 200: { contentType: 'text/event-stream', description: 'Event stream' } },
    problems: [NotFound],
    audit: { nothing: 'It shows what GET /v1/platform/provisionings/{id} shows.' },
    handler: async ({ params, query, request }) => {
      await parts.provisionings.get(params.id);
      const resumed = request.headers['last-event-id'];
      const from = Number(typeof resumed === 'string' && /^\d{1,9}$/.test(resumed) ? resumed : (query.after ?? '0'));
      return stream(
        200,
        { contentType: 'text/event-stream; charset=utf-8', stream: createProgressFeed(parts, params.id, from, request.signal) },
        { 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
      );
    },
  }),
  defineRoute({
    id: 'provisionings.listArtifacts',
    method: 'GET',
    path: '/provisionings/:id/artifacts',
    summary: 'List the documents of a run',
    access: read,
    params: IdParams,
    responses: { 200: Type.Object({ data: Type.Array(ProvisioningArtifact) }, { additionalProperties: false }) },
    problems: [NotFound],
    handler: async ({ params }) => {
      await parts.provisionings.get(params.id);
      const rows = await parts.platform.read((sql) => listArtifacts(sql, params.id));
      return reply(200, { data: rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: toTimestamp(createdAt) })) });
    },
  }),
  defineRoute({
    id: 'provisionings.getArtifact',
    method: 'GET',
    path: '/provisionings/:id/artifacts/:name',
    summary: 'Read a document of a run',
    access: { platform: 'provisioning:artifacts' },
    params: ArtifactParams,
    responses: { 200: { contentType: '*/*', description: 'The document, as it was signed' } },
    problems: [NotFound],
    audit: { action: 'provisioning.artifact_read', targets: ({ params }) => [{ type: 'provisioning', id: params.id }] },
    handler: async ({ params }) => {
      const artifact = await parts.platform.read((sql) => findArtifact(sql, params.id, params.name));
      if (artifact === undefined) throw new NotFound({ resource: 'artifact' });
      return stream(200, { contentType: artifact.contentType, stream: artifact.content }, { 'x-content-sha256': artifact.sha256 });
    },
  }),
  defineRoute({
    id: 'provisionings.signingKey',
    method: 'GET',
    path: '/provisionings/signing-key',
    summary: 'Read the public key that signs manifests',
    access: read,
    responses: {
      200: Type.Object(
        { kty: Type.String(), crv: Type.String(), x: Type.String(), alg: Type.String(), kid: Type.String() },
        { $id: 'EvidenceKey', additionalProperties: false },
      ),
    },
    handler: async () => {
      const { kty = '', crv = '', x = '', alg = '', kid = '' } = await parts.signer.publicKey();
      return reply(200, { kty, crv, x, alg, kid });
    },
  }),
];

export const provisioningRoutes = (parts: ProvisioningRouteParts): readonly RouteDefinition[] => [
  ...requestRoutes(parts),
  ...changeRoutes(parts),
  ...readRoutes(parts),
];
