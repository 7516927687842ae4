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

/** Between looks at what is still on its way. */
const againSeconds = 5;

/** Ids are UUIDs, so that none of them means something in a regular expression. */
const patternOf = ({ ids }: Erasure): string => ids.join('|');

const scrubLog = async (sql: PlainSql, erasure: Erasure, schemas: PayloadSchemas): Promise<void> => {
  const rows = await sql<{ id: string; type: string; version: number; data: unknown }>(
    `select id, type, version, data from event_log where tenant_id = $1 and data::text ~ $2`,
    [erasure.tenantId, patternOf(erasure)],
  );
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await sql(
    `update event_log e set data = s.data::jsonb from unnest($2::uuid[], $3::text[]) s(id, data) where e.tenant_id = $1 and e.id = s.id`,
    [erasure.tenantId, ids, rows.map(({ type, version, data }) => JSON.stringify(scrubPayload(schemas('event', type, version), data)))],
  );
  // What a receiver answered may repeat what it was sent.
  await sql(`update webhook_deliveries set answer = null where tenant_id = $1 and answer is not null and event_id = any($2::uuid[])`, [
    erasure.tenantId,
    ids,
  ]);
};

/** @returns whether something is still on its way. */
const scrubOutbox = async (sql: PlainSql, erasure: Erasure, { schemas, traces }: ErasureRoundParts): Promise<boolean> => {
  const rows = await sql<Published>(
    `select id, kind, name, version, payload, published_at is not null and (kind = 'job' or sequenced_at is not null) as "isDone"
     from outbox where tenant_id = $1 and payload::text ~ $2`,
    [erasure.tenantId, patternOf(erasure)],
  );
  const done = rows.filter(({ isDone }) => isDone);
  let isUnderWay = done.length < rows.length;
  for (const row of done) if (!(await traces.remove(row))) isUnderWay = true;
  await sql(
    `update outbox o set payload = s.payload::jsonb from unnest($2::uuid[], $3::text[]) s(id, payload) where o.tenant_id = $1 and o.id = s.id`,
    [
      erasure.tenantId,
      done.map(({ id }) => id),
      done.map(({ kind, name, version, payload }) => JSON.stringify(scrubPayload(schemas(kind, name, version), payload))),
    ],
  );
  return isUnderWay;
};

/** An answer that is gone is not given again, and what the request did is not done again. */
const takeBackAnswers = (sql: PlainSql, erasure: Erasure): Promise<unknown> =>
  sql(
    `update idempotency_keys set response_headers = null, response_body = null, response_sealed = ''
     where tenant_id = $1 and response_body::text ~ $2`,
    [erasure.tenantId, patternOf(erasure)],
  );

/**
 * Makes what was published and answered of one erased person say nothing of them: the event log, the outbox, jobs that are over,
 * stored answers. What is still on its way is waited for. True when there may be more to do at once.
 */
export const forgetErased = async (parts: ErasureRoundParts): Promise<boolean> =>
  parts.relay.run(async (sql) => {
    const [erasure] = await sql<Erasure>(
      `select tenant_id as "tenantId", id, ids from erasures where due_at <= now() order by due_at limit 1 for update skip locked`,
    );
    if (erasure === undefined) return false;
    // First: what was in no log then is under way, and what comes into the log meanwhile is found there.
    const isUnderWay = await scrubOutbox(sql, erasure, parts);
    await scrubLog(sql, erasure, parts.schemas);
    await takeBackAnswers(sql, erasure);
    await sql(
      isUnderWay
        ? `update erasures set due_at = now() + make_interval(secs => ${String(againSeconds)}) where tenant_id = $1 and id = $2`
        : 'delete from erasures where tenant_id = $1 and id = $2',
      [erasure.tenantId, erasure.id],
    );
    return true;
  });
