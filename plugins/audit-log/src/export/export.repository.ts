import type { Sql } from '@leadengine/plugin-kit';

export interface EntryRow {
  readonly seq: string;
  readonly leaf: Buffer;
  /** Null when the event was removed after its time. */
  readonly body: string | null;
}

/** Sealed events at `[from, to)`, in order. */
export const listEntries = (sql: Sql, from: number, to: number): Promise<readonly EntryRow[]> =>
  sql<EntryRow>(
    `select s.seq, s.leaf, e.body from audit_seals s
     left join lateral (
       select e.body from audit_events e where e.tenant_id = $1 and e.received_at = s.received_at and e.id = s.event_id offset 0
     ) e on true
     where s.tenant_id = $1 and s.seq >= $2 and s.seq < $3 order by s.seq`,
    [sql.scope.tenantId, from, to],
  );
