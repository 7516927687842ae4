import { code } from './markdown.js';

/** What the pages read of a JSON Schema. */
export interface SchemaShape {
  readonly $id?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly SchemaShape[];
  readonly items?: SchemaShape;
  readonly properties?: Readonly<Record<string, SchemaShape>>;
  readonly required?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly description?: string;
}

const literal = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value));

/** A type in the notation of TypeScript, short enough for a table. Resources with an `$id` go by their name. */
export const typeText = (schema: SchemaShape): string => {
  if (schema.$id !== undefined) return schema.$id;
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeText).join(' | ');
  if (schema.type === 'array') {
    const item = typeText(schema.items ?? {});
    return `${item.includes(' ') ? `(${item})` : item}[]`;
  }
  if (schema.properties !== undefined) {
    const required = new Set(schema.required);
    return `{ ${Object.entries(schema.properties)
      .map(([name, member]) => `${name}${required.has(name) ? '' : '?'}: ${typeText(member)}`)
      .join('; ')} }`;
  }
  if (schema.format !== undefined) return schema.format;
  return typeof schema.type === 'string' ? schema.type : (schema.type?.join(' | ') ?? 'unknown');
};

/** Bounds of a number or a text, as a reader needs them; empty when there are none. */
export const boundsText = ({ minimum, maximum, minLength, maxLength, pattern }: SchemaShape): string => {
  const bounds: string[] = [];
  if (minimum !== undefined && maximum !== undefined) bounds.push(`${String(minimum)} to ${String(maximum)}`);
  else if (minimum !== undefined) bounds.push(`from ${String(minimum)}`);
  else if (maximum !== undefined) bounds.push(`up to ${String(maximum)}`);
  // A text that may not be empty is what everybody expects of a setting.
  if (minLength !== undefined && minLength > 1) bounds.push(`${String(minLength)} characters or more`);
  if (maxLength !== undefined) bounds.push(`up to ${String(maxLength)} characters`);
  if (pattern !== undefined) bounds.push(`like ${code(pattern)}`);
  return bounds.join(', ');
};
