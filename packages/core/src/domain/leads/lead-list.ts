import type { Actor, Sql, SqlValue } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { InvalidRequest } from '../../contract/problems.js';
import { Id, Timestamp, toTimestamp } from '../schema.js';
import type { LeadListQuery, LeadPage } from './contract.js';
import { leadColumns, leadParts, toLead, type LeadRow } from './lead.row.js';

const invalid = (pointer: string, detail: string): Error => new InvalidRequest({ errors: [{ pointer, detail }] });

const TimeCursor = Type.Tuple([Timestamp, Id]);

const sorts = {
  created: {
    columns: ['created_at', 'id'],
    direction: 'desc',
    cursor: TimeCursor,
    keyOf: (row: LeadRow) => [toTimestamp(row.created_at), row.id],
  },
  updated: {
    columns: ['updated_at', 'id'],
    direction: 'desc',
    cursor: TimeCursor,
    keyOf: (row: LeadRow) => [toTimestamp(row.updated_at), row.id],
  },
  score: {
    columns: ['score', 'id'],
    direction: 'desc',
    cursor: Type.Tuple([Type.Integer(), Id]),
    keyOf: (row: LeadRow) => [row.score, row.id],
  },
  followUp: {
    columns: ['next_follow_up_at', 'id'],
    direction: 'asc',
    cursor: TimeCursor,
    keyOf: (row: LeadRow) => [row.next_follow_up_at === null ? '' : toTimestamp(row.next_follow_up_at), row.id],
  },
  position: {
    columns: ['position'],
    direction: 'asc',
    cursor: Type.Tuple([Type.String({ maxLength: 380 })]),
    keyOf: (row: LeadRow) => [row.position],
  },
} as const;

const ownerOf = (owner: string, actor: Actor): string => {
  if (owner !== 'me') return owner;
  if (actor.kind !== 'user') throw invalid('/query/owner', 'only a user has leads of their own');
  return actor.id;
};

/** One prepared text per combination of filters and sort. */
export const leadListStatement = (
  query: LeadListQuery,
  actor: Actor,
  tenantId: string,
  now: Date,
): { readonly text: string; readonly values: readonly SqlValue[] } => {
  const { sort = 'created', limit = defaultPageSize } = query;
  if (sort === 'position' && query.status === undefined) throw invalid('/query/status', 'a column is sorted by position: name its status');
  const { columns, direction, cursor } = sorts[sort];
  const values: SqlValue[] = [tenantId, limit + 1];
  const bind = (value: SqlValue): string => `$${String(values.push(value))}`;
  // A tag's own rows carry the order of creation; in another order the tag is one more condition.
  const walksTag = query.tag !== undefined && sort === 'created';
  const nameOf = (column: string): string => (walksTag ? `g.${column === 'id' ? 'lead_id' : column}` : `l.${column}`);
  const conditions = ['l.tenant_id = $1'];
  if (query.tag !== undefined) {
    const tag = bind(query.tag);
    conditions.push(
      walksTag
        ? `g.tenant_id = $1 and g.tag_id = ${tag}`
        : `exists (select from lead_tags g where g.tenant_id = $1 and g.lead_id = l.id and g.tag_id = ${tag})`,
    );
  }
  if (query.status !== undefined) conditions.push(`l.status = ${bind(query.status)}`);
  if (query.owner === 'none') conditions.push('l.owner_id is null');
  else if (query.owner !== undefined) conditions.push(`l.owner_id = ${bind(ownerOf(query.owner, actor))}`);
  if (query.source !== undefined) conditions.push(`l.source = ${bind(query.source)}`);
  if (query.contact !== undefined) conditions.push(`l.contact_id = ${bind(query.contact)}`);
  if (query.ticket !== undefined) conditions.push(`l.ticket_id = ${bind(query.ticket)}`);
  if (query.followUpDue === true) conditions.push(`l.next_follow_up_at <= ${bind(now)}`);
  if (sort === 'followUp') conditions.push('l.next_follow_up_at is not null');
  if (query.cursor !== undefined) {
    const key: readonly (string | number)[] = decodeCursor(cursor, query.cursor);
    const names = columns.map(nameOf).join(', ');
    conditions.push(`(${names}) ${direction === 'desc' ? '<' : '>'} (${key.map((each) => bind(each)).join(', ')})`);
  }
  const order = columns.map((column) => `${nameOf(column)} ${direction}`).join(', ');
  const from = walksTag ? 'lead_tags g join leads l on l.tenant_id = $1 and l.id = g.lead_id' : 'leads l';
  return {
    text: `select ${leadColumns} from ${from} ${leadParts} where ${conditions.join(' and ')} order by ${order} limit $2`,
    values,
  };
};

export const listLeads = async (sql: Sql, query: LeadListQuery, now: Date): Promise<LeadPage> => {
  const { text, values } = leadListStatement(query, sql.scope.actor, sql.scope.tenantId, now);
  return toPage(await sql<LeadRow>(text, values), query.limit ?? defaultPageSize, toLead, sorts[query.sort ?? 'created'].keyOf);
};
