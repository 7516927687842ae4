import { defineProblem, defineService, type Scope, type Sql, type Transaction } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, Timestamp } from '../schema.js';

const name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
const description = Type.String({ maxLength: 300 });
const color = Type.String({ pattern: '^#[0-9A-Fa-f]{6}$', description: 'Red, green and blue as #RRGGBB' });
const position = Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'Place in lists, smallest first' });

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
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'Queue', additionalProperties: false },
);
export type Queue = Static<typeof Queue>;

export const QueueInput = Type.Object(
  {
    name,
    description: Type.Optional(description),
    color: Type.Optional(color),
    position: Type.Optional(position),
    isActive: Type.Optional(Type.Boolean()),
    isDefault: Type.Optional(Type.Literal(true)),
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
  },
  { $id: 'QueuePatch', additionalProperties: false, minProperties: 1 },
);
export type QueuePatch = Static<typeof QueuePatch>;

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
  /** @throws QueueNameTaken */
  create(scope: Scope, input: QueueInput): Promise<Queue>;
  /** @throws NotFound, VersionMismatch, QueueNameTaken, DefaultQueueNeeded */
  update(scope: Scope, id: string, patch: QueuePatch, ifMatch: number | undefined): Promise<Queue>;
  /** @throws NotFound, QueueNotEmpty, UnknownQueue, DefaultQueueNeeded */
  remove(scope: Scope, id: string, moveTo: string | undefined): Promise<void>;
  /** Call it in `setup`. */
  registerOccupants(occupants: QueueOccupants): void;
}
export const Queues = defineService<Queues>('queues.queues');
