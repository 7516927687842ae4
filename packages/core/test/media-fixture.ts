import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { TestApp, TestUser } from '@leadengine/testing';

/** The smallest PNG: one transparent pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Beginning of an MP4. */
const mp4Head = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.from([0, 0, 2, 0]), Buffer.from('isomiso2')]);

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A video of this size, made while it is read. */
export const videoOf = (sizeBytes: number): Readable => {
  const piece = Buffer.alloc(65_536, 7);
  function* pieces(): Generator<Buffer> {
    yield mp4Head;
    for (let left = sizeBytes - mp4Head.length; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length));
  }
  return Readable.from(pieces(), { objectMode: false });
};

export interface UploadAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Uploads with nothing but fetch. */
export const upload = async (
  app: TestApp,
  user: TestUser,
  bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  { type = 'image/png', query = '', headers = {} }: { type?: string; query?: string; headers?: Record<string, string> } = {},
): Promise<UploadAnswer> => {
  const response = await fetch(`${app.url}/v1/media${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${user.token}`, 'content-type': type, ...headers },
    body: bytes,
    duplex: 'half',
  } as RequestInit);
  return { status: response.status, body: (await response.json()) as UploadAnswer['body'] };
};
