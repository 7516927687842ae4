/**
 * Writes openapi.json and src/generated from the engine's document.
 *
 * `--from <file>` takes a document from a file instead of asking the engine; `--check` writes nothing and fails on a difference.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { format } from 'prettier';
import { emit } from '../src/generator/emit.js';
import type { OpenApiDocument } from '../src/generator/read-document.js';
import { writeSources } from '../src/generator/write-sources.js';

const packageDirectory = fileURLToPath(new URL('..', import.meta.url));
const rootDirectory = fileURLToPath(new URL('../../..', import.meta.url));
const generatedDirectory = join(packageDirectory, 'src/generated');
const documentPath = join(packageDirectory, 'openapi.json');

const askEngine = async (): Promise<string> => {
  const entry = join(rootDirectory, 'packages/cli/bin/leadengine.js');
  const command = ['--import=tsx', '--conditions=@leadengine/source', entry, 'openapi'];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: rootDirectory, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, from: { type: 'string' } } });
const document = JSON.parse(values.from === undefined ? await askEngine() : await readFile(values.from, 'utf8')) as OpenApiDocument;

const sources = new Map([...(await emit(document))].map(([path, source]) => [join(generatedDirectory, path), source]));
const differing = await writeSources(sources, generatedDirectory, values.check);
const text = await format(JSON.stringify(document), { filepath: documentPath, printWidth: 140 });
if ((await readFile(documentPath, 'utf8').catch(() => undefined)) !== text) {
  differing.push(documentPath);
  if (!values.check) await writeFile(documentPath, text);
}

const shown = differing.map((path) => `  ${relative(rootDirectory, path)}`).join('\n');
if (differing.length === 0) {
  process.stdout.write('The SDK matches the engine.\n');
} else if (values.check) {
  process.stderr.write(`The SDK differs from the engine; run \`npm run generate -w @leadengine/sdk\`:\n${shown}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`Written:\n${shown}\n`);
}
