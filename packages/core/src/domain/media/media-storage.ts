import type { Readable } from 'node:stream';

/** Part of an object; both ends belong to it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Where the bytes lie. Keys are `<tenant>/<id>`, two lower-case UUIDs; nothing else is told to the storage. */
export interface MediaStorage {
  /**
   * Stores an object, or replaces it. When it resolves the bytes survive a crash; when it rejects nothing of them is to be found.
   *
   * @throws What `bytes` ended with, or what the signal was aborted with.
   */
  put(key: string, bytes: Readable, signal: AbortSignal): Promise<void>;
  /** Undefined when there is no such object. The range must lie within it. */
  get(key: string, range?: ByteRange): Promise<Readable | undefined>;
  head(key: string): Promise<{ readonly sizeBytes: number } | undefined>;
  /** Safe to repeat. */
  delete(key: string): Promise<void>;
  /** Removes all objects of a tenant. Safe to repeat. */
  deleteAll(tenantId: string): Promise<void>;
  /** Removes what writers that died have left behind. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

export const storageKey = (tenantId: string, id: string): string => `${tenantId}/${id}`;
