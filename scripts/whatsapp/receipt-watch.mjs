import { setTimeout as delay } from 'node:timers/promises';

/**
 * Looks into the inbox of the engine for each receipt, the moment WhatsApp gets it: what WhatsApp was told that we have must be there. Rows
 * are never removed while this runs, so one that is missing was not committed before its receipt.
 */
export const watchReceipts = async ({ simulator, pool }) => {
  let count = 0;
  const missing = [];
  const pending = new Set();
  let batch = [];

  const check = async (ids) => {
    const { rows } = await pool.query(
      `select distinct stanza ->> 'id' as id from whatsapp_inbox where kind = 'message' and stanza ->> 'id' = any($1)`,
      [ids],
    );
    const found = new Set(rows.map(({ id }) => id));
    missing.push(...ids.filter((id) => !found.has(id)));
  };
  const flush = () => {
    const ids = batch;
    batch = [];
    const checking = check(ids).finally(() => pending.delete(checking));
    pending.add(checking);
  };
  const stop = await simulator.follow('receipted', ({ id, type }) => {
    // Between the devices of one account, such as parts of the history, nothing is kept in the inbox.
    if (type === 'peer_msg' || type === 'hist_sync' || type === 'sender') return;
    count += 1;
    batch.push(id);
    if (batch.length === 1) setImmediate(flush);
  });
  return {
    count: () => count,
    violations: () => missing.length,
    async stop() {
      await stop();
      while (pending.size > 0) await Promise.race([Promise.all(pending), delay(100)]);
    },
  };
};
