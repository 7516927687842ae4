import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { StanzaAttributes } from '../inbox/stanza.js';

/** A row of the durable inbox that is still to be read. */
export interface InboxRow {
  readonly seq: number;
  readonly dedupeKey: string;
  readonly kind: 'message' | 'undecryptable';
  readonly stanza: StanzaAttributes;
  readonly sealed: string | undefined;
  readonly arrivedAt: Date;
  readonly attempts: number;
  readonly retryAt: Date | undefined;
  /** What became of it when it was read before; undefined when it was not. */
  readonly outcome: string | undefined;
}

interface StoredRow {
  readonly seq: string;
  readonly dedupe_key: string;
  readonly kind: InboxRow['kind'];
  readonly stanza: StanzaAttributes;
  readonly sealed: string | null;
  readonly arrived_at: Date;
  readonly attempts: number;
  readonly retry_at: Date | null;
  readonly outcome: string | null;
}

const columns = 'seq, dedupe_key, kind, stanza, sealed, arrived_at, attempts, retry_at, outcome';

const toRow = (row: StoredRow): InboxRow => ({
  seq: Number(row.seq),
  dedupeKey: row.dedupe_key,
  kind: row.kind,
  stanza: row.stanza,
  sealed: row.sealed ?? undefined,
  arrivedAt: row.arrived_at,
  attempts: row.attempts,
  retryAt: row.retry_at ?? undefined,
  outcome: row.outcome ?? undefined,
});

/** Rows that failed this often no longer hold up what came after them in their chat; they are tried again ever more rarely. */
export const parkedAfter = 8;

/** The first `limit` open rows in the order of arrival, below `floor` and without `busy` ones. Parked rows come when they are due. */
export const listOpen = async (
  sql: Sql,
  instanceId: string,
  { floor, busy, now, limit }: { readonly floor: number; readonly busy: readonly number[]; readonly now: Date; readonly limit: number },
): Promise<readonly InboxRow[]> => {
  const rows = await sql<StoredRow>(
    `select ${columns} from whatsapp_inbox
     where tenant_id = $1 and instance_id = $2 and done_at is null and seq < $3 and not seq = any($4::bigint[])
       and (attempts < ${String(parkedAfter)} or retry_at <= $5)
     order by seq limit $6`,
    [sql.scope.tenantId, instanceId, floor, busy, now, limit],
  );
  return rows.map(toRow);
};

/** Rows under any of these keys, oldest first. */
export const findByKeys = async (sql: Sql, instanceId: string, keys: readonly string[]): Promise<readonly InboxRow[]> => {
  const rows = await sql<StoredRow>(
    `select ${columns} from whatsapp_inbox where tenant_id = $1 and instance_id = $2 and dedupe_key = any($3::text[]) order by seq`,
    [sql.scope.tenantId, instanceId, keys],
  );
  return rows.map(toRow);
};

// Also compared with the whole array: where statistics are missing, the join alone reads all rows of the number.
const doneText = `
  update whatsapp_inbox i set done_at = $6, outcome = d.outcome, last_error = null, retry_at = null
  from unnest($3::bigint[], $4::text[], $5::text[]) as d(seq, outcome, kind)
  where i.tenant_id = $1 and i.instance_id = $2 and i.seq = any($3) and i.seq = d.seq and i.kind = d.kind`;

/** Marks rows as read, with what became of them, in the round trip of the commit. */
export const markDone = (
  tx: Transaction,
  instanceId: string,
  done: readonly { readonly row: InboxRow; readonly outcome: string }[],
): void => {
  tx.atCommit(doneText, [
    tx.scope.tenantId,
    instanceId,
    done.map(({ row }) => row.seq),
    done.map(({ outcome }) => outcome),
    // Content that came since a row was read as undecryptable is still to be read.
    done.map(({ row }) => row.kind),
    tx.now,
  ]);
};

/** Notes a failure where people see it. */
export const markFailed = async (tx: Transaction, instanceId: string, row: InboxRow, error: string, retryAt: Date): Promise<void> => {
  await tx.sql(
    `update whatsapp_inbox set attempts = attempts + 1, last_error = $4, retry_at = $5
     where tenant_id = $1 and instance_id = $2 and seq = $3 and done_at is null`,
    [tx.scope.tenantId, instanceId, row.seq, error, retryAt],
  );
};

/** Opens rows again. @returns How many. */
export const reopen = async (
  tx: Transaction,
  instanceId: string,
  { since, failedOnly }: { readonly since: Date | undefined; readonly failedOnly: boolean },
): Promise<number> => {
  const [row] = await tx.sql<{ reopened: number }>(
    `with opened as (
       update whatsapp_inbox set done_at = null, retry_at = null, attempts = 0
       where tenant_id = $1 and instance_id = $2 and ($3::timestamptz is null or arrived_at >= $3)
         and case when $4 then done_at is null and attempts > 0 else done_at is not null or attempts > 0 end
       returning 1
     )
     select count(*)::int as reopened from opened`,
    [tx.scope.tenantId, instanceId, since ?? null, failedOnly],
  );
  return row?.reopened ?? 0;
};

/** Deletes a part of what was read long ago. @returns How many rows. */
export const pruneInbox = async (tx: Transaction, before: Date, limit: number): Promise<number> => {
  const [row] = await tx.sql<{ pruned: number }>(
    `with old as (
       select instance_id, seq from whatsapp_inbox where tenant_id = $1 and done_at is not null and done_at < $2 order by done_at limit $3 for update skip locked
     ), gone as (
       delete from whatsapp_inbox i using old o where i.tenant_id = $1 and i.instance_id = o.instance_id and i.seq = o.seq returning 1
     )
     select count(*)::int as pruned from gone`,
    [tx.scope.tenantId, before, limit],
  );
  return row?.pruned ?? 0;
};
