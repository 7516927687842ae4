import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { CatalogRow } from './catalog.js';
import { createAtlas } from './dialects/atlas.js';
import { createAurora } from './dialects/aurora.js';
import type { Dialect, DialectAnswer, DialectParts, DialectRequest, Made } from './dialects/dialect.js';
import { createZenite } from './dialects/zenite.js';
import { createFaults, type FaultName, type Faults } from './faults.js';
import type { VirtualClock } from './virtual-clock.js';
import { createWebhookSender, type WebhookSender } from './webhook-sender.js';
import { createWorld, type World } from './world.js';

/** Where a create is when a caller is told of it, so that the caller may be killed there. */
export type CreatePoint = 'before' | 'after';

export interface RunningLender {
  readonly world: World;
  readonly faults: Faults;
  readonly webhooks: WebhookSender;
  readonly credential: string;
  /** Requests that came, without their bodies. */
  readonly calls: readonly { readonly method: string; readonly path: string }[];
  /** Awaited around each create that is done. */
  onCreate: ((point: CreatePoint) => Promise<void>) | undefined;
  handle(request: DialectRequest, response: ServerResponse): Promise<void>;
  /** Enters the states that came due, and tells of them. */
  goOn(): Promise<readonly number[]>;
}

const speak = { atlas: createAtlas, aurora: createAurora, zenite: createZenite } as const;

const failed: DialectAnswer = { status: 500, body: { message: 'internal' } };
const busy: DialectAnswer = { status: 429, body: { message: 'slow down' }, headers: { 'retry-after': '1' } };
const stranger: DialectAnswer = { status: 401, body: { message: 'who are you' } };

export const createLender = (name: keyof typeof speak, catalog: readonly CatalogRow[], clock: VirtualClock): RunningLender => {
  const world = createWorld(name.toUpperCase(), clock);
  const credential = `${name}:${randomBytes(12).toString('hex')}`;
  const faults = createFaults();
  const calls: { method: string; path: string }[] = [];
  const byKey = new Map<string, { readonly body: string; readonly made: Made }>();

  const once: DialectParts['once'] = (key, body, make) => {
    if (key === undefined || key === '') return make();
    const known = byKey.get(key);
    if (known !== undefined) return known.body === body ? known.made : 'mismatch';
    const made = make();
    byKey.set(key, { body, made });
    return made;
  };
  const dialect: Dialect = speak[name]({ world, catalog, credential, once }, clock);
  const webhooks = createWebhookSender(dialect);

  const write = (response: ServerResponse, { status, body, headers }: DialectAnswer, isMalformed = false): void => {
    const text = JSON.stringify(body);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(isMalformed ? text.slice(0, -5) : text);
  };

  /** Faults that come before anything is done. */
  const failEarly = (fault: FaultName | undefined, response: ServerResponse): boolean => {
    if (fault === 'drop') response.destroy();
    else if (fault === 'error') write(response, failed);
    else if (fault === 'rate-limited') write(response, busy);
    else if (fault === 'unauthorized') write(response, stranger);
    else return false;
    return true;
  };

  const lender: RunningLender = {
    world,
    faults,
    webhooks,
    credential,
    calls,
    onCreate: undefined,

    async handle(request, response) {
      calls.push({ method: request.method, path: request.path });
      const isCreate = dialect.isCreate(request);
      const fault =
        request.path === '/oauth/token' ? undefined : faults.next(isCreate ? 'create' : request.method === 'GET' ? 'read' : 'write');
      if (failEarly(fault, response)) return;
      if (isCreate) await lender.onCreate?.('before');
      const answer = dialect.answer(request);
      if (isCreate) {
        world.settle();
        await lender.onCreate?.('after');
      }
      if (fault === 'lost-answer') response.destroy();
      else if (fault === 'error-after') write(response, failed);
      else if (fault === 'hang') return;
      else if (fault === 'extra-fields')
        write(response, { ...answer, body: { ...(answer.body as object), surprise: { of: ['any', 'kind'] } } });
      else write(response, answer, fault === 'malformed');
    },

    goOn: () => webhooks.send(world.settle()),
  };
  return lender;
};
