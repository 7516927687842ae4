/** `node scripts/mocha.mjs unit|integration [file …] [mocha option …]`: these files, or all of the kind. */
import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const kinds = {
  unit: ['.mocharc.json', '{packages,plugins,examples}/*/src/**/*.test.ts', 'packages/cli/console/**/*.test.ts'],
  integration: ['.mocharc.it.json', '{packages,plugins,examples}/*/test/**/*.it.test.ts'],
};

const [kind, ...given] = process.argv.slice(2);
if (!(kind in kinds)) {
  console.error(`Say which tests: ${Object.keys(kinds).join(' or ')}.`);
  process.exit(2);
}
// Processes that tests start run what is compiled.
if (kind === 'integration') execFileSync(process.execPath, ['scripts/compile.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
const [config, ...patterns] = kinds[kind];
// Mocha adds the files it is told to those of its configuration, so the patterns live here.
const files = given.some((word) => word.endsWith('.ts')) ? [] : patterns;
const child = spawn(process.execPath, ['node_modules/mocha/bin/mocha.js', '--config', config, ...given, ...files], { stdio: 'inherit' });
child.once('error', () => process.exit(127));
child.once('exit', (code) => process.exit(code ?? 1));
