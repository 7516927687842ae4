import type { InputFault } from '@leadengine/plugin-kit';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { TSchema } from 'typebox';

/** Most faults that one answer lists. */
const maximumFaults = 32;

/** Bodies above this are searched for their first fault only, so that a large wrong body cannot make us build a large answer. */
const thoroughBodyBytes = 65_536;

type SchemaObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is SchemaObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const hasReference = (node: unknown): boolean =>
  Array.isArray(node)
    ? node.some(hasReference)
    : isObject(node) && ('$ref' in node || '$dynamicRef' in node || Object.values(node).some(hasReference));

const withoutIds = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withoutIds);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      // A property may be called `$id`, too; then its value is a schema.
      .filter(([key, value]) => key !== '$id' || typeof value !== 'string')
      .map(([key, value]) => [
        key,
        key === 'const' || key === 'enum' || key === 'default' || key === 'examples' ? value : withoutIds(value),
      ]),
  );
};

/** A copy without `$id`s, so that one named schema may stand in many routes; recursive schemas keep theirs. */
export const inlined = (schema: TSchema): SchemaObject =>
  hasReference(schema) ? (schema as SchemaObject) : (withoutIds(schema) as SchemaObject);

/** Objects whose author left open what else they may hold are closed: an unknown field is a fault, not a surprise. */
export const closed = (schema: SchemaObject): SchemaObject =>
  schema['type'] === 'object' && !('additionalProperties' in schema) && !('patternProperties' in schema)
    ? { ...schema, additionalProperties: false }
    : schema;

const makeAjv = (options: { coerce: boolean; allErrors: boolean; useDefaults: boolean }): Ajv2020 => {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: options.allErrors,
    coerceTypes: options.coerce ? 'array' : false,
    useDefaults: options.useDefaults,
    // Asked once per schema, by one of them.
    validateSchema: false,
    logger: false,
  });
  addFormats.default(ajv);
  return ajv;
};

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const toFault = (prefix: string, { instancePath, keyword, params, message }: ErrorObject): InputFault => {
  const at = prefix + instancePath;
  const named = params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case 'required':
      return { pointer: `${at}/${escapePointer(String(named['missingProperty']))}`, detail: 'is required' };
    case 'additionalProperties':
      return { pointer: `${at}/${escapePointer(String(named['additionalProperty']))}`, detail: 'is not a known field' };
    case 'unevaluatedProperties':
      return { pointer: `${at}/${escapePointer(String(named['unevaluatedProperty']))}`, detail: 'is not a known field' };
    case 'enum':
      return { pointer: at, detail: `must be one of ${(named['allowedValues'] as readonly unknown[]).map(String).join(', ')}` };
    case 'const':
      return { pointer: at, detail: `must be ${String(named['allowedValue'])}` };
    default:
      return { pointer: at, detail: message ?? 'is not valid' };
  }
};

const toFaults = (prefix: string, errors: ValidateFunction['errors']): InputFault[] =>
  (errors ?? []).slice(0, maximumFaults).map((error) => toFault(prefix, error));

/** Checks a value in place (defaults are filled in, queries coerced); an empty list means it fits. */
export type Check = (value: unknown, bytes?: number) => readonly InputFault[];

const noFaults: readonly InputFault[] = [];

/** Many routes share one schema, such as a ticket's, and compiling is the larger part of a start: it waits for the first value. */
const oncePerSchema = (compile: (schema: TSchema) => ValidateFunction): ((schema: TSchema) => () => ValidateFunction) => {
  const compiled = new WeakMap<TSchema, ValidateFunction>();
  return (schema) => () => {
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    const validate = compile(schema);
    compiled.set(schema, validate);
    return validate;
  };
};

/** Asks at boot whether something is a schema at all, and compiles it when the first value comes. */
export interface SchemaCompiler {
  /** For parameters in the path and the query: strings are turned into the schema's types. */
  parameters(schema: TSchema, prefix: '/params' | '/query'): Check;
  /** For bodies: nothing is coerced. */
  body(schema: TSchema): Check;
  /** For answers: nothing is changed. */
  answer(schema: TSchema): Check;
}

export const createSchemaCompiler = (): SchemaCompiler => {
  const parameters = makeAjv({ coerce: true, allErrors: true, useDefaults: true });
  const firstFault = makeAjv({ coerce: false, allErrors: false, useDefaults: true });
  const thorough = makeAjv({ coerce: false, allErrors: true, useDefaults: true });
  const answers = makeAjv({ coerce: false, allErrors: false, useDefaults: false });
  const judge = makeAjv({ coerce: false, allErrors: false, useDefaults: false });
  const parametersOf = oncePerSchema((schema) => parameters.compile(closed(inlined(schema))));
  const bodyOf = oncePerSchema((schema) => firstFault.compile(closed(inlined(schema))));
  const thoroughOf = oncePerSchema((schema) => thorough.compile(closed(inlined(schema))));
  const answerOf = oncePerSchema((schema) => answers.compile(inlined(schema)));
  const judged = new WeakSet<TSchema>();

  /** @throws Error when it is no schema. */
  const insistOnSchema = (schema: TSchema): void => {
    if (judged.has(schema)) return;
    void judge.validateSchema(inlined(schema), true);
    judged.add(schema);
  };

  return {
    parameters(schema, prefix) {
      insistOnSchema(schema);
      const validator = parametersOf(schema);
      return (value) => {
        const validate = validator();
        return validate(value) ? noFaults : toFaults(prefix, validate.errors);
      };
    },
    body(schema) {
      insistOnSchema(schema);
      const [validator, thoroughly] = [bodyOf(schema), thoroughOf(schema)];
      return (value, bytes = 0) => {
        const validate = validator();
        if (validate(value)) return noFaults;
        if (bytes > thoroughBodyBytes) return toFaults('', validate.errors);
        const validateAll = thoroughly();
        return validateAll(value) ? noFaults : toFaults('', validateAll.errors);
      };
    },
    answer(schema) {
      insistOnSchema(schema);
      const validator = answerOf(schema);
      return (value) => {
        const validate = validator();
        return validate(value) ? noFaults : toFaults('', validate.errors);
      };
    },
  };
};
