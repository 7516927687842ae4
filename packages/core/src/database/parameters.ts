import type { SqlValue } from '@leadengine/plugin-kit';

const quote = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

const encodeElement = (value: unknown): string => {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return encodeArray(value);
  if (typeof value === 'string') return quote(value);
  if (Buffer.isBuffer(value)) return quote(`\\x${value.toString('hex')}`);
  if (value instanceof Date) return quote(value.toISOString());
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  return quote(JSON.stringify(value));
};

const encodeArray = (values: readonly unknown[]): string => `{${values.map(encodeElement).join(',')}}`;

/**
 * Turns a value into what the wire takes: text, bytes or null. An array becomes an array literal and any other object JSON, so
 * a JSON array has to be passed as text.
 */
export const encodeParameter = (value: SqlValue | undefined): string | Buffer | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (Buffer.isBuffer(value)) return value;
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? encodeArray(value) : JSON.stringify(value);
};
