import type { Scope, Sql, UnitOfWork } from '@leadengine/plugin-kit';
import { proto, type WAMessageKey } from 'baileys';
import type { InstanceSeals } from '../auth/instance-seal.js';
import { openPart } from './outbound-job.js';

/** Gives back what this number has sent, from the outbox: after a restart nothing else remembers it. */
export interface SentMessages {
  /** What Baileys encrypts again when a device of the recipient could not read it, with the secret that votes are encrypted with. */
  find(scope: Scope, instanceId: string, key: Pick<WAMessageKey, 'id'>): Promise<proto.IMessage | undefined>;
}

const findSealed = async (sql: Sql, instanceId: string, providerMessageId: string): Promise<string | undefined> =>
  (
    await sql<{ proto: string | null }>(
      'select proto from whatsapp_outbox where tenant_id = $1 and instance_id = $2 and provider_message_id = $3',
      [sql.scope.tenantId, instanceId, providerMessageId],
    )
  )[0]?.proto ?? undefined;

export const createSentMessages = (unitOfWork: UnitOfWork, seals: InstanceSeals): SentMessages => ({
  async find(scope, instanceId, { id }) {
    if (id == null) return undefined;
    const sealed = await unitOfWork.read(scope, (sql) => findSealed(sql, instanceId, id));
    return sealed === undefined ? undefined : proto.Message.decode(openPart(seals.of(scope.tenantId, instanceId), id, 'proto', sealed));
  },
});
