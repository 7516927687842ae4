/** Fails on circular imports. Imports of types do not count: they are gone when the code runs. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const entries = ['packages', 'plugins', 'examples']
  .filter((group) => existsSync(group))
  .flatMap((group) => readdirSync(group).map((name) => join(group, name, 'src')))
  .filter((directory) => existsSync(directory))
  .flatMap((directory) =>
    readdirSync(directory)
      .filter((name) => name.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(name))
      .map((name) => join(directory, name)),
  );
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/dpdm/lib/bin/dpdm.js',
    '--no-warning',
    '--no-tree',
    '--no-progress',
    '--transform',
    '--exit-code',
    'circular:1',
    ...entries,
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
