import type { EventDefinition, Plugin } from '@leadengine/plugin-kit';

const pluginName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const dottedName = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9_-]*)+$/;
const permissionId = /^[a-z][a-z0-9-]*(:[a-z][a-z0-9_-]*)+$/;
const migrationName = /^\d{14}_[a-z0-9_]+$/;
const routePrefix = /^(\/[a-z][a-z0-9-]*)*$/;

/** Taken by the kernel's own tables and metrics. */
const reserved = new Set(['kernel', 'http', 'jobs', 'app', 'leadengine', 'process', 'nodejs']);

export const eventKey = ({ name, version }: EventDefinition): string => `${name}@${String(version)}`;

/** Says twice-declared names with both owners. */
export const createRegister = (what: string, faults: string[]) => {
  const owners = new Map<string, { readonly owner: string; readonly value: unknown }>();
  return (key: string, owner: string, value: unknown): void => {
    const known = owners.get(key);
    if (known === undefined) owners.set(key, { owner, value });
    // Listing another plugin's definition says that one uses it, too.
    else if (known.value !== value) {
      faults.push(
        `${what} "${key}" is declared ${known.owner === owner ? `twice by plugin "${owner}"` : `by plugin "${known.owner}" and by plugin "${owner}"`}.`,
      );
    }
  };
};

/** Path below `/v1` at which a plugin's routes mount. */
export const routePrefixOf = ({ name, routePrefix: prefix }: Plugin): string => prefix ?? `/${name}`;

/** Faults in what plugins declare before setup. */
export const checkDeclarations = (
  plugins: readonly Plugin[],
  isInternal: (plugin: Plugin) => boolean,
  platformPlugins: ReadonlySet<string>,
): string[] => {
  const faults: string[] = [];
  const event = createRegister('Event', faults);
  const queue = createRegister('Queue', faults);
  const permission = createRegister('Permission', faults);

  for (const plugin of plugins) {
    const { name } = plugin;
    const say = (fault: string) => faults.push(`Plugin "${name}": ${fault}.`);
    const own = (what: string, id: string, separator: string): void => {
      if (!isInternal(plugin) && !id.startsWith(`${name}${separator}`)) say(`${what} "${id}" must start with "${name}${separator}"`);
    };

    if (!pluginName.test(name)) say('its name is not kebab-case');
    if (reserved.has(name)) say('its name is reserved');
    const prefix = routePrefixOf(plugin);
    if (!routePrefix.test(prefix)) say(`route prefix "${prefix}" must be like "/${name}"`);
    const isAbove = platformPlugins.has(name) && prefix === '/platform';
    if (!isInternal(plugin) && !isAbove && prefix !== `/${name}` && !prefix.startsWith(`/${name}/`))
      say(`route prefix "${prefix}" must start with "/${name}"`);
    for (const { id } of Object.values(plugin.provides ?? {})) own('service', id, '.');

    for (const [id, declared] of Object.entries(plugin.permissions ?? {})) {
      if (!permissionId.test(id)) say(`permission "${id}" must be like "${name}:read"`);
      own('permission', id, ':');
      permission(id, name, declared);
    }
    for (const declared of plugin.events ?? []) {
      const isForeign = plugins.some((other) => other !== plugin && (other.events ?? []).includes(declared));
      if (!dottedName.test(declared.name)) say(`event "${declared.name}" must be like "${name}.created"`);
      if (!Number.isInteger(declared.version) || declared.version < 1) say(`event "${declared.name}" needs a version from 1`);
      if (!isForeign) own('event', declared.name, '.');
      event(eventKey(declared), name, declared);
    }
    for (const declared of plugin.queues ?? []) {
      const isForeign = plugins.some((other) => other !== plugin && (other.queues ?? []).includes(declared));
      if (!dottedName.test(declared.name)) say(`queue "${declared.name}" must be like "${name}.do-something"`);
      if (!isForeign) own('queue', declared.name, '.');
      queue(declared.name, name, declared);
    }
    for (const step of Object.keys(plugin.migrations ?? {})) {
      if (!migrationName.test(step)) say(`migration "${step}" must be like "20260101000000_accounts"`);
    }
  }
  return faults;
};
