import { Id, nullable, pageQuery, Timestamp } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';

export const AuditOutcome = Type.Union([Type.Literal('success'), Type.Literal('failure'), Type.Literal('denied')]);

const Party = Type.Object({ kind: Type.String(), id: Type.String() }, { additionalProperties: false });

/** What an event says of one person. */
export const AuditPersonalPart = Type.Object(
  {
    subject: Party,
    values: nullable(Type.Record(Type.String(), Type.String(), { description: 'Null once the subject was erased' })),
  },
  { additionalProperties: false },
);

/** One thing that was done, tried or refused. */
export const AuditEvent = Type.Object(
  {
    id: Id,
    seq: nullable(Type.Integer({ minimum: 0, description: 'Place in the log; null until it is sealed, within seconds' })),
    action: Type.String(),
    outcome: AuditOutcome,
    occurredAt: Timestamp,
    receivedAt: Timestamp,
    actor: Party,
    targets: Type.Array(Type.Object({ type: Type.String(), id: Type.String() }, { additionalProperties: false })),
    context: Type.Object({ requestId: Type.String(), routeId: Type.Optional(Type.String()) }, { additionalProperties: false }),
    metadata: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
    personal: Type.Array(AuditPersonalPart),
    keepDays: Type.Integer({ description: 'Days after which it may be removed' }),
    idempotencyKey: Type.Optional(Type.String()),
  },
  { $id: 'AuditEvent', additionalProperties: false },
);
export type AuditEvent = Static<typeof AuditEvent>;

const name = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 200, description }));

export const eventFilters = {
  action: name('Only events of this action, such as contact.updated'),
  actorKind: name('Only events of actors of this kind, such as user; goes with actorId'),
  actorId: name('Only events of this actor; goes with actorKind'),
  targetType: name('Only events on targets of this type, such as ticket; goes with targetId'),
  targetId: name('Only events on this target; goes with targetType'),
  outcome: Type.Optional(AuditOutcome),
  from: Type.Optional(Type.String({ format: 'date-time', description: 'Only events received at or after this time' })),
  to: Type.Optional(Type.String({ format: 'date-time', description: 'Only events received before this time' })),
};

export const AuditEventQuery = Type.Object({ ...pageQuery, ...eventFilters }, { additionalProperties: false });
export type AuditEventQuery = Static<typeof AuditEventQuery>;

export const ExportQuery = Type.Object(
  {
    ...eventFilters,
    format: Type.Optional(Type.Union([Type.Literal('ndjson'), Type.Literal('csv')], { default: 'ndjson' })),
  },
  { additionalProperties: false },
);
export type ExportQuery = Static<typeof ExportQuery>;
