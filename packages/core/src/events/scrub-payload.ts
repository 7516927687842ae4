import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/;

/** What is read of a schema, whichever kind it is. */
interface AnySchema {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly TSchema[];
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly items?: TSchema;
}

/** What says what something is, and not what it says: ids, times, and words that the schema itself has. */
const isTelling = (text: string, schema: AnySchema): boolean =>
  schema.const === text || schema.enum?.includes(text) === true || uuid.test(text) || time.test(text);

/**
 * The payload with nothing in it that people wrote or that tells of them: texts become empty, fractions (places on a map) zero, and
 * members that the schema does not name go. Ids, times, counts and the words of the schema stay, so that readers still understand it.
 *
 * @param schema - Undefined when nobody knows it any more: then all words go.
 */
export const scrubPayload = (schema: TSchema | undefined, value: unknown): unknown => {
  const known = (schema ?? {}) as AnySchema;
  if (known.anyOf !== undefined) {
    return scrubPayload(
      known.anyOf.find((branch) => Value.Check(branch, value)),
      value,
    );
  }
  if (typeof value === 'string') return isTelling(value, known) ? value : '';
  if (typeof value === 'number') return Number.isInteger(value) ? value : 0;
  if (Array.isArray(value)) return value.map((item) => scrubPayload(known.items, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      const own = known.properties?.[key];
      // Names of members may be what people typed, too.
      if (own === undefined && schema !== undefined) return [];
      return [[key, scrubPayload(own, member)]];
    }),
  );
};
