import { ChannelFailure, type ChannelCapability, type UnitOfWork } from '@leadengine/plugin-kit';
import type { EngineChannel } from '../instance/engine-channels.js';
import { findInstance } from '../instance/instance.repository.js';
import { GatewaySendRequested } from './gateway.events.js';

const capabilities: ReadonlySet<ChannelCapability> = new Set(['media', 'location', 'contact'] as const);

/** Numbers that an external gateway holds: it hears of each message as an event, sends it, and reports in a signed call. */
export const createGatewayChannel = (unitOfWork: UnitOfWork): EngineChannel => ({
  capabilities,
  send: (scope, { instanceId, messageId, providerMessageId, attempt }) =>
    unitOfWork.run(scope, async (tx) => {
      const instance = await findInstance(tx.sql, instanceId);
      if (instance === undefined) throw new ChannelFailure('instance_disconnected', 'The number was removed.', { isRetryable: false });
      if (instance.status !== 'connected')
        throw new ChannelFailure('instance_disconnected', 'The number is not connected.', { isRetryable: true });
      tx.emit(GatewaySendRequested, { instanceId, messageId, providerMessageId, attempt });
      return { kind: 'accepted' };
    }),
});
