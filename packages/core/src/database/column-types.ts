import { types, type CustomTypesConfig } from 'pg';

const date = 1082;
const asText = (text: string): string => text;

/**
 * pg's parsers, but a `date` stays text: it has no time zone, and pg would read it in the process's own. `bigint` and
 * `numeric` are text, too, as they do not fit a number.
 */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === date ? asText : types.getTypeParser(oid, format as 'text')) as CustomTypesConfig['getTypeParser'],
};
