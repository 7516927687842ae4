import { createHash, hash as hashOnce } from 'node:crypto';

/** Bytes of a hash. */
export const hashBytes = 32;

const leafPrefix = Buffer.of(0);
const leafPrefixText = '\0';
const nodeInput = Buffer.alloc(1 + 2 * hashBytes);
nodeInput[0] = 1;

/** RFC 6962: `sha256(0x00 || entry)`. */
export const leafHash = (entry: string | Buffer): Buffer =>
  // One call for texts, which are hashed by the million.
  typeof entry === 'string'
    ? hashOnce('sha256', leafPrefixText + entry, 'buffer')
    : createHash('sha256').update(leafPrefix).update(entry).digest();

/** RFC 6962: `sha256(0x01 || left || right)`. */
export const nodeHash = (left: Buffer, right: Buffer): Buffer => {
  left.copy(nodeInput, 1);
  right.copy(nodeInput, 1 + hashBytes);
  return hashOnce('sha256', nodeInput, 'buffer');
};

/** Root of a tree without leaves. */
export const emptyRoot: Buffer = createHash('sha256').digest();
