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

const refuseRest = (ctx: HttpContext): void => {
  if (Number(ctx.req.headers['content-length'] ?? 0) > drainedBytes) ctx.set('Connection', 'close');
};

const tooLarge = (ctx: HttpContext, limitBytes: number, cause?: unknown): Error => {
  refuseRest(ctx);
  return new BodyTooLarge({ limitBytes }, { cause });
};

/**
 * Reads the body's bytes.
 *
 * @throws UnsupportedMediaType when JSON is expected and something else is sent, BodyTooLarge
 */
export const readBody = async (ctx: HttpContext, limitBytes: number, expectJson: boolean): Promise<Buffer> => {
  if (!hasBody(ctx)) return emptyBody;
  const { headers } = ctx.req;
  const encoding = headers['content-encoding'];
  if ((expectJson && !jsonType.test(headers['content-type'] ?? '')) || (encoding !== undefined && encoding !== 'identity')) {
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
    if (type === 'request.aborted' || type === 'request.size.invalid') {
      throw new InvalidRequest({ errors: [{ pointer: '', detail: 'the body ended early' }] }, { cause: error });
    }
    throw error;
  }
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
