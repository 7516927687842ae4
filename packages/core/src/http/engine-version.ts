import { readFileSync } from 'node:fs';

let version: string | undefined;

/** Version of the engine, from its own package. */
export const engineVersion = (): string =>
  (version ??= (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string }).version);
