/**
 * Writes openapi.json and src/generated from the engine's document.
 *
 * `--from <file>` takes a document from a file instead of asking the engine; `--check` writes nothing and fails on a difference.
 */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { emit } from './emit.js';
import type { OpenApiDocument } from './read-document.js';

const packageDirectory = fileURLToPath(new URL('..', import.meta.url));
const rootDirectory = fileURLToPath(new URL('../../..', import.meta.url));
const generatedDirectory = join(packageDirectory, 'src/generated');

const askEngine = async (): Promise<string> => {
  const entry = join(rootDirectory, 'packages/cli/bin/leadengine.js');
  const command = ['--import=tsx', '--conditions=@leadengine/source', entry, 'openapi'];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: rootDirectory, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
};

const style = { printWidth: 140, singleQuote: true, trailingComma: 'all' } as const;
const prettify = async (path: string, source: string): Promise<string> =>
  format(source, { ...style, ...(await resolveConfig(path)), filepath: path });

const filesBelow = async (directory: string): Promise<string[]> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, from: { type: 'string' } } });
const document = JSON.parse(values.from === undefined ? await askEngine() : await readFile(values.from, 'utf8')) as OpenApiDocument;

const wanted = new Map<string, string>();
const add = async (path: string, source: string): Promise<void> => void wanted.set(path, await prettify(path, source));
await add(join(packageDirectory, 'openapi.json'), JSON.stringify(document));
for (const [path, source] of await emit(document)) await add(join(generatedDirectory, path), source);

const stale = (await filesBelow(generatedDirectory)).filter((path) => !wanted.has(path));
const differing: string[] = [...stale];
for (const [path, source] of wanted) {
  if ((await readFile(path, 'utf8').catch(() => undefined)) !== source) differing.push(path);
}

const shown = differing.map((path) => `  ${relative(rootDirectory, path)}`).join('\n');
if (differing.length === 0) {
  process.stdout.write('The SDK matches the engine.\n');
} else if (values.check) {
  process.stderr.write(`The SDK differs from the engine; run \`npm run generate -w @leadengine/sdk\`:\n${shown}\n`);
  process.exitCode = 1;
} else {
  for (const path of stale) await rm(path);
  for (const [path, source] of wanted) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, source);
  }
  process.stdout.write(`Written:\n${shown}\n`);
}
