import { NotFound } from '@leadengine/core/contract';
import type { ChannelIngestion, Clock, Scope, SystemScopes, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { gatewayBound } from '../baileys/auth/bounds.js';
import type { InstanceSeals } from '../baileys/auth/instance-seal.js';
import { lockInstance } from '../instance/instance.repository.js';
import type { InstanceService } from '../instance/instance.service.js';
import { toContent } from '../sandbox/message-content.js';
import { NotAGateway } from './gateway.problems.js';
import type { GatewayEvents, GatewaySecret, GatewaySecrets, NewGatewaySecret } from './gateway.schema.js';
import { deleteSecret, expireSecrets, insertSecret, listSecrets, type SecretRow } from './secret.repository.js';
import { newGatewaySecret, verifyCall, type SignedCall } from './signature.js';

/** Calls of external gateways, and the secrets that they are signed with. */
export interface GatewayService {
  /** @throws NotFound, NotAGateway */
  list(scope: Scope, instanceId: string): Promise<GatewaySecrets>;
  /** The secret before stays valid for a day. @throws NotFound, NotAGateway */
  rotate(scope: Scope, instanceId: string): Promise<NewGatewaySecret>;
  /** @throws NotFound */
  revoke(scope: Scope, instanceId: string, id: string): Promise<void>;
  /**
   * Takes in what a gateway says. Resolves when all of it is committed; what was said before changes nothing.
   *
   * @throws WebhookSignatureInvalid, WebhookStale, AmbiguousMessage
   */
  receive(tenantId: string, instanceId: string, call: SignedCall, input: GatewayEvents): Promise<void>;
}

const overlapMs = 24 * 3_600_000;

const pathOf = (tenantId: string, instanceId: string): string => `/v1/whatsapp/webhook/${instanceId}?tenant=${tenantId}`;

const toSecret = ({ id, created_at: createdAt, expires_at: expiresAt }: SecretRow): GatewaySecret => ({
  id,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
});

export interface GatewayServiceParts {
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly clock: Clock;
  readonly seals: InstanceSeals;
  readonly ingestion: ChannelIngestion;
  readonly instances: InstanceService;
}

export const createGatewayService = ({ unitOfWork, scopes, clock, seals, ingestion, instances }: GatewayServiceParts): GatewayService => {
  const assertGateway = async (scope: Scope, instanceId: string): Promise<void> => {
    const { engine } = await instances.get(scope, instanceId);
    if (engine !== 'gateway') throw new NotAGateway({ engine });
  };

  const take = async (scope: Scope, instanceId: string, event: GatewayEvents['events'][number], index: number): Promise<void> => {
    const occurredAt = new Date(event.occurredAt);
    if (event.type === 'message') {
      await ingestion.receive(scope, {
        channel: 'whatsapp',
        instanceId,
        providerEventId: event.id,
        providerMessageId: event.messageId,
        from: event.from,
        displayName: event.displayName,
        occurredAt,
        content: toContent(event.message, `/events/${String(index)}/message`),
        raw: { engine: 'gateway', ...event },
      });
      return;
    }
    await ingestion.reportStatus(scope, {
      channel: 'whatsapp',
      instanceId,
      providerMessageId: event.messageId,
      status: event.status,
      failure: event.status === 'failed' ? { code: 'rejected', detail: event.detail ?? 'The gateway gave no reason.' } : undefined,
      occurredAt,
    });
  };

  return {
    async list(scope, instanceId) {
      await assertGateway(scope, instanceId);
      const rows = await unitOfWork.read(scope, (sql) => listSecrets(sql, instanceId, clock.now()));
      return { webhookPath: pathOf(scope.tenantId, instanceId), secrets: rows.map(toSecret) };
    },

    async rotate(scope, instanceId) {
      await assertGateway(scope, instanceId);
      const id = uuidv7();
      const secret = newGatewaySecret();
      const sealed = seals.of(scope.tenantId, instanceId).seal(Buffer.from(secret), gatewayBound(id));
      return unitOfWork.run(scope, async (tx) => {
        // One after the other: there is one secret that counts. Who was archived meanwhile gets none.
        if ((await lockInstance(tx, instanceId)) === undefined) throw new NotFound({ resource: 'WhatsApp instance' });
        const previousUntil = new Date(tx.now.getTime() + overlapMs);
        const [previous] = await listSecrets(tx.sql, instanceId, tx.now);
        await expireSecrets(tx, instanceId, previousUntil);
        await insertSecret(tx, { id, instanceId, sealed, isPending: false });
        return {
          id,
          secret,
          createdAt: tx.now.toISOString(),
          expiresAt: null,
          webhookPath: pathOf(scope.tenantId, instanceId),
          previousValidUntil: previous === undefined ? null : (previous.expires_at ?? previousUntil).toISOString(),
        };
      });
    },

    async revoke(scope, instanceId, id) {
      const wasThere = await unitOfWork.run(scope, (tx) => deleteSecret(tx, instanceId, id));
      if (!wasThere) throw new NotFound({ resource: 'gateway secret' });
    },

    async receive(tenantId, instanceId, call, input) {
      // Whose number it is said to be counts only once a secret of that tenant and number has signed the call.
      const scope = scopes.system(tenantId, 'a gateway calls', { isRoutine: true });
      const seal = seals.of(tenantId, instanceId);
      const rows = await unitOfWork.read(scope, (sql) => listSecrets(sql, instanceId, clock.now()));
      const secrets = rows.map(({ id, sealed }) => seal.open(sealed, gatewayBound(id)).toString());
      verifyCall(call, secrets, clock.now());
      for (const [index, event] of input.events.entries()) await take(scope, instanceId, event, index);
    },
  };
};
