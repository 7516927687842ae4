import type { Readable } from 'node:stream';
import { fromFdPromise, type Entry, type ZipFile } from 'yauzl';
import { FileFault } from './file-fault.js';
import { sourceLimits } from './source-row.js';

/** The parts of a workbook by name, none of which is larger than it says. */
export interface ZipParts {
  has(name: string): boolean;
  /** Unpacked; undefined when there is no such part. */
  open(name: string): Promise<AsyncIterable<Buffer> | undefined>;
  sizeOf(name: string): number;
}

const broken = (cause?: unknown): FileFault => new FileFault('WORKBOOK_BROKEN', 'The workbook is damaged and cannot be opened.', { cause });

const bomb = (): FileFault =>
  new FileFault('UNPACKS_TOO_LARGE', 'The workbook is much larger unpacked than any rate table is. It was not opened.');

/** Sizes are checked before anything is unpacked; yauzl holds each part to what it has said. */
const assertModest = (entries: readonly Entry[]): void => {
  let unpacked = 0;
  for (const { compressedSize, uncompressedSize } of entries) {
    unpacked += uncompressedSize;
    const isSuspicious =
      uncompressedSize > sourceLimits.shrinkageMattersFromBytes && uncompressedSize > compressedSize * sourceLimits.shrinkage;
    if (unpacked > sourceLimits.unpackedBytes || isSuspicious) throw bomb();
  }
};

async function* unpacked(stream: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk;
  } catch (cause) {
    // Also when a part turns out to be larger than it has said.
    throw broken(cause);
  }
}

/** @throws FileFault */
export const openZipParts = async (fd: number): Promise<ZipParts> => {
  let zip: ZipFile;
  const entries = new Map<string, Entry>();
  try {
    zip = await fromFdPromise(fd, { autoClose: false });
    if (zip.entryCount > sourceLimits.entries) throw bomb();
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw broken();
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw error instanceof FileFault ? error : broken(error);
  }
  const all = [...entries.values()];
  if (all.some((entry) => entry.isEncrypted()))
    throw new FileFault('WORKBOOK_ENCRYPTED', 'The workbook has a password. Save it without one.');
  assertModest(all);
  return {
    has: (name) => entries.has(name),
    sizeOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
    async open(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      try {
        return unpacked(await zip.openReadStreamPromise(entry));
      } catch (cause) {
        throw broken(cause);
      }
    },
  };
};
