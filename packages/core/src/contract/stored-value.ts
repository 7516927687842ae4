import type { SchemaValue } from '@leadengine/plugin-kit';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';

/**
 * What was stored as JSON, such as the part of a journal.
 *
 * @throws Error when it does not fit the schema: an earlier version wrote it differently.
 */
export const readStored = <S extends TSchema>(schema: S, stored: unknown): SchemaValue<S> => {
  if (Value.Check(schema, stored)) return stored;
  const [fault] = Value.Errors(schema, stored);
  throw new Error(`What was stored does not fit its schema: ${fault?.instancePath ?? ''} ${fault?.message ?? ''}`);
};
