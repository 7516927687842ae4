import type {
  Clock,
  HttpClient,
  Leases,
  Logger,
  Metrics,
  Plugin,
  PluginContext,
  ServiceMap,
  SystemScopes,
  UnitOfWork,
} from '@leadengine/plugin-kit';
import { BootError } from './errors.js';
import type { WiredPlugin } from './check-wiring.js';

/** What all plugins get. */
export interface SharedContext {
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly clock: Clock;
  readonly http: HttpClient;
  readonly leases: Leases;
  readonly log: Logger;
  readonly auditLog: Logger | undefined;
  metrics(plugin: string): Metrics;
}

export interface SetupInput {
  /** In dependency order. */
  readonly order: readonly Plugin[];
  readonly configOf: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Services by token id: the kernel's to begin with. */
  readonly services: Map<string, unknown>;
  readonly shared: SharedContext;
}

const pick = (wanted: ServiceMap | undefined, services: ReadonlyMap<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(wanted ?? {})
      .filter(([, { id }]) => services.has(id))
      .map(([property, { id }]) => [property, services.get(id)]),
  );

/**
 * Calls `setup` of each plugin and adds what it provides to `services`.
 *
 * @throws BootError naming the plugin whose setup threw.
 */
export const setUpPlugins = ({ order, configOf, services, shared }: SetupInput): readonly WiredPlugin[] =>
  order.map((plugin) => {
    const { unitOfWork, scopes, clock, http, leases, log, auditLog, metrics } = shared;
    const context = {
      config: configOf.get(plugin.name) ?? {},
      services: Object.freeze({ ...pick(plugin.optional, services), ...pick(plugin.requires, services) }),
      unitOfWork,
      scopes,
      clock,
      http,
      leases,
      log: log.child({ plugin: plugin.name }),
      auditLog,
      metrics: metrics(plugin.name),
    } as unknown as PluginContext<unknown, ServiceMap, ServiceMap>;
    let wiring: WiredPlugin['wiring'];
    try {
      wiring = plugin.setup(context);
    } catch (cause) {
      throw new BootError([`Plugin "${plugin.name}" failed to set up: ${cause instanceof Error ? cause.message : String(cause)}.`], {
        cause,
      });
    }
    if (wiring instanceof Promise) throw new BootError([`Plugin "${plugin.name}" has an asynchronous setup; connect in "ready" instead.`]);
    const provided = (wiring.services ?? {}) as Readonly<Record<string, unknown>>;
    for (const [property, { id }] of Object.entries(plugin.provides ?? {})) services.set(id, provided[property]);
    return { plugin, wiring };
  });
