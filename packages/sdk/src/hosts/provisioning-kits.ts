import { writeAnswer, type NodeResponse } from './node-response.js';
import { answerProvisioning, type ProvisioningHostOptions } from './provisioning-host.js';

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const asOf = (headers: Headers) => {
  const one = (name: string): string | undefined => {
    const value = headers[name];
    return typeof value === 'string' ? value : value?.[0];
  };
  return { origin: one('origin'), site: one('sec-fetch-site'), lastEventId: one('last-event-id') };
};

/** What the kit uses of Koa's context. */
export interface KoaProvisioningContext {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly res: NodeResponse;
  status: number;
  body: unknown;
  respond?: boolean | undefined;
  set(headers: Record<string, string>): void;
}

/** A Koa middleware for the path of `<le-provision>` and what lies below it. */
export const koaProvisioning =
  <Context extends KoaProvisioningContext>(options: ProvisioningHostOptions<Context>): ((ctx: Context) => Promise<void>) =>
  async (ctx) => {
    const answer = await answerProvisioning(options, { request: ctx, method: ctx.method, path: ctx.path, ...asOf(ctx.headers) });
    if (typeof answer.body === 'string') {
      ctx.status = answer.status;
      ctx.set({ ...answer.headers });
      ctx.body = answer.body;
      return;
    }
    // Koa has no streams of the web in all its versions, and what compresses answers would hold events back.
    ctx.respond = false;
    await writeAnswer(ctx.res, answer);
  };

/** What the kit uses of Express' request; that of Node has it, too. */
export interface ExpressProvisioningRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Headers;
}

/** An Express handler for the path of `<le-provision>` and what lies below it. */
export const expressProvisioning =
  <Request extends ExpressProvisioningRequest>(
    options: ProvisioningHostOptions<Request>,
  ): ((request: Request, response: NodeResponse, next: (error?: unknown) => void) => void) =>
  (request, response, next) => {
    const { method = 'GET', url = '/', headers } = request;
    answerProvisioning(options, { request, method, path: new URL(url, 'http://host').pathname, ...asOf(headers) })
      .then((answer) => writeAnswer(response, answer))
      .catch(next);
  };

/**
 * A route handler of Next, and of anything else that answers a `Request` with a `Response`:
 * `export const GET = nextProvisioning({ … }); export const POST = GET;`
 */
export const nextProvisioning =
  (options: ProvisioningHostOptions<Request>): ((request: Request) => Promise<Response>) =>
  async (request) => {
    const { status, headers, body } = await answerProvisioning(options, {
      request,
      method: request.method,
      path: new URL(request.url).pathname,
      ...asOf(Object.fromEntries(request.headers)),
    });
    return new Response(body, { status, headers });
  };
