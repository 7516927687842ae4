import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { bundleSignatureText, type BundleEnd, type BundleEntry, type BundleHead } from '../export/bundle-format.js';
import { createCompactRange, type CompactRange } from '../merkle/compact-range.js';
import { edgesOf } from '../merkle/proofs.js';
import { hashBytes, leafHash } from '../merkle/tree-hash.js';
import { parseVerifierKey } from '../note/signed-note.js';
import { createCheckpointCheck, openCheckpoint, type CheckpointCheck, type ExpectedCheckpoint } from './checkpoint-check.js';
import { createFaultList, type FaultList, type VerificationReport } from './report.js';

/** What the file has to agree with besides itself. */
export interface BundleTrust {
  /** Checkpoints that were kept elsewhere. */
  readonly notes?: readonly string[];
  /** @defaultValue the key that the file names, which whoever wrote the file has chosen */
  readonly verifierKey?: string;
}

/** The file is no export of the log. */
export class NotABundleError extends Error {
  constructor(options?: ErrorOptions) {
    super('This is not an export of an audit log: its first line is not that of a bundle.', options);
    this.name = 'NotABundleError';
  }
}

const parse = (line: string | undefined): unknown => {
  try {
    return JSON.parse(line ?? '') as unknown;
  } catch {
    return undefined;
  }
};

const parseHead = (line: string | undefined): BundleHead => {
  const head = parse(line) as Partial<BundleHead> | null | undefined;
  if (head?.type !== 'leadengine-audit-export' || head.version !== 1 || !Number.isSafeInteger(head.from) || !Number.isSafeInteger(head.to))
    throw new NotABundleError();
  return head as BundleHead;
};

const fromBase64 = (text: unknown): Buffer => {
  const bytes = Buffer.from(String(text), 'base64');
  return bytes.length === hashBytes ? bytes : Buffer.alloc(hashBytes);
};

/** The tree before the first event of the file. Undefined, and a fault, when the hashes do not fit. */
const treeBefore = (head: BundleHead, size: number, faults: FaultList): CompactRange | undefined => {
  const { left, right } = edgesOf(head.from, head.to, size);
  if (head.from <= head.to && head.to <= size && left.length === head.left.length && right.length === head.right.length)
    return createCompactRange(head.from, Buffer.concat(head.left.map(fromBase64)));
  faults.add(head.from, 'export_changed', 'the hashes beside the events are not as many as there must be');
  return undefined;
};

/** Checks one line; undefined when it is no event. */
const checkEntry = (line: string, seq: number, faults: FaultList): { readonly leaf: Buffer; readonly isPruned: boolean } | undefined => {
  const entry = parse(line) as Partial<BundleEntry> | null | undefined;
  if (typeof entry?.seq !== 'number' || typeof entry.leaf !== 'string') {
    faults.add(seq, 'export_changed', 'a line is no event');
    return undefined;
  }
  const leaf = fromBase64(entry.leaf);
  if (entry.seq !== seq)
    faults.add(Math.min(seq, entry.seq), 'event_missing', `the event ${String(entry.seq)} is where ${String(seq)} must be`);
  else if (typeof entry.body === 'string' && !leafHash(entry.body).equals(leaf))
    faults.add(seq, 'event_changed', 'the event is not what was sealed');
  return { leaf, isPruned: typeof entry.body !== 'string' };
};

const finish = (head: BundleHead, tree: CompactRange, signed: ExpectedCheckpoint, checks: CheckpointCheck, faults: FaultList): void => {
  const reached = tree.size;
  const { right } = edgesOf(head.to, head.to, signed.size);
  if (reached !== head.to) {
    faults.add(reached, 'tail_missing', `the file ends before ${String(head.to)}`);
    return;
  }
  right.forEach(({ begin, end }, at) => {
    tree.appendSubtree(fromBase64(head.right[at]), end - begin);
  });
  if (reached !== signed.size) checks.reached(tree.size, tree.root);
  checks.finish(tree.size);
};

/**
 * Checks an exported file line by line, without the database: each event against its hash, all of them against the signed
 * checkpoint, and the file against its signature.
 *
 * @throws NotABundleError, or the error of reading the file.
 */
export const verifyBundle = async (path: string, { notes = [], verifierKey }: BundleTrust = {}): Promise<VerificationReport> => {
  const faults = createFaultList();
  const checks = createCheckpointCheck(faults);
  const digest = createHash('sha256');
  const lines = createInterface({ input: createReadStream(path, { highWaterMark: 262_144 }), crlfDelay: Infinity })[Symbol.asyncIterator]();
  const first = (await lines.next()) as IteratorResult<string, undefined>;
  const head = parseHead(first.value);
  digest.update(`${first.value ?? ''}\n`);
  let verifier: ReturnType<typeof parseVerifierKey>;
  try {
    verifier = parseVerifierKey(verifierKey ?? head.verifierKey);
  } catch (cause) {
    if (verifierKey !== undefined) throw cause;
    throw new NotABundleError({ cause });
  }
  const signed = openCheckpoint(head.checkpoint, [verifier], faults, head.from);
  const kept = notes.flatMap((note) => openCheckpoint(note, [verifier], faults, head.from) ?? []);
  const facts = { tenantId: head.tenantId, size: head.to, pruned: 0, unsealed: 0 };
  const tree = signed && treeBefore(head, signed.size, faults);
  if (signed === undefined || tree === undefined) return faults.report({ ...facts, checkpoints: 0 });
  // Of a part of the log, only the root of the whole is known.
  checks.expect([signed, ...kept.filter(({ size }) => (size > head.from && size <= head.to) || size >= signed.size)]);
  checks.reached(tree.size, tree.root);
  let seq = head.from;
  let pruned = 0;
  let end: BundleEnd | undefined;
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    const line = next.value;
    if (line.startsWith('{"type":"end"')) {
      end = parse(line) as BundleEnd | undefined;
      break;
    }
    digest.update(`${line}\n`);
    const entry = checkEntry(line, seq, faults);
    if (entry === undefined) break;
    if (entry.isPruned) pruned += 1;
    tree.append(entry.leaf);
    seq += 1;
    checks.reached(tree.size, tree.root);
  }
  finish(head, tree, signed, checks, faults);
  const text = bundleSignatureText(head.tenantId, seq - head.from, digest.digest('hex'));
  if (typeof end?.signature !== 'string' || verifier.open(end.signature) !== text)
    faults.add(faults.count === 0 ? head.from : seq, 'export_changed', 'the file is not as it was signed');
  return faults.report({ ...facts, size: signed.size, pruned, checkpoints: checks.compared });
};
