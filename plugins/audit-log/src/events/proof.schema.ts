import { Id, pageQuery, Timestamp } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';

const Hash = Type.String({ description: 'A hash of SHA-256 in base64' });
const Size = Type.Integer({ minimum: 0 });
const Proof = Type.Array(Hash, { description: 'From the leaf up' });

/** A signed statement of how large the log is and what it holds. */
export const AuditCheckpoint = Type.Object(
  {
    size: Size,
    note: Type.String({ description: 'The checkpoint as a C2SP signed note' }),
    verifierKey: Type.String({ description: 'Checks the signature; ask for it once and keep it apart' }),
    createdAt: Timestamp,
  },
  { $id: 'AuditCheckpoint', additionalProperties: false },
);
export type AuditCheckpoint = Static<typeof AuditCheckpoint>;

/** Proves that an event is in the log that a checkpoint speaks of. */
export const AuditInclusion = Type.Object(
  {
    eventId: Id,
    seq: Size,
    body: Type.String({ description: 'The event as RFC 8785 writes it; its leaf hash is sha256(0x00 || body)' }),
    leafHash: Hash,
    proof: Proof,
    checkpoint: AuditCheckpoint,
  },
  { $id: 'AuditInclusion', additionalProperties: false },
);
export type AuditInclusion = Static<typeof AuditInclusion>;

/** Proves that the log of one checkpoint begins with the log of an earlier one. */
export const AuditConsistency = Type.Object(
  { from: Size, to: Size, proof: Type.Array(Hash) },
  { $id: 'AuditConsistency', additionalProperties: false },
);
export type AuditConsistency = Static<typeof AuditConsistency>;

export const CheckpointQuery = Type.Object({ ...pageQuery }, { additionalProperties: false });
export type CheckpointQuery = Static<typeof CheckpointQuery>;

export const ConsistencyQuery = Type.Object(
  {
    from: Type.Integer({ minimum: 0, description: 'Size of the earlier checkpoint' }),
    to: Type.Integer({ minimum: 0, description: 'Size of the later one' }),
  },
  { additionalProperties: false },
);
export type ConsistencyQuery = Static<typeof ConsistencyQuery>;
