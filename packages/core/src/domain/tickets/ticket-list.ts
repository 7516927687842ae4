import type { Actor, Sql, SqlValue } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { InvalidRequest } from '../../contract/problems.js';
import { Id, Timestamp, toTimestamp } from '../schema.js';
import type { TicketListQuery, TicketPage } from './contract.js';
import { activeStatusesSql, ticketTransitions } from './status.js';
import { ticketColumns, toTicket, type TicketRow } from './ticket.row.js';

const columns = ticketColumns.join(', ');
const ActivityCursor = Type.Tuple([Timestamp, Id]);

/** Statuses are written into the text, not bound, so that the planner can prove the predicates of the partial indexes. */
const statusSql = (status: TicketListQuery['status']): string | undefined => {
  if (status === undefined) return undefined;
  if (status === 'active') return `status in ${activeStatusesSql}`;
  if (!Object.hasOwn(ticketTransitions, status)) throw new TypeError(`"${status as string}" is no status of a ticket.`);
  return `status = '${status}'`;
};

const assigneeOf = (assignee: string, actor: Actor): string => {
  if (assignee !== 'me') return assignee;
  if (actor.kind !== 'user') {
    throw new InvalidRequest({ errors: [{ pointer: '/query/assignee', detail: 'only a user has tickets of their own' }] });
  }
  return actor.id;
};

/** One prepared text per combination of filters. */
export const ticketListStatement = (
  query: TicketListQuery,
  actor: Actor,
  tenantId: string,
  limit: number,
): { text: string; values: readonly SqlValue[] } => {
  const values: SqlValue[] = [tenantId, limit + 1];
  const conditions = ['tenant_id = $1'];
  const bind = (value: SqlValue): string => `$${String(values.push(value))}`;

  const status = statusSql(query.status);
  if (status !== undefined) conditions.push(status);
  if (query.queue !== undefined) conditions.push(`queue_id = ${bind(query.queue)}`);
  if (query.assignee === 'none') conditions.push('assignee_id is null');
  else if (query.assignee !== undefined) conditions.push(`assignee_id = ${bind(assigneeOf(query.assignee, actor))}`);
  if (query.channel !== undefined) conditions.push(`channel = ${bind(query.channel)}`);
  if (query.instance !== undefined) conditions.push(`instance_id = ${bind(query.instance)}`);
  if (query.contact !== undefined) conditions.push(`contact_id = ${bind(query.contact)}`);
  if (query.cursor !== undefined) {
    const [lastActivityAt, id] = decodeCursor(ActivityCursor, query.cursor);
    conditions.push(`(last_activity_at, id) < (${bind(lastActivityAt)}, ${bind(id)})`);
  }
  return {
    text: `select ${columns} from tickets where ${conditions.join(' and ')} order by last_activity_at desc, id desc limit $2`,
    values,
  };
};

/** One page in one statement: the row carries everything a list shows. */
export const listTickets = async (sql: Sql, query: TicketListQuery): Promise<TicketPage> => {
  const limit = query.limit ?? defaultPageSize;
  const { text, values } = ticketListStatement(query, sql.scope.actor, sql.scope.tenantId, limit);
  const rows = await sql<TicketRow>(text, values);
  return toPage(rows, limit, toTicket, (row) => [toTimestamp(row.last_activity_at), row.id]);
};
