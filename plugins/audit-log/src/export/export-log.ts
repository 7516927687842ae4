import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { NotSealedYet, OutsideTheLog } from '../events/audit.problems.js';
import type { EventReader } from '../events/event-reader.js';
import { listEvents, type EventPosition } from '../events/event.repository.js';
import type { AuditEvent, AuditEventQuery } from '../events/event.schema.js';
import { createSubtreeReader } from '../events/proof.repository.js';
import { edgesOf } from '../merkle/proofs.js';
import type { LogSigner } from '../note/log-signer.js';
import { findLatestCheckpoint } from '../sealer/checkpoint.repository.js';
import type { LogKeyRing } from '../trail/log-keys.js';
import { bundleSignatureText, type BundleEnd, type BundleEntry, type BundleHead } from './bundle-format.js';
import { csvHead, csvLine } from './csv-format.js';
import { listEntries } from './export.repository.js';

export interface ExportParts {
  readonly unitOfWork: UnitOfWork;
  readonly reader: EventReader;
  readonly logKeys: LogKeyRing;
  readonly clock: Clock;
}

/** Places of a part of the log, and whether to show what it says of people. */
export interface BundleOptions {
  readonly fromSeq?: number;
  readonly toSeq?: number;
  readonly personal?: boolean;
}

type Filters = Omit<AuditEventQuery, 'limit' | 'cursor'>;

/** Takes the log out, as it is sent: a few hundred events are in memory at once. */
export interface LogExports {
  /** Lines of JSON that prove themselves, without the database. @throws NotSealedYet, OutsideTheLog */
  bundle(scope: Scope, options: BundleOptions): Promise<Readable>;
  /** What a list would show, the latest first. */
  table(scope: Scope, filters: Filters, format: 'ndjson' | 'csv'): Readable;
}

const rowsAtOnce = 500;
const inBase64 = (hash: Buffer): string => hash.toString('base64');

export const createLogExports = ({ unitOfWork, reader, logKeys, clock }: ExportParts): LogExports => {
  const headOf = (scope: Scope, signer: LogSigner, { fromSeq = 0, toSeq }: BundleOptions): Promise<BundleHead> =>
    unitOfWork.read(scope, async (sql) => {
      const checkpoint = await findLatestCheckpoint(sql);
      if (checkpoint === undefined) throw new NotSealedYet();
      const { size } = checkpoint;
      const to = toSeq ?? size;
      if (fromSeq > to || to > size) throw new OutsideTheLog({ size });
      const read = createSubtreeReader(sql);
      const { left, right } = edgesOf(fromSeq, to, size);
      const hashes = async (ranges: typeof left): Promise<string[]> => {
        const found: string[] = [];
        for (const range of ranges) found.push(inBase64(await read(range)));
        return found;
      };
      return {
        type: 'leadengine-audit-export',
        version: 1,
        tenantId: scope.tenantId,
        origin: signer.origin,
        verifierKey: checkpoint.verifierKey,
        checkpoint: checkpoint.note,
        from: fromSeq,
        to,
        left: await hashes(left),
        right: await hashes(right),
        exportedAt: clock.now().toISOString(),
      };
    });

  const entriesOf = (scope: Scope, from: number, to: number, isPersonal: boolean): Promise<BundleEntry[]> =>
    unitOfWork.read(scope, async (sql) => {
      const rows = await listEntries(sql, from, to);
      const shown = isPersonal
        ? await reader.read(
            sql,
            rows.flatMap(({ body, seq }) => (body === null ? [] : [{ body, seq }])),
          )
        : [];
      const personalOf = new Map(shown.map(({ seq, personal }) => [seq, personal]));
      return rows.map(({ seq, leaf, body }) => {
        const personal = personalOf.get(Number(seq));
        return { seq: Number(seq), leaf: inBase64(leaf), body, ...(personal !== undefined && personal.length > 0 && { personal }) };
      });
    });

  const bundleLines = async function* (scope: Scope, signer: LogSigner, head: BundleHead, isPersonal: boolean): AsyncGenerator<string> {
    const digest = createHash('sha256');
    const taken = (lines: string): string => {
      digest.update(lines);
      return lines;
    };
    yield taken(`${JSON.stringify(head)}\n`);
    for (let at = head.from; at < head.to; at += rowsAtOnce) {
      const entries = await entriesOf(scope, at, Math.min(at + rowsAtOnce, head.to), isPersonal);
      yield taken(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    }
    const events = head.to - head.from;
    const signature = signer.sign(bundleSignatureText(scope.tenantId, events, digest.digest('hex')));
    const end: BundleEnd = { type: 'end', events, signature };
    yield `${JSON.stringify(end)}\n`;
  };

  const tableLines = async function* (scope: Scope, filters: Filters, lineOf: (event: AuditEvent) => string): AsyncGenerator<string> {
    let position: EventPosition | undefined;
    for (;;) {
      const page = await unitOfWork.read(scope, async (sql) => {
        const rows = await listEvents(sql, filters, rowsAtOnce, position);
        return { events: await reader.read(sql, rows), last: rows.at(-1), isLast: rows.length < rowsAtOnce };
      });
      yield page.events.map(lineOf).join('');
      if (page.isLast || page.last === undefined) return;
      position = { receivedAt: page.last.receivedAt.toISOString(), id: page.last.id };
    }
  };

  return {
    async bundle(scope, options) {
      const { signer } = await logKeys.of(scope);
      const head = await headOf(scope, signer, options);
      return Readable.from(bundleLines(scope, signer, head, options.personal === true), { objectMode: false });
    },
    table(scope, filters, format) {
      const isCsv = format === 'csv';
      const lines = async function* (): AsyncGenerator<string> {
        if (isCsv) yield csvHead;
        yield* tableLines(scope, filters, isCsv ? csvLine : (event) => `${JSON.stringify(event)}\n`);
      };
      return Readable.from(lines(), { objectMode: false });
    },
  };
};
