import { Readable, Transform } from 'node:stream';
import { decryptMedia } from './decrypt-media.js';
import type { FileSource } from './media-source.js';

/** WhatsApp has deleted the file; whoever has it must upload it again. */
export class MediaExpired extends Error {
  override readonly name = 'MediaExpired';
}

/** A file cannot be had from where it is said to be. */
export class MediaUnavailable extends Error {
  override readonly name = 'MediaUnavailable';
}

export interface DownloadLimits {
  readonly host: string;
  /** Of the encrypted file. */
  readonly mostBytes: number;
  /** Longest silence of the server. */
  readonly idleMs: number;
}

/** Media hosts serve to browsers with the web client only. */
const origin = 'https://web.whatsapp.com';

const expired = new Set([403, 404, 410]);

/**
 * The address of a file. Paths are chosen by whoever sent the message, and would lead to other hosts if they did not begin with a slash;
 * the `url` that messages carry beside is not used at all.
 *
 * @throws MediaUnavailable
 */
export const mediaUrl = (host: string, directPath: string | undefined): URL => {
  const url =
    directPath?.startsWith('/') === true && URL.canParse(`https://${host}${directPath}`)
      ? new URL(`https://${host}${directPath}`)
      : undefined;
  if (url?.host !== new URL(`https://${host}`).host || url.username !== '')
    throw new MediaUnavailable('The message does not say where its file is.');
  return url;
};

/** Ends with an error when nothing comes for a while. */
const watchIdle = (idleMs: number): Transform => {
  let timer: NodeJS.Timeout | undefined;
  const stream = new Transform({
    transform(chunk, _encoding, done) {
      arm();
      done(null, chunk);
    },
    flush(done) {
      clearTimeout(timer);
      done();
    },
    destroy(error, done) {
      clearTimeout(timer);
      done(error);
    },
  });
  const arm = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stream.destroy(new MediaUnavailable('The server of the file went silent.')), idleMs);
  };
  arm();
  return stream;
};

/** Chains streams so that an error or an end of any ends all. */
const pipeThrough = (from: Readable, through: readonly Transform[], signal: AbortSignal): Readable => {
  let last: Readable = from;
  for (const next of through) {
    const before = last;
    before.once('error', (error) => next.destroy(error));
    next.once('close', () => before.destroy());
    before.pipe(next);
    last = next;
  }
  const abort = (): void => void last.destroy(new MediaUnavailable('The download was given up.'));
  signal.addEventListener('abort', abort, { once: true });
  last.once('close', () => signal.removeEventListener('abort', abort));
  return last;
};

/**
 * Opens the decrypted bytes of a file.
 *
 * @throws MediaExpired, MediaUnavailable
 */
export const downloadMedia = async (
  source: FileSource,
  { host, mostBytes, idleMs }: DownloadLimits,
  signal: AbortSignal,
): Promise<Readable> => {
  const url = mediaUrl(host, source.directPath);
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), idleMs);
  const response = await fetch(url, { headers: { origin }, redirect: 'error', signal: AbortSignal.any([signal, silence.signal]) })
    .catch((cause: unknown) => {
      throw new MediaUnavailable('The server of the file could not be reached.', { cause });
    })
    // From here on the stream is watched for silence.
    .finally(() => clearTimeout(timer));
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel().catch(() => undefined);
    if (expired.has(response.status)) throw new MediaExpired(`The server of the file answered ${String(response.status)}.`);
    throw new MediaUnavailable(`The server of the file answered ${String(response.status)}.`);
  }
  return pipeThrough(Readable.fromWeb(response.body as never), [watchIdle(idleMs), decryptMedia(source, mostBytes)], signal);
};
