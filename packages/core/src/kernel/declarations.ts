import type { EventDefinition, Plugin, QueueDefinition } from '@leadengine/plugin-kit';
import type { ConfigOwner } from './load-config.js';
import type { MountedRoute } from './parts.js';
import { eventKey } from './plugin-declarations.js';
import { engineConfig } from './settings.js';

/** A definition with the plugin it comes from. */
export interface Owned<T> {
  readonly plugin: string;
  readonly definition: T;
}

/** Everything that the engine and its plugins declare, in dependency order; what the reference pages are made from. */
export interface Declarations {
  readonly configs: readonly ConfigOwner[];
  readonly events: readonly Owned<EventDefinition>[];
  readonly queues: readonly Owned<QueueDefinition>[];
  readonly routes: readonly MountedRoute[];
}

/** A definition that a later plugin lists, too, stays with the first. */
const owned = <T>(
  order: readonly Plugin[],
  listOf: (plugin: Plugin) => readonly T[] | undefined,
  keyOf: (definition: T) => string,
): readonly Owned<T>[] => {
  const byKey = new Map<string, Owned<T>>();
  for (const plugin of order)
    for (const definition of listOf(plugin) ?? [])
      if (!byKey.has(keyOf(definition))) byKey.set(keyOf(definition), { plugin: plugin.name, definition });
  return [...byKey.values()];
};

export const configOwners = (order: readonly Plugin[]): readonly ConfigOwner[] => [
  { name: 'engine', config: engineConfig },
  ...order.map(({ name, config }) => ({ name, config })),
];

export const gatherDeclarations = (order: readonly Plugin[], routes: readonly MountedRoute[]): Declarations => ({
  configs: configOwners(order),
  events: owned(order, ({ events }) => events, eventKey),
  queues: owned(
    order,
    ({ queues }) => queues,
    ({ name }) => name,
  ),
  routes,
});
