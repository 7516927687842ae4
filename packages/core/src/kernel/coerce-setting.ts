import { Type, type TSchema } from 'typebox';

const integer = /^[+-]?\d+$/;
const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const yes = new Set(['true', '1', 'yes', 'on']);
const no = new Set(['false', '0', 'no', 'off']);

/** The text is none of the schema's kind; says what was expected. */
export class NotCoercible extends Error {}

const schemaKind = (schema: TSchema): string => {
  const { type } = schema as { readonly type?: unknown };
  return typeof type === 'string' ? type : '';
};

const coerceObject = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new NotCoercible('must be JSON');
  }
};

/**
 * Reads a value of the schema's kind out of the text of an environment variable: lists are separated by commas, objects are
 * JSON, yes and no may be `true false 1 0 yes no on off`.
 *
 * @throws NotCoercible
 */
export const coerceSetting = (schema: TSchema, text: string): unknown => {
  const {
    anyOf,
    const: constant,
    items,
  } = schema as { readonly anyOf?: readonly TSchema[]; readonly const?: string | number | boolean; readonly items?: TSchema };
  if (anyOf !== undefined) {
    for (const option of anyOf) {
      try {
        return coerceSetting(option, text);
      } catch (error) {
        if (!(error instanceof NotCoercible)) throw error;
      }
    }
    throw new NotCoercible(
      `must be one of ${anyOf.map((option) => String((option as { readonly const?: string | number | boolean }).const ?? schemaKind(option))).join(', ')}`,
    );
  }
  if (constant !== undefined) {
    if (String(constant) === text) return constant;
    throw new NotCoercible(`must be ${String(constant)}`);
  }
  switch (schemaKind(schema)) {
    case 'integer':
      if (!integer.test(text) || !Number.isSafeInteger(Number(text))) throw new NotCoercible('must be a whole number');
      return Number(text);
    case 'number':
      if (!number.test(text)) throw new NotCoercible('must be a number');
      return Number(text);
    case 'boolean':
      if (yes.has(text.toLowerCase())) return true;
      if (no.has(text.toLowerCase())) return false;
      throw new NotCoercible('must be true or false');
    case 'array':
      return text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')
        .map((item) => coerceSetting(items ?? Type.String(), item));
    case 'object':
      return coerceObject(text);
    default:
      return text;
  }
};
