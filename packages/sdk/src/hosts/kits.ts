import { answerEmbed, type EmbedHostOptions } from './embed-host.js';

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const one = (value: string | readonly string[] | undefined): string | undefined => (typeof value === 'string' ? value : value?.[0]);

/** What the kit uses of Koa's context. */
export interface KoaContext {
  readonly headers: Headers;
  readonly query: Headers;
  status: number;
  body: unknown;
  set(headers: Record<string, string>): void;
}

/** A Koa middleware for the route that pages ask for their token, by POST. */
export const koaEmbedSession =
  <Context extends KoaContext>(options: EmbedHostOptions<Context>): ((ctx: Context) => Promise<void>) =>
  async (ctx) => {
    const { status, headers, body } = await answerEmbed(options, {
      request: ctx,
      origin: one(ctx.headers['origin']),
      site: one(ctx.headers['sec-fetch-site']),
      sessionId: one(ctx.query['session']),
    });
    ctx.status = status;
    ctx.set({ ...headers });
    ctx.body = body;
  };

/** What the kit uses of Express' request. */
export interface ExpressRequest {
  readonly headers: Headers;
  readonly url: string;
}

/** What the kit uses of Express' response; that of Node has it, too. */
export interface ExpressResponse {
  writeHead(status: number, headers: Record<string, string>): { end(text: string): unknown };
}

/** An Express handler for the route that pages ask for their token, by POST. */
export const expressEmbedSession =
  <Request extends ExpressRequest>(
    options: EmbedHostOptions<Request>,
  ): ((request: Request, response: ExpressResponse, next: (error?: unknown) => void) => void) =>
  (request, response, next) => {
    answerEmbed(options, {
      request,
      origin: one(request.headers['origin']),
      site: one(request.headers['sec-fetch-site']),
      sessionId: new URL(request.url, 'http://host').searchParams.get('session') ?? undefined,
    }).then(({ status, headers, body }) => response.writeHead(status, { ...headers }).end(JSON.stringify(body)), next);
  };

/** A route handler of Next, and of anything else that answers a `Request` with a `Response`: `export const POST = nextEmbedSession({ … })`. */
export const nextEmbedSession =
  (options: EmbedHostOptions<Request>): ((request: Request) => Promise<Response>) =>
  async (request) => {
    const { status, headers, body } = await answerEmbed(options, {
      request,
      origin: request.headers.get('origin') ?? undefined,
      site: request.headers.get('sec-fetch-site') ?? undefined,
      sessionId: new URL(request.url).searchParams.get('session') ?? undefined,
    });
    return new Response(JSON.stringify(body), { status, headers });
  };
