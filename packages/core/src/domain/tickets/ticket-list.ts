import type { Actor, Sql, SqlValue } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { InvalidCursor, InvalidRequest } from '../../contract/problems.js';
import { Id, Timestamp, toTimestamp } from '../schema.js';
import type { TicketListQuery, TicketPage } from './contract.js';
import { callersColumns, callersUnread, readerOf } from './read-marker.repository.js';
import { activeStatusesSql, ticketTransitions } from './status.js';
import { endOfPrefix } from '../search-text.js';
import { searchWords } from './search-words.js';
import type { TicketSort } from './ticket-filters.js';
import { toTicket, type TicketRow } from './ticket.row.js';

interface Order {
  readonly column: 'last_activity_at' | 'created_at' | 'waiting_since';
  readonly direction: 'asc' | 'desc';
}

const orders: Readonly<Record<TicketSort, Order>> = {
  last_activity: { column: 'last_activity_at', direction: 'desc' },
  created: { column: 'created_at', direction: 'desc' },
  waiting: { column: 'waiting_since', direction: 'asc' },
};

const TicketCursor = Type.Tuple([Type.String({ maxLength: 20 }), Timestamp, Id]);

/** Statuses are written into the text, not bound, so that the planner can prove the predicates of the partial indexes. */
const statusSql = (status: TicketListQuery['status']): string | undefined => {
  if (status === undefined) return undefined;
  if (status === 'active') return `t.status in ${activeStatusesSql}`;
  if (!Object.hasOwn(ticketTransitions, status)) throw new TypeError(`"${status as string}" is no status of a ticket.`);
  return `t.status = '${status}'`;
};

const assigneeOf = (assignee: string, actor: Actor): string => {
  if (assignee !== 'me') return assignee;
  if (actor.kind !== 'user') {
    throw new InvalidRequest({ errors: [{ pointer: '/query/assignee', detail: 'only a user has tickets of their own' }] });
  }
  return actor.id;
};

/** Conditions that compare one column with one value; each has an index in the order of activity. */
const plainConditions = (query: TicketListQuery, actor: Actor, bind: (value: SqlValue) => string): string[] => {
  const conditions: string[] = [];
  const equals = (column: string, value: string | undefined): void => {
    if (value !== undefined) conditions.push(`t.${column} = ${bind(value)}`);
  };
  equals('queue_id', query.queue);
  if (query.assignee === 'none') conditions.push('t.assignee_id is null');
  else if (query.assignee !== undefined) equals('assignee_id', assigneeOf(query.assignee, actor));
  equals('stage', query.stage);
  equals('channel', query.channel);
  equals('instance_id', query.instance);
  equals('campaign_id', query.campaign);
  equals('contact_id', query.contact);
  // Normal is what most tickets are, so the index holds the others only, and the planner has to see which is meant.
  if (query.priority !== undefined)
    conditions.push(
      query.priority === 'normal' ? `t.priority = 'normal'` : `t.priority <> 'normal' and t.priority = ${bind(query.priority)}`,
    );
  return conditions;
};

/** One prepared text per combination of filters. */
export const ticketListStatement = (
  query: TicketListQuery,
  actor: Actor,
  tenantId: string,
  limit: number,
): { text: string; values: readonly SqlValue[] } => {
  const sort = query.sort ?? 'last_activity';
  const { column, direction } = orders[sort];
  const values: SqlValue[] = [tenantId, limit + 1];
  const bind = (value: SqlValue): string => `$${String(values.push(value))}`;
  const reader = readerOf(actor);
  const readerParameter = reader === undefined ? undefined : bind(reader);

  const conditions = ['t.tenant_id = $1', ...plainConditions(query, actor, bind)];
  // The tag's own rows carry the order of activity; in another order the tag is one more condition.
  const walksTag = query.tag !== undefined && sort === 'last_activity';
  if (query.tag !== undefined) {
    const tag = bind(query.tag);
    conditions.push(
      walksTag
        ? `g.tenant_id = $1 and g.tag_id = ${tag}`
        : `exists (select from ticket_tags g where g.tenant_id = $1 and g.ticket_id = t.id and g.tag_id = ${tag})`,
    );
  }
  const [at, id] = walksTag ? ['g.last_activity_at', 'g.ticket_id'] : [`t.${column}`, 't.id'];
  const status = statusSql(query.status ?? (query.unread ? 'active' : undefined));
  if (status !== undefined) conditions.push(status);
  if (query.waiting || sort === 'waiting') conditions.push('t.waiting_since is not null');
  if (query.unread) conditions.push(readerParameter === undefined ? 't.unread_count > 0' : `${callersUnread('t', readerParameter)} > 0`);
  if (query.createdFrom !== undefined) {
    const from = bind(query.createdFrom);
    conditions.push(`t.created_at >= ${from}`);
    // Activity is never before creation, which ends a walk in the order of activity early.
    if (sort === 'last_activity') conditions.push(`t.last_activity_at >= ${from}`);
  }
  if (query.createdTo !== undefined) conditions.push(`t.created_at < ${bind(query.createdTo)}`);
  for (const word of query.q === undefined ? [] : searchWords(query.q)) {
    const [from, to] = [bind(word), bind(endOfPrefix(word))];
    conditions.push(`t.id in (select k.ticket_id from ticket_terms k where k.tenant_id = $1 and k.term >= ${from} and k.term < ${to})`);
  }
  if (query.cursor !== undefined) {
    const [cursorSort, lastAt, lastId] = decodeCursor(TicketCursor, query.cursor);
    if (cursorSort !== sort) throw new InvalidCursor();
    conditions.push(`(${at}, ${id}) ${direction === 'desc' ? '<' : '>'} (${bind(lastAt)}, ${bind(lastId)})`);
  }
  return {
    text: `select ${callersColumns('t', readerParameter)}
      from ${walksTag ? 'ticket_tags g join tickets t on t.tenant_id = g.tenant_id and t.id = g.ticket_id' : 'tickets t'}
      where ${conditions.join(' and ')} order by ${at} ${direction}, ${id} ${direction} limit $2`,
    values,
  };
};

/** One page in one statement: the row carries everything a list shows. */
export const listTickets = async (sql: Sql, query: TicketListQuery): Promise<TicketPage> => {
  const limit = query.limit ?? defaultPageSize;
  const sort = query.sort ?? 'last_activity';
  const { text, values } = ticketListStatement(query, sql.scope.actor, sql.scope.tenantId, limit);
  const rows = await sql<TicketRow>(text, values);
  return toPage(rows, limit, toTicket, (row) => [sort, toTimestamp(row[orders[sort].column] ?? row.last_activity_at), row.id]);
};
