import { Id, InvalidRequest } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition, type UnitOfWork } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import type { SubjectErasure } from './subject-erasure.js';

const SubjectInput = Type.Object(
  {
    kind: Type.Union([Type.Literal('user'), Type.Literal('contact')]),
    id: Id,
  },
  { $id: 'AuditSubjectInput', additionalProperties: false },
);

const SubjectErasureResult = Type.Object(
  { keys: Type.Integer({ minimum: 0, description: 'Keys that are gone; 0 when the log said nothing of the person' }) },
  { $id: 'AuditSubjectErasure', additionalProperties: false },
);

export const erasureRoutes = (unitOfWork: UnitOfWork, erasure: SubjectErasure): readonly RouteDefinition[] => [
  defineRoute({
    id: 'auditSubjects.erase',
    method: 'POST',
    path: '/erase',
    summary: 'Make unreadable what the log says of a person',
    description: 'Destroys the keys of the person. Their events stay and still verify; the erasure is an event itself.',
    access: { permission: 'audit:erase' },
    audit: { recordedBy: 'handler', actions: ['subject.erased'] },
    body: SubjectInput,
    responses: { 200: SubjectErasureResult },
    problems: [InvalidRequest],
    handler: async ({ scope, body }) =>
      reply(200, { keys: await unitOfWork.run(scope, (tx) => erasure.erase(tx, { kind: body.kind, id: body.id })) }),
  }),
];
