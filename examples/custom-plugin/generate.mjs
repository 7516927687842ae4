/** Writes src/client from the plugin's part of the OpenAPI document; `--check` only compares. Needs `npm run build`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));

const run = (command, ...parameters) =>
  execFileSync('npx', ['--no-install', command, ...parameters], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LEADENGINE_PLUGINS: './dist/index.js' },
  });

const directory = mkdtempSync(join(tmpdir(), 'reminders-'));
try {
  const document = join(directory, 'openapi.json');
  writeFileSync(document, run('leadengine', 'openapi'));
  process.stdout.write(run('leadengine-sdk', '--plugin', 'reminders', '--from', document, '--out', 'src/client', ...process.argv.slice(2)));
} catch (error) {
  process.exitCode = error.status ?? 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
