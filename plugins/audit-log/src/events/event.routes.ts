import { IdParams, InvalidCursor, InvalidRequest, NotFound, pageOf } from '@leadengine/core/contract';
import { defineRoute, reply, stream, type RouteDefinition } from '@leadengine/plugin-kit';
import { NotSealedYet, OutsideTheLog } from './audit.problems.js';
import type { AuditLog } from './audit-log.service.js';
import { AuditEvent, AuditEventQuery } from './event.schema.js';
import { AuditCheckpoint, AuditConsistency, AuditInclusion, CheckpointQuery, ConsistencyQuery } from './proof.schema.js';

const access = { permission: 'audit:read' } as const;
const noteType = 'text/plain; charset=utf-8';

export const eventRoutes = (log: AuditLog): readonly RouteDefinition[] => [
  defineRoute({
    id: 'auditEvents.list',
    method: 'GET',
    path: '/events',
    summary: 'List what was done, the latest first',
    access,
    query: AuditEventQuery,
    responses: { 200: pageOf(AuditEvent) },
    problems: [InvalidCursor, InvalidRequest],
    handler: async ({ scope, query }) => reply(200, await log.list(scope, query)),
  }),
  defineRoute({
    id: 'auditEvents.get',
    method: 'GET',
    path: '/events/:id',
    summary: 'Read an event',
    access,
    params: IdParams,
    responses: { 200: AuditEvent },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await log.get(scope, params.id)),
  }),
  defineRoute({
    id: 'auditEvents.prove',
    method: 'GET',
    path: '/events/:id/proof',
    summary: 'Prove that an event is in the log',
    description: 'An inclusion proof of RFC 6962 against the latest checkpoint.',
    access,
    params: IdParams,
    responses: { 200: AuditInclusion },
    problems: [NotFound, NotSealedYet],
    handler: async ({ scope, params }) => reply(200, await log.prove(scope, params.id)),
  }),
  defineRoute({
    id: 'auditCheckpoints.list',
    method: 'GET',
    path: '/checkpoints',
    summary: 'List signed checkpoints, the latest first',
    access,
    query: CheckpointQuery,
    responses: { 200: pageOf(AuditCheckpoint) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await log.listCheckpoints(scope, query)),
  }),
  defineRoute({
    id: 'auditCheckpoints.latest',
    method: 'GET',
    path: '/checkpoints/latest',
    summary: 'Read the latest checkpoint as a signed note',
    description: 'A C2SP tlog-checkpoint. The header x-audit-verifier-key carries the key that checks it.',
    access,
    responses: { 200: { contentType: noteType, description: 'The signed note' } },
    problems: [NotFound],
    handler: async ({ scope }) => {
      const { note, verifierKey } = await log.latestCheckpoint(scope);
      return stream(200, { contentType: noteType, stream: note }, { 'x-audit-verifier-key': verifierKey });
    },
  }),
  defineRoute({
    id: 'auditCheckpoints.prove',
    method: 'GET',
    path: '/consistency',
    summary: 'Prove that the log only grew',
    description: 'A consistency proof of RFC 6962 between two sizes of the log.',
    access,
    query: ConsistencyQuery,
    responses: { 200: AuditConsistency },
    problems: [OutsideTheLog],
    handler: async ({ scope, query }) => reply(200, await log.proveConsistency(scope, query)),
  }),
];
