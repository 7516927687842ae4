import { banner } from './emit-operations.js';
import { sdkModules, type Modules } from './modules.js';
import { pascal } from './naming.js';
import type { ApiModel } from './read-document.js';

const emptyModule = `${banner}export {};\n`;

/** Short names of the document's components. */
export const emitModels = ({ components }: ApiModel, modules: Modules = sdkModules): string => {
  const named = new Map(components.map((name) => [pascal(name), name]));
  const lines = [...named].map(([short, name]) => `export type ${short} = components['schemas']['${name}'];`);
  return lines.length === 0 ? emptyModule : `${banner}import type { components } from '${modules.schema(0)}';\n\n${lines.join('\n')}\n`;
};

const eventTypes = (
  { events }: ApiModel,
  modules: Modules,
): string => `import type { BodyOf } from '${modules.kernel('operation-types', 1)}';
import type { operations } from '${modules.schema(0)}';

${events
  .map(({ typeName, operationId, summary }) => `/** ${summary}. */\nexport type ${typeName} = BodyOf<operations['${operationId}']>;`)
  .join('\n')}
`;

const eventMembers = ({ events }: ApiModel): string => events.map(({ name, typeName }) => `readonly '${name}': ${typeName};`).join('\n');

export const emitEvents = (model: ApiModel): string => `${banner}${model.events.length === 0 ? '' : eventTypes(model, sdkModules)}
/** Events by type. Clients of plugins add theirs by declaration merging. */
export interface LeadEngineEvents {
${eventMembers(model)}
}

/** An event of the tenant's log; \`type\` tells which. */
export type LeadEngineEvent = LeadEngineEvents[keyof LeadEngineEvents];
`;

const problemMembers = ({ problemCodes }: ApiModel): string => problemCodes.map((code) => `readonly '${code}': true;`).join('\n');

export const emitProblems = (
  model: ApiModel,
): string => `${banner}/** Codes of problems. Clients of plugins add theirs by declaration merging. */
export interface ProblemCodes {
${problemMembers(model)}
}

/** Codes of the problems the engine answers with. */
export type ProblemCode = keyof ProblemCodes;
`;

/** Makes `subscribe` and `isProblem` of the SDK know a plugin's events and problems. */
export const emitAugmentation = (model: ApiModel, modules: Modules): string =>
  model.events.length === 0 && model.problemCodes.length === 0
    ? emptyModule
    : `${banner}import type {} from '@leadengine/sdk/events';
import type {} from '@leadengine/sdk/problems';
${model.events.length === 0 ? '' : eventTypes(model, modules)}
declare module '@leadengine/sdk/events' {
interface LeadEngineEvents {
${eventMembers(model)}
}
}

declare module '@leadengine/sdk/problems' {
interface ProblemCodes {
${problemMembers(model)}
}
}
`;
