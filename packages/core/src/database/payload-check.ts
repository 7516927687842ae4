import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsPlugin from 'ajv-formats';
import type { TSchema } from 'typebox';

/** Compiles each schema once. */
export const createPayloadCheck = (): ((schema: TSchema, payload: unknown, what: string) => void) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  // The package is CommonJS: its default export lies one level deeper for ESM importers.
  (addFormatsPlugin as unknown as { readonly default: (target: Ajv2020) => unknown }).default(ajv);
  const compiled = new WeakMap<TSchema, ValidateFunction>();
  return (schema, payload, what) => {
    let validate = compiled.get(schema);
    if (validate === undefined) {
      validate = ajv.compile(schema);
      compiled.set(schema, validate);
    }
    if (!validate(payload))
      throw new TypeError(`${what} does not fit its schema: ${ajv.errorsText(validate.errors, { dataVar: 'payload' })}`);
  };
};
