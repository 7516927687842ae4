import type { Sql } from '@leadengine/plugin-kit';
import { tileHeight } from '../merkle/compact-range.js';
import type { SubtreeReader } from '../merkle/proofs.js';
import { nodeHash } from '../merkle/tree-hash.js';

const leavesSql = 'select leaf as hash from audit_seals where tenant_id = $1 and seq >= $2 and seq < $3 order by seq';
const subtreesSql = 'select hash from audit_subtrees where tenant_id = $1 and level = $4 and place >= $2 and place < $3 order by place';

/** Reads complete subtrees from what is stored of them: at most 128 hashes each. */
export const createSubtreeReader =
  (sql: Sql): SubtreeReader =>
  async ({ begin, end }) => {
    const height = Math.round(Math.log2(end - begin));
    const level = Math.floor(height / tileHeight);
    const width = 2 ** (level * tileHeight);
    const bounds = [sql.scope.tenantId, begin / width, end / width];
    const rows = await (level === 0 ? sql<{ hash: Buffer }>(leavesSql, bounds) : sql<{ hash: Buffer }>(subtreesSql, [...bounds, level]));
    let hashes = rows.map(({ hash }) => hash);
    if (hashes.length !== (end - begin) / width) throw new Error('The tree of the audit log is not whole; verify it.');
    while (hashes.length > 1) {
      hashes = Array.from({ length: hashes.length / 2 }, (_, at) => nodeHash(hashes[2 * at] as Buffer, hashes[2 * at + 1] as Buffer));
    }
    return hashes[0] as Buffer;
  };
