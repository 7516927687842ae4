import type { Declarations } from '@leadengine/core';
import { code, page, table, tablesByOwner, type Section } from './markdown.js';
import { typeText, type SchemaShape } from './schema-text.js';

/** `anyOf` of a described schema and null keeps the description inside. */
const meaningOf = ({ description, anyOf = [] }: SchemaShape): string =>
  description ?? anyOf.find(({ description: inner }) => inner !== undefined)?.description ?? '';

const fieldsOf = ({ properties, anyOf = [] }: SchemaShape): string =>
  properties === undefined
    ? `One of\n\n${anyOf.map((variant) => `- ${code(typeText(variant))}`).join('\n')}`
    : table(
        ['Field', 'Type', 'Meaning'],
        Object.entries(properties).map(([name, schema]) => [code(name), code(typeText(schema)), meaningOf(schema)]),
      );

/** Resources that payloads are or carry, by name, each once. */
const resourcesOf = (payloads: readonly SchemaShape[]): ReadonlyMap<string, SchemaShape> => {
  const found = new Map<string, SchemaShape>();
  const visit = (schema: SchemaShape): void => {
    if (schema.$id !== undefined && (schema.properties ?? schema.anyOf) !== undefined) found.set(schema.$id, schema);
    const { properties = {}, anyOf = [], items } = schema;
    for (const inner of [...Object.values(properties), ...anyOf, ...(items === undefined ? [] : [items])]) visit(inner);
  };
  for (const payload of payloads) visit(payload);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
};

export const eventsPage = ({ events }: Declarations): string => {
  const payloads = events.map(({ definition }) => definition.payload as SchemaShape);
  const resources: Section = {
    title: 'Payloads',
    body: [...resourcesOf(payloads)].map(([name, schema]) => `### ${name}\n\n${fieldsOf(schema)}`).join('\n\n'),
  };
  return page(
    'Events',
    `Facts in the event log, by the plugin that emits them. SSE (${code('GET /v1/events')}) and subscribers get the envelope
${code('{ id, type, version, occurredAt, tenantId, actor, correlationId, data }')} with the payload as ${code('data')}: the changed resource in full.
Additive changes keep the version.`,
    [
      ...tablesByOwner(
        events.map(({ plugin: owner, definition: value }) => ({ owner, value })),
        ['Event', 'Version', 'Meaning', 'Payload'],
        ({ name, version, summary, payload }) => [code(name), String(version), summary, code(typeText(payload as SchemaShape))],
      ),
      resources,
    ],
  );
};
