/** Checks what would be published: exports, types and files, by publint and attw. Needs `tsc -b`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const packages = ['packages', 'plugins']
  .flatMap((group) => readdirSync(group).map((name) => join(group, name)))
  .filter((directory) => existsSync(join(directory, 'package.json')))
  .filter((directory) => JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')).private !== true);

/** What is for CommonJS, too, has to be right there. */
const profileOf = (directory) => (readFileSync(join(directory, 'package.json'), 'utf8').includes('"require"') ? 'node16' : 'esm-only');

let failed = 0;
// What is made before packing; publint and attw leave it out.
for (const directory of packages) {
  if (spawnSync('npm', ['run', '--silent', '--if-present', 'prepack'], { cwd: directory, stdio: 'inherit' }).status !== 0) failed += 1;
}
for (const directory of packages) {
  for (const command of [
    ['node_modules/publint/src/cli.js', directory, '--strict'],
    [
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      '--pack',
      directory,
      '--profile',
      profileOf(directory),
      '--quiet',
      '--exclude-entrypoints',
      './package.json',
      './openapi.json',
      './custom-elements.json',
      './html-custom-data.json',
      './undefined.css',
    ],
  ]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    if (status !== 0) {
      failed += 1;
      console.error(`${directory}\n${stdout}${stderr}`);
    }
  }
}
console.log(failed === 0 ? `${String(packages.length)} packages are fit to publish.` : `${String(failed)} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
