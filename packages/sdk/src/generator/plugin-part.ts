import { camel } from './naming.js';
import type { OpenApiDocument } from './read-document.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const record = (value: unknown): Json => (isObject(value) ? value : {});

const keep = (source: Json, wanted: (name: string, value: unknown) => boolean): Json =>
  Object.fromEntries(Object.entries(source).filter(([name, value]) => wanted(name, value)));

const referencesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner)));
};

/** Components that the roots refer to, directly or through others, as `#/components/<kind>/<name>`. */
const reachable = (components: Json, roots: unknown): ReadonlySet<string> => {
  const found = new Set<string>();
  const waiting = referencesIn(roots);
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    if (found.has(reference)) continue;
    found.add(reference);
    const [, , kind = '', name = ''] = reference.split('/');
    waiting.push(...referencesIn(record(components[kind])[name]));
  }
  return found;
};

/** The part of a document that is one plugin's: its operations, its events and the components both use. */
export const pluginPart = (document: OpenApiDocument, plugin: string): OpenApiDocument => {
  const resource = `${camel(plugin)}.`;
  const isOwn = (operation: unknown): boolean => {
    const id = record(operation)['operationId'];
    return typeof id === 'string' && id.startsWith(resource);
  };
  const paths = keep(document.paths, (_, item) => Object.values(record(item)).some(isOwn)) as OpenApiDocument['paths'];
  const webhooks = keep(record(document['webhooks']), (name) => name.startsWith(`${plugin}.`));
  const components = record(document['components']);
  const used = reachable(components, [paths, webhooks]);
  const kept = Object.entries(components).map(([kind, members]) => [
    kind,
    kind === 'securitySchemes' ? members : keep(record(members), (name) => used.has(`#/components/${kind}/${name}`)),
  ]);
  return { ...document, paths, webhooks, components: Object.fromEntries(kept) as Json };
};
