import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { expect } from 'chai';
import { checkProof, rootOf } from './proof-check.js';

type Bytes = Uint8Array;

const hash = (prefix: number, ...parts: readonly Uint8Array[]): Bytes =>
  new Uint8Array(
    createHash('sha256')
      .update(Buffer.concat([Buffer.of(prefix), ...parts]))
      .digest(),
  );
const leaves = (bodies: readonly string[]): readonly Bytes[] => bodies.map((body) => hash(0, Buffer.from(body)));

/** The largest power of two below. */
const splitOf = (size: number): number => 2 ** (Math.ceil(Math.log2(size)) - 1);
/** As RFC 6962 defines them, from the top down; what is tested goes from the bottom up. */
const treeHash = (all: readonly Bytes[]): Bytes => {
  if (all.length === 1) return all[0] as Bytes;
  const split = splitOf(all.length);
  return hash(1, treeHash(all.slice(0, split)), treeHash(all.slice(split)));
};
const pathOf = (index: number, all: readonly Bytes[]): readonly Bytes[] => {
  if (all.length === 1) return [];
  const split = splitOf(all.length);
  return index < split
    ? [...pathOf(index, all.slice(0, split)), treeHash(all.slice(split))]
    : [...pathOf(index - split, all.slice(split)), treeHash(all.slice(0, split))];
};
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const bodies = Array.from({ length: 7 }, (_, index) => JSON.stringify({ action: 'ticket.closed', id: `e${String(index)}` }));
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const rawKey = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
const proofOf = (index: number) => {
  const all = leaves(bodies);
  const text = `leadengine/x\n${String(all.length)}\n${base64(treeHash(all))}\n`;
  const signature = base64(Buffer.concat([Buffer.alloc(4), sign(null, Buffer.from(text), privateKey)]));
  return {
    eventId: `e${String(index)}`,
    seq: index,
    body: bodies[index] as string,
    leafHash: base64(all[index] as Bytes),
    proof: pathOf(index, all).map(base64),
    checkpoint: {
      size: all.length,
      note: `${text}\n\u2014 leadengine/x ${signature}\n`,
      verifierKey: `leadengine/x+00000000+${base64(Buffer.concat([Buffer.of(1), rawKey]))}`,
      createdAt: '2026-12-01T00:00:00.000Z',
    },
  };
};

describe('the proof of an event', () => {
  it('leads from every leaf of trees of every shape to their root', async () => {
    for (let size = 1; size <= 17; size += 1) {
      const all = leaves(Array.from({ length: size }, (_, index) => String(index)));
      for (const [index, leaf] of all.entries())
        expect(await rootOf(leaf, index, size, pathOf(index, all)), `${String(index)} of ${String(size)}`).to.deep.equal(treeHash(all));
    }
  });

  it('holds when everything agrees up to the signature', async () => {
    for (const index of bodies.keys()) expect(await checkProof(`e${String(index)}`, proofOf(index))).to.equal('holds');
  });

  it('breaks on another event, body, place, path, root or key', async () => {
    const proof = proofOf(3);
    const other = proofOf(4);
    const { checkpoint } = proof;
    const swapped = { ...checkpoint, note: checkpoint.note.replace('\n7\n', '\n8\n'), size: 8 };
    const foreign = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    const verifierKey = `leadengine/x+00000000+${base64(Buffer.concat([Buffer.of(1), foreign]))}`;
    for (const [name, changed] of Object.entries({
      body: { ...proof, body: proof.body.replace('closed', 'opened') },
      leaf: { ...proof, leafHash: other.leafHash },
      place: { ...proof, seq: 4 },
      beyond: { ...proof, seq: 7 },
      path: { ...proof, proof: other.proof },
      short: { ...proof, proof: proof.proof.slice(1) },
      root: { ...proof, checkpoint: swapped },
      key: { ...proof, checkpoint: { ...checkpoint, verifierKey } },
      unsigned: { ...proof, checkpoint: { ...checkpoint, note: `${checkpoint.note.split('\n\n')[0] ?? ''}\n\n` } },
    }))
      expect(await checkProof('e3', changed), name).to.equal('broken');
    expect(await checkProof('e4', proof)).to.equal('broken');
  });
});
