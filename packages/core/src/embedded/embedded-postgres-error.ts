/** Why an embedded PostgreSQL could not be used, in one sentence for the person at the terminal. */
export class EmbeddedPostgresError extends Error {
  /** Last lines of the server's log; empty when it wrote none. */
  readonly serverLog: readonly string[];

  constructor(message: string, options: { readonly serverLog?: readonly string[]; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'EmbeddedPostgresError';
    this.serverLog = options.serverLog ?? [];
  }
}
