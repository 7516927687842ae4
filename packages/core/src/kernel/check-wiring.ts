import type { Plugin, PluginWiring, ServiceMap } from '@leadengine/plugin-kit';
import { BootError } from './errors.js';
import type { JobsWiring, MountedRoute } from './parts.js';
import { createRegister, eventKey, routePrefixOf } from './plugin-declarations.js';
import type { PluginPlan } from './resolve-plugins.js';

/** What `setup` of one plugin returned. */
export interface WiredPlugin {
  readonly plugin: Plugin;
  readonly wiring: PluginWiring<ServiceMap> | PluginWiring<Record<never, never>>;
}

/** Becomes `client.<resource>.<verb>()`. */
const routeId = /^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)+$/;
const dottedId = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9_-]*)+$/;

/** `/tickets/:id` and `/tickets/:ticketId` are the same place. */
const placeOf = (path: string): string => path.replace(/:[A-Za-z0-9_]+/g, ':');

/** The full path of a route. */
const mountPath = (plugin: Plugin, path: string): string => `/v1${routePrefixOf(plugin)}${path === '/' ? '' : path}`;

/**
 * Checks what setup returned and gathers it.
 *
 * @throws BootError with every fault, each naming both sides.
 */
export const checkWiring = (
  wired: readonly WiredPlugin[],
  { permissions, events, queues, isInternal }: PluginPlan,
): { readonly routes: readonly MountedRoute[]; readonly jobs: JobsWiring } => {
  const faults: string[] = [];
  const unique = {
    route: createRegister('Route', faults),
    place: createRegister('Path', faults),
    processor: createRegister('Processor of queue', faults),
    subscriber: createRegister('Subscriber', faults),
    schedule: createRegister('Schedule', faults),
    runner: createRegister('Runner', faults),
  };
  const routes: MountedRoute[] = [];
  const jobs = {
    queues,
    events,
    processors: wired.flatMap(({ wiring }) => wiring.processors ?? []),
    subscribers: wired.flatMap(({ wiring }) => wiring.subscribers ?? []),
    schedules: wired.flatMap(({ wiring }) => wiring.schedules ?? []),
    runners: wired.flatMap(({ wiring }) => wiring.runners ?? []),
  };
  const declaredEvents = new Set(events.map(eventKey));
  const declaredQueues = new Set(queues.map(({ name }) => name));

  for (const { plugin, wiring } of wired) {
    const { name } = plugin;
    const say = (fault: string) => faults.push(`Plugin "${name}": ${fault}.`);
    const own = (what: string, id: string): void => {
      if (!dottedId.test(id)) say(`${what} "${id}" must be like "${name}.do-something"`);
      else if (!isInternal(plugin) && !id.startsWith(`${name}.`)) say(`${what} "${id}" must start with "${name}."`);
    };

    for (const route of wiring.routes ?? []) {
      const path = mountPath(plugin, route.path);
      if (!routeId.test(route.id)) say(`route id "${route.id}" must be like "tickets.list"`);
      if (!route.path.startsWith('/')) say(`path "${route.path}" of route "${route.id}" must start with "/"`);
      // Plugins written in JavaScript have no compiler to insist on it.
      const access = route.access as { readonly permission?: string; readonly platform?: string; readonly public?: boolean } | undefined;
      const needed = access?.permission ?? access?.platform;
      if (needed === undefined && access?.public !== true) say(`route "${route.id}" does not say who may call it`);
      if (needed !== undefined && permissions.find(needed) === undefined)
        say(`route "${route.id}" needs permission "${needed}", which no plugin declares`);
      if (route.streamsBody === true && route.body !== undefined)
        say(`route "${route.id}" streams its body and has a schema for it, of which one can be`);
      unique.route(route.id, name, route);
      unique.place(`${route.method} ${placeOf(path)}`, name, route);
      routes.push({ plugin: name, path, route });
    }
    for (const processor of wiring.processors ?? []) {
      if (!declaredQueues.has(processor.queue.name)) say(`it processes queue "${processor.queue.name}", which no plugin declares`);
      unique.processor(processor.queue.name, name, processor);
    }
    for (const subscriber of wiring.subscribers ?? []) {
      own('subscriber', subscriber.id);
      if (!declaredEvents.has(eventKey(subscriber.event)))
        say(`subscriber "${subscriber.id}" waits for event "${eventKey(subscriber.event)}", which no plugin declares`);
      unique.subscriber(subscriber.id, name, subscriber);
    }
    for (const schedule of wiring.schedules ?? []) {
      own('schedule', schedule.id);
      if (!(schedule.everyMs >= 100)) say(`schedule "${schedule.id}" must run every 100 ms or less often`);
      unique.schedule(schedule.id, name, schedule);
    }
    for (const runner of wiring.runners ?? []) {
      own('runner', runner.id);
      unique.runner(runner.id, name, runner);
    }
    const services = (wiring.services ?? {}) as Readonly<Record<string, unknown>>;
    for (const [property, token] of Object.entries(plugin.provides ?? {})) {
      if (services[property] === undefined) say(`it promises service "${token.id}" but its setup does not return "${property}"`);
    }
  }

  const processed = new Set(jobs.processors.map(({ queue }) => queue.name));
  for (const { name } of queues) {
    if (!processed.has(name)) faults.push(`Queue "${name}" has no processor, its jobs would wait for ever.`);
  }
  if (faults.length > 0) throw new BootError(faults);
  return { routes, jobs };
};
