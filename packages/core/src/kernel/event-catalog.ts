import { defineService, type Plugin } from '@leadengine/plugin-kit';

/** Who declares which kind of event. Complete before the first `setup`. */
export interface EventCatalog {
  /** Name of the plugin that declares an event; undefined for an unknown one. */
  ownerOf(type: string): string | undefined;
}
export const EventCatalog = defineService<EventCatalog>('kernel.event-catalog');

/** @param plugins - In dependency order: of those that list an event, the first one declares it. */
export const createEventCatalog = (plugins: readonly Plugin[]): EventCatalog => {
  const owners = new Map<string, string>();
  for (const { name, events = [] } of plugins) for (const event of events) if (!owners.has(event.name)) owners.set(event.name, name);
  return { ownerOf: (type) => owners.get(type) };
};
