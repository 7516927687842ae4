import type { Logger } from '@leadengine/plugin-kit';
import { Pool } from 'pg';
import { columnTypes } from './column-types.js';
import type { DatabaseRole } from './roles.js';

/** A connection URL with startup options added to those it has. */
export const withStartupOptions = (url: string, options: string): string => {
  const [address = '', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('options', [parameters.get('options'), options].filter(Boolean).join(' '));
  return `${address}?${parameters.toString().replaceAll('+', '%20')}`;
};

export interface PoolInput {
  readonly url: string;
  readonly role: DatabaseRole;
  readonly size: number;
  readonly statementTimeoutMs: number;
  readonly log: Logger;
}

/** A pool whose connections act under one role from their first statement on. Connects lazily. */
export const createPool = ({ url, role, size, statementTimeoutMs, log }: PoolInput): Pool => {
  const options = `-c role=${role} -c statement_timeout=${String(statementTimeoutMs)} -c idle_in_transaction_session_timeout=300000`;
  const pool = new Pool({
    connectionString: withStartupOptions(url, options),
    application_name: role,
    max: size,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    types: columnTypes,
  });
  // An idle connection that breaks is dropped by the pool; without a listener it would end the process.
  pool.on('error', (error) => {
    // Connections that are saying good-bye may be cut off by a server that stops, too.
    if (!pool.ending) log.warn({ error, role }, 'an idle database connection broke');
  });
  // One that breaks while it is lent out tells its borrower through the statement, and everybody through this event.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  return pool;
};
