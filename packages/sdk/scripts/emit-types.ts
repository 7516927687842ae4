import { banner, schemaModule } from './emit-operations.js';
import { pascal } from './naming.js';
import type { ApiModel, EventModel, OpenApiDocument } from './read-document.js';

const envelopeOf = (event: EventModel): object => ({
  type: 'object',
  description: event.summary,
  required: ['id', 'type', 'version', 'occurredAt', 'tenantId', 'actor', 'correlationId', 'data'],
  properties: {
    id: { type: 'string' },
    type: { type: 'string', enum: [event.name] },
    version: { type: 'integer', enum: [event.version] },
    occurredAt: { type: 'string', format: 'date-time' },
    tenantId: { type: 'string', format: 'uuid' },
    actor: {
      type: 'object',
      required: ['kind', 'id'],
      properties: { kind: { type: 'string', enum: ['user', 'api_key', 'embed', 'platform', 'contact', 'system'] }, id: { type: 'string' } },
    },
    correlationId: { type: 'string' },
    data: event.payload,
  },
});

/** The document with a component per event, so that their types come from the same generator. */
export const withEventComponents = (document: OpenApiDocument, events: readonly EventModel[]): OpenApiDocument => {
  const components = (document['components'] ?? {}) as { readonly schemas?: Readonly<Record<string, unknown>> };
  const taken = events.find(({ componentName }) => components.schemas !== undefined && componentName in components.schemas);
  if (taken !== undefined) throw new Error(`The event "${taken.name}" needs the component name ${taken.componentName}, which is taken.`);
  const added = Object.fromEntries(events.map((event) => [event.componentName, envelopeOf(event)]));
  return { ...document, components: { ...components, schemas: { ...components.schemas, ...added } } };
};

/** Short names of the document's components. */
export const emitModels = ({ components }: ApiModel): string => {
  const named = new Map(components.map((name) => [pascal(name), name]));
  const lines = [...named].map(([short, name]) => `export type ${short} = components['schemas']['${name}'];`);
  return lines.length === 0
    ? `${banner}export {};\n`
    : `${banner}import type { components } from '${schemaModule(2)}';\n\n${lines.join('\n')}\n`;
};

export const emitEvents = ({ events }: ApiModel): string => {
  if (events.length === 0) {
    return `${banner}/** An event of the tenant's log. */
export interface LeadEngineEvent {
  readonly id: string; readonly type: string; readonly version: number; readonly occurredAt: string; readonly tenantId: string;
  readonly actor: { readonly kind: string; readonly id: string }; readonly correlationId: string; readonly data: unknown;
}\n`;
  }
  const types = events.map(({ componentName, summary }) => `/** ${summary} */\nexport type ${componentName} = components['schemas']['${componentName}'];`);
  return `${banner}import type { components } from '${schemaModule(2)}';

${types.join('\n')}

/** An event of the tenant's log; \`type\` tells which. */
export type LeadEngineEvent = ${events.map(({ componentName }) => componentName).join(' | ')};
`;
};

export const emitProblems = ({ problemCodes }: ApiModel): string =>
  `${banner}/** Codes of the problems the engine answers with. */
export type ProblemCode = ${problemCodes.length === 0 ? 'string' : problemCodes.map((code) => `'${code}'`).join(' | ')};\n`;
