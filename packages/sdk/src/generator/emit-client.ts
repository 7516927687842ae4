import { banner, docOf, importsFor, signatureOf, typeNamesOf } from './emit-operations.js';
import { extensionModules, sdkModules, type Modules } from './modules.js';
import { camel, pascal } from './naming.js';
import type { OperationModel } from './read-document.js';

interface ResourceTree {
  readonly verbs: OperationModel[];
  readonly children: Map<string, ResourceTree>;
}

const treeOf = (operations: readonly OperationModel[]): ResourceTree => {
  const root: ResourceTree = { verbs: [], children: new Map() };
  for (const operation of operations) {
    let node = root;
    for (const part of operation.resource) {
      const child = node.children.get(part) ?? { verbs: [], children: new Map<string, ResourceTree>() };
      node.children.set(part, child);
      node = child;
    }
    node.verbs.push(operation);
  }
  return root;
};

const interfaceNameOf = (path: readonly string[]): string => `${path.map(pascal).join('')}Resource`;

const emitInterface = (path: readonly string[], node: ResourceTree): string => {
  const clash = node.verbs.find(({ verb }) => node.children.has(verb));
  if (clash !== undefined) throw new Error(`"${clash.id}" is both an operation and a resource.`);
  const verbs = node.verbs.map((operation) => {
    const { parameters, returns } = signatureOf(operation);
    return `${docOf(operation)}${camel(operation.verb)}(${parameters}): ${returns};`;
  });
  const children = [...node.children.keys()].map((name) => `readonly ${camel(name)}: ${interfaceNameOf([...path, name])};`);
  const nested = [...node.children].map(([name, child]) => emitInterface([...path, name], child));
  return [...nested, `export interface ${interfaceNameOf(path)} {\n${[...verbs, ...children].join('\n')}\n}`].join('\n\n');
};

const emitValue = (node: ResourceTree): string => {
  const verbs = node.verbs.map((operation) => `${camel(operation.verb)}: bind(${operation.functionName})`);
  const children = [...node.children].map(([name, child]) => `${camel(name)}: ${emitValue(child)}`);
  return `{ ${[...verbs, ...children].join(', ')} }`;
};

const bind =
  'const bind = <Given extends unknown[], Answer>(call: (transport: Transport, ...given: Given) => Answer) => (...given: Given): Answer => call(transport, ...given);';

const importsOf = (source: string, operations: readonly OperationModel[], modules: Modules): string => {
  const names = (pick: (operation: OperationModel) => readonly string[]): string[] => operations.flatMap(pick);
  return importsFor(source, [
    [modules.kernel('events', 1), false, ['subscribe']],
    [modules.kernel('events', 1), true, ['SubscribeOptions', 'Subscription']],
    [modules.kernel('operation-types', 1), true, ['ItemOf']],
    [modules.kernel('pager', 1), true, ['Pager']],
    [modules.kernel('transport', 1), false, ['createTransport']],
    [modules.kernel('transport', 1), true, ['CallOptions', 'Transport', 'TransportOptions']],
    ['./events.js', true, ['LeadEngineEvent']],
    ['./operations/index.js', false, names(({ functionName }) => [functionName])],
    ['./operations/index.js', true, names((operation) => Object.values(typeNamesOf(operation)))],
    [modules.schema(0), true, ['operations']],
  ]);
};

/** The client: all resources over one transport. */
export const emitClient = (operations: readonly OperationModel[]): string => {
  const { children } = treeOf(operations);
  const resources = [...children];
  const interfaces = resources.map(([name, node]) => emitInterface([name], node)).join('\n\n');
  const source = `${interfaces}

/** The engine's API. */
export interface LeadEngineClient extends Transport {
${resources.map(([name]) => `readonly ${camel(name)}: ${interfaceNameOf([name])};`).join('\n')}
/** Follows the tenant's events; see {@link subscribe}. */
subscribe<Type extends LeadEngineEvent['type'] = LeadEngineEvent['type']>(options?: SubscribeOptions<Type>): Subscription<Extract<LeadEngineEvent, { type: Type }>>;
}

/**
 * Makes a client.
 *
 * @example
 * const client = createClient({ baseUrl: 'https://engine.example.com', token: apiKey });
 */
export const createClient = (options: TransportOptions): LeadEngineClient => {
  const transport = createTransport(options);
  ${bind}
  return {
    ...transport,
    subscribe: (subscription) => subscribe(transport, subscription),
${resources.map(([name, node]) => `    ${camel(name)}: ${emitValue(node)},`).join('\n')}
  };
};
`;
  return `${banner}${importsOf(source, operations, sdkModules)}\n${source}`;
};

/** What a plugin adds to a client, over the client's own transport. */
export const emitExtension = (operations: readonly OperationModel[]): string => {
  const { children } = treeOf(operations);
  const source = [...children]
    .map(
      ([name, node]) => `${emitInterface([name], node)}

/** Adds \`${name}\` to a client, or to any transport. */
export const create${interfaceNameOf([name])} = (transport: Transport): ${interfaceNameOf([name])} => {
  ${bind}
  return ${emitValue(node)};
};`,
    )
    .join('\n\n');
  return `${banner}${importsOf(source, operations, extensionModules)}\n${source}\n`;
};
