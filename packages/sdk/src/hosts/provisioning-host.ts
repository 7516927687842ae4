import type { LeadEngineClient } from '../generated/client.js';
import type { ProvisioningDetails } from '../generated/models.js';
import { LeadEngineError } from '../leadengine-error.js';
import { isForeign } from './same-site.js';

/**
 * What a page may have done to a run: `resume` has a worker look at it now, `retry` tries again what is stuck, `cancel` takes back what was
 * done.
 */
export type ProvisioningAction = 'resume' | 'retry' | 'cancel';

export interface ProvisioningHostOptions<Request> {
  /** With a platform key that holds `provisioning:read`, and `provisioning:write` for actions. Never give it to a page. */
  readonly client: Pick<LeadEngineClient, 'provisionings' | 'send'>;
  /** Says which run this request may see, from the host's own session; undefined when none. The kit trusts it: check who asks. */
  readonly run: (request: Request) => string | undefined | Promise<string | undefined>;
  /** What pages may have done to it. @defaultValue nothing */
  readonly actions?: readonly ProvisioningAction[];
  /**
   * Where the pages of this host are, such as `https://app.example.com`, for browsers that do not say themselves that a page is of the same
   * origin (old ones, and all on plain `http:`). @defaultValue none
   */
  readonly origins?: readonly string[];
}

/** What a page sees of a run: neither the people who asked for it nor why, and no document. */
export type ShownProvisioning = Pick<
  ProvisioningDetails,
  | 'id'
  | 'kind'
  | 'slug'
  | 'name'
  | 'mode'
  | 'state'
  | 'isCancelled'
  | 'failure'
  | 'retryAt'
  | 'createdAt'
  | 'updatedAt'
  | 'finishedAt'
  | 'steps'
> & {
  /** What the host lets pages do. */
  readonly actions: readonly ProvisioningAction[];
  /** When the host read it: what is going on has lasted until then, whatever the page's clock says. */
  readonly readAt: string;
};

/** One request of a page, as the kits read it. */
export interface ProvisioningAsk<Request> {
  readonly request: Request;
  readonly method: string;
  /** Its last part says what is asked: `progress` by GET, an action by POST, and else the run. */
  readonly path: string;
  /** The header `Origin`. */
  readonly origin: string | undefined;
  /** The header `Sec-Fetch-Site`. */
  readonly site: string | undefined;
  /** The header `Last-Event-ID`: behind what the progress goes on. */
  readonly lastEventId: string | undefined;
}

export interface ProvisioningAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or the events as they come; who cancels the stream ends it in the engine, too. */
  readonly body: string | ReadableStream<Uint8Array>;
}

const noStore = { 'cache-control': 'no-store' } as const;
const json = { ...noStore, 'content-type': 'application/json; charset=utf-8' } as const;
const problemJson = { ...noStore, 'content-type': 'application/problem+json' } as const;
const eventStream = { ...noStore, 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' } as const;

const progress = { method: 'GET', path: '/v1/platform/provisionings/{id}/progress', raw: true } as const;
/** Anything else in its place would be another route of the platform. */
const runId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const refused = (status: number, code: string, title: string, more: object = {}): ProvisioningAnswer => ({
  status,
  headers: problemJson,
  body: JSON.stringify({ code, status, title, ...more }),
});

const shown = (run: ProvisioningDetails, actions: readonly ProvisioningAction[]): ShownProvisioning => {
  const { id, kind, slug, name, mode, state, isCancelled, failure, retryAt, createdAt, updatedAt, finishedAt, steps } = run;
  const own = { actions, readAt: new Date().toISOString() };
  return { id, kind, slug, name, mode, state, isCancelled, failure, retryAt, createdAt, updatedAt, finishedAt, steps, ...own };
};

/** What is of the run is told to the page; that the host's key does not do is the host's business, and thrown to it. */
const answerOfError = (error: unknown): ProvisioningAnswer => {
  if (!(error instanceof LeadEngineError)) throw error;
  const { status, code, title, detail, requestId } = error as LeadEngineError;
  if ([404, 409, 429].includes(status)) return refused(status, code, title, { detail, requestId });
  if (status === 0 || status >= 500) return refused(502, 'host.engine_unavailable', 'The engine does not answer', { requestId });
  throw error;
};

/** Answers a page that shows one provisioning. Frameworks that have no kit call this. */
export const answerProvisioning = async <Request>(
  { client, run, actions = [], origins = [] }: ProvisioningHostOptions<Request>,
  { request, method, path, origin, site, lastEventId }: ProvisioningAsk<Request>,
): Promise<ProvisioningAnswer> => {
  // The page cannot set this header, so a browser that sends it is right.
  if (site !== 'same-origin' && isForeign(origin, site, origins)) return refused(403, 'host.foreign_origin', 'The page is of another site');
  const asked = path.split('/').findLast((part) => part !== '');
  const action = method === 'POST' ? actions.find((each) => each === asked) : undefined;
  if (method !== 'GET' && action === undefined) return refused(405, 'host.not_offered', 'This is not offered here');
  const id = await run(request);
  if (id === undefined || !runId.test(id)) return refused(404, 'host.unknown_run', 'There is no such run for you');
  try {
    if (action !== undefined)
      return { status: 202, headers: json, body: JSON.stringify(shown(await client.provisionings[action]({ id }), actions)) };
    if (asked !== 'progress')
      return { status: 200, headers: json, body: JSON.stringify(shown(await client.provisionings.get({ id }), actions)) };
    const { body } = (await client.send({
      operation: progress,
      parameters: { id },
      options: {
        maxRetries: 0,
        headers: {
          accept: 'text/event-stream',
          ...(lastEventId !== undefined && /^\d{1,9}$/.test(lastEventId) && { 'last-event-id': lastEventId }),
        },
      },
    })) as Response;
    return { status: 200, headers: eventStream, body: body ?? '' };
  } catch (error) {
    return answerOfError(error);
  }
};
