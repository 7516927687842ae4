import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { commandEnvironment, dataDirectory, isEmbedded } from '../engine-environment.js';
import { explain } from '../explain.js';
import { withApp } from './with-app.js';

interface Finding {
  readonly isGood: boolean;
  readonly text: string;
}

const good = (text: string): Finding => ({ isGood: true, text });
const bad = (text: string): Finding => ({ isGood: false, text });

const port = (): Promise<Finding> => {
  const number = Number(process.env['PORT'] ?? 4000);
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(bad(`port ${String(number)} is taken (fine while the engine runs)`));
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

const database = async (): Promise<readonly Finding[]> =>
  withApp(await commandEnvironment(), async (app) => {
    await app.database.ping();
    const rows = await app.database.platform.read((sql) =>
      sql<{ version: string; unforced: string[] | null }>(
        `select current_setting('server_version') as version,
           (select array_agg(c.relname::text order by c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
              and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)) as unforced`,
      ),
    );
    const [row] = rows;
    const unforced = row?.unforced ?? [];
    return [
      good(`PostgreSQL ${row?.version ?? ''} answers`),
      unforced.length === 0
        ? good('row level security is forced on every tenant table')
        : bad(`row level security is not forced on ${unforced.join(', ')}`),
    ];
  });

export const doctorCommand = async (): Promise<void> => {
  const findings: Finding[] = [good(`Node ${process.versions.node}`), await disk(), await port()];
  if (isEmbedded()) findings.push(good(`embedded PostgreSQL in ${dataDirectory()}`));
  try {
    findings.push(...(await database()));
  } catch (error) {
    findings.push(bad(explain(error)));
  }
  for (const { isGood, text } of findings) process.stdout.write(`${isGood ? 'ok  ' : 'look'}  ${text}\n`);
  if (findings.some(({ isGood }) => !isGood)) process.exitCode = 1;
};
