import type { SqlValue } from '@leadengine/plugin-kit';
import { activeStatusesSql } from '../tickets/status.js';
import { toTimestamp } from '../schema.js';
import type { ContactListQuery } from './contract.js';
import { termsOf, type TermRange } from './search-terms.js';

/** A filter that can also name the contacts it lets through. */
export interface ContactSource {
  /** A query of `contact_id`. */
  readonly candidates: string;
  /** The same with `contact_created_at`, when an index has both. */
  readonly dated?: string;
  /** The same for one contact `c`. Written so that it stays a probe of an index and never becomes a join of everything. */
  readonly check: string;
}

export type Bind = (value: SqlValue) => string;

const probe = (query: string): string => `coalesce((select true ${query} limit 1), false)`;

const termSource = ({ from, below }: TermRange, bind: Bind): ContactSource => {
  const range = `t.tenant_id = $1 and t.term >= ${bind(from)} and t.term < ${bind(below)}`;
  return {
    candidates: `select t.contact_id from contact_terms t where ${range}`,
    dated: `select t.contact_id, t.contact_created_at from contact_terms t where ${range}`,
    check: probe(`from contact_terms t where ${range} and t.contact_id = c.id`),
  };
};

const documentSource = (indexes: readonly string[], bind: Bind): ContactSource => {
  const values = `any(${bind(indexes)}::text[])`;
  return {
    candidates: `select d.id as contact_id from contacts d where d.tenant_id = $1 and d.document_index = ${values} and d.merged_into is null`,
    check: `c.document_index = ${values}`,
  };
};

const either = (one: ContactSource, other: ContactSource): ContactSource => ({
  candidates: `${one.candidates} union ${other.candidates}`,
  check: `(${one.check} or ${other.check})`,
});

/** What a search text asks for, all of which must hold. @param documentIndexes - When the text is a document. */
export const textSources = (q: string, documentIndexes: readonly string[] | undefined, bind: Bind): readonly ContactSource[] => {
  const terms = termsOf(q).map((range) => termSource(range, bind));
  const [first] = terms;
  if (documentIndexes === undefined || first === undefined) return terms;
  return [either(documentSource(documentIndexes, bind), first)];
};

const minuteMs = 60_000;

/** The minute of a time, as the index has it. */
const minuteOf = (time: string): string => toTimestamp(new Date(Math.floor(Date.parse(time) / minuteMs) * minuteMs));

/**
 * The bounds of the last interaction as a condition on `c`; undefined without any. The minutes are there for the index, the times
 * for the answer.
 */
const interactionRange = ({ lastInteractionFrom, lastInteractionTo }: ContactListQuery, bind: Bind): string | undefined => {
  const bounds: string[] = [];
  if (lastInteractionFrom !== undefined) {
    bounds.push(`c.interaction_key >= ${bind(minuteOf(lastInteractionFrom))}::timestamptz`);
    bounds.push(`c.last_interaction_at >= ${bind(lastInteractionFrom)}::timestamptz`);
  }
  if (lastInteractionTo !== undefined) {
    bounds.push(`c.interaction_key > '-infinity'::timestamptz and c.interaction_key <= ${bind(minuteOf(lastInteractionTo))}::timestamptz`);
    bounds.push(`c.last_interaction_at <= ${bind(lastInteractionTo)}::timestamptz`);
  }
  return bounds.length === 0 ? undefined : bounds.join(' and ');
};

const openTicket = `from tickets k where k.tenant_id = $1 and k.status in ${activeStatusesSql}`;

/** Filters other than the text that may let few contacts through. */
export const filterSources = (query: ContactListQuery, bind: Bind): readonly ContactSource[] => {
  const sources: ContactSource[] = [];
  if (query.tag !== undefined) {
    const tagged = `from contact_tags g where g.tenant_id = $1 and g.tag_id = ${bind(query.tag)}`;
    sources.push({ candidates: `select g.contact_id ${tagged}`, check: probe(`${tagged} and g.contact_id = c.id`) });
  }
  if (query.hasOpenTickets === true) {
    sources.push({ candidates: `select k.contact_id ${openTicket}`, check: probe(`${openTicket} and k.contact_id = c.id`) });
  }
  if (query.isBlocked === true) {
    sources.push({
      candidates: 'select b.id as contact_id from contacts b where b.tenant_id = $1 and b.is_blocked',
      check: 'c.is_blocked',
    });
  }
  const range = query.sort === 'lastInteraction' ? undefined : interactionRange(query, bind);
  if (range !== undefined) {
    sources.push({ candidates: `select c.id as contact_id from contacts c where c.tenant_id = $1 and ${range}`, check: `(${range})` });
  }
  return sources;
};

/** Filters that most contacts pass or that the order's own index answers. */
export const plainConditions = (query: ContactListQuery, bind: Bind): readonly string[] => {
  const conditions = ['c.tenant_id = $1', 'c.merged_into is null'];
  if (query.status !== undefined) conditions.push(`c.status = ${bind(query.status)}`);
  if (query.isBlocked === false) conditions.push('not c.is_blocked');
  if (query.hasOpenTickets === false) conditions.push(`not ${probe(`${openTicket} and k.contact_id = c.id`)}`);
  const range = query.sort === 'lastInteraction' ? interactionRange(query, bind) : undefined;
  if (range !== undefined) conditions.push(range);
  return conditions;
};
