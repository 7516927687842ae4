import { emptyRoot, hashBytes, nodeHash } from './tree-hash.js';

/** Leaves below one stored subtree: proofs read at most so many hashes per level. */
export const tileHeight = 8;

/** A complete subtree of a height that is a multiple of {@link tileHeight}, from one on. */
export interface Subtree {
  /** Height in tiles. */
  readonly level: number;
  /** Its place among the subtrees of this level. */
  readonly index: number;
  readonly hash: Buffer;
}

/** The right edge of a growing tree: all that is needed to append and to name the root. */
export interface CompactRange {
  readonly size: number;
  /** @param onSubtree - Hears of each subtree that the leaf completes. */
  append(leaf: Buffer, onSubtree?: (subtree: Subtree) => void): void;
  /** Appends a complete subtree of `width` leaves, a power of two that divides the size. */
  appendSubtree(hash: Buffer, width: number): void;
  root(): Buffer;
  /** The edge from left to right, as bytes. */
  toBytes(): Buffer;
}

const bitCount = (size: number): number => {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
};

/** Root over complete subtrees from left to right. */
export const foldRoot = (hashes: readonly Buffer[]): Buffer => {
  let root = hashes.at(-1);
  if (root === undefined) return emptyRoot;
  for (let at = hashes.length - 2; at >= 0; at--) root = nodeHash(hashes[at] as Buffer, root);
  return root;
};

/** @throws RangeError when the edge does not fit the size. */
export const createCompactRange = (size = 0, edge: Buffer = Buffer.alloc(0)): CompactRange => {
  if (edge.length !== bitCount(size) * hashBytes)
    throw new RangeError(`An edge of ${String(edge.length)} bytes does not fit ${String(size)} leaves.`);
  const hashes = Array.from({ length: edge.length / hashBytes }, (_, at) => edge.subarray(at * hashBytes, (at + 1) * hashBytes));
  let count = size;
  return {
    get size() {
      return count;
    },
    append(leaf, onSubtree) {
      let hash = leaf;
      let height = 0;
      for (let rest = count; rest % 2 === 1; rest = (rest - 1) / 2) {
        hash = nodeHash(hashes.pop() as Buffer, hash);
        height += 1;
        if (onSubtree !== undefined && height % tileHeight === 0) {
          onSubtree({ level: height / tileHeight, index: (rest - 1) / 2, hash });
        }
      }
      hashes.push(hash);
      count += 1;
    },
    appendSubtree(subtree, width) {
      let hash = subtree;
      for (let rest = count / width; rest % 2 === 1; rest = (rest - 1) / 2) hash = nodeHash(hashes.pop() as Buffer, hash);
      hashes.push(hash);
      count += width;
    },
    root: () => foldRoot(hashes),
    toBytes: () => Buffer.concat(hashes),
  };
};
