import type { EventDefinition, Plugin, QueueDefinition, ServiceMap } from '@leadengine/plugin-kit';
import { BootError } from './errors.js';
import { createEventCatalog, type EventCatalog } from './event-catalog.js';
import { createPermissionCatalog, type PermissionCatalog } from './permission-catalog.js';
import { checkDeclarations, eventKey } from './plugin-declarations.js';
import { orderPlugins } from './plugin-order.js';

export interface ResolveInput {
  /** The engine's own plugins: they may use names without their prefix. */
  readonly internal: readonly Plugin[];
  readonly external: readonly Plugin[];
  /** Services that the kernel itself provides, by token id. */
  readonly kernelServices: ReadonlySet<string>;
  /** Those of them that only internal plugins and `platformPlugins` may use. */
  readonly platformServices: ReadonlySet<string>;
  readonly platformPlugins: ReadonlySet<string>;
}

/** What was declared, checked and in order. */
export interface PluginPlan {
  /** Each plugin after those whose services it uses. */
  readonly order: readonly Plugin[];
  readonly permissions: PermissionCatalog;
  readonly events: readonly EventDefinition[];
  readonly eventOwners: EventCatalog;
  readonly queues: readonly QueueDefinition[];
  isInternal(plugin: Plugin): boolean;
}

const tokens = (services: ServiceMap | undefined) => Object.values(services ?? {});

/**
 * Checks names, contracts, services and declarations, and sorts the plugins.
 *
 * @throws BootError with every fault, each naming both sides.
 */
export const resolvePlugins = ({ internal, external, kernelServices, platformServices, platformPlugins }: ResolveInput): PluginPlan => {
  const plugins = [...internal, ...external];
  const ours = new Set(internal);
  const faults: string[] = [];

  const byName = new Map<string, Plugin>();
  for (const plugin of plugins) {
    if (byName.has(plugin.name))
      faults.push(`Two plugins are named "${plugin.name}"${ours.has(plugin) ? '' : "; names are unique, also against the engine's own"}.`);
    else byName.set(plugin.name, plugin);
    if (plugin.contract !== 1)
      faults.push(`Plugin "${plugin.name}" is made for contract ${String(plugin.contract)}, this engine speaks contract 1.`);
  }

  const providers = new Map<string, string>();
  for (const { name, provides } of plugins) {
    for (const { id } of tokens(provides)) {
      const other = kernelServices.has(id) ? 'the kernel' : providers.get(id);
      if (other !== undefined)
        faults.push(`Service "${id}" is provided by ${other === 'the kernel' ? other : `plugin "${other}"`} and by plugin "${name}".`);
      else providers.set(id, name);
    }
  }

  const dependencies = new Map<string, Set<string>>();
  for (const plugin of plugins) {
    const { name, requires, optional } = plugin;
    const uses = new Set<string>();
    for (const { id } of [...tokens(requires), ...tokens(optional)]) {
      const provider = providers.get(id);
      if (provider === name) faults.push(`Plugin "${name}" asks for its own service "${id}".`);
      else if (provider !== undefined) uses.add(provider);
      if (platformServices.has(id) && !ours.has(plugin) && !platformPlugins.has(name)) {
        faults.push(`Plugin "${name}" asks for "${id}", which reaches above tenants; list it under platformPlugins to allow that.`);
      }
    }
    for (const { id } of tokens(requires)) {
      if (!providers.has(id) && !kernelServices.has(id)) faults.push(`Plugin "${name}" needs service "${id}", which no plugin provides.`);
    }
    dependencies.set(name, uses);
  }

  const sorted = orderPlugins([...byName.values()], dependencies);
  if ('cycle' in sorted) faults.push(`Plugins depend on each other in a circle: ${sorted.cycle.join(' -> ')}.`);
  const order = 'order' in sorted ? sorted.order : plugins;
  faults.push(...checkDeclarations(order, (plugin) => ours.has(plugin), platformPlugins));
  if (faults.length > 0) throw new BootError(faults);

  return {
    order,
    permissions: createPermissionCatalog(order),
    events: [...new Map(order.flatMap(({ events = [] }) => events).map((event) => [eventKey(event), event])).values()],
    eventOwners: createEventCatalog(order),
    queues: [...new Map(order.flatMap(({ queues = [] }) => queues).map((queue) => [queue.name, queue])).values()],
    isInternal: (plugin) => ours.has(plugin),
  };
};
