import { ChannelFailure, type Sql, type Transaction, type UnitOfWork } from '@leadengine/plugin-kit';
import type { LiveSession } from '../session/live-session.js';

interface RecipientRow {
  readonly jid: string | null;
}

/** Who is there is asked for again after this; who is not may join any day. */
const knownMs = 30 * 24 * 3_600_000;
const missingMs = 24 * 3_600_000;
const askedAtOnce = 10;

const findRecipient = async (sql: Sql, instanceId: string, address: string, now: Date): Promise<RecipientRow | undefined> =>
  (
    await sql<RecipientRow>(
      `select jid from whatsapp_recipients where tenant_id = $1 and instance_id = $2 and address = $3
         and checked_at > case when jid is null then $4::timestamptz else $5::timestamptz end`,
      [sql.scope.tenantId, instanceId, address, new Date(now.getTime() - missingMs), new Date(now.getTime() - knownMs)],
    )
  )[0];

const saveRecipient = async (tx: Transaction, instanceId: string, address: string, jid: string | null): Promise<void> => {
  await tx.sql(
    `insert into whatsapp_recipients (tenant_id, instance_id, address, jid, checked_at) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id, instance_id, address) do update set jid = $4, checked_at = $5`,
    [tx.scope.tenantId, instanceId, address, jid, tx.now],
  );
};

/** Drops what was looked up so long ago that it would be asked for again. */
export const pruneRecipients = async (tx: Transaction): Promise<void> => {
  await tx.sql('delete from whatsapp_recipients where tenant_id = $1 and checked_at < $2', [
    tx.scope.tenantId,
    new Date(tx.now.getTime() - knownMs),
  ]);
};

/** Finds people on WhatsApp. */
export interface Recipients {
  /**
   * The address that WhatsApp knows a telephone number by; its own addresses stay as they are. The server takes messages to numbers
   * that do not exist, so this asks before the first one.
   *
   * @throws ChannelFailure
   */
  resolve(session: LiveSession, address: string): Promise<string>;
  /** Asks about several telephone numbers at once, and remembers the answers. */
  look(session: LiveSession, addresses: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
}

const digitsOf = (address: string): string => address.replace(/^\+/, '');

export const createRecipients = (unitOfWork: UnitOfWork, now: () => Date): Recipients => {
  const look: Recipients['look'] = async (session, addresses) => {
    const { scope, instanceId, socket } = session;
    const found = new Map<string, string | null>();
    const ask = async (address: string): Promise<void> => {
      const answer = await socket.onWhatsApp(digitsOf(address));
      if (answer === undefined)
        throw new ChannelFailure('timeout', 'WhatsApp did not say whether it has the number.', { isRetryable: true });
      found.set(address, answer.find(({ exists }) => exists)?.jid ?? null);
    };
    // One question each: an answer names the number as WhatsApp writes it, which is not always as it was asked.
    for (let start = 0; start < addresses.length; start += askedAtOnce)
      await Promise.all(addresses.slice(start, start + askedAtOnce).map(ask));
    await unitOfWork.run(scope, async (tx) => {
      for (const [address, jid] of found) await saveRecipient(tx, instanceId, address, jid);
    });
    return found;
  };

  return {
    look,
    async resolve(session, address) {
      if (address.includes('@')) return address;
      const known = await unitOfWork.read(session.scope, (sql) => findRecipient(sql, session.instanceId, address, now()));
      const jid = known === undefined ? ((await look(session, [address])).get(address) ?? null) : known.jid;
      if (jid === null) throw new ChannelFailure('invalid_recipient', 'The number is not on WhatsApp.', { isRetryable: false });
      return jid;
    },
  };
};
