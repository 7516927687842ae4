/**
 * Writes `dist/cjs` from the sources: one CommonJS module for each module, so that both kinds stay small and share no state but within
 * their kind. The declarations are those of `dist`, read as CommonJS because of the package.json beside them.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const packageDirectory = fileURLToPath(new URL('..', import.meta.url));
const [source, dist] = [join(packageDirectory, 'src'), join(packageDirectory, 'dist')];
const out = join(dist, 'cjs');

const isPublished = (name) => name.endsWith('.ts') && !/\.(test|test-d)\.ts$/.test(name) && !name.startsWith('generator');
const names = (await readdir(source, { recursive: true })).filter(isPublished);
const modules = names.filter((name) => !name.endsWith('.d.ts'));

await rm(out, { recursive: true, force: true });
await build({
  entryPoints: modules.map((name) => join(source, name)),
  outdir: out,
  outbase: source,
  format: 'cjs',
  platform: 'neutral',
  target: 'es2022',
  logLevel: 'warning',
});
await writeFile(join(out, 'package.json'), '{ "type": "commonjs" }\n');
for (const name of names) {
  const isWritten = name.endsWith('.d.ts');
  const declaration = isWritten ? name : name.replace(/\.ts$/, '.d.ts');
  const text = await readFile(join(isWritten ? source : dist, declaration), 'utf8');
  // Modules take the types of the schema from `src`; here they lie beside them.
  const toSchema = posix.relative(posix.dirname(declaration.split(sep).join('/')), 'generated/schema.js');
  const own = text.replaceAll(/'(?:\.\.\/)+src\/generated\/schema\.js'/g, `'${toSchema.startsWith('.') ? toSchema : `./${toSchema}`}'`);
  await mkdir(dirname(join(out, declaration)), { recursive: true });
  await writeFile(join(out, declaration), own);
}
process.stdout.write(`${String(modules.length)} CommonJS modules written.\n`);
