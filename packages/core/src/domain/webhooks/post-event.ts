import type { Clock, EventEnvelope } from '@leadengine/plugin-kit';
import { Webhook as Signer } from 'standardwebhooks';
import { cutText, storableText } from '../storable.js';
import { OutboundFailure, type OutboundHttp } from '../outbound-http/contract.js';
import { retryAfterMs } from './retry-plan.js';

const shownAnswer = 500;
/** Read so that the connection can serve the next event; what is more is cut off. */
const readAnswerBytes = 65_536;

export interface PostParts {
  readonly outbound: OutboundHttp;
  readonly clock: Clock;
  readonly timeoutMs: number;
}

export interface Posting {
  readonly url: string;
  /** Every one signs, so that receivers change over whenever they like. */
  readonly secrets: readonly string[];
  readonly envelope: EventEnvelope;
  readonly signal: AbortSignal;
}

/** What became of one attempt. */
export interface PostOutcome {
  readonly isDelivered: boolean;
  readonly isGone: boolean;
  /** The caller gave up; nothing is known. */
  readonly isAborted: boolean;
  readonly attemptedAt: number;
  readonly durationMs: number;
  readonly statusCode: number | undefined;
  readonly errorCode: string | undefined;
  readonly answer: string | undefined;
  readonly retryAfterMs: number | undefined;
}

/** Posts one event as Standard Webhooks describes: the body is the envelope, as on the event stream. */
export const createPostEvent =
  ({ outbound, clock, timeoutMs }: PostParts) =>
  async ({ url, secrets, envelope, signal }: Posting): Promise<PostOutcome> => {
    const attemptedAt = clock.now();
    const startedAt = performance.now();
    const facts = (parts: Partial<PostOutcome>): PostOutcome => ({
      isDelivered: false,
      isGone: false,
      isAborted: false,
      attemptedAt: attemptedAt.getTime(),
      durationMs: Math.round(performance.now() - startedAt),
      statusCode: undefined,
      errorCode: undefined,
      answer: undefined,
      retryAfterMs: undefined,
      ...parts,
    });
    if (secrets.length === 0) return facts({ errorCode: 'secret_unavailable' });
    const body = JSON.stringify(envelope);
    try {
      const answer = await outbound.send({
        method: 'POST',
        url,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'LeadEngine-Webhooks',
          'webhook-id': envelope.id,
          'webhook-timestamp': String(Math.floor(attemptedAt.getTime() / 1000)),
          'webhook-signature': secrets.map((secret) => new Signer(secret).sign(envelope.id, attemptedAt, body)).join(' '),
        },
        body,
        timeoutMs,
        maxAnswerBytes: readAnswerBytes,
        isCut: true,
        signal,
      });
      const { status: statusCode } = answer;
      if (statusCode >= 200 && statusCode < 300) return facts({ isDelivered: true, statusCode });
      return facts({
        statusCode,
        isGone: statusCode === 410,
        errorCode: 'bad_status',
        answer: cutText(storableText(answer.body.toString('utf8')), shownAnswer),
        retryAfterMs:
          statusCode === 429 || statusCode === 503 ? retryAfterMs(answer.headers['retry-after'], attemptedAt.getTime()) : undefined,
      });
    } catch (error) {
      if (!(error instanceof OutboundFailure)) throw error;
      return facts({ errorCode: error.code, statusCode: error.status, isAborted: error.code === 'aborted' });
    }
  };

export type PostEvent = ReturnType<typeof createPostEvent>;
