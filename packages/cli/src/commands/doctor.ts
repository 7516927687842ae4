import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { commandEnvironment, dataDirectory, isEmbedded } from '../engine-environment.js';
import { explain } from '../explain.js';
import { bad, good, report, type Finding } from './finding.js';
import { isolationFindings } from './isolation.js';
import { withApp } from './with-app.js';

/** Its documents are served without a credential; who else has some is not taken for one. */
const isEngine = async (number: number): Promise<boolean> => {
  try {
    const answer = await fetch(`http://127.0.0.1:${String(number)}/problems/route.not_found`, { signal: AbortSignal.timeout(2000) });
    return answer.ok;
  } catch {
    return false;
  }
};

const port = (): Promise<Finding> => {
  const number = Number(process.env['PORT'] ?? 4000);
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      void isEngine(number).then((isOurs) => {
        resolve(isOurs ? good(`an engine answers on port ${String(number)}`) : bad(`port ${String(number)} is taken by another program`));
      });
    });
    probe.listen(number, '127.0.0.1', () => {
      probe.close(() => {
        resolve(good(`port ${String(number)} is free`));
      });
    });
  });
};

const disk = async (): Promise<Finding> => {
  const { bavail, bsize } = await statfs('.');
  const megabytes = Math.floor((bavail * bsize) / 1_048_576);
  return megabytes > 1024 ? good(`${String(megabytes)} MB of disk are free`) : bad(`only ${String(megabytes)} MB of disk are free`);
};

interface DatabaseFacts {
  readonly version: string;
  readonly version_number: number;
  readonly unforced: readonly string[] | null;
  readonly missing_roles: readonly string[] | null;
  readonly risky_roles: readonly string[] | null;
  readonly login: string;
  readonly is_login_above_policies: boolean;
}

const factsSql = `with wanted(name) as (values ('leadengine_app'), ('leadengine_relay'), ('leadengine_platform'), ('leadengine_queue'))
  select current_setting('server_version') as version, current_setting('server_version_num')::int as version_number,
    (select array_agg(c.relname::text order by c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)) as unforced,
    (select array_agg(name) from wanted where not exists (select from pg_roles where rolname = name)) as missing_roles,
    (select array_agg(rolname::text) from pg_roles join wanted on name = rolname where rolsuper or rolbypassrls or rolcanlogin) as risky_roles,
    session_user::text as login,
    (select rolsuper or rolbypassrls from pg_roles where rolname = session_user) as is_login_above_policies`;

const oldestVersion = 150_000;

const findingsOf = (facts: DatabaseFacts): readonly Finding[] => [
  facts.version_number >= oldestVersion
    ? good(`PostgreSQL ${facts.version} answers`)
    : bad(`PostgreSQL ${facts.version} is too old; the engine needs 15 or newer`),
  facts.missing_roles === null
    ? good('the database roles exist')
    : bad(`roles are missing: ${facts.missing_roles.join(', ')}; run leadengine migrate`),
  facts.risky_roles === null
    ? good('the database roles may neither log in nor pass row level security')
    : bad(`${facts.risky_roles.join(', ')} may log in or pass row level security`),
  // The embedded server belongs to one engine; elsewhere such a login turns one injected "reset role" into access to all tenants.
  !facts.is_login_above_policies || isEmbedded()
    ? good(`the login is ${facts.login}`)
    : bad(
        `the login ${facts.login} is above row level security; give DATABASE_URL a plain one and the owner to LEADENGINE_MIGRATION_DATABASE_URL`,
      ),
  facts.unforced === null
    ? good('row level security is forced on every tenant table')
    : bad(`row level security is not forced on ${facts.unforced.join(', ')}`),
];

const servers = async (): Promise<readonly Finding[]> =>
  withApp(await commandEnvironment(), async (app) => {
    await app.database.ping();
    const [facts] = await app.database.platform.read((sql) => sql<DatabaseFacts>(factsSql));
    const findings = facts === undefined ? [] : [...findingsOf(facts)];
    const store = (process.env['REDIS_URL'] ?? '') === '' ? 'PostgreSQL' : 'Redis';
    try {
      // Connecting also checks that Redis evicts nothing.
      const queues = await app.inspectQueues({ failed: false });
      findings.push(good(`${String(queues.length)} queues answer on ${store}`));
    } catch (error) {
      findings.push(bad(`the queues on ${store}: ${explain(error)}`));
    }
    return findings;
  });

const orFault = async (ask: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> => {
  try {
    return await ask();
  } catch (error) {
    return [bad(explain(error))];
  }
};

/** The engine and what it stands on. */
const wholeFindings = async (): Promise<readonly Finding[]> => [
  good(`Node ${process.versions.node}`),
  await disk(),
  await port(),
  ...(isEmbedded() ? [good(`embedded PostgreSQL in ${dataDirectory()}`)] : []),
  ...(await orFault(servers)),
];

export const doctorCommand = async ({ isolation = false }: { readonly isolation?: boolean }): Promise<void> => {
  report(await (isolation ? orFault(isolationFindings) : wholeFindings()));
};
