import { setTimeout as sleep } from 'node:timers/promises';
import type { WASocket } from 'baileys';

/** Longest wait for the other side to answer the closing of the socket; a frozen peer would take 30 s. */
const longestEndMs = 1_500;

/** The raw connection, which Baileys keeps to itself. */
interface Terminable {
  readonly socket: { terminate(): void } | null;
}

const nothing = (): void => undefined;

/** Cuts the connection where it is: from now on nothing is written, acknowledgements included. Baileys takes it for lost. */
export const cutSocket = (socket: WASocket): void => {
  (socket.ws as unknown as Terminable).socket?.terminate();
};

/**
 * Ends a socket for good: nothing more is read, written or reported, and nothing refers to it any more.
 *
 * @param error - What its `connection.update` says as the reason.
 */
export const endSocket = async (socket: WASocket, error?: Error, longestMs = longestEndMs): Promise<void> => {
  const waiting = new AbortController();
  const ended = socket.end(error).then(nothing, nothing);
  await Promise.race([ended, sleep(longestMs, undefined, { signal: waiting.signal }).catch(nothing)]);
  waiting.abort();
  cutSocket(socket);
  socket.ws.removeAllListeners();
  // What a dying connection still says must not be an error that nobody hears.
  socket.ws.on('error', nothing);
};
