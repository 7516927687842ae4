import { Id, nullable, Requester, Rotation, rotationFields, Timestamp } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const { kind, reason, graceSeconds } = rotationFields;

export const RotationStep = Type.Object(
  {
    step: Type.String({ description: '`request`, `create`, `set`, `test`, `finish`, `grace`, `revoke` or `cancel`' }),
    outcome: Type.Union([Type.Literal('done'), Type.Literal('failed')]),
    attempt: Type.Integer(),
    error: nullable(Type.String()),
    actor: Type.String({ description: 'Who or what did it' }),
    at: Timestamp,
  },
  { $id: 'RotationStep', ...closed },
);
export type RotationStep = Static<typeof RotationStep>;

export const RotationWithSteps = Type.Object(
  { ...Rotation.properties, steps: Type.Array(RotationStep, { description: 'All that was done, oldest first' }) },
  { $id: 'RotationWithSteps', ...closed },
);

export const RotationInput = Type.Object(
  {
    tenantId: Id,
    ...rotationFields,
    graceSeconds: Type.Optional(graceSeconds),
    force: Type.Optional(Type.Boolean({ description: 'Ends the time in which a secret that was replaced before is still accepted' })),
  },
  { $id: 'RotationInput', ...closed },
);
export type RotationInput = Static<typeof RotationInput>;

export const RotationPolicy = Type.Object(
  {
    tenantId: Id,
    kind,
    everyDays: Type.Integer({ minimum: 1, maximum: 3650 }),
    graceSeconds: nullable(graceSeconds),
    reason,
    requestedBy: Requester,
    nextAt: Type.String({ format: 'date-time', description: 'When all secrets of the kind are replaced next' }),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'RotationPolicy', ...closed },
);
export type RotationPolicy = Static<typeof RotationPolicy>;

export const RotationPolicyInput = Type.Object(
  {
    everyDays: Type.Integer({ minimum: 1, maximum: 3650, description: 'Days between two rotations' }),
    graceSeconds: Type.Optional(graceSeconds),
    reason,
    requestedBy: Requester,
  },
  { $id: 'RotationPolicyInput', ...closed },
);
export type RotationPolicyInput = Static<typeof RotationPolicyInput>;
