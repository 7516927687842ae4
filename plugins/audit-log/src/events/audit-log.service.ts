import { decodeCursor, defaultPageSize, InvalidRequest, NotFound, toPage } from '@leadengine/core/contract';
import type { InputFault, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { consistencyProof, inclusionProof } from '../merkle/proofs.js';
import { leafHash } from '../merkle/tree-hash.js';
import { findLatestCheckpoint, listCheckpoints, type StoredCheckpoint } from '../sealer/checkpoint.repository.js';
import { findTree } from '../sealer/seal.repository.js';
import { NotSealedYet, OutsideTheLog } from './audit.problems.js';
import type { EventReader } from './event-reader.js';
import { findEvent, listEvents } from './event.repository.js';
import type { AuditEvent, AuditEventQuery } from './event.schema.js';
import { createSubtreeReader } from './proof.repository.js';
import type { AuditCheckpoint, AuditConsistency, AuditInclusion, CheckpointQuery, ConsistencyQuery } from './proof.schema.js';

interface Page<T> {
  readonly data: T[];
  readonly nextCursor: string | null;
}

/** Reads the log and proves what it says. */
export interface AuditLog {
  /** The latest first. @throws InvalidCursor, InvalidRequest */
  list(scope: Scope, query: AuditEventQuery): Promise<Page<AuditEvent>>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<AuditEvent>;
  /** @throws NotFound, NotSealedYet */
  prove(scope: Scope, id: string): Promise<AuditInclusion>;
  /** The latest first. @throws InvalidCursor */
  listCheckpoints(scope: Scope, query: CheckpointQuery): Promise<Page<AuditCheckpoint>>;
  /** @throws NotFound */
  latestCheckpoint(scope: Scope): Promise<AuditCheckpoint>;
  /** @throws OutsideTheLog */
  proveConsistency(scope: Scope, query: ConsistencyQuery): Promise<AuditConsistency>;
}

const EventCursor = Type.Tuple([Type.String({ format: 'date-time' }), Type.String({ format: 'uuid' })]);
const SizeCursor = Type.Tuple([Type.Integer({ minimum: 0 })]);

const inBase64 = (hash: Buffer): string => hash.toString('base64');

const toCheckpoint = ({ size, note, verifierKey, createdAt }: StoredCheckpoint): AuditCheckpoint => ({
  size,
  note,
  verifierKey,
  createdAt: createdAt.toISOString(),
});

/** Half of a pair finds nothing in an index. @throws InvalidRequest */
export const checkFilters = (query: Pick<AuditEventQuery, 'actorKind' | 'actorId' | 'targetType' | 'targetId'>): void => {
  const pairs = [
    ['actorKind', 'actorId'],
    ['targetType', 'targetId'],
  ] as const;
  const errors: InputFault[] = pairs.flatMap(([one, other]) =>
    (query[one] === undefined) === (query[other] === undefined)
      ? []
      : [{ pointer: `/query/${query[one] === undefined ? one : other}`, detail: `${one} and ${other} go together` }],
  );
  if (errors.length > 0) throw new InvalidRequest({ errors });
};

export const createAuditLog = (unitOfWork: UnitOfWork, reader: EventReader): AuditLog => ({
  list: (scope, query) => {
    checkFilters(query);
    return unitOfWork.read(scope, async (sql) => {
      const { limit = defaultPageSize, cursor } = query;
      const [receivedAt, id] = cursor === undefined ? [] : decodeCursor(EventCursor, cursor);
      const position = receivedAt === undefined || id === undefined ? undefined : { receivedAt, id };
      const rows = await listEvents(sql, query, limit + 1, position);
      const page = toPage(
        rows,
        limit,
        (row) => row,
        (row) => [row.receivedAt.toISOString(), row.id],
      );
      return { data: await reader.read(sql, page.data), nextCursor: page.nextCursor };
    });
  },

  get: (scope, id) =>
    unitOfWork.read(scope, async (sql) => {
      const row = await findEvent(sql, id);
      const [event] = row === undefined ? [] : await reader.read(sql, [row]);
      if (event === undefined) throw new NotFound({ resource: 'audit event' });
      return event;
    }),

  prove: (scope, id) =>
    unitOfWork.read(scope, async (sql) => {
      const row = await findEvent(sql, id);
      if (row === undefined) throw new NotFound({ resource: 'audit event' });
      const checkpoint = await findLatestCheckpoint(sql);
      const seq = row.seq === null ? undefined : Number(row.seq);
      if (seq === undefined || checkpoint === undefined || seq >= checkpoint.size) throw new NotSealedYet();
      const proof = await inclusionProof(seq, checkpoint.size, createSubtreeReader(sql));
      return {
        eventId: row.id,
        seq,
        body: row.body,
        leafHash: inBase64(leafHash(row.body)),
        proof: proof.map(inBase64),
        checkpoint: toCheckpoint(checkpoint),
      };
    }),

  listCheckpoints: (scope, { limit = defaultPageSize, cursor }) =>
    unitOfWork.read(scope, async (sql) => {
      const [below] = cursor === undefined ? [] : decodeCursor(SizeCursor, cursor);
      return toPage(await listCheckpoints(sql, limit + 1, below), limit, toCheckpoint, ({ size }) => [size]);
    }),

  latestCheckpoint: (scope) =>
    unitOfWork.read(scope, async (sql) => {
      const checkpoint = await findLatestCheckpoint(sql);
      if (checkpoint === undefined) throw new NotFound({ resource: 'checkpoint' });
      return toCheckpoint(checkpoint);
    }),

  proveConsistency: (scope, { from, to }) =>
    unitOfWork.read(scope, async (sql) => {
      const { size } = await findTree(sql);
      if (from > to || to > size) throw new OutsideTheLog({ size });
      return { from, to, proof: (await consistencyProof(from, to, createSubtreeReader(sql))).map(inBase64) };
    }),
});
