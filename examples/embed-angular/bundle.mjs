/** Bundles the page for the browser; the command of Angular does the same. Fails on what is wrong in a template. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  ConsoleLogger,
  createCompilerHost,
  formatDiagnostics,
  LogLevel,
  NodeJSFileSystem,
  performCompilation,
  readConfiguration,
} from '@angular/compiler-cli';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { build } from 'esbuild';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Checks the page and compiles its templates ahead of time: a strict policy lets no page do it. @returns Scripts by path of their source. */
const compilePage = () => {
  const compiled = new Map();
  const { rootNames, options, errors } = readConfiguration(pathOf('page/tsconfig.json'));
  const host = createCompilerHost({ options });
  host.writeFile = (_path, text, _mark, _onError, [source] = []) => compiled.set(source?.fileName, text);
  const { diagnostics } = performCompilation({ rootNames, options, host });
  const faults = [...errors, ...diagnostics];
  if (faults.length > 0) throw new Error(formatDiagnostics(faults));
  return compiled;
};

const compiledPage = (compiled) => ({
  name: 'compiled-page',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => (compiled.has(path) ? { contents: compiled.get(path), loader: 'js' } : undefined));
  },
});

/** Libraries for Angular are half compiled; this does the other half. */
const linkedAngular = {
  name: 'linked-angular',
  setup({ onLoad }) {
    const linker = createEs2015LinkerPlugin({
      fileSystem: new NodeJSFileSystem(),
      logger: new ConsoleLogger(LogLevel.warn),
      linkerJitMode: false,
    });
    onLoad({ filter: /@angular[/\\].*\.mjs$|[/\\]widgets[/\\]dist[/\\]angular\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('ɵɵngDeclare')) return { contents: text, loader: 'js' };
      const options = { filename: path, plugins: [linker], configFile: false, babelrc: false, compact: false };
      return { contents: (await transformAsync(text, options)).code, loader: 'js' };
    });
  },
};

await build({
  entryPoints: [pathOf('page/page.ts')],
  outfile: pathOf('dist/page/page.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  define: { ngDevMode: 'false', ngJitMode: 'false', ngI18nClosureMode: 'false', ngServerMode: 'false' },
  plugins: [compiledPage(compilePage()), linkedAngular],
  logLevel: 'warning',
});
