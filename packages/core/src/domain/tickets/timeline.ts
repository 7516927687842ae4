import type { Sql } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { Id, nullable, Timestamp, toTimestamp } from '../schema.js';
import { userOf } from './note.repository.js';

const step = (schema: ReturnType<typeof Type.String>) =>
  Type.Optional(Type.Object({ from: nullable(schema), to: nullable(schema) }, { additionalProperties: false }));

/** Something that was done to a ticket. */
export const TimelineEntry = Type.Object(
  {
    id: Id,
    kind: Type.Union([Type.Literal('transition'), Type.Literal('stage'), Type.Literal('note'), Type.Literal('opened')]),
    at: Timestamp,
    actor: nullable(Type.String({ description: 'Who did it, as kind:id; null when the contact opened the ticket or it is not known' })),
    reason: nullable(Type.String()),
    outcome: nullable(Type.String()),
    status: step(Type.String()),
    queueId: step(Type.String()),
    assigneeId: step(Type.String()),
    stage: step(Type.String()),
    note: Type.Optional(
      Type.Object({ visibility: Type.String(), body: Type.String() }, { additionalProperties: false, description: 'Only of notes' }),
    ),
  },
  { $id: 'TicketTimelineEntry', additionalProperties: false },
);
export type TimelineEntry = Static<typeof TimelineEntry>;

export interface TimelinePage {
  readonly data: TimelineEntry[];
  readonly nextCursor: string | null;
}

interface EntryRow {
  readonly id: string;
  readonly kind: TimelineEntry['kind'];
  readonly at: Date;
  readonly actor: string | null;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly moves: Readonly<Record<string, { readonly from: string | null; readonly to: string | null }>> | null;
  readonly visibility: string | null;
  readonly body: string | null;
}

const EntryCursor = Type.Tuple([Timestamp, Id]);

const part = (text: string, time: string, after: boolean): string =>
  `(${text} ${after ? `and (${time}, id) < ($5, $6)` : ''} order by ${time} desc, id desc limit $4)`;

const move = (name: string, column: string): string => `'${name}', json_build_object('from', from_${column}, 'to', to_${column})`;

const pageText = (after: boolean): string => `
  select * from (
    ${part(
      `select id, 'transition' as kind, at, actor, reason, outcome,
         json_build_object(${move('status', 'status')}, ${move('queueId', 'queue_id')}, ${move('assigneeId', 'assignee_id')}) as moves,
         null as visibility, null as body
       from ticket_transitions where tenant_id = $1 and ticket_id = $2`,
      'at',
      after,
    )}
    union all
    ${part(
      `select id, 'stage', at, actor, reason, null, json_build_object(${move('stage', 'stage')}), null, null
       from ticket_stage_changes where tenant_id = $1 and ticket_id = $2`,
      'at',
      after,
    )}
    union all
    ${part(
      `select id, 'note', created_at, author, null, null, null::json, visibility, body
       from ticket_notes where tenant_id = $1 and ticket_id = $2 and (visibility = 'team' or author_id = $3::uuid)`,
      'created_at',
      after,
    )}
    union all
    (select id, 'opened', created_at, null, null, null, null::json, null, null
     from tickets where tenant_id = $1 and id = $2 ${after ? 'and (created_at, id) < ($5, $6)' : ''})
  ) e order by at desc, id desc limit $4`;
const firstPage = pageText(false);
const nextPage = pageText(true);

const toEntry = ({ id, kind, at, actor, reason, outcome, moves, visibility, body }: EntryRow): TimelineEntry => ({
  id,
  kind,
  at: toTimestamp(at),
  actor,
  reason,
  outcome,
  ...Object.fromEntries(Object.entries(moves ?? {}).filter(([, { from, to }]) => from !== to)),
  ...(visibility !== null && body !== null && { note: { visibility, body } }),
});

/** One page, newest first, of what was done to a ticket and noted on it. The first page is empty only when there is no such ticket. */
export const listTimeline = async (
  sql: Sql,
  ticketId: string,
  { limit = defaultPageSize, cursor }: { readonly limit?: number; readonly cursor?: string },
): Promise<TimelinePage> => {
  const after = cursor === undefined ? [] : decodeCursor(EntryCursor, cursor);
  const rows = await sql<EntryRow>(cursor === undefined ? firstPage : nextPage, [
    sql.scope.tenantId,
    ticketId,
    userOf(sql),
    limit + 1,
    ...after,
  ]);
  return toPage(rows, limit, toEntry, (row) => [toTimestamp(row.at), row.id]);
};
