import type { Clock, Plugin } from '@leadengine/plugin-kit';

/** What one process does: answers HTTP, works off jobs and the outbox, or holds runners. */
export type ProcessRole = 'api' | 'worker' | 'runner';

export type AppEnvironment = 'production' | 'development' | 'test';

/** Static files, or an address that leads elsewhere. */
export type StaticPage = { readonly directory: string } | { readonly leadsTo: string };

/** What an app is made from. */
export interface AppOptions {
  /** Plugins on top of the engine's own. Their order does not matter. */
  readonly plugins: readonly Plugin[];
  /** Environment variables; the library never reads the process's. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** @defaultValue all three */
  readonly roles?: readonly ProcessRole[];
  /** @defaultValue the system's clock */
  readonly clock?: Clock;
  /** @defaultValue production */
  readonly environment?: AppEnvironment;
  /**
   * Pages beside the API, by the place they are served at: `{ '/': { leadsTo: '/desk/' }, '/desk/': { directory: '/srv/desk' } }`.
   * Places end with `/`.
   *
   * @defaultValue `/` leads to the reference
   */
  readonly pages?: Readonly<Record<string, StaticPage>>;
  /** Names of plugins outside the engine that may use tables above tenants (schema `platform`). @defaultValue none */
  readonly platformPlugins?: readonly string[];
}
