/** Bundles the widgets the way hosts do and fails when a bundle outgrows its budget (KB = 1,024 bytes, gzipped). */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.mjs';

/** Without `languages` the catalogues that load when they are asked for stay outside. */
const gzipped = async (modules, languages) =>
  gzipSync(await bundle(modules, { external: languages ? [] : ['./en.js', './es.js'] }), { level: 9 }).byteLength;

/** What all widgets have in common: Lit, the client of the SDK, tokens, a language, and what stands in place of content. */
const base = ['./provider/le-provider.ts', './element/base-element.ts', './element/place-views.ts', 'lit/directives/repeat.js'];
const widgets = {
  inbox: './inbox/le-inbox.ts',
  conversation: './conversation/le-conversation.ts',
  ticketBoard: './ticket-board/le-ticket-board.ts',
  connect: './connect/le-connect.ts',
  audit: './audit/le-audit.ts',
  delivery: './delivery/le-delivery.ts',
  pipeline: './pipeline/le-pipeline.ts',
  provision: './provision/le-provision.ts',
  pulse: './pulse/le-pulse.ts',
  simulator: './simulator/le-simulator.ts',
  sandbox: './sandbox/le-sandbox.ts',
};

/** Bytes of each bundle; of a widget what it adds to the base. */
export const widgetSizes = async () => {
  const baseGzip = await gzipped(base, false);
  const added = await Promise.all(
    Object.entries(widgets).map(async ([name, path]) => [`${name}Gzip`, (await gzipped([...base, path], false)) - baseGzip]),
  );
  // What a host loads that has nothing but a frame in its page.
  const frameGzip = await gzipped(['./frame/le-frame.ts'], false);
  return { baseGzip, ...Object.fromEntries(added), frameGzip, allGzip: await gzipped(['./define.ts'], true) };
};

/** Bytes that each may have. */
export const widgetBudgets = {
  baseGzip: 18 * 1024,
  ...Object.fromEntries(Object.keys(widgets).map((name) => [`${name}Gzip`, 12 * 1024])),
  frameGzip: 2.25 * 1024,
  allGzip: 90 * 1024,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, bytes] of Object.entries(await widgetSizes())) {
    const over = bytes > widgetBudgets[name];
    if (over) process.exitCode = 1;
    console.log(`${over ? 'OVER ' : 'ok   '} widgets.${name}: ${String(bytes)} of ${String(widgetBudgets[name])} bytes`);
  }
}
