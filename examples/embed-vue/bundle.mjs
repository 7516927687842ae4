/** Bundles the page for the browser. A build with Vite says the same by `vue({ template: { compilerOptions: { isCustomElement } } })`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';

/** Elements of the desk are the browser's, not components of Vue. */
const isCustomElement = (tag) => tag.startsWith('le-');

/** Compiles templates ahead of time: a strict policy lets no page do it. */
const singleFileComponents = {
  name: 'single-file-components',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor, errors } = parse(await readFile(path, 'utf8'), { filename: path });
      if (errors.length > 0) return { errors: errors.map(({ message }) => ({ text: message, location: { file: path } })) };
      const templateOptions = { compilerOptions: { isCustomElement } };
      return { contents: compileScript(descriptor, { id: path, inlineTemplate: true, templateOptions }).content, loader: 'ts' };
    });
  },
};

const directory = new URL('.', import.meta.url);
await build({
  entryPoints: [fileURLToPath(new URL('page/page.ts', directory))],
  outfile: fileURLToPath(new URL('dist/page/page.js', directory)),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
  plugins: [singleFileComponents],
  logLevel: 'warning',
});
