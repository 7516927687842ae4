import type { Sql, SqlValue } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { Id, Timestamp, toTimestamp } from '../schema.js';
import { contactSelect, toContact, type TaggedContactRow } from './contact.row.js';
import { filterSources, plainConditions, textSources, type Bind, type ContactSource } from './contact-sources.js';
import type { ContactListQuery, ContactPage, ContactSort } from './contract.js';

const NameCursor = Type.Tuple([Type.String({ maxLength: 400 }), Id]);
const CreatedCursor = Type.Tuple([Timestamp, Id]);
const never = '-infinity';
const InteractionCursor = Type.Tuple([Type.Union([Timestamp, Type.Literal(never)]), Id]);

const orders = {
  name: { key: 'c.name_key', type: 'text', follows: '>', direction: 'asc', cursor: NameCursor },
  created: { key: 'c.created_at', type: 'timestamptz', follows: '<', direction: 'desc', cursor: CreatedCursor },
  lastInteraction: { key: 'c.interaction_key', type: 'timestamptz', follows: '<', direction: 'desc', cursor: InteractionCursor },
} as const satisfies Readonly<Record<ContactSort, unknown>>;

type Row = TaggedContactRow & { readonly name_key: string; readonly interaction_minute: Date | null };

const keyOf = (sort: ContactSort, row: Row): string => {
  if (sort === 'name') return row.name_key;
  if (sort === 'created') return toTimestamp(row.created_at);
  return row.interaction_minute === null ? never : toTimestamp(row.interaction_minute);
};

/** Up to this many candidates are looked at one by one; with more, the list is walked in its order until the page is full. */
const fewCandidates = 3000;

const both = (sources: readonly ContactSource[]): string => sources.map(({ candidates }) => `(${candidates})`).join(' intersect ');

/** A list query in the making. */
interface Plan {
  readonly sort: ContactSort;
  readonly conditions: readonly string[];
  readonly text: readonly ContactSource[];
  readonly sources: readonly ContactSource[];
  /** Its placeholder. */
  readonly limit: string;
}

const pageText = ({ sort, conditions, sources, text, limit }: Plan, narrowest: ContactSource | undefined): string => {
  const { key, direction } = orders[sort];
  const order = `${key} ${direction}, c.id ${direction}`;
  const isIntersection = narrowest === undefined && text.length > 1;
  const candidates = isIntersection ? both(text) : narrowest?.candidates;
  const unchecked = isIntersection ? text : [narrowest];
  const checks = sources.filter((source) => !unchecked.includes(source)).map(({ check }) => check);
  const from =
    candidates === undefined
      ? 'contacts c'
      : `(select distinct contact_id from (${candidates}) found) hit
         cross join lateral (select * from contacts where tenant_id = $1 and id = hit.contact_id limit 1) c`;
  return `with page as materialized (
      select c.* from ${from}
      where ${[...conditions, ...checks].join(' and ')}
      order by ${order} limit ${limit}
    )
    select ${contactSelect('c')}, c.name_key, nullif(c.interaction_key, '-infinity') as interaction_minute from page c order by ${order}`;
};

const probeText = (sources: readonly ContactSource[]): string =>
  `select ${sources
    .map(
      ({ candidates }, index) =>
        `(select count(*)::int from (select 1 from (${candidates}) found limit ${String(fewCandidates + 1)}) some_found) as source_${String(index)}`,
    )
    .join(', ')}`;

/** Which of the sources names the fewest contacts; undefined when all name many. */
const findNarrowest = async (
  sql: Sql,
  sources: readonly ContactSource[],
  values: readonly SqlValue[],
): Promise<ContactSource | undefined> => {
  if (sources.length === 0) return undefined;
  const [counts] = await sql<Record<string, number>>(probeText(sources), values);
  const sizes = sources.map((_, index) => counts?.[`source_${String(index)}`] ?? 0);
  const least = Math.min(...sizes);
  return least > fewCandidates ? undefined : sources[sizes.indexOf(least)];
};

/** Digests under which a text that is a document would lie. */
export interface DocumentIndexes {
  indexesOf(tenantId: string, typed: string): readonly string[] | undefined;
}

/** The statements of a page: how many candidates each source has, and then the page itself. */
export const contactListPlan = (tenantId: string, query: ContactListQuery, documents: DocumentIndexes) => {
  const { sort = 'created', limit = defaultPageSize, cursor, q } = query;
  const probed: SqlValue[] = [tenantId];
  const bind: Bind = (value) => `$${String(probed.push(value))}`;
  const text = q === undefined ? [] : textSources(q, documents.indexesOf(tenantId, q), bind);
  const sources = [...text, ...filterSources({ ...query, sort }, bind)];
  const probeValues = [...probed];
  const conditions = [...plainConditions({ ...query, sort }, bind)];
  if (q !== undefined && text.length === 0) conditions.push('false');
  if (cursor !== undefined) {
    const { key, type, follows, cursor: schema } = orders[sort];
    const [after, id] = decodeCursor(schema, cursor);
    conditions.push(`(${key}, c.id) ${follows} (${bind(after)}::${type}, ${bind(id)}::uuid)`);
  }
  const plan: Plan = { sort, conditions, text, sources, limit: bind(limit + 1) };
  return { sources, probeValues, values: probed, textFor: (narrowest: ContactSource | undefined) => pageText(plan, narrowest) };
};

export const listContacts = async (sql: Sql, query: ContactListQuery, documents: DocumentIndexes): Promise<ContactPage> => {
  const { sort = 'created', limit = defaultPageSize } = query;
  const plan = contactListPlan(sql.scope.tenantId, query, documents);
  const narrowest = await findNarrowest(sql, plan.sources, plan.probeValues);
  const rows = await sql<Row>(plan.textFor(narrowest), plan.values);
  return toPage(rows, limit, toContact, (row) => [keyOf(sort, row), row.id]);
};
