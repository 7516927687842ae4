import { differences, readTolerance } from './compare.js';
import { fieldsOf } from './fields.js';
import { contractKinds } from './kinds-contract.js';
import { leadKinds } from './kinds-leads.js';
import { priceKinds } from './kinds-price.js';
import { ruleKinds } from './kinds-rules.js';
import { type Kinds } from './kinds.js';

/** Every kind of vector that can be run. */
export const kinds: Kinds = { ...priceKinds, ...contractKinds, ...ruleKinds, ...leadKinds };

export interface VectorResult {
  readonly name: string;
  readonly kind: string;
  readonly hasPassed: boolean;
  /** What differs or keeps the vector from running; empty when it passed. */
  readonly faults: readonly string[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown, otherwise: string): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;

const faultsOf = (vector: Record<string, unknown>): string[] => {
  const kind = textOf(vector['kind'], '');
  const compute = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (compute === undefined) return [`the kind is unknown: ${JSON.stringify(vector['kind'])}`];
  const { expected } = vector;
  if (!isObject(expected) || Object.keys(expected).length === 0) return ['nothing is expected'];
  try {
    return differences(expected, compute(fieldsOf(vector['input'])), readTolerance(textOf(vector['tolerance'], '0')), '');
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
};

/**
 * Computes vectors and compares them with what they expect, each at its own tolerance. A vector of an unknown kind, without expectations or with
 * unreadable input has failed.
 *
 * @param document - A list of vectors, or an object with one under `vectors`.
 * @throws When it is neither, or the list is empty: a run that looks at nothing must not pass.
 */
export const runVectors = (document: unknown): VectorResult[] => {
  const list = isObject(document) ? document['vectors'] : document;
  if (!Array.isArray(list) || list.length === 0) throw new Error('The file holds no vectors.');
  return list.map((vector: unknown, index) => {
    const fields = isObject(vector) ? vector : {};
    const faults = faultsOf(fields);
    return {
      name: textOf(fields['name'], `#${String(index + 1)}`),
      kind: textOf(fields['kind'], ''),
      hasPassed: faults.length === 0,
      faults,
    };
  });
};
