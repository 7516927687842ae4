import { Client } from 'pg';

/** The server on which dedicated databases lie, under a login that may make databases and roles. */
export interface Cluster {
  /** The login's name. */
  readonly login: string;
  /** URL of one of its databases, under the same login. */
  urlOf(database: string): string;
  /** Runs `work` on a connection of its own, never through a pool: databases are not made within transactions. */
  on<T>(database: string, work: (client: Client) => Promise<T>): Promise<T>;
  /** On the control database. */
  onControl<T>(work: (client: Client) => Promise<T>): Promise<T>;
}

/** Another database of the same server, under the same login. */
export const inDatabase = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.toString();
};

/** @param url - Of the control database, with the login that makes databases. */
export const createCluster = (url: string): Cluster => {
  const connect = async <T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString, application_name: 'leadengine_provisioner', connectionTimeoutMillis: 10_000 });
    // The statement under way fails by itself.
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const urlOf = (database: string): string => inDatabase(url, database);
  const { user = '' } = new Client({ connectionString: url });
  return {
    login: user,
    urlOf,
    on: (database, work) => connect(urlOf(database), work),
    onControl: (work) => connect(url, work),
  };
};

/** The same server and database under another login. */
export const asLogin = (url: string, user: string, password: string): string => {
  const changed = new URL(url);
  changed.username = encodeURIComponent(user);
  changed.password = encodeURIComponent(password);
  return changed.toString();
};

/** SQLSTATE of what the driver threw. */
export const sqlState = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
