import { defineProblem } from '@leadengine/plugin-kit';
import type { PlainSql, QueueLoad, QueueStoreLoad } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';
import type { TenantMode } from '../saga/run.js';
import { readLoad, type Load, type Reservation } from './headroom.repository.js';

/** Share of what PostgreSQL admits that tenants may take. */
const connectionShare = 0.8;
/** Share of the broker's rate that may be promised. */
const brokerShare = 0.7;
/** What a dedicated database takes when it is empty, and what its pool may hold. */
const emptyDatabaseBytes = 10_500_000;
const dedicatedConnections = 2;

const Measure = Type.Object(
  {
    used: Type.Number({ description: 'Of what is measured now' }),
    reserved: Type.Number({ description: 'Promised to tenants' }),
    limit: Type.Union([Type.Number(), Type.Null()], { description: 'Null when none is configured' }),
  },
  { additionalProperties: false },
);

export const Headroom = Type.Object(
  { connections: Measure, storageBytes: Measure, messagesPerSecond: Measure, redisBytes: Measure, redisClients: Measure },
  { $id: 'ProvisioningHeadroom', additionalProperties: false },
);
export type Headroom = Static<typeof Headroom>;

/** Share of what Redis has that may be in use already when a further tenant comes. */
const redisMemoryShare = 0.75;
const redisClientShare = 0.8;

export interface HeadroomLimits {
  readonly queueLoad: QueueLoad;
  readonly storageLimitBytes: number | undefined;
  readonly brokerMessagesPerSecond: number;
}

export const NoHeadroom = defineProblem<{ resource: string; needed: number; available: number }>({
  code: 'provisioning.no_headroom',
  status: 409,
  title: 'There is no room for the tenant',
  detail: ({ resource, needed, available }) =>
    `It needs ${String(needed)} of ${resource}, and ${String(Math.max(0, Math.floor(available)))} are left.`,
});

export const reservationFor = (
  mode: TenantMode,
  sla: { readonly messagesPerSecond: number; readonly storageBytes: number },
): Reservation => ({
  connections: mode === 'dedicated' ? dedicatedConnections : 0,
  storageBytes: sla.storageBytes + (mode === 'dedicated' ? emptyDatabaseBytes : 0),
  messagesPerSecond: sla.messagesPerSecond,
});

const shareOf = (limit: number | undefined, share: number): number | null => (limit === undefined ? null : Math.floor(limit * share));

const toHeadroom = (
  load: Load,
  redis: QueueStoreLoad | undefined,
  { storageLimitBytes, brokerMessagesPerSecond }: HeadroomLimits,
): Headroom => ({
  connections: {
    used: load.usedConnections,
    reserved: load.reservedConnections,
    limit: Math.floor(load.usableConnections * connectionShare),
  },
  storageBytes: { used: load.databaseBytes, reserved: load.reservedBytes, limit: storageLimitBytes ?? null },
  messagesPerSecond: { used: 0, reserved: load.reservedMessagesPerSecond, limit: brokerMessagesPerSecond * brokerShare },
  redisBytes: { used: redis?.usedBytes ?? 0, reserved: 0, limit: shareOf(redis?.limitBytes, redisMemoryShare) },
  redisClients: { used: redis?.clients ?? 0, reserved: 0, limit: shareOf(redis?.limitClients, redisClientShare) },
});

export const readHeadroom = async (sql: PlainSql, redis: QueueStoreLoad | undefined, limits: HeadroomLimits): Promise<Headroom> =>
  toHeadroom(await readLoad(sql), redis, limits);

/** @throws NoHeadroom */
export const assertFits = (headroom: Headroom, reservation: Reservation): void => {
  for (const [resource, needed] of [
    ['connections', reservation.connections],
    ['storageBytes', reservation.storageBytes],
    ['messagesPerSecond', reservation.messagesPerSecond],
    // Nothing of these is reserved: what they have left is for what all tenants do.
    ['redisBytes', 1],
    ['redisClients', 1],
  ] as const) {
    const { used, reserved, limit } = headroom[resource];
    if (limit === null || needed === 0) continue;
    const available = limit - used - reserved;
    if (needed > available) throw new NoHeadroom({ resource, needed, available });
  }
};
