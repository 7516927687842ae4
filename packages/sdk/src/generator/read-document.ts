import { functionNameOf, pascal } from './naming.js';

type Json = Readonly<Record<string, unknown>>;
export type OpenApiDocument = Json & { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

/** What the emitters need to know of one operation. */
export interface OperationModel {
  readonly id: string;
  readonly resource: readonly string[];
  readonly verb: string;
  readonly functionName: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly permission: string | undefined;
  readonly problems: readonly string[];
  readonly idempotent: boolean;
  readonly isPublic: boolean;
  /** Answers bytes instead of JSON. */
  readonly raw: boolean;
  /** Takes bytes instead of JSON. */
  readonly binary: boolean;
  /** Answers pages. */
  readonly list: boolean;
  readonly parameters: 'none' | 'optional' | 'required';
  readonly body: 'none' | 'optional' | 'required';
}

export interface EventModel {
  readonly name: string;
  readonly summary: string;
  readonly typeName: string;
  /** The operation that would take the event as a webhook; its body is the envelope. */
  readonly operationId: string;
}

export interface ApiModel {
  readonly operations: readonly OperationModel[];
  readonly events: readonly EventModel[];
  readonly components: readonly string[];
  readonly problemCodes: readonly string[];
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const member = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((current, key) => (isObject(current) ? current[key] : undefined), value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const resolve = (document: OpenApiDocument, value: unknown): unknown => {
  const reference = member(value, '$ref');
  if (typeof reference !== 'string') return value;
  const target = member(
    document,
    ...reference
      .replace(/^#\//, '')
      .split('/')
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
  if (target === undefined) throw new Error(`The document refers to ${reference}, which it does not have.`);
  return resolve(document, target);
};

const successContent = (document: OpenApiDocument, operation: Json): Json => {
  const responses = Object.entries(isObject(operation['responses']) ? operation['responses'] : {});
  const contents = responses
    .filter(([status]) => /^2\d\d$/.test(status))
    .map(([, response]) => member(resolve(document, response), 'content'));
  return Object.assign({}, ...contents.filter(isObject)) as Json;
};

const problemsOf = (operation: Json): string[] => {
  const declared = operation['x-le-problems'];
  if (!Array.isArray(declared)) return [];
  const codes = declared.map((problem: unknown) => text(problem) ?? text(member(problem, 'code')));
  return [...new Set(codes.filter((code) => code !== undefined))].sort();
};

const readOperation = (
  document: OpenApiDocument,
  path: string,
  method: string,
  item: Json,
  operation: Json,
): OperationModel | undefined => {
  const id = text(operation['operationId']);
  if (id === undefined) throw new Error(`${method.toUpperCase()} ${path} has no operationId.`);
  const parts = id.split('.');
  const verb = parts.at(-1) ?? '';
  if (parts.length < 2 || parts.some((part) => !/^[a-z][A-Za-z0-9_-]*$/.test(part)))
    throw new Error(`The operationId "${id}" is not <resource>.<verb>.`);
  const content = successContent(document, operation);
  // Followed by `subscribe`, not called.
  if ('text/event-stream' in content) return undefined;
  const own = [...((item['parameters'] as unknown[] | undefined) ?? []), ...((operation['parameters'] as unknown[] | undefined) ?? [])]
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => ['path', 'query'].includes(String(member(parameter, 'in'))));
  const names = own.map((parameter) => String(member(parameter, 'name')));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`"${id}" has the parameter "${twice}" twice, in path and query.`);
  const answer = resolve(document, member(content, 'application/json', 'schema'));
  const list =
    method === 'get' &&
    names.includes('cursor') &&
    isObject(member(answer, 'properties', 'data')) &&
    isObject(member(answer, 'properties', 'nextCursor'));
  const body = resolve(document, operation['requestBody']);
  const resource = parts.slice(0, -1);
  return {
    id,
    resource,
    verb,
    functionName: functionNameOf(resource, verb),
    method: method.toUpperCase(),
    path,
    summary: text(operation['summary']) ?? id,
    description: text(operation['description']),
    permission: text(operation['x-le-permission']),
    problems: problemsOf(operation),
    idempotent: operation['x-le-idempotent'] === true,
    isPublic: Array.isArray(operation['security']) && operation['security'].length === 0,
    raw: Object.keys(content).length > 0 && !('application/json' in content),
    binary: body !== undefined && member(body, 'content', 'application/json') === undefined,
    list,
    parameters: own.length === 0 ? 'none' : own.some((parameter) => member(parameter, 'required') === true) ? 'required' : 'optional',
    body: body === undefined ? 'none' : member(body, 'required') === true ? 'required' : 'optional',
  };
};

const readEvents = (document: OpenApiDocument): EventModel[] => {
  const webhooks = isObject(document['webhooks']) ? document['webhooks'] : {};
  return Object.entries(webhooks)
    .map(([name, item]): EventModel => {
      const operationId = text(member(item, 'post', 'operationId'));
      if (operationId === undefined) throw new Error(`The webhook "${name}" has no operationId.`);
      return { name, summary: text(member(item, 'post', 'summary')) ?? name, typeName: `${pascal(name)}Event`, operationId };
    })
    .sort((a, b) => (a.typeName < b.typeName ? -1 : 1));
};

const refuseCollisions = (operations: readonly OperationModel[]): void => {
  const owners = new Map<string, string>();
  for (const { id, functionName } of operations) {
    const other = owners.get(functionName);
    if (other !== undefined) throw new Error(`"${other}" and "${id}" would both become ${functionName}().`);
    owners.set(functionName, id);
  }
};

/**
 * Reads the operations, events and names of a document.
 *
 * @throws Error naming the operation that can't be turned into code.
 */
export const readDocument = (document: OpenApiDocument): ApiModel => {
  const operations: OperationModel[] = [];
  const codes = new Set<string>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!isObject(operation)) continue;
      for (const code of problemsOf(operation)) codes.add(code);
      const model = readOperation(document, path, method, item, operation);
      if (model !== undefined) operations.push(model);
    }
  }
  operations.sort((a, b) => (a.id < b.id ? -1 : 1));
  refuseCollisions(operations);
  const schemas = member(document, 'components', 'schemas');
  return {
    operations,
    events: readEvents(document),
    components: isObject(schemas) ? Object.keys(schemas).sort() : [],
    problemCodes: [...codes].sort(),
  };
};
