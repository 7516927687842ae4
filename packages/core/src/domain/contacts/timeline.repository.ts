import type { Sql } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { Id, Timestamp, toTimestamp } from '../schema.js';
import type { RecordQuery, TimelineEntry } from './records.contract.js';

interface EntryRow {
  readonly kind: TimelineEntry['kind'];
  readonly id: string;
  readonly at: Date;
  readonly text: string;
  readonly channel: string | null;
  readonly direction: TimelineEntry['direction'];
  readonly status: string | null;
  readonly actor: string | null;
}

const EntryCursor = Type.Tuple([Timestamp, Id, Type.String({ maxLength: 20 })]);

interface Branch {
  readonly kind: TimelineEntry['kind'];
  readonly table: string;
  readonly at: string;
  /** text, channel, direction, status, actor */
  readonly parts: string;
  readonly condition?: string;
}

const branches: readonly Branch[] = [
  { kind: 'note', table: 'contact_notes', at: 'created_at', parts: 'body, null::text, null::text, null::text, created_by' },
  { kind: 'task', table: 'contact_tasks', at: 'created_at', parts: 'title, null, null, status, created_by' },
  { kind: 'interaction', table: 'contact_interactions', at: 'occurred_at', parts: 'summary, channel, direction, null, created_by' },
  { kind: 'ticket_opened', table: 'tickets', at: 'created_at', parts: 'subject, channel, null, status, null' },
  {
    kind: 'ticket_closed',
    table: 'tickets',
    at: 'closed_at',
    parts: `coalesce(close_reason, ''), channel, null, status, closed_by`,
    condition: 'closed_at is not null',
  },
];

/** Each table gives a page's worth by its own index; the rest is a merge of at most five pages. */
export const timelineText = (isFirst: boolean): string => {
  const branch = ({ kind, table, at, parts, condition }: Branch): string => {
    const after = isFirst ? '' : ` and (${at}, id) <= ($4, $5) and (${at}, id, '${kind}'::text) < ($4, $5, $6::text)`;
    return `(select '${kind}'::text as kind, id, ${at} as at, ${parts} from ${table}
       where tenant_id = $1 and contact_id = $2${condition === undefined ? '' : ` and ${condition}`}${after} order by ${at} desc, id desc limit $3)`;
  };
  return `select * from (${branches.map(branch).join(' union all ')}) as entries(kind, id, at, text, channel, direction, status, actor)
    order by at desc, id desc, kind desc limit $3`;
};

const texts = { first: timelineText(true), next: timelineText(false) };

/** Newest first. A ticket has two entries under one id, so the kind is part of the key. */
export const listTimeline = async (sql: Sql, contactId: string, { limit = defaultPageSize, cursor }: RecordQuery) => {
  const after = cursor === undefined ? [] : decodeCursor(EntryCursor, cursor);
  const rows = await sql<EntryRow>(cursor === undefined ? texts.first : texts.next, [sql.scope.tenantId, contactId, limit + 1, ...after]);
  return toPage(
    rows,
    limit,
    (row): TimelineEntry => ({ ...row, at: toTimestamp(row.at) }),
    (row) => [toTimestamp(row.at), row.id, row.kind],
  );
};
