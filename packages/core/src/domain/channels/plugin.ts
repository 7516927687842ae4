import { ChannelRegistry, definePlugin, type Channel } from '@leadengine/plugin-kit';
import { ChannelDirectory } from './contract.js';
import { archiveInstance, findInstance, listInstances, saveInstance } from './instance.repository.js';
import { channelMigrations } from './migrations.js';

/** The ways to reach people that other plugins bring, and their instances. */
export const channelsPlugin = definePlugin({
  name: 'channels',
  contract: 1,
  provides: { registry: ChannelRegistry, directory: ChannelDirectory },
  migrations: channelMigrations,
  setup() {
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
    return { services: { registry, directory } };
  },
});
