import { defineProblem, defineService, type Scope, type Sql, type Transaction } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';
import { BusinessHours } from './business-hours.js';

export { BusinessHours, closedPeriodAt, isOpenAt } from './business-hours.js';

const name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
const description = Type.String({ maxLength: 300 });
const color = Type.String({ pattern: '^#[0-9A-Fa-f]{6}$', description: 'Red, green and blue as #RRGGBB' });
const position = Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'Place in lists, smallest first' });

/**
 * How waiting tickets find an agent among the queue's members. `manual`: somebody takes them. `round_robin`: everybody in turn.
 * `least_busy`: whoever has the fewest. `sticky`: the contact's last agent, else whoever has the fewest.
 */
export const AssignmentStrategy = Type.Union([
  Type.Literal('manual'),
  Type.Literal('round_robin'),
  Type.Literal('least_busy'),
  Type.Literal('sticky'),
]);
export type AssignmentStrategy = Static<typeof AssignmentStrategy>;

const agentCapacity = Type.Integer({
  minimum: 1,
  maximum: 1000,
  description: 'Who has as many tickets, in whatever queues, is handed none by this one; null for no bound',
});
const outOfHoursReply = Type.String({
  minLength: 1,
  maxLength: 1000,
  pattern: '\\S',
  description: 'Answers contacts who write while the queue is closed, once per ticket and closed period',
});

/** Where tickets wait for an agent. */
export const Queue = Type.Object(
  {
    id: Id,
    name,
    description,
    color,
    position,
    isActive: Type.Boolean(),
    isDefault: Type.Boolean({ description: 'Tickets without another queue land here; one queue of a tenant at most' }),
    assignmentStrategy: AssignmentStrategy,
    agentCapacity: nullable(agentCapacity),
    businessHours: nullable(BusinessHours),
    outOfHoursReply: nullable(outOfHoursReply),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'Queue', additionalProperties: false },
);
export type Queue = Static<typeof Queue>;

const routing = {
  assignmentStrategy: Type.Optional(AssignmentStrategy),
  agentCapacity: Type.Optional(nullable(agentCapacity)),
  businessHours: Type.Optional(nullable(BusinessHours)),
  outOfHoursReply: Type.Optional(nullable(outOfHoursReply)),
};

export const QueueInput = Type.Object(
  {
    name,
    description: Type.Optional(description),
    color: Type.Optional(color),
    position: Type.Optional(position),
    isActive: Type.Optional(Type.Boolean()),
    isDefault: Type.Optional(Type.Literal(true)),
    ...routing,
  },
  { $id: 'QueueInput', additionalProperties: false },
);
export type QueueInput = Static<typeof QueueInput>;

export const QueuePatch = Type.Object(
  {
    name: Type.Optional(name),
    description: Type.Optional(description),
    color: Type.Optional(color),
    position: Type.Optional(position),
    isActive: Type.Optional(Type.Boolean()),
    isDefault: Type.Optional(Type.Literal(true, { description: 'Makes this the default instead of the present one' })),
    ...routing,
  },
  { $id: 'QueuePatch', additionalProperties: false, minProperties: 1 },
);
export type QueuePatch = Static<typeof QueuePatch>;

/** New places of queues in lists. */
export const QueueOrder = Type.Object(
  { items: Type.Array(Type.Object({ id: Id, position }, { additionalProperties: false }), { minItems: 1, maxItems: 500 }) },
  { $id: 'QueueOrder', additionalProperties: false },
);
export type QueueOrder = Static<typeof QueueOrder>;

export const InvalidBusinessHours = defineProblem<{ reason: string }>({
  code: 'queues.invalid_business_hours',
  status: 422,
  title: 'The business hours are not possible',
  detail: ({ reason }) => reason,
});

export const QueueNameTaken = defineProblem<{ name: string }>({
  code: 'queues.name_taken',
  status: 409,
  title: 'The queue name is taken',
  detail: ({ name: taken }) => `A queue named "${taken}" exists.`,
});

export const QueueNotEmpty = defineProblem<{ openTickets: number }>({
  code: 'queues.not_empty',
  status: 409,
  title: 'The queue has open tickets',
  detail: ({ openTickets }) => `${String(openTickets)} open tickets wait here; name another queue in moveTo.`,
});

export const DefaultQueueNeeded = defineProblem({
  code: 'queues.default_needed',
  status: 409,
  title: 'The default queue cannot be removed',
  detail: () => 'Make another queue the default first.',
});

export const UnknownQueue = defineProblem<{ queueId: string }>({
  code: 'queues.unknown',
  status: 422,
  title: 'No such queue',
  detail: ({ queueId }) => `There is no queue ${queueId}.`,
});

/** Whoever keeps things in queues. Asked when a queue goes away. */
export interface QueueOccupants {
  countOpen(tx: Transaction, queueId: string): Promise<number>;
  /** Moves what is open to another queue. */
  moveOpen(tx: Transaction, queueId: string, targetQueueId: string): Promise<void>;
}

/** Queues of a tenant. */
export interface Queues {
  list(scope: Scope): Promise<readonly Queue[]>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<Queue>;
  find(sql: Sql, id: string): Promise<Queue | undefined>;
  /** @throws QueueNameTaken, InvalidBusinessHours */
  create(scope: Scope, input: QueueInput): Promise<Queue>;
  /** @throws NotFound, VersionMismatch, QueueNameTaken, DefaultQueueNeeded, InvalidBusinessHours */
  update(scope: Scope, id: string, patch: QueuePatch, ifMatch: number | undefined): Promise<Queue>;
  /** Gives queues new places, all or none. Answers with all queues in their order. @throws UnknownQueue */
  reorder(scope: Scope, order: QueueOrder): Promise<readonly Queue[]>;
  /** @throws NotFound, QueueNotEmpty, UnknownQueue, DefaultQueueNeeded */
  remove(scope: Scope, id: string, moveTo: string | undefined): Promise<void>;
  /** Call it in `setup`. */
  registerOccupants(occupants: QueueOccupants): void;
}
export const Queues = defineService<Queues>('queues.queues');
