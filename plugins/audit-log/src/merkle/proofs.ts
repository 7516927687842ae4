import { foldRoot } from './compact-range.js';
import { nodeHash } from './tree-hash.js';

/** Leaves `[begin, end)` that are one complete subtree. */
export interface LeafRange {
  readonly begin: number;
  readonly end: number;
}

/** Names the hash of a complete subtree of the log. */
export type SubtreeReader = (range: LeafRange) => Promise<Buffer>;

/** Largest power of two below `size`, which is more than one. */
const split = (size: number): number => {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
};

/** Complete subtrees that make up `[begin, end)`, from left to right, where `[begin, end)` is a subtree of some tree. */
const partsOf = (begin: number, end: number): readonly LeafRange[] => {
  const parts: LeafRange[] = [];
  let at = begin;
  while (at < end) {
    let width = 1;
    while ((at / width) % 2 === 0 && at + width * 2 <= end) width *= 2;
    parts.push({ begin: at, end: at + width });
    at += width;
  }
  return parts;
};

const rangeRoot = async (begin: number, end: number, read: SubtreeReader): Promise<Buffer> =>
  foldRoot(await Promise.all(partsOf(begin, end).map(read)));

/** RFC 6962 2.1.1: the siblings of leaf `index` in a tree of `size` leaves, from the leaf up. */
export const inclusionProof = async (index: number, size: number, read: SubtreeReader): Promise<Buffer[]> => {
  const path: Buffer[] = [];
  let [begin, end] = [0, size];
  while (end - begin > 1) {
    const middle = begin + split(end - begin);
    if (index < middle) {
      path.push(await rangeRoot(middle, end, read));
      end = middle;
    } else {
      path.push(await rangeRoot(begin, middle, read));
      begin = middle;
    }
  }
  return path.reverse();
};

/** RFC 6962 2.1.2: what proves that the tree of `to` leaves begins with the tree of `from` leaves. */
export const consistencyProof = async (from: number, to: number, read: SubtreeReader): Promise<Buffer[]> => {
  const path: Buffer[] = [];
  if (from === 0 || from === to) return path;
  let [begin, end, isWhole] = [0, to, true];
  while (from !== end) {
    const middle = begin + split(end - begin);
    if (from <= middle) {
      path.push(await rangeRoot(middle, end, read));
      end = middle;
    } else {
      path.push(await rangeRoot(begin, middle, read));
      begin = middle;
      isWhole = false;
    }
  }
  if (!isWhole) path.push(await rangeRoot(begin, end, read));
  return path.reverse();
};

/** RFC 9162 2.1.3.2. */
export const rootFromInclusion = (leaf: Buffer, index: number, size: number, path: readonly Buffer[]): Buffer | undefined => {
  if (index >= size) return undefined;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else hash = nodeHash(hash, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : undefined;
};

/** RFC 9162 2.1.4.2. */
export const provesConsistency = (
  from: { readonly size: number; readonly root: Buffer },
  to: { readonly size: number; readonly root: Buffer },
  proof: readonly Buffer[],
): boolean => {
  if (from.size > to.size) return false;
  if (from.size === to.size) return proof.length === 0 && from.root.equals(to.root);
  if (from.size === 0) return proof.length === 0;
  let isPowerOfTwo = from.size;
  while (isPowerOfTwo % 2 === 0) isPowerOfTwo /= 2;
  const path = isPowerOfTwo === 1 ? [from.root, ...proof] : [...proof];
  const first = path.shift();
  if (first === undefined) return false;
  let [at, last] = [from.size - 1, to.size - 1];
  while (at % 2 === 1) [at, last] = [(at - 1) / 2, Math.floor(last / 2)];
  let [old, fresh] = [first, first];
  for (const sibling of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      old = nodeHash(sibling, old);
      fresh = nodeHash(sibling, fresh);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else fresh = nodeHash(fresh, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && old.equals(from.root) && fresh.equals(to.root);
};

/** Complete subtrees left and right of `[begin, end)`: with the leaves between them they give the root of `size` leaves. */
export const edgesOf = (
  begin: number,
  end: number,
  size: number,
): { readonly left: readonly LeafRange[]; readonly right: readonly LeafRange[] } => ({
  left: partsOf(0, begin),
  right: partsOf(end, size),
});
