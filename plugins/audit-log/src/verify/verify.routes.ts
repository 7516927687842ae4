import { defineProblem, defineRoute, reply, type RouteDefinition, type UnitOfWork } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { findTree } from '../sealer/seal.repository.js';
import type { AuditVerifier } from './audit-verifier.js';

/** What a request may take the time for. */
const mostEvents = 200_000;

export const TooLargeToVerify = defineProblem<{ size: number }>({
  code: 'audit.too_large_to_verify',
  status: 422,
  title: 'The log is too large to be verified by a request',
  detail: ({ size }) => `It has ${String(size)} events. Use "leadengine audit verify", or export it and verify the file.`,
});

const VerifyInput = Type.Object(
  {
    checkpoints: Type.Optional(
      Type.Array(Type.String({ maxLength: 10_000 }), { maxItems: 20, description: 'Signed notes that were kept outside the engine' }),
    ),
  },
  { $id: 'AuditVerificationInput', additionalProperties: false },
);

export const AuditVerification = Type.Object(
  {
    tenantId: Type.String({ format: 'uuid' }),
    isIntact: Type.Boolean(),
    size: Type.Integer({ description: 'Events in the log' }),
    pruned: Type.Integer({ description: 'Events whose time was over, of which the log keeps the hash' }),
    unsealed: Type.Integer({ description: 'Events that wait to be sealed' }),
    checkpoints: Type.Integer({ description: 'Checkpoints that were compared' }),
    firstBadSeq: Type.Union([Type.Integer(), Type.Null()]),
    faults: Type.Array(Type.Object({ seq: Type.Integer(), code: Type.String(), detail: Type.String() }, { additionalProperties: false }), {
      description: 'The first hundred',
    }),
    faultCount: Type.Integer(),
  },
  { $id: 'AuditVerification', additionalProperties: false },
);

export const verifyRoutes = (unitOfWork: UnitOfWork, verifier: AuditVerifier): readonly RouteDefinition[] => [
  defineRoute({
    id: 'auditEvents.verify',
    method: 'POST',
    path: '/verify',
    summary: 'Recompute the log and compare it with all checkpoints',
    description: 'Of logs with up to 200,000 events. Whoever distrusts the engine exports the log and verifies the file elsewhere.',
    access: { permission: 'audit:read' },
    audit: { nothing: 'It reads, and shows only whether the log is whole.' },
    body: VerifyInput,
    responses: { 200: AuditVerification },
    problems: [TooLargeToVerify],
    idempotent: false,
    limit: { points: 10, perSeconds: 60, by: 'tenant' },
    handler: async ({ scope, body }) => {
      const { size } = await unitOfWork.read(scope, findTree);
      if (size > mostEvents) throw new TooLargeToVerify({ size });
      const { faults, ...report } = await verifier.verify(scope, body.checkpoints);
      return reply(200, { ...report, faults: [...faults] });
    },
  }),
];
