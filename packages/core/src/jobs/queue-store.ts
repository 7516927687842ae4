import type { QueueStoreLoad } from './queue-load.js';
import type { Processor, Queue, Worker, WorkerOptions } from 'bullmq';

/** How a worker takes jobs. */
export type WorkerSettings = Readonly<Pick<WorkerOptions, 'concurrency' | 'stalledInterval' | 'lockDuration' | 'maxStalledCount'>>;

/** BullMQ on one of its two backends, with connections of its own. */
export interface QueueStore {
  /** Makes room for the connections that so many workers hold; call it before the first. */
  expectWorkers(count: number): void;
  queue(name: string): Queue;
  /** Starts taking jobs at once. */
  worker(name: string, process: Processor, settings: WorkerSettings): Worker;
  /** Connects on first use. Rejects when the store does not answer. */
  ping(): Promise<void>;
  /** Undefined when the store is PostgreSQL, whose load is told elsewhere. */
  load(): Promise<QueueStoreLoad | undefined>;
  /** After all queues and workers are closed. */
  close(): Promise<void>;
}
