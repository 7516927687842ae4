import { ProviderFailure } from './provider-failure.js';

/** Fields of an answer by name; other fields than those asked for may be there. */
export type ForeignObject = Readonly<Record<string, unknown>>;

/** After such an answer to a write nobody knows what was done. */
const malformed = (name: string): ProviderFailure => new ProviderFailure('unknown', `The provider's answer has no usable ${name}.`);

const isObject = (value: unknown): value is ForeignObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws ProviderFailure */
export const objectOf = (value: unknown, name = 'object'): ForeignObject => {
  if (!isObject(value)) throw malformed(name);
  return value;
};

/** What is no object in the list is passed over. @throws ProviderFailure when there is no list */
export const objectsOf = (value: unknown, name: string): readonly ForeignObject[] => {
  if (!Array.isArray(value)) throw malformed(name);
  return (value as readonly unknown[]).filter(isObject);
};

/** Numbers count as texts, since providers are not strict about ids. @throws ProviderFailure */
export const textOf = (from: ForeignObject, name: string): string => {
  const value = from[name];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw malformed(name);
  return value;
};

export const optionalText = (from: ForeignObject, name: string): string | null => {
  const value = from[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
};

/** @throws ProviderFailure */
export const integerOf = (from: ForeignObject, name: string): number => {
  const value = Number(from[name]);
  if (!Number.isSafeInteger(value) || value < 0) throw malformed(name);
  return value;
};
