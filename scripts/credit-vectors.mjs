/**
 * Runs credit vectors, which say what the finance engine must compute, and ends with 1 when one fails.
 *
 *   npm run credit:vectors -- FILE [--json]
 *
 * FILE    a file in the format of plugins/leadengine-credit/test/vectors.json
 * --json  prints one line of JSON: passed, failed and the vectors that failed with their faults
 *
 * Needs the sources, so it runs with `--import=tsx --conditions=@leadengine/source`.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runVectors } from '../plugins/leadengine-credit/test/vectors/run-vectors.ts';

const usage = 'Usage: npm run credit:vectors -- FILE [--json]';

const readOptions = () => {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
    return positionals.length === 1 ? { json: values.json, file: positionals[0] } : undefined;
  } catch {
    return undefined;
  }
};

const run = async ({ json, file }) => {
  // npm runs scripts in the root; a relative name is meant from where the command was typed.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  const results = runVectors(JSON.parse(await readFile(path, 'utf8')));
  const failures = results.filter(({ hasPassed }) => !hasPassed).map(({ name, kind, faults }) => ({ name, kind, faults }));
  const [passed, failed] = [results.length - failures.length, failures.length];
  if (json) console.log(JSON.stringify({ passed, failed, failures }));
  else {
    for (const { name, kind, faults } of failures) console.log(`FAILED ${name} (${kind}): ${faults.join('; ')}`);
    console.log(`${String(passed)} passed, ${String(failed)} failed`);
  }
  return failed === 0 ? 0 : 1;
};

const options = readOptions();
if (options === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await run(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
