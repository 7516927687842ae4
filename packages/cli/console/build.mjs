/** Bundles the operators' console, the page of frames and the demo host, each into a directory of static files. */
import { copyFile, mkdir, readFile } from 'node:fs/promises';
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

const buildPage = async (outDirectory, { script, styles: [stylesName, ...sources], page }) => {
  await mkdir(outDirectory, { recursive: true });
  await bundleScript(script, join(outDirectory, 'main.js'));
  const styles = await Promise.all(sources.map((name) => readFile(join(sourceDirectory, name), 'utf8')));
  await bundleStyles(styles.join('\n'), join(outDirectory, stylesName));
  await copyFile(join(sourceDirectory, page), join(outDirectory, 'index.html'));
  await copyFile(join(sourceDirectory, 'icon.svg'), join(outDirectory, 'icon.svg'));
};

/**
 * Writes the console below `console`, what `le-frame` shows in the pages of others below `frame`, and below `aurora` a host page as others
 * have them: with all widgets, on the engine that serves it.
 *
 * @param {string} outDirectory
 */
export const buildPages = async (outDirectory) => {
  await buildPage(join(outDirectory, 'console'), {
    script: 'main.ts',
    styles: ['console.css', 'console.css', 'conversation.css'],
    page: 'index.html',
  });
  await buildPage(join(outDirectory, 'frame'), { script: 'frame.ts', styles: ['frame.css', 'frame.css'], page: 'frame.html' });
  await buildPage(join(outDirectory, 'aurora'), { script: 'aurora.ts', styles: ['aurora.css', 'aurora.css'], page: 'aurora.html' });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPages(process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url)));
}
