import type { Connection } from './connection.js';

/**
 * How a widget asks the providers above it: the first that hears it answers. Told apart by its name, since widgets of one version may stand
 * under a provider of another.
 */
export const connectionRequest = 'le-connection-request';
export type ConnectionRequest = CustomEvent<(source: ConnectionSource) => void>;

/** Where widgets get connection, language and the open conversation from. */
export interface ConnectionSource {
  readonly connection: Connection | undefined;
  readonly locale: string;
  /** The conversation that is open in the widgets of this provider. */
  readonly selectedId: string | undefined;
  select(ticketId: string | undefined): void;
  /** Calls `listener` on each change. @returns A function that stops it. */
  watch(listener: () => void): () => void;
}

/** Dispatched by a provider that came later than its widgets. */
export const providerArrived = 'le-provider-arrived';
