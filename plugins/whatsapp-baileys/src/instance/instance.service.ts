import { NotFound, VersionMismatch, type SendGates } from '@leadengine/core/contract';
import type { ChannelRegistry, Clock, InstanceStatus, Leases, Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { savePace } from '../baileys/outbound/send-state.repository.js';
import { scheduleFirstMessages } from '../sandbox/first-messages.js';
import { InstanceStatusChanged } from './instance.events.js';
import * as repository from './instance.repository.js';
import type { InstanceRow } from './instance.repository.js';
import type { EngineName, InstanceChanges, InstanceHealth, NewInstance, WhatsAppInstance } from './instance.schema.js';
import type { LinkedNumbers } from './linked-number.service.js';
import { readLinkedSending } from './linked-sending.js';
import { sessionRunnerId } from './session-runner-id.js';

export interface InstanceServiceParts {
  readonly unitOfWork: UnitOfWork;
  readonly registry: ChannelRegistry;
  readonly leases: Leases;
  readonly gates: SendGates;
  readonly linked: LinkedNumbers;
  readonly clock: Clock;
}

/** Numbers and their connection. */
export interface InstanceService {
  list(scope: Scope, after: string | null, limit: number): Promise<readonly InstanceRow[]>;
  create(scope: Scope, input: NewInstance): Promise<WhatsAppInstance>;
  /** Adds a sandbox number in the caller's transaction; fails when the id was ever used. */
  add(
    tx: Transaction,
    input: { readonly id: string; readonly name: string; readonly phoneNumber: string | null },
  ): Promise<WhatsAppInstance>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<WhatsAppInstance>;
  /** @throws NotFound, VersionMismatch */
  change(scope: Scope, id: string, changes: InstanceChanges, ifMatch: number | undefined): Promise<WhatsAppInstance>;
  /** Disconnects it and takes it out of every list; its tickets stay. @throws NotFound */
  archive(scope: Scope, id: string): Promise<void>;
  /** Connecting a connected number changes nothing. @throws NotFound */
  connect(scope: Scope, id: string): Promise<WhatsAppInstance>;
  connectIn(tx: Transaction, id: string): Promise<WhatsAppInstance>;
  /** What customers write meanwhile arrives after the next connect. @throws NotFound */
  disconnect(scope: Scope, id: string): Promise<WhatsAppInstance>;
  /** @throws NotFound */
  health(scope: Scope, id: string): Promise<InstanceHealth>;
}

const resource = 'WhatsApp instance';

const present = <Row>(row: Row | undefined): Row => {
  if (row === undefined) throw new NotFound({ resource });
  return row;
};

export const createInstanceService = ({ unitOfWork, registry, leases, gates, linked, clock }: InstanceServiceParts): InstanceService => {
  const publish = (
    tx: Transaction,
    row: { readonly id: string; readonly name: string; readonly status: InstanceStatus; readonly phoneNumber: string | null },
  ) =>
    registry.saveInstance(tx, {
      id: row.id,
      channel: 'whatsapp',
      name: row.name,
      status: row.status,
      address: row.phoneNumber ?? undefined,
    });

  const moveTo = async (tx: Transaction, before: InstanceRow, status: InstanceStatus): Promise<WhatsAppInstance> => {
    if (before.status === status) return repository.toInstance(before);
    const instance = repository.toInstance(present(await repository.updateStatus(tx, before.id, status)));
    await publish(tx, instance);
    tx.emit(InstanceStatusChanged, { instance, previousStatus: before.status, previousState: before.state });
    return instance;
  };

  const insert = async (
    tx: Transaction,
    engine: EngineName,
    { id, name, phoneNumber }: Parameters<InstanceService['add']>[1],
  ): Promise<WhatsAppInstance> => {
    await publish(tx, { id, name, status: 'disconnected', phoneNumber });
    return repository.toInstance(present(await repository.insertInstance(tx, { id, engine, name, phoneNumber, status: 'disconnected' })));
  };

  const add: InstanceService['add'] = (tx, input) => insert(tx, 'sandbox', input);

  const connectIn: InstanceService['connectIn'] = async (tx, id) => {
    const before = present(await repository.lockInstance(tx, id));
    if (before.engine === 'baileys') return linked.connectIn(tx, id);
    const instance = await moveTo(tx, before, 'connected');
    // Nothing of ours holds it.
    if (before.engine === 'gateway') return instance;
    await leases.want(tx, sessionRunnerId, id);
    await scheduleFirstMessages(tx, id);
    leases.wake(tx, sessionRunnerId, id);
    return instance;
  };

  return {
    add,
    connectIn,
    list: (scope, after, limit) => unitOfWork.read(scope, (sql) => repository.listInstances(sql, after, limit)),

    async create(scope, { name, engine, phoneNumber }) {
      return unitOfWork.run(scope, (tx) => insert(tx, engine, { id: uuidv7(), name, phoneNumber: phoneNumber ?? null }));
    },

    async get(scope, id) {
      return repository.toInstance(present(await unitOfWork.read(scope, (sql) => repository.findInstance(sql, id))));
    },

    change: (scope, id, changes, ifMatch) =>
      unitOfWork.run(scope, async (tx) => {
        const before = present(await repository.lockInstance(tx, id));
        if (ifMatch !== undefined && ifMatch !== before.version) throw new VersionMismatch({ currentVersion: before.version });
        const row = await repository.updateInstance(tx, id, {
          name: changes.name ?? before.name,
          phoneNumber: changes.phoneNumber === undefined ? before.phone_number : changes.phoneNumber,
        });
        const instance = repository.toInstance(present(row));
        await publish(tx, instance);
        if (changes.sendsPerSecond !== undefined) await gates.setRate(tx, id, changes.sendsPerSecond);
        if (changes.pace !== undefined) await savePace(tx, id, changes.pace);
        return instance;
      }),

    archive: (scope, id) =>
      unitOfWork.run(scope, async (tx) => {
        const before = present(await repository.lockInstance(tx, id));
        if (before.engine === 'baileys') await linked.archiveIn(tx, id);
        else {
          await leases.release(tx, sessionRunnerId, id);
          await moveTo(tx, before, 'disconnected');
        }
        await repository.updateStatus(tx, id, 'disconnected', true);
        await registry.archiveInstance(tx, id);
      }),

    connect: (scope, id) => unitOfWork.run(scope, (tx) => connectIn(tx, id)),

    disconnect: (scope, id) =>
      unitOfWork.run(scope, async (tx) => {
        const before = present(await repository.lockInstance(tx, id));
        if (before.engine === 'baileys') return linked.disconnectIn(tx, id);
        await leases.release(tx, sessionRunnerId, id);
        return moveTo(tx, before, 'disconnected');
      }),

    health: (scope, id) =>
      unitOfWork.read(scope, async (sql) => {
        const health = present(await repository.readHealth(sql, id));
        return {
          ...health,
          sending: await gates.stateOf(sql, { id, channel: 'whatsapp' }),
          linked: await readLinkedSending(sql, health, clock.now()),
        };
      }),
  };
};
