import type { Sql, Transaction } from '@leadengine/plugin-kit';

/** A row of the inbox as it is written. */
export interface InboxInsert {
  readonly seq: number;
  readonly dedupeKey: string;
  readonly kind: 'message' | 'undecryptable';
  /** JSON of the stanza's attributes. */
  readonly stanza: string;
  /** Null when it could not be decrypted. */
  readonly sealed: string | null;
}

/** All that one step of the ratchet changes. */
export interface KeyCommit {
  readonly puts: readonly { readonly type: string; readonly id: string; readonly sealed: string }[];
  readonly deletes: readonly { readonly type: string; readonly id: string }[];
  /** Undefined leaves them. */
  readonly credentials: string | undefined;
  readonly inbox: readonly InboxInsert[];
}

// One statement, so that the ratchet and the message it opened are there together or not at all. A message that is known by then stays
// as it is, but one that could not be decrypted is replaced by its content when that comes. Keys are also compared with the whole arrays:
// where statistics are missing, a join alone reads all keys of the number.
const commitText = `with put as (
    insert into whatsapp_keys (tenant_id, instance_id, type, id, sealed)
    select $1, $2, k.type, k.id, k.sealed from unnest($3::text[], $4::text[], $5::text[]) as k(type, id, sealed)
    on conflict (tenant_id, instance_id, type, id) do update set sealed = excluded.sealed
  ), del as (
    delete from whatsapp_keys k using unnest($6::text[], $7::text[]) as d(type, id)
    where k.tenant_id = $1 and k.instance_id = $2 and k.type = any($6) and k.id = any($7) and k.type = d.type and k.id = d.id
  ), cred as (
    insert into whatsapp_credentials (tenant_id, instance_id, sealed, updated_at)
    select $1, $2, $8::text, $9::timestamptz where $8::text is not null
    on conflict (tenant_id, instance_id) do update set sealed = excluded.sealed, updated_at = excluded.updated_at
  )
  insert into whatsapp_inbox as i (tenant_id, instance_id, seq, dedupe_key, kind, stanza, sealed, arrived_at)
  select $1, $2, m.seq, m.dedupe_key, m.kind, m.stanza::jsonb, nullif(m.sealed, ''), $9::timestamptz
    from unnest($10::bigint[], $11::text[], $12::text[], $13::text[], $14::text[]) as m(seq, dedupe_key, kind, stanza, sealed)
  on conflict (tenant_id, instance_id, dedupe_key) do update
    set kind = excluded.kind, stanza = excluded.stanza, sealed = excluded.sealed, attempts = 0, retry_at = null, last_error = null, done_at = null
    where i.kind = 'undecryptable' and excluded.kind = 'message'`;

/** Puts the commit into the round trip that ends the transaction. */
export const writeKeys = (tx: Transaction, instanceId: string, { puts, deletes, credentials, inbox }: KeyCommit): void => {
  tx.atCommit(commitText, [
    tx.scope.tenantId,
    instanceId,
    puts.map(({ type }) => type),
    puts.map(({ id }) => id),
    puts.map(({ sealed }) => sealed),
    deletes.map(({ type }) => type),
    deletes.map(({ id }) => id),
    credentials ?? null,
    tx.now,
    inbox.map(({ seq }) => seq),
    inbox.map(({ dedupeKey }) => dedupeKey),
    inbox.map(({ kind }) => kind),
    inbox.map(({ stanza }) => stanza),
    // An array has no null: an empty text stands for it.
    inbox.map(({ sealed }) => sealed ?? ''),
  ]);
};

export const readKeys = (
  sql: Sql,
  instanceId: string,
  type: string,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly sealed: string }[]> =>
  sql<{ id: string; sealed: string }>(
    'select id, sealed from whatsapp_keys where tenant_id = $1 and instance_id = $2 and type = $3 and id = any($4::text[])',
    [sql.scope.tenantId, instanceId, type, ids],
  );

/** What a runner has to know before it opens a socket: the credentials of the link, and where the order of arrival goes on. */
export const readLink = async (
  sql: Sql,
  instanceId: string,
): Promise<{ readonly credentials: string | undefined; readonly lastSeq: number }> => {
  const [row] = await sql<{ credentials: string | null; last_seq: string }>(
    `select (select sealed from whatsapp_credentials where tenant_id = $1 and instance_id = $2) as credentials,
            coalesce((select max(seq) from whatsapp_inbox where tenant_id = $1 and instance_id = $2), 0) as last_seq`,
    [sql.scope.tenantId, instanceId],
  );
  return { credentials: row?.credentials ?? undefined, lastSeq: Number(row?.last_seq ?? 0) };
};

/** Forgets the link: nobody can act for the number with what is left. The inbox stays. */
export const wipeLink = async (tx: Transaction, instanceId: string): Promise<void> => {
  const owner = [tx.scope.tenantId, instanceId];
  await tx.sql('delete from whatsapp_keys where tenant_id = $1 and instance_id = $2', owner);
  await tx.sql('delete from whatsapp_credentials where tenant_id = $1 and instance_id = $2', owner);
};
