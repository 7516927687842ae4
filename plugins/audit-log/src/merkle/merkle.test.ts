import { expect } from 'chai';
import { createCompactRange, type Subtree } from './compact-range.js';
import { consistencyProof, edgesOf, inclusionProof, provesConsistency, rootFromInclusion, type SubtreeReader } from './proofs.js';
import { leafHash, nodeHash } from './tree-hash.js';

const leaves = Array.from({ length: 70 }, (_, index) => leafHash(String(index)));

/** The definition of RFC 6962, word for word. */
const treeHash = (begin: number, end: number): Buffer => {
  if (end - begin === 1) return leaves[begin] as Buffer;
  let split = 1;
  while (split * 2 < end - begin) split *= 2;
  return nodeHash(treeHash(begin, begin + split), treeHash(begin + split, end));
};
const read: SubtreeReader = ({ begin, end }) => Promise.resolve(treeHash(begin, end));

const rangeOf = (size: number, onSubtree?: (subtree: Subtree) => void) => {
  const range = createCompactRange();
  for (let at = 0; at < size; at++) range.append(leaves[at % leaves.length] as Buffer, onSubtree);
  return range;
};

describe('the Merkle tree', () => {
  it('has the roots that are published with Certificate Transparency', () => {
    const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
    const range = createCompactRange();
    expect(range.root().toString('hex')).to.equal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    for (const input of inputs) range.append(leafHash(Buffer.from(input, 'hex')));
    expect(range.root().toString('hex')).to.equal('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it('grows as the definition says, from any stored edge', () => {
    for (let size = 1; size <= leaves.length; size++) {
      const range = rangeOf(size - 1);
      const resumed = createCompactRange(range.size, range.toBytes());
      resumed.append(leaves[size - 1] as Buffer);
      expect(resumed.root()).to.deep.equal(treeHash(0, size));
    }
    expect(() => createCompactRange(3, Buffer.alloc(32))).to.throw(RangeError);
  });

  it('tells of each subtree of a tile once', () => {
    const heard: string[] = [];
    rangeOf(600, ({ level, index }) => heard.push(`${String(level)}/${String(index)}`));
    expect(heard).to.deep.equal(['1/0', '1/1']);
  });

  it('proves that a leaf is in it, and no other leaf or place', async () => {
    for (const size of [1, 2, 3, 7, 8, 33, 70]) {
      for (let index = 0; index < size; index++) {
        const proof = await inclusionProof(index, size, read);
        const root = treeHash(0, size);
        expect(rootFromInclusion(leaves[index] as Buffer, index, size, proof)).to.deep.equal(root);
        expect(rootFromInclusion(leafHash('other'), index, size, proof)?.equals(root)).to.equal(false);
        if (size > 1) expect(rootFromInclusion(leaves[index] as Buffer, (index + 1) % size, size, proof)?.equals(root)).not.to.equal(true);
      }
    }
  });

  it('proves that it begins with what it was', async () => {
    for (let to = 1; to <= 40; to++) {
      for (let from = 0; from <= to; from++) {
        const proof = await consistencyProof(from, to, read);
        const [before, after] = [
          { size: from, root: from === 0 ? leafHash('') : treeHash(0, from) },
          { size: to, root: treeHash(0, to) },
        ];
        expect(provesConsistency(before, after, proof), `${String(from)} in ${String(to)}`).to.equal(true);
        if (from > 0) expect(provesConsistency({ ...before, root: leafHash('x') }, after, proof)).to.equal(false);
      }
    }
  });

  it('is whole with the subtrees beside a part', () => {
    const { left, right } = edgesOf(5, 9, 23);
    expect([...left, ...right].map(({ begin, end }) => [begin, end])).to.deep.equal([
      [0, 4],
      [4, 5],
      [9, 10],
      [10, 12],
      [12, 16],
      [16, 20],
      [20, 22],
      [22, 23],
    ]);
    const range = createCompactRange(5, Buffer.concat(left.map(({ begin, end }) => treeHash(begin, end))));
    for (let at = 5; at < 9; at++) range.append(leaves[at] as Buffer);
    for (const { begin, end } of right) range.appendSubtree(treeHash(begin, end), end - begin);
    expect(range.root()).to.deep.equal(treeHash(0, 23));
  });

  it('hashes a text as its bytes', () => {
    for (const text of ['', 'olá', '\0', '🔑'.repeat(500)]) expect(leafHash(text)).to.deep.equal(leafHash(Buffer.from(text)));
  });
});
