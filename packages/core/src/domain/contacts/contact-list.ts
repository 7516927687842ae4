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

/** How many of the newest of very many matches are looked at, one window after the other, until the page is full. */
const windows = [200, 5000, undefined] as const;

type Window = (typeof windows)[number];

const both = (queries: readonly string[]): string => queries.map((query) => `(${query})`).join(' intersect ');

const datedOf = (sources: readonly ContactSource[]): readonly string[] | undefined => {
  const dated = sources.flatMap(({ dated: query }) => query ?? []);
  return dated.length > 0 && dated.length === sources.length ? dated : undefined;
};

/** A list query in the making. */
interface Plan {
  readonly sort: ContactSort;
  readonly conditions: readonly string[];
  /** What of the conditions keeps to the rows behind the cursor, for a key and an id. */
  readonly follows: ((key: string, id: string) => string) | undefined;
  readonly text: readonly ContactSource[];
  readonly sources: readonly ContactSource[];
  /** Its placeholder. */
  readonly limit: string;
}

/** The sources that give the candidates: the narrowest alone, or else those of the text. */
const givingOf = ({ text }: Plan, narrowest: ContactSource | undefined): readonly ContactSource[] =>
  narrowest === undefined ? text : [narrowest];

/** Matches as an index of words has them: in the order of the list, so that no contact beyond the page is looked at. */
const datedHits = (dated: readonly string[], follows: Plan['follows'], window: Window): string => {
  const order = 'contact_created_at desc, contact_id desc';
  const condition = follows === undefined ? '' : `where ${follows('contact_created_at', 'contact_id')}`;
  const newest = window === undefined ? '' : `order by ${order} limit ${String(window)}`;
  return `select distinct contact_created_at, contact_id from (
      select contact_created_at, contact_id from (${both(dated)}) matching ${condition} ${newest}
    ) found order by ${order}`;
};

const contactOfHit = 'cross join lateral (select * from contacts where tenant_id = $1 and id = hit.contact_id limit 1) c';

const pageText = (plan: Plan, narrowest: ContactSource | undefined, window: Window): string => {
  const { sort, conditions, sources, limit } = plan;
  const { key, direction } = orders[sort];
  const order = `${key} ${direction}, c.id ${direction}`;
  const giving = givingOf(plan, narrowest);
  const dated = sort === 'created' ? datedOf(giving) : undefined;
  // In another order, one word that very many share gives no candidates: the list is walked.
  const isWalked = giving.length === 0 || (dated === undefined && narrowest === undefined && giving.length === 1);
  const checks = sources.filter((source) => isWalked || !giving.includes(source)).map(({ check }) => check);
  const [from, byHit] = isWalked
    ? ['contacts c', undefined]
    : dated === undefined
      ? [`(select distinct contact_id from (${both(giving.map(({ candidates }) => candidates))}) found) hit ${contactOfHit}`, undefined]
      : [`(${datedHits(dated, plan.follows, window)}) hit ${contactOfHit}`, 'hit.contact_created_at desc, hit.contact_id desc'];
  return `with page as materialized (
      select c.* from ${from}
      where ${[...conditions, ...checks].join(' and ')}
      order by ${byHit ?? order} limit ${limit}
    )
    select ${contactSelect('c')}, c.name_key, nullif(c.interaction_key, '-infinity') as interaction_minute from page c order by ${order}`;
};

/** Which parts of the matches to look at, one after the other until the page is full. */
const windowsOf = (plan: Plan, narrowest: ContactSource | undefined): readonly Window[] => {
  const isWide = plan.sort === 'created' && narrowest === undefined && plan.text.length === 1 && datedOf(plan.text) !== undefined;
  return isWide ? windows : [undefined];
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
  let follows: Plan['follows'];
  if (cursor !== undefined) {
    const { key: listKey, type, follows: comparison, cursor: schema } = orders[sort];
    const [after, afterId] = decodeCursor(schema, cursor);
    const last = `(${bind(after)}::${type}, ${bind(afterId)}::uuid)`;
    follows = (key, id) => `(${key}, ${id}) ${comparison} ${last}`;
    conditions.push(follows(listKey, 'c.id'));
  }
  const plan: Plan = { sort, conditions, follows, text, sources, limit: bind(limit + 1) };
  return {
    sources,
    probeValues,
    values: probed,
    textFor: (narrowest: ContactSource | undefined, window?: Window) => pageText(plan, narrowest, window),
    windowsFor: (narrowest: ContactSource | undefined) => windowsOf(plan, narrowest),
  };
};

export const listContacts = async (sql: Sql, query: ContactListQuery, documents: DocumentIndexes): Promise<ContactPage> => {
  const { sort = 'created', limit = defaultPageSize } = query;
  const plan = contactListPlan(sql.scope.tenantId, query, documents);
  const narrowest = await findNarrowest(sql, plan.sources, plan.probeValues);
  let rows: readonly Row[] = [];
  for (const window of plan.windowsFor(narrowest)) {
    rows = await sql<Row>(plan.textFor(narrowest, window), plan.values);
    if (rows.length > limit) break;
  }
  return toPage(rows, limit, toContact, (row) => [keyOf(sort, row), row.id]);
};
