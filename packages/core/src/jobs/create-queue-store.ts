import type { Logger } from '@leadengine/plugin-kit';
import type { QueueBackend } from '../kernel/parts.js';
import { createPostgresQueueStore } from './postgres-queue-store.js';
import type { QueueStore } from './queue-store.js';
import { createRedisQueueStore } from './redis-queue-store.js';

/** @param isProduction - Refuses a store that may lose jobs. */
export const createQueueStore = (backend: QueueBackend, log: Logger, isProduction: boolean): QueueStore =>
  backend.kind === 'redis' ? createRedisQueueStore(backend, log, isProduction) : createPostgresQueueStore(backend, log);
