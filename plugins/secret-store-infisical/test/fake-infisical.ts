import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFakeIdentity, type FakeIdentity } from './fake-identity.js';
import { createFakeProject, Refusal, type FakeProject } from './fake-project.js';

/** One request as it came in. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What goes wrong with the next requests that match. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  /** How many. @defaultValue 1 */
  readonly times?: number;
  /** Answers so; the request is not carried out. */
  readonly status?: number;
  readonly body?: object;
  /** Closes the connection instead of answering: before or after the request was carried out. */
  readonly reset?: 'before' | 'after';
  /** Answers that much later. */
  readonly delayMs?: number;
}

/**
 * Infisical as far as the adapter uses it, as its source and recorded calls of the SDK show: routes, bodies of refusals, trimming, references
 * that are expanded unless one says otherwise, policies that answer with an approval, and refusals of expired tokens with 403.
 */
export interface FakeInfisical {
  readonly url: string;
  readonly project: FakeProject;
  readonly identity: FakeIdentity;
  readonly seen: readonly SeenRequest[];
  fail(fault: Fault): void;
  stop(): Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
};

const send = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    });
  });

export const startFakeInfisical = async (): Promise<FakeInfisical> => {
  const identity = createFakeIdentity();
  const project = createFakeProject();
  const seen: SeenRequest[] = [];
  let faults: (Fault & { left: number })[] = [];

  const answer = (request: SeenRequest, authorization: string | undefined): object => {
    const open = identity.answer(request);
    if (open !== undefined) return open;
    identity.check(authorization);
    return project.answer(request);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://fake');
    const one: SeenRequest = {
      method: request.method ?? 'GET',
      path,
      query: Object.fromEntries(searchParams),
      body: await bodyOf(request),
    };
    seen.push(one);
    const fault = faults.find(({ left, method, path: pattern }) => left > 0 && (method ?? one.method) === one.method && pattern.test(path));
    if (fault !== undefined) fault.left -= 1;
    if (fault?.reset === 'before') {
      request.socket.destroy();
      return;
    }
    if (fault?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.status !== undefined) {
      send(
        response,
        fault.status,
        fault.body ?? { reqId: 'req-1', statusCode: fault.status, message: 'Something went wrong', error: 'Fault' },
      );
      return;
    }
    try {
      const body = answer(one, request.headers.authorization);
      if (fault?.reset === 'after') request.socket.destroy();
      else send(response, 200, body);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      send(response, error.status, { reqId: 'req-1', statusCode: error.status, message: error.message, error: error.kind });
    }
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      send(response, 500, { reqId: 'req-1', statusCode: 500, message: String(error), error: 'InternalServerError' });
    });
  });
  const url = await listen(server);
  return {
    url,
    project,
    identity,
    seen,
    fail: (fault) => {
      faults = [...faults.filter(({ left }) => left > 0), { ...fault, left: fault.times ?? 1 }];
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};
