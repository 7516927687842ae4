import type { ProveAuditEventResult } from '@leadengine/sdk/operations';

/** What a proof is worth; `unknown` where the browser cannot compute it, as on pages without TLS. */
export type ProofVerdict = 'holds' | 'broken' | 'unknown';

/** What is read; older TypeScript knows no kinds of it. */
type Bytes = Uint8Array;

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const base64Of = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes));

const hashOf = async (prefix: number, ...parts: readonly Bytes[]): Promise<Bytes> => {
  const all = new Uint8Array(1 + parts.reduce((sum, { length }) => sum + length, 0));
  all[0] = prefix;
  let at = 1;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
};

/** The root that a leaf and its proof lead to (RFC 9162, 2.1.3.2); undefined when the proof has another length than the tree asks for. */
export const rootOf = async (leaf: Bytes, index: number, size: number, proof: readonly Bytes[]): Promise<Bytes | undefined> => {
  if (index >= size) return undefined;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return undefined;
    if (node % 2 === 1 || node === last) {
      hash = await hashOf(1, sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else hash = await hashOf(1, hash, sibling);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : undefined;
};

/** Whether the key has signed the note (C2SP signed note, Ed25519). */
const isSigned = async (note: string, verifierKey: string): Promise<boolean> => {
  const end = note.indexOf('\n\n') + 1;
  const [, name, encoded] = /^([^\s+]+)\+[0-9a-f]{8}\+(\S+)$/.exec(verifierKey) ?? [];
  if (end === 0 || name === undefined || encoded === undefined) return false;
  const key = await crypto.subtle.importKey('raw', bytesOf(encoded).slice(1), 'Ed25519', false, ['verify']);
  for (const line of note.slice(end + 1).split('\n')) {
    const [, signer, signature] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
    if (signer !== name || signature === undefined) continue;
    if (await crypto.subtle.verify('Ed25519', key, bytesOf(signature).slice(4), utf8(note.slice(0, end)))) return true;
  }
  return false;
};

/**
 * Recomputes in this browser what the engine claims: the event hashes to its leaf, the leaf leads to the root of the checkpoint, and the
 * checkpoint is signed.
 */
export const checkProof = async (eventId: string, proof: ProveAuditEventResult): Promise<ProofVerdict> => {
  try {
    const { body, leafHash, seq, checkpoint } = proof;
    const leaf = await hashOf(0, utf8(body));
    const [, size, root] = checkpoint.note.split('\n');
    const reached = await rootOf(leaf, seq, checkpoint.size, proof.proof.map(bytesOf));
    const isOurs = (JSON.parse(body) as { id?: unknown }).id === eventId;
    const leads = reached !== undefined && base64Of(reached) === root && size === String(checkpoint.size);
    if (!isOurs || base64Of(leaf) !== leafHash || !leads) return 'broken';
    return (await isSigned(checkpoint.note, checkpoint.verifierKey)) ? 'holds' : 'broken';
  } catch {
    return 'unknown';
  }
};
