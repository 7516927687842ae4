import contentDisposition from 'content-disposition';
import parseRange from 'range-parser';
import { RangeNotSatisfiable, type StoredMedia } from './contract.js';
import type { ByteRange } from './media-storage.js';

/** What a browser shows without running anything of it. */
const inlineTypes = /^(?:image\/(?:png|jpeg|webp|gif)|audio\/[a-z0-9.+-]+|video\/[a-z0-9.+-]+)$/;

/** How a request for a file's bytes is answered. */
export interface ContentAnswer {
  readonly status: 200 | 206 | 304;
  readonly range: ByteRange | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

const headerOf = (headers: RequestHeaders, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** One range, the whole file when several or none are asked for. @throws RangeNotSatisfiable */
const rangeOf = (header: string | undefined, sizeBytes: number): ByteRange | undefined => {
  if (header === undefined) return undefined;
  const ranges = parseRange(sizeBytes, header);
  if (ranges === -1) throw new RangeNotSatisfiable({ sizeBytes });
  if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return undefined;
  return ranges[0];
};

/**
 * Decides on status, range and headers. A file never changes, so its digest is its strong validator.
 *
 * @param secondsLeft - Life of the link; nobody keeps the answer for longer.
 * @throws RangeNotSatisfiable
 */
export const contentAnswer = (media: StoredMedia, requested: RequestHeaders, secondsLeft: number): ContentAnswer => {
  const sizeBytes = media.sizeBytes ?? 0;
  const etag = `"${media.sha256 ?? ''}"`;
  const isInline = inlineTypes.test(media.mimeType);
  const headers = {
    etag,
    'accept-ranges': 'bytes',
    // Compressing would change the bytes that ranges and the validator speak of.
    'cache-control': `private, max-age=${String(secondsLeft)}, immutable, no-transform`,
    'content-disposition': contentDisposition(media.fileName ?? undefined, { type: isInline ? 'inline' : 'attachment' }),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  };
  const known = headerOf(requested, 'if-none-match');
  if (known?.split(',').some((each) => ['*', etag, `W/${etag}`].includes(each.trim())) === true)
    return { status: 304, range: undefined, headers };
  const condition = headerOf(requested, 'if-range');
  const range = condition === undefined || condition === etag ? rangeOf(headerOf(requested, 'range'), sizeBytes) : undefined;
  if (range === undefined) return { status: 200, range, headers: { ...headers, 'content-length': String(sizeBytes) } };
  return {
    status: 206,
    range,
    headers: {
      ...headers,
      'content-length': String(range.end - range.start + 1),
      'content-range': `bytes ${String(range.start)}-${String(range.end)}/${String(sizeBytes)}`,
    },
  };
};
