/** Bundles the page at `/` into a directory of static files. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const sourceDirectory = fileURLToPath(new URL('.', import.meta.url));

/**
 * Writes index.html, console.css, main.js and icon.svg.
 *
 * @param {string} outDirectory
 */
export const buildConsole = async (outDirectory) => {
  await mkdir(outDirectory, { recursive: true });
  await build({
    entryPoints: [join(sourceDirectory, 'main.ts')],
    outfile: join(outDirectory, 'main.js'),
    bundle: true,
    minify: true,
    sourcemap: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['@leadengine/source', 'browser', 'production'],
    logLevel: 'warning',
  });
  const styles = await Promise.all(['console.css', 'conversation.css'].map((name) => readFile(join(sourceDirectory, name), 'utf8')));
  await build({
    stdin: { contents: styles.join('\n'), loader: 'css' },
    outfile: join(outDirectory, 'console.css'),
    minify: true,
    target: ['chrome120', 'firefox121', 'safari17'],
    logLevel: 'warning',
  });
  const page = await readFile(join(sourceDirectory, 'index.html'), 'utf8');
  await writeFile(join(outDirectory, 'index.html'), page);
  await copyFile(join(sourceDirectory, 'icon.svg'), join(outDirectory, 'icon.svg'));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildConsole(process.argv[2] ?? fileURLToPath(new URL('../dist/console', import.meta.url)));
}
