import { deflateSync } from 'node:zlib';
import { proto } from 'baileys';
import { uploadMedia } from '../media/encrypted-media.js';
import type { MediaHost } from '../media/media-host.js';

const { Type } = proto.Message.ProtocolMessage;

/**
 * The phone tells a newly linked device about the past: small parts inside the message, others as a file on the media host.
 */
export const historyContent = (history: proto.IHistorySync, host: MediaHost | undefined): proto.IMessage => {
  const payload = deflateSync(Buffer.from(proto.HistorySync.encode(history).finish()));
  const about = {
    syncType: history.syncType as unknown as proto.Message.HistorySyncType,
    chunkOrder: history.chunkOrder ?? 1,
    progress: history.progress ?? 100,
  };
  const historySyncNotification = host
    ? { ...about, ...uploadMedia(host, 'history', payload) }
    : { ...about, initialHistBootstrapInlinePayload: payload };
  return { protocolMessage: { type: Type.HISTORY_SYNC_NOTIFICATION, historySyncNotification } };
};
