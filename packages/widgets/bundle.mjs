/** How the widgets are bundled, for the file on the CDN and to measure them. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { plainStyles } from './plain-styles.mjs';

/** Takes out of templates and style sheets what minifiers of scripts leave in them. */
const plainTemplates = {
  name: 'plain-templates',
  setup({ onLoad }) {
    onLoad({ filter: /widgets[/\\]src[/\\].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/\n +/g, '\n').replace(/\bcss`[^`]*`/g, plainStyles),
      loader: 'ts',
    }));
  },
};

/**
 * @param {readonly string[]} modules - As a module in `src` would name them.
 * @param {{ outfile?: string, external?: string[] }} options
 */
export const bundle = async (modules, { outfile, external = [] } = {}) => {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((path) => `export * from '${path}';`).join('\n'),
      resolveDir: fileURLToPath(new URL('src', import.meta.url)),
      loader: 'ts',
    },
    ...(outfile === undefined ? { write: false } : { outfile }),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    external,
    conditions: ['@leadengine/source', 'browser', 'production'],
    plugins: [plainTemplates],
    logLevel: 'warning',
  });
  return outputFiles?.[0]?.contents;
};
