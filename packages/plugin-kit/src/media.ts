import type { Readable } from 'node:stream';
import type { Scope } from './scope.js';
import { defineService } from './service-token.js';

/** A file of the tenant that is being read. */
export interface MediaFile {
  readonly mimeType: string;
  readonly fileName: string | undefined;
  readonly sizeBytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Read it to the end or destroy it. */
  readonly bytes: Readable;
}

/** How channels get at the bytes of what they send. */
export interface MediaReader {
  /** Undefined when the tenant has no such file, or not yet. */
  open(scope: Scope, mediaId: string): Promise<MediaFile | undefined>;
}
export const MediaReader = defineService<MediaReader>('media.reader');
