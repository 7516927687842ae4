import type { Sql, SqlValue } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { InvalidRequest } from '../../contract/problems.js';
import { Id, Timestamp, toTimestamp } from '../schema.js';
import { endOfPrefix, mostWords } from '../search-text.js';
import { splitWords } from '../tickets/search-words.js';
import type { MessagePage, MessageSearchQuery } from './contract.js';
import { messageColumnsOf, toMessage, type MessageRow } from './message.row.js';

const SearchCursor = Type.Tuple([Timestamp, Id]);

/** Words that a message must have, and what one of its words must begin with: the word that is being typed. */
interface SearchTerms {
  readonly words: readonly string[];
  readonly prefix: string | undefined;
}

/** Single letters and digits are no terms, as `message_words` of the database has it. */
const isTerm = (word: string): boolean => !/^[a-z0-9]$/.test(word);

/** @throws InvalidRequest */
export const messageTerms = (q: string): SearchTerms => {
  const all = splitWords(q);
  const last = all.at(-1);
  const prefix = last !== undefined && isTerm(last) ? last : undefined;
  const words = [...new Set(all.slice(0, -1))].filter(isTerm).slice(0, mostWords - 1);
  if (words.length === 0 && prefix === undefined)
    throw new InvalidRequest({ errors: [{ pointer: '/query/q', detail: 'must have a word of two characters or more' }] });
  return { words, prefix };
};

/** Words of one beginning that are looked up one by one. */
const fewWords = 300;

/**
 * One statement per shape of search. Where it walks, in the order of time and only as far as the page needs:
 *
 * - of a ticket or contact, their messages;
 * - else the hits of the longest whole word, which is the rarest as a rule;
 * - else, of a lone beginning, the hits of every word that begins so. While those words are few they are looked up one by one, so
 *   that the work does not grow with the number of messages; of many, all hits are gone through once, which is quicker then.
 */
export const messageSearchStatement = (query: MessageSearchQuery, tenantId: string): { text: string; values: readonly SqlValue[] } => {
  const { words, prefix } = messageTerms(query.q);
  const values: SqlValue[] = [tenantId, (query.limit ?? defaultPageSize) + 1];
  const bind = (value: SqlValue): string => `$${String(values.push(value))}`;
  const bounds: ((at: string, id: string) => string)[] = [];
  const bound = (value: string | undefined, comparison: '>=' | '<'): void => {
    if (value === undefined) return;
    const time = bind(value);
    bounds.push((at) => `${at} ${comparison} ${time}::timestamptz`);
  };
  bound(query.from, '>=');
  bound(query.to, '<');
  if (query.cursor !== undefined) {
    const [lastAt, lastId] = decodeCursor(SearchCursor, query.cursor).map((each) => bind(each));
    bounds.push((at, id) => `(${at}, ${id}) < (${lastAt ?? ''}::timestamptz, ${lastId ?? ''}::uuid)`);
  }
  const within = (alias: string, id: string): string =>
    bounds.map((each) => ` and ${each(`${alias}.created_at`, `${alias}.${id}`)}`).join('');
  const has = (id: string, condition: string): string =>
    ` and exists (select from message_terms x where x.tenant_id = $1 and x.message_id = ${id} and ${condition})`;
  const hasWords = (id: string, needed: readonly string[]): string => needed.map((word) => has(id, `x.term = ${bind(word)}`)).join('');
  const begins = (column: string, from: string): string => `${column} >= ${bind(from)} and ${column} < ${bind(endOfPrefix(from))}`;
  const hasPrefix = (id: string): string => (prefix === undefined ? '' : has(id, begins('x.term', prefix)));
  const columns = messageColumnsOf('m');

  if (query.ticket !== undefined || query.contact !== undefined) {
    const ofContact = query.contact === undefined ? '' : ` and t.contact_id = ${bind(query.contact)}`;
    const ofTicket = query.ticket === undefined ? '' : ` and t.id = ${bind(query.ticket)}`;
    return {
      text: `select ${columns} from tickets t join messages m on m.tenant_id = $1 and m.ticket_id = t.id
        where t.tenant_id = $1${ofTicket}${ofContact}${within('m', 'id')}${hasWords('m.id', words)}${hasPrefix('m.id')}
        order by m.created_at desc, m.id desc limit $2`,
      values,
    };
  }
  const [rarest, ...others] = [...words].sort((a, b) => b.length - a.length);
  if (rarest !== undefined) {
    return {
      text: `select ${columns} from message_terms k join messages m on m.tenant_id = $1 and m.id = k.message_id
        where k.tenant_id = $1 and k.term = ${bind(rarest)}${within('k', 'message_id')}${hasWords('k.message_id', others)}${hasPrefix('k.message_id')}
        order by k.created_at desc, k.message_id desc limit $2`,
      values,
    };
  }
  const [from, to] = [bind(prefix ?? ''), bind(endOfPrefix(prefix ?? ''))];
  const nextWord = (condition: string): string =>
    `select k.term from message_terms k where k.tenant_id = $1 and ${condition} and k.term < ${to} order by k.term limit 1`;
  const newest = (condition: string): string =>
    `select k.created_at, k.message_id from message_terms k where k.tenant_id = $1 and ${condition}${within('k', 'message_id')}`;
  const isFew = `(select count(*) from few) <= ${String(fewWords)}`;
  return {
    text: `with recursive word as (
        (${nextWord(`k.term >= ${from}`)})
        union all select (${nextWord('k.term > w.term')}) from word w where w.term is not null
      ), few as materialized (
        select term from word where term is not null limit ${String(fewWords + 1)}
      ), hit as (
        select distinct h.created_at, h.message_id from (
          select n.created_at, n.message_id from few w cross join lateral (
            ${newest('k.term = w.term')} order by k.created_at desc, k.message_id desc limit $2
          ) n where ${isFew}
          union all select * from (${newest(`k.term >= ${from} and k.term < ${to}`)}) n where not ${isFew}
        ) h order by h.created_at desc, h.message_id desc limit $2
      )
      select ${columns} from hit h join messages m on m.tenant_id = $1 and m.id = h.message_id
      order by h.created_at desc, h.message_id desc`,
    values,
  };
};

/** Newest first. */
export const searchMessages = async (sql: Sql, query: MessageSearchQuery): Promise<MessagePage> => {
  const { text, values } = messageSearchStatement(query, sql.scope.tenantId);
  return toPage(await sql<MessageRow>(text, values), query.limit ?? defaultPageSize, toMessage, (row) => [
    toTimestamp(row.created_at),
    row.id,
  ]);
};
