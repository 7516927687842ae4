import type { Scope, Sql, UnitOfWork } from '@leadengine/plugin-kit';
import { proto, type WAMessageKey } from 'baileys';
import type { InstanceSeals } from '../auth/instance-seal.js';
import { openPart } from './outbound-job.js';

/** Gives back what this number has sent, from the outbox: after a restart nothing else remembers it. */
export interface SentMessages {
  /** What Baileys encrypts again when a device of the recipient could not read it. */
  find(scope: Scope, instanceId: string, key: Pick<WAMessageKey, 'id'>): Promise<proto.IMessage | undefined>;
  /** The secret that votes in a poll of ours are encrypted with. */
  findSecret(scope: Scope, instanceId: string, providerMessageId: string): Promise<Buffer | undefined>;
}

const findSealed = async (
  sql: Sql,
  instanceId: string,
  providerMessageId: string,
): Promise<{ readonly proto: string | null; readonly message_secret: string | null } | undefined> =>
  (
    await sql<{ proto: string | null; message_secret: string | null }>(
      'select proto, message_secret from whatsapp_outbox where tenant_id = $1 and instance_id = $2 and provider_message_id = $3',
      [sql.scope.tenantId, instanceId, providerMessageId],
    )
  )[0];

export const createSentMessages = (unitOfWork: UnitOfWork, seals: InstanceSeals): SentMessages => {
  const open = async (scope: Scope, instanceId: string, id: string, part: 'proto' | 'secret'): Promise<Buffer | undefined> => {
    const found = await unitOfWork.read(scope, (sql) => findSealed(sql, instanceId, id));
    const sealed = part === 'proto' ? found?.proto : found?.message_secret;
    return sealed == null ? undefined : openPart(seals.of(scope.tenantId, instanceId), id, part, sealed);
  };
  return {
    async find(scope, instanceId, { id }) {
      const bytes = id == null ? undefined : await open(scope, instanceId, id, 'proto');
      return bytes && proto.Message.decode(bytes);
    },
    findSecret: (scope, instanceId, id) => open(scope, instanceId, id, 'secret'),
  };
};
