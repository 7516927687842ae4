import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { widgetEvents, type WidgetTag } from './widget-events.js';

const root = fileURLToPath(new URL('.', import.meta.url));

describe('events of the elements', () => {
  it('are those that each element says it fires, and errors', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\/le-[a-z-]+\.element\.ts$/.test(name));
    const said = Object.fromEntries(
      files.map((file) => {
        const source = readFileSync(`${root}${file}`, 'utf8');
        const tag = /(le-[a-z-]+)\.element\.ts$/.exec(file)?.[1] ?? '';
        const own = [...source.matchAll(/@fires (le-[a-z-]+)/g)].map(([, name]) => name);
        return [tag, tag === 'le-provider' ? own : [...own, 'le-error']];
      }),
    );
    expect(Object.keys(said).sort()).to.deep.equal(Object.keys(widgetEvents).sort());
    for (const [tag, names] of Object.entries(said)) expect(names.sort(), tag).to.deep.equal([...widgetEvents[tag as WidgetTag]].sort());
  });
});
