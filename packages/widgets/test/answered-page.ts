import type { Page } from 'playwright-core';

/** What the page's edge to the network knows. */
export interface PageEdge {
  /** From now on the engine is asked for each thing once; its answer serves all that follow. */
  isRemembering: boolean;
  /** Streams that nobody ended. */
  readonly streams: ReadonlySet<object>;
  /** Databases that were opened; garbage closes what nobody holds. */
  readonly databases: readonly WeakRef<IDBDatabase>[];
}

/** Puts an edge between the next document of the page and the network: ten thousand cycles are more than an engine answers in a minute. */
export const answerFromMemory = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    interface Kept {
      readonly body: string;
      readonly status: number;
      readonly headers: readonly (readonly [string, string])[];
    }
    const answers = new Map<string, Promise<Kept>>();
    const streams = new Set<object>();
    const databases: WeakRef<IDBDatabase>[] = [];
    const edge: PageEdge = { isRemembering: false, streams, databases };
    Object.assign(window, { edge });

    const network = window.fetch.bind(window);
    const ask = async (...request: Parameters<typeof fetch>): Promise<Kept> => {
      const response = await network(...request);
      return { body: await response.text(), status: response.status, headers: [...response.headers] };
    };
    window.fetch = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, location.href);
      if (url.pathname === '/token') return network(input, init);
      if (url.pathname === '/v1/events') {
        const stream = {};
        streams.add(stream);
        init?.signal?.addEventListener('abort', () => streams.delete(stream), { once: true });
        return network(input, init);
      }
      if (!edge.isRemembering) return network(input, init);
      // The same question a moment later.
      const key = `${init?.method ?? 'GET'} ${decodeURIComponent(url.href).replaceAll(/\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?/g, '')}`;
      const answer = answers.get(key) ?? ask(url.href, { ...init, signal: null });
      answers.set(key, answer);
      const { body, status, headers } = await answer;
      return new Response(status === 204 ? null : body, {
        status,
        headers: headers.map(([name, value]): [string, string] => [name, value]),
      });
    };

    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...database) => {
      const request = open(...database);
      request.addEventListener('success', () => void databases.push(new WeakRef(request.result)));
      return request;
    };
  });
