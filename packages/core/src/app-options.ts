import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Clock, Plugin } from '@leadengine/plugin-kit';

/** What one process does: answers HTTP, works off jobs and the outbox, or holds runners. */
export type ProcessRole = 'api' | 'worker' | 'runner';

export type AppEnvironment = 'production' | 'development' | 'test';

/**
 * Static files, or an address that leads elsewhere. `mayBeFramed` lets pages of any origin show the files in a frame, which is for a page
 * that shows nothing by itself and is given all it may do by the page around it.
 */
export type StaticPage = { readonly directory: string; readonly mayBeFramed?: boolean } | { readonly leadsTo: string };

/** A request to a place that answers for itself: the part of Koa's context that kits for Koa use. */
export interface PageContext {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly cookies: {
    get(name: string): string | undefined;
    set(name: string, value: string | null, options?: { path?: string; httpOnly?: boolean; sameSite?: 'strict' | 'lax' }): unknown;
  };
  status: number;
  body: unknown;
  respond?: boolean | undefined;
  set(headers: Record<string, string>): void;
}

/** What a host has behind its pages: it gets every request to its place, and what it throws becomes a problem. */
export interface PageBackend {
  readonly answers: (ctx: PageContext) => Promise<void>;
}

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
   * Pages beside the API, by the place they are served at: `{ '/': { leadsTo: '/desk/' }, '/desk/': { directory: '/srv/desk' } }`, and
   * what stands behind them. Places end with `/`.
   *
   * @defaultValue `/` leads to the reference
   */
  readonly pages?: Readonly<Record<string, StaticPage | PageBackend>>;
  /** Names of plugins outside the engine that may use tables above tenants (schema `platform`). @defaultValue none */
  readonly platformPlugins?: readonly string[];
}
