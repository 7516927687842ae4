import type { Logger } from '@leadengine/plugin-kit';
import { Pool } from 'pg';
import { columnTypes } from './column-types.js';
import { databaseRoles, type DatabaseRole } from './roles.js';

/** A connection URL with startup options added to those it has. */
export const withStartupOptions = (url: string, options: string): string => {
  const [address = '', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('options', [parameters.get('options'), options].filter(Boolean).join(' '));
  return `${address}?${parameters.toString().replaceAll('+', '%20')}`;
};

/**
 * Startup options of connections that act under a role. The relay's tables fill and empty faster than statistics follow, so that the planner
 * takes them for small and reads them whole; an index is right for whatever the relay asks.
 */
export const roleOptions = (role: DatabaseRole): string => `-c role=${role}${role === databaseRoles.relay ? ' -c enable_seqscan=off' : ''}`;

export interface PoolInput {
  readonly url: string;
  readonly role: DatabaseRole;
  readonly size: number;
  readonly statementTimeoutMs: number;
  readonly log: Logger;
}

/** A pool whose connections act under one role from their first statement on. Connects lazily. */
export const createPool = ({ url, role, size, statementTimeoutMs, log }: PoolInput): Pool => {
  const options = `${roleOptions(role)} -c statement_timeout=${String(statementTimeoutMs)} -c idle_in_transaction_session_timeout=300000`;
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
