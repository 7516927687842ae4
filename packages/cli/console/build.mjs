/** Bundles the page at `/`, and the demo host at `/aurora/`, into a directory of static files. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const sourceDirectory = fileURLToPath(new URL('.', import.meta.url));

const bundleScript = (entry, outfile) =>
  build({
    entryPoints: [join(sourceDirectory, entry)],
    outfile,
    bundle: true,
    minify: true,
    sourcemap: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['@leadengine/source', 'browser', 'production'],
    logLevel: 'warning',
  });

const bundleStyles = (contents, outfile) =>
  build({
    stdin: { contents, loader: 'css' },
    outfile,
    minify: true,
    target: ['chrome120', 'firefox121', 'safari17'],
    logLevel: 'warning',
  });

/** A host page as others have them, with all widgets, on the engine that serves it. */
const buildAurora = async (outDirectory) => {
  await mkdir(outDirectory, { recursive: true });
  await bundleScript('aurora.ts', join(outDirectory, 'main.js'));
  await bundleStyles(await readFile(join(sourceDirectory, 'aurora.css'), 'utf8'), join(outDirectory, 'aurora.css'));
  await copyFile(join(sourceDirectory, 'aurora.html'), join(outDirectory, 'index.html'));
};

/**
 * Writes index.html, console.css, main.js and icon.svg, and the same of the demo host below `aurora`.
 *
 * @param {string} outDirectory
 */
export const buildConsole = async (outDirectory) => {
  await mkdir(outDirectory, { recursive: true });
  await bundleScript('main.ts', join(outDirectory, 'main.js'));
  const styles = await Promise.all(['console.css', 'conversation.css'].map((name) => readFile(join(sourceDirectory, name), 'utf8')));
  await bundleStyles(styles.join('\n'), join(outDirectory, 'console.css'));
  const page = await readFile(join(sourceDirectory, 'index.html'), 'utf8');
  await writeFile(join(outDirectory, 'index.html'), page);
  await copyFile(join(sourceDirectory, 'icon.svg'), join(outDirectory, 'icon.svg'));
  await buildAurora(join(outDirectory, 'aurora'));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildConsole(process.argv[2] ?? fileURLToPath(new URL('../dist/console', import.meta.url)));
}
