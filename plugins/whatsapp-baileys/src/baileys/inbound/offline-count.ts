import type { Counter, Sql, UnitOfWork } from '@leadengine/plugin-kit';
import type { BinaryNode } from 'baileys';
import { dedupeKeyOf } from '../inbox/dedupe-key.js';
import type { StanzaAttributes } from '../inbox/stanza.js';
import type { LiveSession } from '../session/live-session.js';

/** Which of the keys are in the inbox. */
const countStored = async (sql: Sql, instanceId: string, keys: readonly string[]): Promise<number> => {
  const [row] = await sql<{ stored: number }>(
    'select count(*)::int as stored from whatsapp_inbox where tenant_id = $1 and instance_id = $2 and dedupe_key = any($3::text[])',
    [sql.scope.tenantId, instanceId, keys],
  );
  return row?.stored ?? 0;
};

/** What was decrypted is committed by then, and what was not is noted. */
const usualSettleMs = 20_000;

const isKept = ({ from }: Pick<StanzaAttributes, 'from'>): boolean => from !== 'status@broadcast' && !from.endsWith('@newsletter');

/**
 * Compares what the server hands over from its queue, after we were away, with what is in the inbox afterwards. The difference are lost
 * messages; it is zero, or something is wrong with us.
 */
export const watchOfflineCount = (session: LiveSession, unitOfWork: UnitOfWork, lost: Counter, settleMs = usualSettleMs): void => {
  const { socket, instanceId, scope, signal } = session;
  const keys = new Set<string>();

  const compare = async (): Promise<void> => {
    const stored = await unitOfWork.read(scope, (sql) => countStored(sql, instanceId, [...keys]));
    const missing = keys.size - stored;
    keys.clear();
    if (missing <= 0) return;
    lost.add(missing);
    scope.log.error({ instanceId, missing }, 'messages that the server handed over are not in the inbox');
  };

  socket.ws.on('frame', (node: BinaryNode) => {
    if (node.tag !== 'message' || node.attrs['offline'] === undefined || !Array.isArray(node.content)) return;
    const stanza = node.attrs as unknown as StanzaAttributes;
    if (!isKept(stanza) || !node.content.some(({ tag }) => tag === 'enc')) return;
    keys.add(dedupeKeyOf(instanceId, stanza, session.self()));
  });
  socket.ws.on('CB:ib,,offline', () => {
    const timer = setTimeout(() => {
      if (signal.aborted || keys.size === 0) return;
      compare().catch((error: unknown) => {
        if (!signal.aborted) scope.log.warn({ instanceId, error }, 'the messages of the offline queue could not be counted');
      });
    }, settleMs);
    timer.unref();
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
};
