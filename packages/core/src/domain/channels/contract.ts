import { defineProblem, defineService, type Channel, type InstanceStatus, type Sql } from '@leadengine/plugin-kit';

/** A number or account of a channel, as tickets see it. */
export interface ChannelInstance {
  readonly id: string;
  readonly channel: string;
  readonly name: string;
  readonly status: InstanceStatus;
  readonly address: string | null;
}

export const UnknownInstance = defineProblem<{ instanceId: string }>({
  code: 'channels.unknown_instance',
  status: 422,
  title: 'No such channel instance',
  detail: ({ instanceId }) => `There is no channel instance ${instanceId}.`,
});

/** What channels the app has, and which instances the tenant has of them. */
export interface ChannelDirectory {
  /** The registered channel of this name. */
  findChannel(name: string): Channel | undefined;
  /** An instance that is not archived. */
  findInstance(sql: Sql, id: string): Promise<ChannelInstance | undefined>;
  listInstances(sql: Sql): Promise<readonly ChannelInstance[]>;
}
export const ChannelDirectory = defineService<ChannelDirectory>('channels.directory');
