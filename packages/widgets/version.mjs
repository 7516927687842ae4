/** Tells the elements which version their package has got; `lerna version` runs it. */
import { readFile, writeFile } from 'node:fs/promises';

const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
const source = new URL('src/element/version.ts', import.meta.url);
await writeFile(source, (await readFile(source, 'utf8')).replace(/'.*'/, `'${version}'`));
