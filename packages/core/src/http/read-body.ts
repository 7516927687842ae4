import type { Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import getRawBody from 'raw-body';
import { BodyTooLarge, InvalidJson, InvalidRequest, UnsupportedMediaType } from '../contract/problems.js';
import type { HttpContext } from './request-state.js';

const jsonType = /^application\/(?:[\w.-]+\+)?json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** A body of no bytes. */
export const emptyBody = Buffer.alloc(0);

const hasBody = (ctx: HttpContext): boolean => {
  const length = ctx.req.headers['content-length'];
  return ctx.req.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
};

/** Rest of a refused body that is still read and dropped, so that the client gets to see the answer and keeps its connection. */
const drainedBytes = 16_777_216;

const refuseRest = (ctx: HttpContext, most = drainedBytes): void => {
  if (Number(ctx.req.headers['content-length'] ?? 0) > most) ctx.set('Connection', 'close');
};

const tooLarge = (ctx: HttpContext, limitBytes: number, cause?: unknown): Error => {
  refuseRest(ctx);
  return new BodyTooLarge({ limitBytes }, { cause });
};

const endedEarly = (cause: unknown): Error => new InvalidRequest({ errors: [{ pointer: '', detail: 'the body ended early' }] }, { cause });

const isEncoded = ({ req }: HttpContext): boolean => {
  const encoding = req.headers['content-encoding'];
  return encoding !== undefined && encoding !== 'identity';
};

/**
 * Reads the body's bytes.
 *
 * @throws UnsupportedMediaType when JSON is expected and something else is sent, BodyTooLarge
 */
export const readBody = async (ctx: HttpContext, limitBytes: number, expectJson: boolean): Promise<Buffer> => {
  if (!hasBody(ctx)) return emptyBody;
  const { headers } = ctx.req;
  if ((expectJson && !jsonType.test(headers['content-type'] ?? '')) || isEncoded(ctx)) {
    refuseRest(ctx);
    throw new UnsupportedMediaType();
  }
  const length = headers['content-length'];
  if (length !== undefined && Number(length) > limitBytes) throw tooLarge(ctx, limitBytes);
  try {
    return await getRawBody(ctx.req, { limit: limitBytes, length: length ?? null });
  } catch (error) {
    const type = error instanceof Error && 'type' in error ? error.type : undefined;
    if (type === 'entity.too.large') throw tooLarge(ctx, limitBytes, error);
    if (type === 'request.aborted' || type === 'request.size.invalid') throw endedEarly(error);
    throw error;
  }
};

async function* bounded({ req }: HttpContext, limitBytes: number, hash: Hash | undefined): AsyncGenerator<Buffer> {
  let bytes = 0;
  // A reader that gives up must not take the connection with it: the client is still to be answered.
  const chunks = req.iterator({ destroyOnReturn: false });
  try {
    for await (const chunk of chunks as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > limitBytes) throw new BodyTooLarge({ limitBytes });
      hash?.update(chunk);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof BodyTooLarge ? error : endedEarly(error);
  } finally {
    // Node drops by itself only what nobody has begun to read.
    req.resume();
  }
}

/**
 * The body as it comes in; undefined when there is none. What its reader leaves is dropped after the answer.
 *
 * @param hash - Gets every byte that is read.
 * @throws UnsupportedMediaType when it is compressed, BodyTooLarge when its declared length is; later errors end the stream
 */
export const openBody = (ctx: HttpContext, limitBytes: number, hash: Hash | undefined): Readable | undefined => {
  if (!hasBody(ctx)) return undefined;
  // Its sender goes on while it is refused, and hears of it only when somebody takes the rest.
  refuseRest(ctx, limitBytes);
  if (isEncoded(ctx)) throw new UnsupportedMediaType();
  if (Number(ctx.req.headers['content-length'] ?? 0) > limitBytes) throw new BodyTooLarge({ limitBytes });
  return Readable.from(bounded(ctx, limitBytes, hash), { objectMode: false });
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws InvalidJson */
export const parseJson = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (cause) {
    throw new InvalidJson({}, { cause });
  }
};
