/** Bundles files for script tags, with the hashes that pin them: all widgets in `dist/cdn/widgets.min.js`, frames in `frame.min.js`. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const files = { 'widgets.min.js': './define.ts', 'frame.min.js': './frame/le-frame.ts' };

/** Writes the files and `integrity.json` beside them. */
const bundleWidgets = async (outDirectory) => {
  await mkdir(outDirectory, { recursive: true });
  const integrity = {};
  for (const [name, module] of Object.entries(files)) {
    const outfile = `${outDirectory}/${name}`;
    await bundle([module], { outfile });
    const hash = createHash('sha384').update(await readFile(outfile));
    integrity[name] = `sha384-${hash.digest('base64')}`;
  }
  await writeFile(`${outDirectory}/integrity.json`, `${JSON.stringify(integrity, undefined, 2)}\n`);
  return integrity;
};

console.log(await bundleWidgets(fileURLToPath(new URL('dist/cdn', import.meta.url))));
