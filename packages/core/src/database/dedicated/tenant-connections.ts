import type { Logger } from '@leadengine/plugin-kit';
import { Client } from 'pg';
import { DependencyUnavailable } from '../../contract/problems.js';
import { columnTypes } from '../column-types.js';
import { toDatabaseFault } from '../faults.js';
import type { LentClient } from '../lent-client.js';
import { roleOptions, withStartupOptions } from '../pool.js';
import { databaseRoles } from '../roles.js';
import { asLogin, inDatabase } from './cluster.js';
import { createConnectionBudget } from './connection-budget.js';
import type { PlacementBook } from './placement-book.js';
import type { Placement } from './placement.repository.js';
import { tenantNames } from './tenant-names.js';

export interface TenantConnectionsParts {
  /** Of the control database: the server on which the tenants' lie. */
  readonly databaseUrl: string;
  /** The same for the relay's login, which serves all tenants. */
  readonly relayDatabaseUrl: string;
  readonly placements: PlacementBook;
  readonly statementTimeoutMs: number;
  /** Connections to tenants' databases, over all of them. */
  readonly total: number;
  readonly relayTotal: number;
  /** Long enough for the requests of one page, short enough that a tenant nobody works for soon costs nothing. */
  readonly idleMs: number;
  readonly log: Logger;
}

/** Connections to databases of single tenants: none while a tenant is idle. */
export interface TenantConnections {
  /** Under the tenant's own login. @throws DependencyUnavailable while the database is being made or after it was closed */
  lend(placement: Placement): Promise<LentClient>;
  /** Under the relay's. */
  lendToRelay(placement: Placement): Promise<LentClient>;
  /** Open now. */
  size(tenantId?: string): number;
  close(): Promise<void>;
}

const perTenant = 4;
const relayPerTenant = 2;
const waitMs = 5000;
const relayIdleMs = 1000;

export const createTenantConnections = (parts: TenantConnectionsParts): TenantConnections => {
  const { databaseUrl, relayDatabaseUrl, placements, statementTimeoutMs, total, relayTotal, idleMs, log } = parts;
  const known = new Map<string, Placement>();

  const connect = async (url: string, options: string, name: string): Promise<Client> => {
    const timeouts = `-c statement_timeout=${String(statementTimeoutMs)} -c idle_in_transaction_session_timeout=300000`;
    const client = new Client({
      connectionString: withStartupOptions(url, `${options}${timeouts}`),
      application_name: name,
      connectionTimeoutMillis: 5000,
      keepAlive: true,
      types: columnTypes,
    });
    // The budget listens for faults of the connection once it is there; until then `connect` rejects with them.
    client.on('error', (error) => {
      log.debug({ error }, 'a connection to the database of a tenant broke');
    });
    await client.connect();
    return client;
  };

  const placementOf = (tenantId: string): Placement => {
    const placement = known.get(tenantId);
    if (placement === undefined) throw new Error('Nobody asked for this tenant.');
    return placement;
  };

  const own = createConnectionBudget({
    total,
    perTenant,
    idleMs,
    waitMs,
    async open(tenantId) {
      const { slug, database, login } = placementOf(tenantId);
      // Asked for each time: the next connection after a rotation has the new one.
      const password = await placements.password(tenantId, login);
      const user = tenantNames({ id: tenantId, slug }).logins[login];
      return connect(asLogin(inDatabase(databaseUrl, database), user, password.reveal()), '', 'leadengine_tenant');
    },
  });
  const relay = createConnectionBudget({
    total: relayTotal,
    perTenant: relayPerTenant,
    idleMs: relayIdleMs,
    waitMs,
    open: (tenantId) =>
      connect(inDatabase(relayDatabaseUrl, placementOf(tenantId).database), `${roleOptions(databaseRoles.relay)} `, databaseRoles.relay),
  });

  placements.onChange((tenantId) => {
    own.drop(tenantId);
    relay.drop(tenantId);
  });

  const lendFrom = async (budget: typeof own, placement: Placement): Promise<LentClient> => {
    if (placement.state === 'closed') throw new DependencyUnavailable({ dependency: 'the database of the tenant' });
    known.set(placement.tenantId, placement);
    try {
      return await budget.lend(placement.tenantId);
    } catch (error) {
      throw toDatabaseFault(error);
    }
  };

  return {
    lend: (placement) => lendFrom(own, placement),
    lendToRelay: (placement) => lendFrom(relay, placement),
    size: (tenantId) => own.size(tenantId) + relay.size(tenantId),
    async close() {
      await Promise.all([own.close(), relay.close()]);
    },
  };
};
