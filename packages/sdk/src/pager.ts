import type { Operation, Parameters } from './operation.js';
import type { CallOptions, Transport } from './transport.js';

export interface Page<Item> {
  readonly data: readonly Item[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** A list. Await it for its first page, or iterate over all items; pages are fetched as they are needed. */
export interface Pager<Item, P extends Page<Item> = Page<Item>> extends PromiseLike<P>, AsyncIterable<Item> {
  /** From the first page to the last. */
  pages(): AsyncIterable<P>;
  /** The first `limit` items. The limit is required, since a list may be longer than memory. */
  toArray(options: { readonly limit: number }): Promise<Item[]>;
}

/** @param fetchPage - Gets the page at a cursor; the first one at undefined. */
export const createPager = <Item, P extends Page<Item>>(fetchPage: (cursor: string | undefined) => Promise<P>): Pager<Item, P> => {
  let first: Promise<P> | undefined;
  const firstPage = (): Promise<P> => (first ??= fetchPage(undefined));
  async function* pages(): AsyncGenerator<P> {
    let page = await firstPage();
    for (;;) {
      yield page;
      if (page.nextCursor === null) return;
      page = await fetchPage(page.nextCursor);
    }
  }
  async function* items(): AsyncGenerator<Item> {
    for await (const page of pages()) yield* page.data;
  }
  return {
    then: (onFulfilled, onRejected) => firstPage().then(onFulfilled, onRejected),
    pages,
    [Symbol.asyncIterator]: items,
    async toArray({ limit }) {
      const found: Item[] = [];
      if (limit <= 0) return found;
      for await (const item of items()) {
        found.push(item);
        if (found.length >= limit) break;
      }
      return found;
    },
  };
};

/** Calls a list operation. */
export const sendList = <Item, P extends Page<Item>>(
  transport: Transport,
  operation: Operation,
  parameters: object = {},
  options?: CallOptions,
): Pager<Item, P> =>
  createPager<Item, P>(
    (cursor) =>
      transport.send({
        operation,
        parameters: cursor === undefined ? (parameters as Parameters) : { ...(parameters as Parameters), cursor },
        options,
      }) as Promise<P>,
  );
