/** Bundles all widgets into one file for script tags, with the hash that pins it: `dist/cdn/widgets.min.js`. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

/** Writes the file and `integrity.json` beside it. */
const bundleWidgets = async (outDirectory) => {
  await mkdir(outDirectory, { recursive: true });
  const outfile = `${outDirectory}/widgets.min.js`;
  await bundle(['./define.ts'], { outfile });
  const integrity = `sha384-${createHash('sha384')
    .update(await readFile(outfile))
    .digest('base64')}`;
  await writeFile(`${outDirectory}/integrity.json`, `${JSON.stringify({ 'widgets.min.js': integrity }, undefined, 2)}\n`);
  return integrity;
};

console.log(await bundleWidgets(fileURLToPath(new URL('dist/cdn', import.meta.url))));
