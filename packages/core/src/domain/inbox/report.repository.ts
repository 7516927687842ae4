import type { Sql } from '@leadengine/plugin-kit';
import { firstIdOf } from '../id-range.js';
import type { Stage } from '../tickets/stage.js';
import type { TicketStatus } from '../tickets/status.js';
import type { InboxReport, Period } from './contract.js';

interface ResponseRow {
  readonly grouped: number;
  readonly queue_id: string | null;
  readonly agent_id: string | null;
  readonly conversations: number;
  readonly answered: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly quick: number;
}

// GROUPING tells which set a row is of: 3 all, 1 by queue, 2 by agent.
const responseText = `
  select grouping(queue_id, first_responder_id) as grouped, queue_id, first_responder_id as agent_id, count(*)::int as conversations,
    count(response)::int as answered, percentile_cont(0.5) within group (order by response) as median,
    percentile_cont(0.9) within group (order by response) as p90, count(*) filter (where response <= 300)::int as quick
  from (
    select queue_id, first_responder_id, extract(epoch from first_response_at - first_inbound_at)::float8 as response
    from tickets where tenant_id = $1 and first_inbound_at >= $2 and first_inbound_at < $3
  ) t
  group by grouping sets ((), (queue_id), (first_responder_id))
  order by conversations desc, queue_id, first_responder_id`;

const rate = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const toResponse = (row: ResponseRow | undefined) => ({
  conversations: row?.conversations ?? 0,
  answered: row?.answered ?? 0,
  medianSeconds: row?.median ?? null,
  p90Seconds: row?.p90 ?? null,
  underFiveMinutesRate: rate(row?.quick ?? 0, row?.conversations ?? 0),
});

export const readFirstResponse = async (sql: Sql, { from, to }: Period): Promise<InboxReport['firstResponse']> => {
  const rows = await sql<ResponseRow>(responseText, [sql.scope.tenantId, from, to]);
  return {
    ...toResponse(rows.find(({ grouped }) => grouped === 3)),
    byQueue: rows.filter(({ grouped }) => grouped === 1).map((row) => ({ queueId: row.queue_id, ...toResponse(row) })),
    byAgent: rows.filter(({ grouped }) => grouped === 2).map((row) => ({ agentId: row.agent_id, ...toResponse(row) })),
  };
};

/** Shannon entropy in bits. */
export const entropyOf = (counts: readonly number[]): number => {
  const total = counts.reduce((sum, each) => sum + each, 0);
  const parts = counts.filter((each) => each > 0).map((each) => each / total);
  return parts.length < 2 ? 0 : -parts.reduce((sum, part) => sum + part * Math.log2(part), 0);
};

export const readStatuses = async (sql: Sql, { from, to }: Period): Promise<InboxReport['tickets']> => {
  const byStatus = await sql<{ status: TicketStatus; count: number }>(
    `select status, count(*)::int as count from tickets where tenant_id = $1 and created_at >= $2 and created_at < $3
     group by status order by count desc, status`,
    [sql.scope.tenantId, from, to],
  );
  const counts = byStatus.map(({ count }) => count);
  return { created: counts.reduce((sum, each) => sum + each, 0), byStatus: [...byStatus], statusEntropy: entropyOf(counts) };
};

export const readHandleTimes = async (sql: Sql, { from, to }: Period): Promise<InboxReport['handleTimeByStage']> => {
  const rows = await sql<{ stage: Stage; moves: number; average: number; median: number }>(
    `select from_stage as stage, count(*)::int as moves, avg(stay)::float8 as average,
       percentile_cont(0.5) within group (order by stay) as median
     from (
       select from_stage, extract(epoch from at - since)::float8 as stay from ticket_stage_changes
       where tenant_id = $1 and at >= $2 and at < $3
     ) s
     group by from_stage order by from_stage`,
    [sql.scope.tenantId, from, to],
  );
  return rows.map(({ stage, moves, average, median }) => ({ stage, moves, averageSeconds: average, medianSeconds: median }));
};

export const readProposals = async (sql: Sql, { from, to }: Period): Promise<InboxReport['proposals']> => {
  const [row] = await sql<{ entered: number; signed: number }>(
    `with entered as (
       select ticket_id, min(at) as at from ticket_stage_changes
       where tenant_id = $1 and at >= $2 and at < $3 and to_stage = 'proposta' group by ticket_id
     )
     select count(*)::int as entered, count(*) filter (where exists (
       select from ticket_stage_changes c where c.tenant_id = $1 and c.ticket_id = e.ticket_id and c.to_stage = 'liquidacao' and c.at >= e.at
     ))::int as signed
     from entered e`,
    [sql.scope.tenantId, from, to],
  );
  const { entered = 0, signed = 0 } = row ?? {};
  return { entered, signed, rate: rate(signed, entered) };
};

/** Ids are made a little before the row's time, and by other clocks. */
const slackMs = 300_000;

export const readDelivery = async (sql: Sql, { from, to }: Period): Promise<InboxReport['delivery']> => {
  const [row] = await sql<{ sent: number; failed: number }>(
    `select count(*)::int as sent, count(*) filter (where status = 'failed')::int as failed from messages
     where tenant_id = $1 and id >= $4 and id < $5 and direction = 'outbound' and created_at >= $2 and created_at < $3`,
    [sql.scope.tenantId, from, to, firstIdOf(new Date(from.getTime() - slackMs)), firstIdOf(new Date(to.getTime() + slackMs))],
  );
  const { sent = 0, failed = 0 } = row ?? {};
  const perThousand = sent === 0 ? null : (failed / sent) * 1000;
  return {
    sent,
    failed,
    errorRatePerThousand: perThousand,
    qualityTier: perThousand === null ? null : perThousand < 1 ? 'high' : perThousand < 5 ? 'medium' : 'low',
  };
};
