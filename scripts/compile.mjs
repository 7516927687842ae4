/** Compiles changed sources to `dist` without type checking, so that `npm start` needs no build. Types: `npm run build`. */
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const modifiedAt = async (path) => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;

const sourcesOf = async (directory) =>
  (await readdir(directory, { recursive: true }))
    .filter((name) => /\.[tj]s$/.test(name) && !/\.(test|test-d|d)\.ts$/.test(name))
    .map((name) => join(directory, name));

const packages = (
  await Promise.all(
    ['packages', 'plugins', 'examples'].map(async (group) => (await readdir(join(root, group))).map((name) => join(root, group, name))),
  )
)
  .flat()
  .filter((directory) => existsSync(join(directory, 'src')));

const compiled = await Promise.all(
  packages.map(async (directory) => {
    const [source, out] = [join(directory, 'src'), join(directory, 'dist')];
    const files = await sourcesOf(source);
    const stale = (
      await Promise.all(
        files.map(async (file) => {
          const target = join(out, relative(source, file)).replace(/\.ts$/, '.js');
          return (await modifiedAt(target)) < (await modifiedAt(file)) ? file : undefined;
        }),
      )
    ).filter((file) => file !== undefined);
    if (stale.length > 0) {
      await build({
        entryPoints: stale,
        outdir: out,
        outbase: source,
        format: 'esm',
        platform: 'node',
        target: 'node20',
        sourcemap: true,
        sourcesContent: false,
        logLevel: 'warning',
      });
    }
    return stale.length;
  }),
);

const consoleDirectory = join(root, 'packages', 'cli', 'console');
if (existsSync(join(consoleDirectory, 'build.mjs'))) {
  const out = join(root, 'packages', 'cli', 'dist');
  const inputs = [
    ...(await readdir(consoleDirectory)).map((name) => join(consoleDirectory, name)),
    ...(await sourcesOf(join(root, 'packages', 'sdk', 'src'))),
    ...(await sourcesOf(join(root, 'packages', 'widgets', 'src'))),
  ];
  const newest = Math.max(...(await Promise.all(inputs.map(modifiedAt))));
  if ((await modifiedAt(join(out, 'aurora', 'main.js'))) < newest) {
    const { buildPages } = await import(`..${sep}${relative(root, join(consoleDirectory, 'build.mjs'))}`.replaceAll(sep, '/'));
    await buildPages(out);
  }
}

const total = compiled.reduce((sum, count) => sum + count, 0);
if (total > 0) console.error(`Compiled ${String(total)} files.`);
