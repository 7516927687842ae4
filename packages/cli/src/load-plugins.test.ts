import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { enginePlugins } from './engine-plugins.js';
import { loadPlugins } from './load-plugins.js';

describe('loadPlugins', () => {
  let directory: string;

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'leadengine-plugins-'));
    const plugin = (name: string): string => `{ name: '${name}', contract: 1, setup: () => ({}) }`;
    await writeFile(
      join(directory, 'two.mjs'),
      `export const onePlugin = ${plugin('one')}; export default onePlugin; export const otherPlugin = ${plugin('other')}; export const version = '1';`,
    );
    await writeFile(join(directory, 'none.mjs'), `export const setting = 1;`);
    await writeFile(join(directory, 'broken.mjs'), `throw new Error('no such thing');`);
  });
  after(() => rm(directory, { recursive: true, force: true }));

  const load = (names: string): Promise<readonly string[]> =>
    loadPlugins({ LEADENGINE_PLUGINS: names }, directory).then((plugins) => plugins.map(({ name }) => name));
  const fault = (names: string): Promise<string> =>
    load(names).then(
      () => 'loaded',
      (error: unknown) => (error as Error).message,
    );

  it('takes each plugin of a module once, after those of the engine', async () => {
    expect(await load(' ./two.mjs ,')).to.deep.equal([...enginePlugins.map(({ name }) => name), 'one', 'other']);
    expect(await load('')).to.deep.equal(enginePlugins.map(({ name }) => name));
  });

  it('says which module is missing, broken or holds no plugin', async () => {
    expect(await fault('leadengine-plugin-nowhere')).to.equal(
      'LEADENGINE_PLUGINS names leadengine-plugin-nowhere, which is not installed in this directory.',
    );
    expect(await fault('./broken.mjs')).to.equal('LEADENGINE_PLUGINS names ./broken.mjs, which cannot be loaded: no such thing');
    expect(await fault('./none.mjs')).to.equal('LEADENGINE_PLUGINS names ./none.mjs, which exports nothing made by definePlugin.');
  });
});
