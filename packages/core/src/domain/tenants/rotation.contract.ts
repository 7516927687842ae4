import { defineEvent } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';

const closed = { additionalProperties: false } as const;
const text = (maxLength: number, description: string) => Type.String({ minLength: 1, maxLength, pattern: '\\S', description });

/** A person who answers for a request made with a platform key. */
export const Requester = Type.Object(
  { id: text(120, 'As the platform knows them'), name: text(120, 'Full name'), email: Type.String({ format: 'email', maxLength: 254 }) },
  { $id: 'Requester', ...closed },
);
export type Requester = Static<typeof Requester>;

export const RotationState = Type.Union(
  [
    Type.Literal('creating'),
    Type.Literal('setting'),
    Type.Literal('testing'),
    Type.Literal('finishing'),
    Type.Literal('in_grace'),
    Type.Literal('revoking'),
    Type.Literal('completed'),
    Type.Literal('failed'),
    Type.Literal('canceled'),
  ],
  {
    description:
      'What is done next: the new secret is made, made known, tried and put to use; then the old one is accepted, too, for a while (in_grace), ' +
      'and revoked',
  },
);
export type RotationState = Static<typeof RotationState>;

/** What is said of a rotation when it is asked for. */
export const rotationFields = {
  kind: Type.String({ minLength: 1, maxLength: 60, pattern: '^[a-z][a-z0-9_]*$', description: 'Such as `webhook_secret`' }),
  subject: Type.String({ minLength: 1, maxLength: 120, description: 'Which secret of the kind, such as the id of a webhook' }),
  reason: text(300, 'Why, for the history'),
  requestedBy: Requester,
  graceSeconds: Type.Integer({ minimum: 0, maximum: 604_800, description: 'How long the old secret is accepted beside the new one' }),
};

/** The replacement of one secret of a tenant. */
export const Rotation = Type.Object(
  {
    id: Id,
    tenantId: Id,
    ...rotationFields,
    state: RotationState,
    isScheduled: Type.Boolean({ description: 'A policy asked for it' }),
    graceUntil: nullable(Type.String({ format: 'date-time', description: 'Until then the old secret is accepted' })),
    attempts: Type.Integer({ description: 'Tries of the present step that failed' }),
    lastError: nullable(Type.String({ description: 'Code of the last fault' })),
    nextAt: nullable(Type.String({ format: 'date-time', description: 'When it goes on' })),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    finishedAt: nullable(Timestamp),
  },
  { $id: 'Rotation', ...closed },
);
export type Rotation = Static<typeof Rotation>;

/** Emitted by whatever replaces secrets. */
export const SecretRotated = defineEvent({
  name: 'secret.rotated',
  version: 1,
  summary: 'A new secret is in use; the old one is accepted until `graceUntil`',
  payload: Rotation,
});
