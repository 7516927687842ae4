import type { Json } from './operations.js';

const nobody = '01900000-0000-7000-8000-000000000000';

/** Ids of one tenant's rows by table. */
export type RowIds = ReadonlyMap<string, readonly string[]>;

const foreignId = (property: string, ids: RowIds): string => {
  const stem = property
    .replace(/Ids?$/, '')
    .replace(/^assignee$/, 'user')
    .replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const table = [...ids.keys()].find((name) => name.startsWith(stem)) ?? [...ids.keys()].find((name) => name.includes(stem));
  return (table === undefined ? undefined : ids.get(table)?.[0]) ?? nobody;
};

const sampleText = (schema: Json, property: string, ids: RowIds): string => {
  if (schema['format'] === 'uuid') return foreignId(property, ids);
  const [example] = Array.isArray(schema['examples']) ? (schema['examples'] as readonly unknown[]) : [];
  if (typeof example === 'string') return example;
  if (schema['format'] === 'email') return 'b@example.com';
  if (schema['format'] === 'date-time') return '2099-01-01T00:00:00.000Z';
  if (schema['format'] === 'uri') return 'https://example.com/';
  return property === 'from' || property === 'phone' ? '+5511900000093' : 'tickets:read';
};

/** A body that fits the schema, in which every id is one of the other tenant's. */
export const sampleBody = (document: Json, ids: RowIds, raw: Json, property = ''): unknown => {
  const components = document['components'] as { readonly schemas: Readonly<Record<string, Json>> };
  const resolve = (schema: Json): Json => {
    const reference = schema['$ref'];
    return typeof reference === 'string' ? resolve(components.schemas[reference.split('/').at(-1) ?? ''] ?? {}) : schema;
  };
  const schema = resolve(raw);
  const inner = (child: Json, name: string): unknown => sampleBody(document, ids, child, name);
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  const union = (schema['anyOf'] ?? schema['oneOf']) as readonly Json[] | undefined;
  if (union?.[0] !== undefined) return inner(union[0], property);
  switch (schema['type']) {
    case 'object': {
      const required = (schema['required'] ?? []) as readonly string[];
      const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Json>>;
      const wanted = Object.keys(properties).filter((key) => required.includes(key) || key === 'text' || /Ids?$/.test(key));
      const chosen = wanted.length > 0 ? wanted : Object.keys(properties).slice(0, 1);
      return Object.fromEntries(chosen.map((key) => [key, inner(properties[key] ?? {}, key)]));
    }
    case 'array':
      return [inner((schema['items'] ?? {}) as Json, property)];
    case 'integer':
    case 'number':
      return schema['minimum'] ?? 1;
    case 'boolean':
      return true;
    default:
      return sampleText(schema, property, ids);
  }
};
