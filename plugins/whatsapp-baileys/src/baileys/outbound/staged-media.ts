import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OutboundFailure, type OutboundHttp } from '@leadengine/core/contract';
import { ChannelFailure, type MediaReader, type MediaReference, type Scope } from '@leadengine/plugin-kit';

const mostBytes = 100 * 1024 * 1024;
const fetchMs = 60_000;

/** A file on this machine's disk, ready to be encrypted and uploaded as often as it takes. */
export interface StagedFile {
  readonly path: string;
  remove(): Promise<void>;
}

export interface StagingParts {
  readonly reader: MediaReader | undefined;
  readonly http: OutboundHttp | undefined;
}

const lost = (detail: string): ChannelFailure => new ChannelFailure('rejected', detail, { isRetryable: false });

/** Writes bytes to the disk and tells their digest. */
const write = async (path: string, bytes: Readable, signal: AbortSignal): Promise<string> => {
  const hash = createHash('sha256');
  let size = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > mostBytes ? lost('The file is larger than WhatsApp takes.') : null, chunk);
    },
  });
  await pipeline(bytes, count, createWriteStream(path, { mode: 0o600 }), { signal });
  return hash.digest('hex');
};

const openUrl = async (http: OutboundHttp | undefined, url: string, signal: AbortSignal): Promise<Readable> => {
  if (http === undefined) throw lost('This installation sends no files by their address.');
  try {
    const { status, body } = await http.open({ method: 'GET', url, timeoutMs: fetchMs, signal });
    if (status === 200) return body;
    body.destroy();
    throw new ChannelFailure('rejected', `The address of the file answered ${String(status)}.`, { isRetryable: status >= 500 });
  } catch (error) {
    if (!(error instanceof OutboundFailure)) throw error;
    throw new ChannelFailure('rejected', error.message, { isRetryable: error.code === 'timeout', cause: error });
  }
};

/**
 * Puts the bytes of a message's file on the disk, from storage or from the address that somebody gave. The socket never fetches an
 * address by itself: it would go anywhere.
 *
 * @throws ChannelFailure
 */
export const stage = async (scope: Scope, media: MediaReference, { reader, http }: StagingParts): Promise<StagedFile> => {
  const path = join(tmpdir(), `leadengine-whatsapp-${randomUUID()}`);
  const remove = (): Promise<void> => rm(path, { force: true });
  try {
    if (media.mediaId !== undefined) {
      const file = await reader?.open(scope, media.mediaId);
      if (file === undefined) throw lost('The file is not in storage.');
      if ((await write(path, file.bytes, scope.signal)) !== file.sha256)
        throw new ChannelFailure('unknown', 'The file could not be read whole.', { isRetryable: true });
    } else {
      if (media.sourceUrl === undefined) throw lost('The message has no file.');
      await write(path, await openUrl(http, media.sourceUrl, scope.signal), scope.signal);
    }
    return { path, remove };
  } catch (error) {
    await remove();
    throw error;
  }
};
