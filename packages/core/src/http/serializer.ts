import buildSerializer from 'fast-json-stringify';
import type { TSchema } from 'typebox';
import { inlined } from './schema-compiler.js';

type SchemaObject = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is SchemaObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const isNullSchema = (schema: SchemaObject): boolean => schema['type'] === 'null';

/**
 * Keeps what shapes the output and drops what only checks it: formats, ranges and `required` are the response check's affair, and
 * a union with null is cheaper as `nullable`. What cannot be shaped (other unions, maps) is written as it is.
 */
const shapeOf = (schema: unknown): SchemaObject => {
  if (!isObject(schema)) return {};
  const { anyOf, type } = schema;
  if (Array.isArray(anyOf)) {
    const others = (anyOf as readonly SchemaObject[]).filter((option) => !isNullSchema(option));
    const shapes = others.map(shapeOf);
    const [shape = {}] = shapes;
    // A union of literals is written like one of them.
    if (shapes.length !== 1 && !shapes.every((each) => each['type'] === 'string')) return {};
    return Object.keys(shape).length === 0 || others.length === anyOf.length ? shape : { ...shape, nullable: true };
  }
  if (type === 'object' && isObject(schema['properties']) && !isObject(schema['patternProperties'])) {
    // Without `additionalProperties: true` unknown properties are left out: what a route does not declare does not leave.
    const open = schema['additionalProperties'] === true || isObject(schema['additionalProperties']);
    return {
      type: 'object',
      properties: Object.fromEntries(Object.entries(schema['properties']).map(([name, property]) => [name, shapeOf(property)])),
      ...(open ? { additionalProperties: true } : {}),
    };
  }
  if (type === 'array' && isObject(schema['items'])) return { type: 'array', items: shapeOf(schema['items']) };
  if (type === undefined && Array.isArray(schema['enum']) && schema['enum'].every((value) => typeof value === 'string'))
    return { type: 'string' };
  if (type === 'string' || type === 'boolean' || type === 'integer' || type === 'number') return { type };
  return {};
};

/** Writes a value as JSON in the shape of its schema. */
export type Serialize = (value: unknown) => string;

/** A serializer, compiled when the first value comes; recursive schemas and those that shape nothing use `JSON.stringify`. */
export const compileSerializer = (schema: TSchema): Serialize => {
  let serialize: Serialize | undefined;
  const compile = (): Serialize => {
    const shape = shapeOf(inlined(schema));
    return Object.keys(shape).length === 0 ? (value) => JSON.stringify(value) : (buildSerializer(shape) as Serialize);
  };
  return (value) => {
    serialize ??= compile();
    return serialize(value);
  };
};
