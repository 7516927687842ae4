import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { MediaEmpty, MediaKindMismatch, MediaTooLarge, MediaTypeMismatch, MediaTypeNotAllowed, type MediaKind } from './contract.js';
import type { MediaStorage } from './media-storage.js';
import { agrees, essenceOf, fitsKind, kindOf, sniffedBytes, sniffType, unspecified } from './media-type.js';

export interface IntakeLimits {
  readonly allowedTypes: ReadonlySet<string>;
  readonly limitBytes: Readonly<Record<MediaKind, number>>;
}

export interface IntakeFile {
  readonly key: string;
  readonly bytes: Readable | undefined;
  readonly declaredType: string | undefined;
  readonly kind: MediaKind | undefined;
  readonly sizeBytes: number | undefined;
  /** `insist` on what was declared and allowed, as with users; `adopt` what the bytes say, as with what customers have sent already. */
  readonly types: 'insist' | 'adopt';
  readonly signal: AbortSignal;
}

export interface TakenFile {
  readonly kind: MediaKind;
  readonly mimeType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** Takes up to `wanted` bytes from the front; `rest` goes on after them. */
const readHead = async (source: Readable, wanted: number): Promise<{ readonly head: Buffer; readonly rest: AsyncIterator<Buffer> }> => {
  const rest = (source as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  for (let bytes = 0; bytes < wanted;) {
    const next: IteratorResult<Buffer, unknown> = await rest.next();
    if (next.done === true) break;
    chunks.push(next.value);
    bytes += next.value.length;
  }
  return { head: Buffer.concat(chunks), rest };
};

const typeOf = (file: IntakeFile, sniffed: string | undefined, allowed: ReadonlySet<string>): string => {
  const declared = essenceOf(file.declaredType);
  if (file.types === 'adopt') return agrees(declared, sniffed) ? declared : (sniffed ?? unspecified);
  if (declared !== unspecified && !allowed.has(declared)) throw new MediaTypeNotAllowed({ mimeType: declared });
  if (declared !== unspecified && !agrees(declared, sniffed)) throw new MediaTypeMismatch({ declared, found: sniffed ?? null });
  const mimeType = declared === unspecified ? (sniffed ?? unspecified) : declared;
  if (!allowed.has(mimeType)) throw new MediaTypeNotAllowed({ mimeType });
  return mimeType;
};

const takeBytes = async (
  storage: MediaStorage,
  file: IntakeFile & { readonly bytes: Readable },
  { allowedTypes, limitBytes }: IntakeLimits,
): Promise<TakenFile> => {
  const { head, rest } = await readHead(file.bytes, sniffedBytes);
  if (head.length === 0) throw new MediaEmpty();
  const mimeType = typeOf(file, await sniffType(head.subarray(0, sniffedBytes)), allowedTypes);
  const kind = file.kind ?? kindOf(mimeType);
  if (file.types === 'insist' && !fitsKind(mimeType, kind)) throw new MediaKindMismatch({ kind, mimeType });
  const limit = limitBytes[kind];
  const tooLarge = (): Error => new MediaTooLarge({ kind, limitBytes: limit });
  if ((file.sizeBytes ?? 0) > limit) throw tooLarge();

  const hash = createHash('sha256');
  let sizeBytes = 0;
  let fault: unknown;
  async function* all(): AsyncGenerator<Buffer> {
    try {
      for (let chunk: Buffer | undefined = head; chunk !== undefined;) {
        sizeBytes += chunk.length;
        if (sizeBytes > limit) throw tooLarge();
        hash.update(chunk);
        yield chunk;
        const next: IteratorResult<Buffer, unknown> = await rest.next();
        chunk = next.done === true ? undefined : next.value;
      }
    } catch (error) {
      fault = error;
      throw error;
    }
  }
  try {
    await storage.put(file.key, Readable.from(all(), { objectMode: false }), file.signal);
  } catch (error) {
    // Storages wrap what their source ends with.
    throw fault ?? error;
  }
  return { kind, mimeType, sizeBytes, sha256: hash.digest('hex') };
};

/**
 * Streams a file into storage: looks at its first bytes, refuses what breaks a rule as early as it shows, and never holds more than
 * a few pieces of it.
 *
 * @throws MediaEmpty, MediaTypeNotAllowed, MediaTypeMismatch, MediaKindMismatch, MediaTooLarge; then nothing of it is in storage
 */
export const takeIn = async (storage: MediaStorage, file: IntakeFile, limits: IntakeLimits): Promise<TakenFile> => {
  const { bytes } = file;
  if (bytes === undefined) throw new MediaEmpty();
  try {
    return await takeBytes(storage, { ...file, bytes }, limits);
  } finally {
    // Lets go of what was not read, such as the rest of a refused request.
    bytes.destroy();
  }
};
