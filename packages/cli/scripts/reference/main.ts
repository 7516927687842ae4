/** Writes docs/reference from what the engine and its plugins declare. `--check` writes nothing and fails on a difference. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { catalogProblems, createApp } from '@leadengine/core';
import { enginePlugins } from '../../src/engine-plugins.js';
import { auditPage } from './audit-page.js';
import { eventsPage } from './events-page.js';
import { permissionsPage } from './permissions-page.js';
import { problemsPage } from './problems-page.js';
import { queuesPage } from './queues-page.js';
import { routesPage } from './routes-page.js';
import { settingsPage } from './settings-page.js';

const directory = fileURLToPath(new URL('../../../../docs/reference', import.meta.url));

/** Nothing connects and nothing is signed: the app is made and never started. */
const unusedSettings = { DATABASE_URL: 'postgres://127.0.0.1/unset', LEADENGINE_JWT_SECRET: 'unset-unset-unset-unset-unset-unset' };

const makePages = async (): Promise<ReadonlyMap<string, string>> => {
  const app = await createApp({ plugins: enginePlugins, env: unusedSettings });
  try {
    const { declarations, permissions } = app;
    const owners = ['engine', ...app.plugins];
    return new Map([
      ['settings.md', settingsPage(declarations)],
      ['permissions.md', permissionsPage(permissions.list(), owners)],
      ['events.md', eventsPage(declarations)],
      ['queues.md', queuesPage(declarations)],
      ['problems.md', problemsPage(catalogProblems(declarations.routes), declarations, owners)],
      ['routes.md', routesPage(declarations)],
      ['audit.md', auditPage(declarations)],
    ]);
  } finally {
    await app.stop();
  }
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const pages = await makePages();
/** Pages of the same folder that are made by another script, or by hand. */
const writtenElsewhere = new Set(['parity.md', 'whatsapp-limits.md']);
const present = await readdir(directory).catch(() => []);
const surplus = present.filter((name) => !pages.has(name) && !writtenElsewhere.has(name));
const stale = [...surplus];
for (const [name, text] of pages) {
  if ((await readFile(join(directory, name), 'utf8').catch(() => undefined)) !== text) stale.push(name);
}

const shown = stale.map((name) => `  docs/reference/${name}`).join('\n');
if (stale.length === 0) {
  process.stdout.write('The reference matches the engine.\n');
} else if (values.check) {
  process.stderr.write(`The reference differs from the engine; run \`npm run generate\`:\n${shown}\n`);
  process.exitCode = 1;
} else {
  await mkdir(directory, { recursive: true });
  for (const name of surplus) await rm(join(directory, name));
  for (const [name, text] of pages) await writeFile(join(directory, name), text);
  process.stdout.write(`Written:\n${shown}\n`);
}
