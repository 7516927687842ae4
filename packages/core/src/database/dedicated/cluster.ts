import { Client } from 'pg';
import { isConnectionFault, toDatabaseFault } from '../faults.js';

/** The server on which dedicated databases lie, under a login that may make databases and roles. */
export interface Cluster {
  /** The login's name. */
  readonly login: string;
  /** URL of one of its databases, under the same login. */
  urlOf(database: string): string;
  /** Runs `work` on a connection of its own, never through a pool: databases are not made within transactions. */
  on<T>(database: string, work: (client: Client) => Promise<T>): Promise<T>;
  /** On the control database; the connection serves the next call when that comes soon. */
  onControl<T>(work: (client: Client) => Promise<T>): Promise<T>;
}

/** Another database of the same server, under the same login. */
export const inDatabase = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.toString();
};

/** To log in takes longer than most of what is asked, and making a tenant asks a dozen times. */
const keptMs = 1000;

/** @param url - Of the control database, with the login that makes databases. */
export const createCluster = (url: string): Cluster => {
  const connect = async (connectionString: string): Promise<Client> => {
    const client = new Client({ connectionString, application_name: 'leadengine_provisioner', connectionTimeoutMillis: 10_000 });
    // The statement under way fails by itself.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };

  /** At rest for a moment. Taken out by whoever uses it. */
  let kept: { readonly client: Client; readonly timer: NodeJS.Timeout } | undefined;
  const take = (): Client | undefined => {
    const taken = kept;
    kept = undefined;
    clearTimeout(taken?.timer);
    return taken?.client;
  };
  const close = (client: Client): Promise<void> => client.end().catch(() => undefined);
  const keep = (client: Client): void => {
    const before = take();
    if (before !== undefined) void close(before);
    const timer = setTimeout(() => {
      take();
      void close(client);
    }, keptMs);
    timer.unref();
    kept = { client, timer };
  };

  const connectKept = async (): Promise<Client> => {
    const client = await connect(url);
    client.once('end', () => {
      if (kept?.client === client) take();
    });
    return client;
  };

  const onControl: Cluster['onControl'] = async (work) => {
    const known = take();
    try {
      const client = known ?? (await connectKept());
      try {
        const result = await work(client);
        keep(client);
        return result;
      } catch (error) {
        await close(client);
        // It may have broken while it rested. All that is done here may be repeated.
        if (known !== undefined && isConnectionFault(error)) return await onControl(work);
        throw error;
      }
    } catch (error) {
      // A server that restarts is waited for like any other that is away.
      throw toDatabaseFault(error);
    }
  };

  const urlOf = (database: string): string => inDatabase(url, database);
  const { user = '' } = new Client({ connectionString: url });
  return {
    login: user,
    urlOf,
    async on(database, work) {
      let client: Client | undefined;
      try {
        client = await connect(urlOf(database));
        return await work(client);
      } catch (error) {
        throw toDatabaseFault(error);
      } finally {
        if (client !== undefined) await close(client);
      }
    },
    onControl,
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
