import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface FakeLead {
  readonly agreementCode: string;
  readonly isHot?: boolean;
  readonly [field: string]: unknown;
}

/** The source of leads on the loopback, with the paths, query and Basic token of the real one. */
export interface FakeLeadEngine {
  readonly url: string;
  /** Queries as they came. */
  readonly calls: readonly URLSearchParams[];
  leads: readonly FakeLead[];
  /** Answers with this instead; undefined ends that. */
  fault: ((response: ServerResponse, callNumber: number) => boolean) | undefined;
  stop(): Promise<void>;
}

export const startFakeLeadEngine = async (token: string): Promise<FakeLeadEngine> => {
  const calls: URLSearchParams[] = [];
  const json = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
    calls.push(searchParams);
    if (fake.fault?.(response, calls.length) === true) return;
    if (pathname !== '/api/v1/lead') json(response, 404, { message: 'no such path' });
    else if (request.headers.authorization !== `Basic ${token}`) json(response, 401, { message: 'token' });
    else {
      const [page, size] = [Number(searchParams.get('_page')), Number(searchParams.get('_size'))];
      const wanted = fake.leads.filter(
        ({ agreementCode, isHot = false }) =>
          (searchParams.get('agreementCode') ?? agreementCode) === agreementCode && (searchParams.get('classification') !== '2' || isHot),
      );
      json(response, 200, { data: wanted.slice(page * size, (page + 1) * size) });
    }
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fake: FakeLeadEngine = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    calls,
    leads: [],
    fault: undefined,
    stop: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
  };
  return fake;
};
