import { expect } from 'chai';
import { createPager } from './pager.js';

const pagesOfTwo = (count: number) => {
  const fetched: (string | undefined)[] = [];
  const pager = createPager<number, { data: number[]; nextCursor: string | null }>((cursor) => {
    fetched.push(cursor);
    const page = cursor === undefined ? 0 : Number(cursor);
    return Promise.resolve({ data: [page * 2, page * 2 + 1], nextCursor: page + 1 < count ? String(page + 1) : null });
  });
  return { pager, fetched };
};

describe('createPager', () => {
  it('gives the first page when awaited and fetches nothing before', async () => {
    const { pager, fetched } = pagesOfTwo(5);
    expect(fetched).to.deep.equal([]);
    expect(await pager).to.deep.equal({ data: [0, 1], nextCursor: '1' });
    expect(fetched).to.deep.equal([undefined]);
  });

  it('iterates over the items of all pages, from the page it has', async () => {
    const { pager, fetched } = pagesOfTwo(3);
    await pager;
    const items: number[] = [];
    for await (const item of pager) items.push(item);
    expect(items).to.deep.equal([0, 1, 2, 3, 4, 5]);
    expect(fetched).to.deep.equal([undefined, '1', '2']);
  });

  it('iterates over pages', async () => {
    const sizes: number[] = [];
    for await (const page of pagesOfTwo(3).pager.pages()) sizes.push(page.data.length);
    expect(sizes).to.deep.equal([2, 2, 2]);
  });

  it('collects up to the limit and fetches no page more', async () => {
    const { pager, fetched } = pagesOfTwo(5);
    expect(await pager.toArray({ limit: 3 })).to.deep.equal([0, 1, 2]);
    expect(fetched).to.deep.equal([undefined, '1']);
    expect(await pager.toArray({ limit: 0 })).to.deep.equal([]);
  });
});
