import { NotFound } from '@leadengine/core/contract';
import type { Clock, RotationKind, UnitOfWork } from '@leadengine/plugin-kit';
import { Webhook as Signer } from 'standardwebhooks';
import { gatewayBound } from '../baileys/auth/bounds.js';
import type { InstanceSeals } from '../baileys/auth/instance-seal.js';
import {
  deletePending,
  expireSecrets,
  findSecret,
  forgetPrevious,
  insertSecret,
  listInstancesWithSecret,
  usePendingSecret,
} from './secret.repository.js';
import { newGatewaySecret, verifyCall } from './signature.js';

export interface SecretRotationParts {
  readonly unitOfWork: UnitOfWork;
  readonly seals: InstanceSeals;
  readonly clock: Clock;
}

const secondsOfDay = 86_400;
const gone = (): Error => new NotFound({ resource: 'gateway secret' });

/** Replaces what gateways sign their calls with. While the old one is accepted a call may be signed with either. */
export const createGatewaySecretRotation = ({ unitOfWork, seals, clock }: SecretRotationParts): RotationKind => ({
  name: 'whatsapp_gateway_secret',
  summary: "Signs the calls of a number's gateway",
  graceSeconds: secondsOfDay,
  longestGraceSeconds: 7 * secondsOfDay,

  subjects: (scope) => unitOfWork.read(scope, listInstancesWithSecret),

  create: (scope, { id, subject: instanceId }) =>
    unitOfWork.run(scope, async (tx) => {
      if (!(await listInstancesWithSecret(tx.sql)).includes(instanceId)) throw gone();
      await deletePending(tx, instanceId, id);
      const sealed = seals.of(scope.tenantId, instanceId).seal(Buffer.from(newGatewaySecret()), gatewayBound(id));
      await insertSecret(tx, { id, instanceId, sealed, isPending: true });
    }),

  async test(scope, { id, subject: instanceId }) {
    const added = await unitOfWork.read(scope, (sql) => findSecret(sql, id));
    if (added === undefined) throw gone();
    const secret = seals.of(scope.tenantId, instanceId).open(added.sealed, gatewayBound(id)).toString();
    const now = clock.now();
    const body = '{"events":[]}';
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Signer(secret).sign(id, now, body),
    };
    verifyCall({ headers, body: Buffer.from(body) }, [secret], now);
  },

  finish: (scope, { id, subject: instanceId }, previousUntil) =>
    unitOfWork.run(scope, async (tx) => {
      const added = await findSecret(tx.sql, id);
      if (added === undefined) throw gone();
      if (!added.isPending) return;
      await expireSecrets(tx, instanceId, previousUntil);
      await usePendingSecret(tx, id);
    }),

  revoke: (scope, { subject: instanceId }) => unitOfWork.run(scope, (tx) => forgetPrevious(tx, instanceId)),

  cancel: (scope, { subject: instanceId }) => unitOfWork.run(scope, (tx) => deletePending(tx, instanceId, null)),
});
