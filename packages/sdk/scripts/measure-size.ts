/** Bundles the SDK the way applications do and fails when a bundle outgrows its budget (KB = 1,024 bytes, gzipped). */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const packageDirectory = fileURLToPath(new URL('..', import.meta.url));
const useOne = `
import { createTransport } from '@leadengine/sdk';
import { listTickets } from '@leadengine/sdk/operations';
const transport = createTransport({ baseUrl: location.origin, token: 'key' });
`;
const bundles = [
  { name: 'one operation', budgetKb: 4, source: `${useOne} listTickets(transport).then(console.log);` },
  {
    name: 'one operation and events',
    budgetKb: 6,
    source: `import { subscribe } from '@leadengine/sdk'; ${useOne} listTickets(transport).then(console.log); console.log(subscribe(transport));`,
  },
  { name: 'webhooks', budgetKb: 1, source: `export { verifyWebhook } from '@leadengine/sdk/webhooks';` },
  { name: 'everything', budgetKb: 12, source: `export * from '@leadengine/sdk';` },
];

for (const { name, budgetKb, source } of bundles) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: packageDirectory, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['@leadengine/source', 'browser'],
    logLevel: 'error',
  });
  const kb = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).byteLength / 1024;
  const over = kb > budgetKb;
  if (over) process.exitCode = 1;
  process.stdout.write(`${over ? 'OVER ' : 'ok   '} ${name}: ${kb.toFixed(2)} KB of ${String(budgetKb)} KB\n`);
}
