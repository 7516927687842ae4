import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { version } from './version.js';

describe('the version that elements say', () => {
  it('is that of the package', async () => {
    const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
    expect(version).to.equal(manifest.version);
  });
});
