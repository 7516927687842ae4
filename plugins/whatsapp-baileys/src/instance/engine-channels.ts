import { ChannelFailure, type Channel, type ChannelCapability, type Scope, type UnitOfWork } from '@leadengine/plugin-kit';
import { findEngine } from './instance.repository.js';
import type { EngineName } from './instance.schema.js';

/** What one engine does for the numbers that it holds. */
export interface EngineChannel extends Omit<Channel, 'name' | 'capabilities' | 'changeWindows'> {
  readonly capabilities: ReadonlySet<ChannelCapability>;
}

const rememberedNumbers = 10_000;

/** WhatsApp as one channel: each call goes to the engine that holds the number. */
export const createEngineChannels = (unitOfWork: UnitOfWork, engines: Readonly<Partial<Record<EngineName, EngineChannel>>>): Channel => {
  // A number keeps its engine for life.
  const known = new Map<string, EngineName>();

  const find = async (scope: Scope, instanceId: string): Promise<EngineChannel | undefined> => {
    const key = `${scope.tenantId}/${instanceId}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return engines[remembered];
    const name = await unitOfWork.read(scope, (sql) => findEngine(sql, instanceId));
    if (name === undefined) return undefined;
    if (known.size >= rememberedNumbers) known.clear();
    known.set(key, name);
    return engines[name];
  };

  const get = async (scope: Scope, instanceId: string): Promise<EngineChannel> => {
    const engine = await find(scope, instanceId);
    if (engine === undefined) throw new ChannelFailure('instance_disconnected', 'The number was removed.', { isRetryable: false });
    return engine;
  };

  return {
    name: 'whatsapp',
    capabilities: async (scope, instanceId) => (await find(scope, instanceId))?.capabilities ?? new Set(),
    send: async (scope, message) => (await get(scope, message.instanceId)).send(scope, message),
    async change(scope, wanted) {
      const engine = await get(scope, wanted.instanceId);
      if (!engine.change) throw new ChannelFailure('unsupported', 'The engine changes no messages.', { isRetryable: false });
      await engine.change(scope, wanted);
    },
    openMedia: async (scope, file) => (await find(scope, file.instanceId))?.openMedia?.(scope, file),
    changeWindows: { editMs: 15 * 60_000, revokeMs: 60 * 3_600_000 },
  };
};
