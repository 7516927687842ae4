import { randomBytes } from 'node:crypto';
import type { App, PageBackend, PageContext } from '@leadengine/core';
import { createClient, LeadEngineError, type LeadEngineClient } from '@leadengine/sdk';
import { koaProvisioning } from '@leadengine/sdk/hosts';
import { LRUCache } from 'lru-cache';
import getRawBody from 'raw-body';
import { openBankKey } from './bank-key.js';
import { findVisitor, type BankVisitor } from './bank-visitor.js';

/** Where it answers; its cookie goes nowhere else. */
export const bankPath = '/bank/';
const runsPath = `${bankPath}provisionings`;
const cookieName = 'aurora';
const shownRuns = 10;
const bodyBytes = 4096;
const stayMs = 12 * 3_600_000;

/** The backend of the demo's bank: what a product does that has tenants made and shows its users how far they are. */
export interface DemoBank extends PageBackend {
  /** Once the engine listens. */
  open(app: App): Promise<void>;
  close(): Promise<void>;
}

interface OpenBank {
  readonly url: string;
  readonly platform: LeadEngineClient;
  readonly show: (ctx: PageContext) => Promise<void>;
  readonly closeKey: () => Promise<void>;
}

/** A page of another port is of the same site, so that its requests bring the cookie. */
const isOfOwnPage = ({ method, headers }: PageContext): boolean => {
  if (method === 'GET') return true;
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (site !== undefined) return site === 'same-origin';
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
};

const refuse = (ctx: PageContext, status: number, code: string, title: string, more: object = {}): void => {
  ctx.status = status;
  ctx.set({ 'cache-control': 'no-store', 'content-type': 'application/problem+json' });
  ctx.body = JSON.stringify({ code, status, title, ...more });
};
const answer = (ctx: PageContext, status: number, body: object): void => {
  ctx.status = status;
  ctx.set({ 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' });
  ctx.body = JSON.stringify(body);
};

const readOrder = async ({ req }: PageContext): Promise<{ readonly name: string; readonly slug: string } | undefined> => {
  try {
    const sent: unknown = JSON.parse(await getRawBody(req, { limit: bodyBytes, encoding: 'utf8' }));
    const { name, slug } = (typeof sent === 'object' && sent !== null ? sent : {}) as { readonly name?: unknown; readonly slug?: unknown };
    return typeof name === 'string' && typeof slug === 'string' ? { name, slug } : undefined;
  } catch {
    return undefined;
  }
};

/** Visitors prove who they are once by their login, and then by a cookie that scripts cannot read and other sites cannot have sent. */
export const createDemoBank = (): DemoBank => {
  let bank: OpenBank | undefined;
  const visitors = new LRUCache<string, BankVisitor>({ max: 100, ttl: stayMs });
  /** Whose runs these are, as far as somebody looked. */
  const askers = new LRUCache<string, string>({ max: 1000 });

  const visitorOf = (ctx: PageContext): BankVisitor | undefined => visitors.get(ctx.cookies.get(cookieName) ?? '');

  const enter = async (ctx: PageContext, { url }: OpenBank): Promise<void> => {
    const visitor = await findVisitor(url, ctx.headers.authorization);
    if (visitor === undefined) return void refuse(ctx, 403, 'bank.not_admitted', 'Only admins of the demo tenant are let in');
    const ticket = randomBytes(32).toString('base64url');
    visitors.set(ticket, visitor);
    ctx.cookies.set(cookieName, ticket, { path: bankPath, httpOnly: true, sameSite: 'strict' });
    ctx.status = 204;
  };
  const leave = (ctx: PageContext): void => {
    visitors.delete(ctx.cookies.get(cookieName) ?? '');
    ctx.cookies.set(cookieName, null, { path: bankPath });
    ctx.status = 204;
  };
  const list = async (ctx: PageContext, { platform }: OpenBank, { email }: BankVisitor): Promise<void> => {
    const { data } = await platform.provisionings.list({ limit: 50 });
    const own = data.filter(({ createdBy }) => createdBy.email === email).slice(0, shownRuns);
    answer(ctx, 200, { data: own.map(({ id, name, slug }) => ({ id, name, slug })) });
  };
  const order = async (ctx: PageContext, { platform }: OpenBank, visitor: BankVisitor): Promise<void> => {
    const wanted = await readOrder(ctx);
    if (wanted === undefined) return void refuse(ctx, 422, 'bank.invalid_order', 'An order has a name and a slug');
    const key = ctx.headers['idempotency-key'];
    const { id } = await platform.provisionings.create(
      { ...wanted, owner: { ...visitor, squad: 'Vendas' }, createdBy: visitor, justification: 'Asked for at the desk of Banco Aurora' },
      typeof key === 'string' ? { idempotencyKey: key } : {},
    );
    askers.set(id, visitor.email);
    answer(ctx, 202, { id });
  };
  const isAskedBy = async (id: string, { email }: BankVisitor, platform: LeadEngineClient): Promise<boolean> => {
    const asker = askers.get(id) ?? (await platform.provisionings.get({ id })).createdBy.email;
    askers.set(id, asker);
    return asker === email;
  };
  const showFor = (url: string, platform: LeadEngineClient): OpenBank['show'] =>
    koaProvisioning<PageContext>({
      client: platform,
      run: async (ctx) => {
        const [, id] = /^\/bank\/provisionings\/([0-9a-f-]{36})(?:\/|$)/.exec(ctx.path) ?? [];
        const visitor = visitorOf(ctx);
        return id !== undefined && visitor !== undefined && (await isAskedBy(id, visitor, platform)) ? id : undefined;
      },
      actions: ['resume', 'retry', 'cancel'],
      origins: [url],
    });

  const route = async (ctx: PageContext, open: OpenBank): Promise<void> => {
    if (!isOfOwnPage(ctx)) return void refuse(ctx, 403, 'bank.foreign_page', 'The page is of another origin');
    const place = `${ctx.method} ${ctx.path}`;
    if (place === `POST ${bankPath}session`) return enter(ctx, open);
    if (place === `DELETE ${bankPath}session`) {
      leave(ctx);
      return;
    }
    const visitor = visitorOf(ctx);
    if (visitor === undefined) return void refuse(ctx, 401, 'bank.unknown_visitor', 'Nobody is in');
    if (place === `GET ${runsPath}`) return list(ctx, open, visitor);
    if (place === `POST ${runsPath}`) return order(ctx, open, visitor);
    if (ctx.path.startsWith(`${runsPath}/`)) return open.show(ctx);
    refuse(ctx, 404, 'bank.not_here', 'The bank has nothing here');
  };

  return {
    async open(app) {
      const { key, close } = await openBankKey(app);
      const { url } = app;
      const platform = createClient({ baseUrl: url, token: key });
      bank = { url, platform, show: showFor(url, platform), closeKey: close };
    },
    async close() {
      const { closeKey } = bank ?? {};
      bank = undefined;
      await closeKey?.();
    },
    async answers(ctx) {
      if (bank === undefined) return void refuse(ctx, 503, 'bank.closed', 'The bank is not open');
      try {
        await route(ctx, bank);
      } catch (error) {
        if (!(error instanceof LeadEngineError)) throw error;
        // What the engine says of an order or a run is the visitor's business; that it does not answer, as well.
        const { status, code, title, detail, errors, requestId } = error as LeadEngineError;
        refuse(ctx, status === 0 ? 502 : status, code, title, { detail, errors, requestId });
      }
    },
  };
};
