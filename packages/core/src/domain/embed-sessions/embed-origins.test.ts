import { expect } from 'chai';
import type { PlatformUnitOfWork } from '../../database/database.js';
import { createEmbedOrigins } from './embed-origins.js';

describe('the origins of embed sessions', () => {
  const start = Date.UTC(2026, 0, 1);
  let now: number;
  let asked: string[];
  let written: string[];
  const stored = new Set<string>();
  const platform = {
    read: (work: (sql: (text: string, values: readonly string[]) => Promise<object[]>) => Promise<unknown>) =>
      work((_, [origin = '']) => {
        asked.push(origin);
        return Promise.resolve(stored.has(origin) ? [{ origin }] : []);
      }),
    run: (work: (sql: (text: string, values: readonly (readonly string[])[]) => Promise<object[]>) => Promise<unknown>) =>
      work((_, [origins = []]) => {
        written.push(...origins);
        for (const origin of origins) stored.add(origin);
        return Promise.resolve([]);
      }),
  } as unknown as PlatformUnitOfWork;
  const open = () => createEmbedOrigins(platform, { now: () => new Date(now) });

  beforeEach(() => {
    [now, asked, written] = [start, [], []];
    stored.clear();
  });

  it('are written once a day and known at once', async () => {
    const origins = open();
    await origins.remember(['https://a.example']);
    await origins.remember(['https://a.example']);
    expect(written).to.deep.equal(['https://a.example']);
    expect(await origins.knows('https://a.example')).to.equal(true);
    expect(asked).to.deep.equal([]);
    now += 86_400_001;
    await origins.remember(['https://a.example']);
    expect(written).to.have.length(2);
  });

  it('are found within two seconds when another process has learned of them', async () => {
    const origins = open();
    expect(await origins.knows('https://b.example')).to.equal(false);
    stored.add('https://b.example');
    expect(await origins.knows('https://b.example')).to.equal(false);
    now += 2001;
    expect(await origins.knows('https://b.example')).to.equal(true);
  });

  it('cost strangers who make up names no more than a bounded number of questions', async () => {
    const origins = open();
    await origins.remember(['https://a.example']);
    for (let index = 0; index < 1000; index += 1) expect(await origins.knows(`https://${String(index)}.example`)).to.equal(false);
    expect(asked).to.have.length(200);
    now += 61_000;
    for (let index = 0; index < 1000; index += 1) await origins.knows(`https://x${String(index)}.example`);
    // What was known stays known while nobody may ask.
    expect(await origins.knows('https://a.example')).to.equal(true);
  });
});
