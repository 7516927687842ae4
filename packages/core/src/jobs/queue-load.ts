import { defineService } from '@leadengine/plugin-kit';

/** How full the store of the queues is. A limit is undefined where the store has none. */
export interface QueueStoreLoad {
  readonly usedBytes: number;
  readonly limitBytes: number | undefined;
  readonly clients: number;
  readonly limitClients: number | undefined;
}

/** Asks the store of the queues how full it is. */
export interface QueueLoad {
  /** Undefined when the queues are in PostgreSQL. */
  read(): Promise<QueueStoreLoad | undefined>;
}
export const QueueLoad = defineService<QueueLoad>('kernel.queue-load');

const numberIn = (text: string, name: string): number | undefined => {
  const found = new RegExp(`^${name}:(\\d+)`, 'm').exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** @param info - What INFO says of memory and clients. */
export const parseRedisLoad = (info: string): QueueStoreLoad => {
  const limitBytes = numberIn(info, 'maxmemory');
  return {
    usedBytes: numberIn(info, 'used_memory') ?? 0,
    // 0 stands for no limit.
    limitBytes: limitBytes === 0 ? undefined : limitBytes,
    clients: numberIn(info, 'connected_clients') ?? 0,
    limitClients: numberIn(info, 'maxclients'),
  };
};
