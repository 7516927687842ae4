import type { SqlValue, Statements } from '@leadengine/plugin-kit';

/** An answer as it is stored: plain, or sealed with its headers. */
export interface StoredAnswer {
  readonly request_hash: string;
  readonly response_status: number;
  readonly response_headers: Readonly<Record<string, string>> | null;
  readonly response_body: unknown;
  readonly response_sealed: string | null;
}

/** A table of answers whose rows belong to the values of some leading columns. */
export interface AnswerTable {
  find(sql: Statements, owner: readonly string[], now: Date): Promise<StoredAnswer | undefined>;
  /** Takes the place of an answer that has expired. */
  store(
    sql: Statements,
    owner: readonly string[],
    answer: StoredAnswer,
    times: { readonly now: Date; readonly until: Date },
  ): Promise<void>;
}

const content = ['request_hash', 'response_status', 'response_headers', 'response_body', 'response_sealed', 'created_at', 'expires_at'];

const toJson = (value: unknown): SqlValue => (value === null ? null : JSON.stringify(value));

const createAnswerTable = (table: string, owner: readonly string[]): AnswerTable => {
  const owned = owner.map((column, index) => `${column} = $${String(index + 1)}`).join(' and ');
  const find = `select request_hash, response_status, response_headers, response_body, response_sealed
    from ${table} where ${owned} and expires_at > $${String(owner.length + 1)}`;
  const columns = [...owner, ...content];
  const store = `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${String(index + 1)}`).join(', ')})
    on conflict (${owner.join(', ')}) do update set ${content.map((column) => `${column} = excluded.${column}`).join(', ')}`;
  return {
    find: async (sql, values, now) => (await sql<StoredAnswer>(find, [...values, now]))[0],
    async store(sql, values, answer, { now, until }) {
      const {
        request_hash: hash,
        response_status: status,
        response_headers: headers,
        response_body: body,
        response_sealed: sealed,
      } = answer;
      await sql(store, [...values, hash, status, toJson(headers), sealed === null ? JSON.stringify(body) : null, sealed, now, until]);
    },
  };
};

/** Owner: tenant, actor, key. */
export const tenantAnswers = createAnswerTable('idempotency_keys', ['tenant_id', 'actor_id', 'key']);

/** Owner: platform key, key. */
export const platformAnswers = createAnswerTable('platform.idempotency_keys', ['actor_id', 'key']);
