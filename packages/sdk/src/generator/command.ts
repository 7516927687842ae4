import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { OpenApiDocument } from './read-document.js';

const usage = `Usage: leadengine-sdk --plugin <name> --from <openapi.json> --out <directory> [--check]

Writes the typed client of a plugin, to be used with @leadengine/sdk. The document is what \`leadengine openapi\` prints.
The directory must hold nothing else. --check writes nothing and fails on a difference.
`;

/** What generates code is installed by those who generate, so that the SDK itself depends on nothing. */
const loadEmitters = async () => {
  try {
    return { ...(await import('./emit.js')), ...(await import('./write-sources.js')) };
  } catch (cause) {
    throw new Error('leadengine-sdk needs openapi-typescript, typescript and prettier; add them to your devDependencies.', { cause });
  }
};

const generate = async (plugin: string, from: string, out: string, isCheck: boolean): Promise<number> => {
  const { emitPluginClient, writeSources } = await loadEmitters();
  const document = JSON.parse(await readFile(from, 'utf8')) as OpenApiDocument;
  const directory = resolve(out);
  const sources = new Map([...(await emitPluginClient(document, plugin))].map(([path, source]) => [join(directory, path), source]));
  const differing = await writeSources(sources, directory, isCheck);
  const shown = differing.map((path) => `  ${relative('.', path)}\n`).join('');
  if (differing.length === 0) process.stdout.write(`The client of ${plugin} is up to date.\n`);
  else if (isCheck) process.stderr.write(`The client of ${plugin} is not up to date:\n${shown}`);
  else process.stdout.write(`Written:\n${shown}`);
  return isCheck && differing.length > 0 ? 1 : 0;
};

/** The command `leadengine-sdk`. @returns The exit code. */
export const runGenerator = async (given: readonly string[]): Promise<number> => {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        plugin: { type: 'string' },
        from: { type: 'string' },
        out: { type: 'string' },
        check: { type: 'boolean', default: false },
      },
    });
    const { plugin, from, out, check } = values;
    if (plugin === undefined || from === undefined || out === undefined) {
      process.stderr.write(usage);
      return 2;
    }
    return await generate(plugin, from, out, check);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
};
