import type { BinaryNode } from 'baileys';
import type { LiveSession } from '../session/live-session.js';
import type { Level, Progress } from './progress.repository.js';

const levels: Readonly<Record<string, Level>> = {
  sender: 'server',
  read: 'read',
  played: 'read',
  delivery: 'delivered',
  inactive: 'delivered',
};

const userOf = (jid: string | undefined): string | undefined => jid?.split('@', 1)[0]?.split(':', 1)[0]?.split('_', 1)[0];

const idsOf = ({ attrs, content }: BinaryNode): readonly string[] => {
  const lists = Array.isArray(content) ? content.filter(({ tag }) => tag === 'list') : [];
  const items = lists.flatMap((list) => (Array.isArray(list.content) ? list.content : [])).filter(({ tag }) => tag === 'item');
  return [attrs['id'], ...items.map((item) => item.attrs['id'])].filter((id) => id !== undefined);
};

/**
 * What a receipt says of messages that we sent; nothing when it is about something else. Our own devices tell us what they have read,
 * which is not what the recipient has; our phone's `sender` receipt says that it got its copy, so the server had the message.
 */
export const readReceipt = (
  node: BinaryNode,
  self: { readonly pn: string | undefined; readonly lid: string | undefined },
  now: Date,
): readonly Progress[] => {
  const { type, from, participant, t } = node.attrs;
  const level = levels[type ?? 'delivery'];
  if (level === undefined) return [];
  const who = userOf(participant ?? from);
  const isOwn = who !== undefined && (who === userOf(self.pn) || who === userOf(self.lid));
  if (isOwn && level !== 'server') return [];
  const seconds = Number(t);
  const at = Number.isFinite(seconds) && seconds > 0 ? new Date(seconds * 1000) : now;
  return idsOf(node).map((messageId) => ({ messageId, level, at, ...(isOwn && { isEcho: true }) }));
};

/** Which messages a phone asks for again. */
export const readRetry = (node: BinaryNode): readonly string[] => (node.attrs['type'] === 'retry' ? idsOf(node) : []);

/** What is written down before the library may say that we have a receipt. */
export interface ReceiptJournal {
  progress(news: readonly Progress[]): Promise<void>;
  retry(messageIds: readonly string[]): Promise<void>;
}

type Listener = (node: BinaryNode) => unknown;

const event = 'CB:receipt';

/**
 * Puts the journal before the library's own handling of receipts, which ends with telling the server that it has them. So the server
 * forgets a receipt only after it is in the database; one that could not be stored comes again with the next connection.
 */
export const holdReceipts = (session: LiveSession, now: () => Date, journal: ReceiptJournal): void => {
  const { ws } = session.socket;
  const listeners = ws.listeners(event) as Listener[];
  ws.removeAllListeners(event);
  const pass = (node: BinaryNode): void => {
    for (const listener of listeners) listener(node);
  };
  ws.on(event, (node: BinaryNode) => {
    const news = readReceipt(node, session.self(), now());
    const asked = readRetry(node);
    if (news.length === 0 && asked.length === 0) {
      pass(node);
      return;
    }
    (asked.length > 0 ? journal.retry(asked) : journal.progress(news)).then(
      () => {
        if (!session.signal.aborted) pass(node);
      },
      (error: unknown) => {
        session.scope.log.warn({ instanceId: session.instanceId, error }, 'a receipt was not stored; the server will send it again');
      },
    );
  });
};
