import type { TSchema } from 'typebox';
import type { PlainSql, RelayUnitOfWork } from '../database/database.js';
import { scrubPayload } from '../events/scrub-payload.js';
import type { JobTraces } from './job-traces.js';

/** What is published, by kind, name and version. */
export type PayloadSchemas = (kind: 'event' | 'job', name: string, version: number) => TSchema | undefined;

export interface ErasureRoundParts {
  readonly relay: RelayUnitOfWork;
  readonly schemas: PayloadSchemas;
  readonly traces: JobTraces;
}

interface Erasure {
  readonly tenantId: string;
  readonly id: string;
  readonly ids: readonly string[];
}

interface Published {
  readonly id: string;
  readonly kind: 'event' | 'job';
  readonly name: string;
  readonly version: number;
  readonly payload: unknown;
  /** Nobody reads the row itself any more. */
  readonly isDone: boolean;
}

/** Rows that one transaction looks at: the log of a tenant may be long, and a statement may not take long. */
const windowRows = 2000;
const firstId = '00000000-0000-0000-0000-000000000000';

/** Ids are UUIDs, so that none of them means something in a regular expression. */
const patternOf = ({ ids }: Erasure): string => ids.join('|');

/**
 * Takes one that is due, of which the others then keep their hands off for a while. One that fails is due again after that, and until
 * then lets others go first.
 */
const claimText = `
  update erasures e set attempts = e.attempts + 1, due_at = now() + make_interval(secs => least(60 * power(2, e.attempts), 3600))
  from (select tenant_id, id from erasures where due_at <= now() order by due_at limit 1 for update skip locked) d
  where e.tenant_id = d.tenant_id and e.id = d.id
  returning e.tenant_id as "tenantId", e.id, e.ids`;

/** What is on its way is looked at again after 5 s, 10 s and so on: a job may be meant for another day. */
const waitText = `
  update erasures set due_at = now() + make_interval(secs => least(2.5 * power(2, attempts), 3600)) where tenant_id = $1 and id = $2`;

/** Goes through the rows of a tenant in the order of a key, some at a time, each time in a transaction of its own. */
const inWindows = async (
  relay: RelayUnitOfWork,
  { tenantId }: Erasure,
  { table, key, first }: { readonly table: string; readonly key: string; readonly first: string },
  work: (sql: PlainSql, after: string, upTo: string | null) => Promise<void>,
): Promise<void> => {
  for (let after = first; ;) {
    const upTo = await relay.run(async (sql) => {
      const [end] = await sql<{ at: string }>(
        `select ${key}::text as at from ${table} where tenant_id = $1 and ${key} > $2 order by ${key} offset ${String(windowRows - 1)} limit 1`,
        [tenantId, after],
      );
      await work(sql, after, end?.at ?? null);
      return end?.at;
    });
    if (upTo === undefined) return;
    after = upTo;
  }
};

const scrubLog = ({ relay, schemas }: ErasureRoundParts, erasure: Erasure): Promise<void> =>
  inWindows(relay, erasure, { table: 'event_log', key: 'cursor', first: '-1' }, async (sql, after, upTo) => {
    const { tenantId } = erasure;
    const rows = await sql<{ id: string; type: string; version: number; data: unknown }>(
      `select id, type, version, data from event_log
       where tenant_id = $1 and cursor > $2 and ($3::bigint is null or cursor <= $3) and data::text ~ $4`,
      [tenantId, after, upTo, patternOf(erasure)],
    );
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    await sql(
      `update event_log e set data = s.data::jsonb from unnest($2::uuid[], $3::text[]) s(id, data) where e.tenant_id = $1 and e.id = s.id`,
      [tenantId, ids, rows.map(({ type, version, data }) => JSON.stringify(scrubPayload(schemas('event', type, version), data)))],
    );
    // What a receiver answered may repeat what it was sent.
    await sql(`update webhook_deliveries set answer = null where tenant_id = $1 and answer is not null and event_id = any($2::uuid[])`, [
      tenantId,
      ids,
    ]);
  });

/** @returns whether something is still on its way. */
const scrubOutbox = async ({ relay, schemas, traces }: ErasureRoundParts, erasure: Erasure): Promise<boolean> => {
  let isUnderWay = false;
  await inWindows(relay, erasure, { table: 'outbox', key: 'id', first: firstId }, async (sql, after, upTo) => {
    const rows = await sql<Published>(
      `select id, kind, name, version, payload, published_at is not null and (kind = 'job' or sequenced_at is not null) as "isDone"
       from outbox where tenant_id = $1 and id > $2 and ($3::uuid is null or id <= $3) and payload::text ~ $4`,
      [erasure.tenantId, after, upTo, patternOf(erasure)],
    );
    const done = rows.filter(({ isDone }) => isDone);
    if (done.length < rows.length) isUnderWay = true;
    for (const row of done) if (!(await traces.remove(row))) isUnderWay = true;
    await sql(
      `update outbox o set payload = s.payload::jsonb from unnest($2::uuid[], $3::text[]) s(id, payload) where o.tenant_id = $1 and o.id = s.id`,
      [
        erasure.tenantId,
        done.map(({ id }) => id),
        done.map(({ kind, name, version, payload }) => JSON.stringify(scrubPayload(schemas(kind, name, version), payload))),
      ],
    );
  });
  return isUnderWay;
};

/** An answer that is gone is not given again, and what the request did is not done again. */
const takeBackAnswers = ({ relay }: ErasureRoundParts, erasure: Erasure): Promise<unknown> =>
  relay.run((sql) =>
    sql(
      `update idempotency_keys set response_headers = null, response_body = null, response_sealed = ''
       where tenant_id = $1 and response_body::text ~ $2`,
      [erasure.tenantId, patternOf(erasure)],
    ),
  );

/**
 * Makes what was published and answered of one erased person say nothing of them: the event log, the outbox, jobs that are over,
 * stored answers. What is still on its way is waited for. Each part may be repeated, so a crash costs nothing but time. True when there
 * may be more to do at once.
 */
export const forgetErased = async (parts: ErasureRoundParts): Promise<boolean> => {
  const { relay } = parts;
  const [erasure] = await relay.run((sql) => sql<Erasure>(claimText));
  if (erasure === undefined) return false;
  // First: what was in no log then is under way, and what comes into the log meanwhile is found there.
  const isUnderWay = await scrubOutbox(parts, erasure);
  await scrubLog(parts, erasure);
  await takeBackAnswers(parts, erasure);
  await relay.run((sql) =>
    sql(isUnderWay ? waitText : 'delete from erasures where tenant_id = $1 and id = $2', [erasure.tenantId, erasure.id]),
  );
  return true;
};
