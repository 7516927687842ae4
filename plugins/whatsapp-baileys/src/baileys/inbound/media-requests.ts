import type { Clock, UnitOfWork } from '@leadengine/plugin-kit';
import type { proto, WAMessage } from 'baileys';
import type { InstanceSeals } from '../auth/instance-seal.js';
import type { LiveSession } from '../session/live-session.js';
import { endMediaRequest, takeMediaRequests } from './media-request.repository.js';
import { openFileSource, sealFileSource, type FileSource } from './media-source.js';

/** Asks phones to upload files again, over the socket of the number. */
export interface MediaRequests {
  /** Puts what is wanted to WhatsApp, one after another. */
  work(session: LiveSession): Promise<void>;
}

const answerMs = 30_000;
/** A request without an answer is put again after this. */
const againMs = 15 * 60_000;
const requestsAtOnce = 20;

const messageOf = ({ kind, mediaKey, directPath, message }: FileSource): WAMessage => {
  const file = { mediaKey: Buffer.from(mediaKey, 'base64'), directPath: directPath ?? null };
  const content: Readonly<Record<FileSource['kind'], proto.IMessage>> = {
    image: { imageMessage: file },
    video: { videoMessage: file },
    audio: { audioMessage: file },
    document: { documentMessage: file },
    sticker: { stickerMessage: file },
    history: { documentMessage: file },
  };
  return { key: { id: message.id, remoteJid: message.remoteJid, fromMe: message.fromMe }, message: content[kind] };
};

const pathOf = ({ message }: WAMessage): string | undefined => {
  const node =
    message?.imageMessage ?? message?.videoMessage ?? message?.audioMessage ?? message?.documentMessage ?? message?.stickerMessage;
  return node?.directPath ?? undefined;
};

/** Rejects when nobody answers, as when the phone is off. */
const within = async <T>(ms: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('No answer in time.'));
    }, ms);
  });
  // What answers too late is nobody's any more.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** The phone says that it has not got the file. */
const isRefusal = (error: unknown): boolean => {
  const status = (error as { readonly output?: { readonly statusCode?: number } }).output?.statusCode;
  return status === 404 || status === 412;
};

export const createMediaRequests = (unitOfWork: UnitOfWork, seals: InstanceSeals, clock: Clock): MediaRequests => {
  const ask = async (session: LiveSession, fileKey: string, sealed: string): Promise<void> => {
    const { scope, instanceId, socket } = session;
    const seal = seals.of(scope.tenantId, instanceId);
    const source = openFileSource(seal, sealed);
    if (source === undefined) return;
    try {
      const directPath = pathOf(await within(answerMs, socket.updateMediaMessage(messageOf(source))));
      await unitOfWork.run(scope, (tx) =>
        endMediaRequest(tx, instanceId, { fileKey, state: 'renewed', sealed: sealFileSource(seal, { ...source, directPath }) }),
      );
    } catch (error) {
      if (isRefusal(error)) await unitOfWork.run(scope, (tx) => endMediaRequest(tx, instanceId, { fileKey, state: 'refused', sealed }));
      else if (!session.signal.aborted) scope.log.warn({ instanceId, error }, 'a file was not uploaded again yet');
    }
  };

  return {
    async work(session) {
      const before = new Date(clock.now().getTime() - againMs);
      const due = await unitOfWork.run(session.scope, (tx) => takeMediaRequests(tx, session.instanceId, before, requestsAtOnce));
      for (const { fileKey, sealed } of due) {
        if (session.signal.aborted) return;
        await ask(session, fileKey, sealed);
      }
    },
  };
};
