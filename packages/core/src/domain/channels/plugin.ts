import { ChannelRegistry, definePlugin, type Channel } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { ChannelDirectory, CircuitClosed, CircuitOpened, SendGates } from './contract.js';
import { archiveInstance, findInstance, listInstances, saveInstance } from './instance.repository.js';
import { channelMigrations } from './migrations.js';
import { createSendGates } from './send-gates.js';

const settings = Type.Object({
  sendsPerSecond: Type.Number({
    default: 5,
    exclusiveMinimum: 0,
    maximum: 1000,
    env: 'LEADENGINE_SENDS_PER_SECOND',
    description: 'Messages that an instance sends per second, unless it has a pace of its own',
  }),
});

/** The ways to reach people that other plugins bring, and their instances. */
export const channelsPlugin = definePlugin({
  name: 'channels',
  contract: 1,
  config: settings,
  provides: { registry: ChannelRegistry, directory: ChannelDirectory, gates: SendGates },
  migrations: channelMigrations,
  events: [CircuitOpened, CircuitClosed],
  setup({ config }) {
    const channels = new Map<string, Channel>();
    const registry: ChannelRegistry = {
      register(channel) {
        if (channels.has(channel.name)) throw new Error(`Two plugins register the channel "${channel.name}".`);
        channels.set(channel.name, channel);
      },
      saveInstance,
      archiveInstance,
    };
    const directory: ChannelDirectory = { findChannel: (name) => channels.get(name), findInstance, listInstances };
    return { services: { registry, directory, gates: createSendGates(config.sendsPerSecond) } };
  },
});
