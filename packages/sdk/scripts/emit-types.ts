import { banner, schemaModule } from './emit-operations.js';
import { pascal } from './naming.js';
import type { ApiModel } from './read-document.js';

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
  const types = events.map(
    ({ typeName, operationId, summary }) => `/** ${summary}. */\nexport type ${typeName} = BodyOf<operations['${operationId}']>;`,
  );
  return `${banner}import type { BodyOf } from '../operation-types.js';
import type { operations } from '${schemaModule(2)}';

${types.join('\n')}

/** An event of the tenant's log; \`type\` tells which. */
export type LeadEngineEvent = ${events.map(({ typeName }) => typeName).join(' | ')};
`;
};

export const emitProblems = ({ problemCodes }: ApiModel): string =>
  `${banner}/** Codes of the problems the engine answers with. */
export type ProblemCode = ${problemCodes.length === 0 ? 'string' : problemCodes.map((code) => `'${code}'`).join(' | ')};\n`;
