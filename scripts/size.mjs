/**
 * Bundles what pages load the way applications do, and fails when a bundle outgrows its budget. All figures are bytes after gzip.
 *
 * `--json` prints `{ "sdk": { "clientPlusOneGzip": … }, …, "budgets": { "sdk": { … } } }` as one line.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const kb = 1024;

const useOne = `
import { createTransport } from '@leadengine/sdk';
import { listTickets } from '@leadengine/sdk/operations';
const transport = createTransport({ baseUrl: location.origin, token: 'key' });
listTickets(transport).then(console.log);
`;

const bundles = [
  { name: 'clientPlusOneGzip', budget: 4 * kb, source: useOne },
  {
    name: 'realtimeGzip',
    budget: 6 * kb,
    source: `import { subscribe } from '@leadengine/sdk'; ${useOne} console.log(subscribe(transport));`,
  },
  { name: 'webhooksGzip', budget: 1 * kb, source: `export { verifyWebhook } from '@leadengine/sdk/webhooks';` },
  { name: 'allGzip', budget: 10 * kb, source: `export * from '@leadengine/sdk';` },
];

const measure = async (source) => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['@leadengine/source', 'browser'],
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).byteLength;
};

/** Bytes and budgets by group and name. */
const measureAll = async () => {
  const sdk = await Promise.all(bundles.map(async ({ name, source }) => [name, await measure(source)]));
  const sizes = { sdk: Object.fromEntries(sdk) };
  const budgets = { sdk: Object.fromEntries(bundles.map(({ name, budget }) => [name, budget])) };
  // The widgets know themselves what belongs to them.
  const widgets = new URL('../packages/widgets/measure-size.mjs', import.meta.url);
  if (existsSync(widgets)) {
    const { widgetSizes, widgetBudgets } = await import(widgets.href);
    sizes.widgets = await widgetSizes();
    budgets.widgets = widgetBudgets;
  }
  return { ...sizes, budgets };
};

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const result = await measureAll();
for (const [group, budgets] of Object.entries(result.budgets)) {
  for (const [name, budget] of Object.entries(budgets)) {
    const bytes = result[group][name];
    if (bytes > budget) process.exitCode = 1;
    if (!values.json) console.log(`${bytes > budget ? 'OVER' : 'ok  '} ${group}.${name}: ${String(bytes)} of ${String(budget)} bytes`);
  }
}
if (values.json) console.log(JSON.stringify(result));
