import { defineService, type Sql, type UnitOfWork } from '@leadengine/plugin-kit';
import type { SessionLocks } from './session-locks.js';

/** One prepared statement without a tenant: platform and relay roles only. */
export type PlainSql = <Row extends object>(text: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;

/** Transactions on the tables above tenants (schema `platform`), under a role that sees no tenant table. */
export interface PlatformUnitOfWork {
  run<T>(work: (sql: PlainSql) => Promise<T>): Promise<T>;
  read<T>(work: (sql: PlainSql) => Promise<T>): Promise<T>;
}
export const PlatformUnitOfWork = defineService<PlatformUnitOfWork>('kernel.platform-unit-of-work');

/** Transactions of the kernel's own loops, under the relay role: outbox, inbox, event log, cursors and leases of all tenants, nothing else. */
export interface RelayUnitOfWork {
  run<T>(work: (sql: PlainSql) => Promise<T>): Promise<T>;
  read<T>(work: (sql: PlainSql) => Promise<T>): Promise<T>;
}

/**
 * Units of work in the control database, wherever the tenant lies. For what has to be known before a tenant's own database can be reached,
 * such as the password of its login; everything else goes where the tenant lies.
 */
export type ControlUnitOfWork = UnitOfWork;
export const ControlUnitOfWork = defineService<ControlUnitOfWork>('kernel.control-unit-of-work');

/** LISTEN/NOTIFY over one connection of its own, reconnecting. A wake-up, never the only path: what it says may be lost. */
export interface NotificationBus {
  /** Resolves once the server took it. */
  publish(channel: string, payload: string): Promise<void>;
  /** Returns the way to stop listening. */
  subscribe(channel: string, listener: (payload: string) => void): Promise<() => void>;
}
export const NotificationBus = defineService<NotificationBus>('kernel.notification-bus');

/** Everything the engine has of PostgreSQL. Connects lazily. */
export interface Database {
  /** In the database in which the tenant lies. */
  readonly unitOfWork: UnitOfWork;
  readonly control: ControlUnitOfWork;
  readonly platform: PlatformUnitOfWork;
  readonly relay: RelayUnitOfWork;
  readonly bus: NotificationBus;
  readonly locks: SessionLocks;
  /** Rejects when PostgreSQL does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export type { Sql };
