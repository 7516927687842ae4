import type { BinaryNode } from 'baileys';
import { newStanzaId, node, serverJid, unixSeconds } from '../wire/binary-node.js';
import type { LinkedDevice } from '../world/linked-device.js';
import type { World } from '../world/world.js';
import { push } from './offline-queue.js';

/** Below this many one-time keys the server asks for more. */
const fewPreKeys = 5;

export const noticeFewPreKeys = (device: LinkedDevice): void => {
  if (device.preKeys.size >= fewPreKeys) return;
  device.connection?.send(
    node('notification', { from: serverJid, type: 'encrypt', id: newStanzaId(), t: String(unixSeconds()) }, [
      node('count', { value: String(device.preKeys.size) }),
    ]),
  );
};

export const notify = (world: World, device: LinkedDevice, attrs: Record<string, string>, content: BinaryNode[]): void => {
  push(world, device, node('notification', { id: newStanzaId(), t: String(unixSeconds()), ...attrs }, content));
};

const notifyMex = (world: World, device: LinkedDevice, operation: string, payload: Record<string, unknown>): void => {
  const body = Buffer.from(JSON.stringify({ data: payload }));
  notify(world, device, { from: serverJid, type: 'mex' }, [node('update', { op_name: operation }, body)]);
};

export interface Capping {
  readonly status: 'NONE' | 'FIRST_WARNING' | 'SECOND_WARNING' | 'CAPPED';
  readonly total: number;
  readonly used: number;
}

/** WhatsApp tells how many new chats the account may still open in this cycle. */
export const notifyCapping = (world: World, device: LinkedDevice, { status, total, used }: Capping): void => {
  notifyMex(world, device, 'MessageCappingInfoNotification', {
    xwa2_notify_new_chat_messages_capping_info_update: {
      total_quota: total,
      used_quota: used,
      cycle_start_timestamp: String(unixSeconds()),
      cycle_end_timestamp: String(unixSeconds() + 30 * 86_400),
      server_sent_timestamp: String(unixSeconds()),
      ote_status: 'NOT_ELIGIBLE',
      mv_status: 'NOT_ELIGIBLE',
      capping_status: status,
    },
  });
};

/** WhatsApp forbids the account to write to strangers until then, or takes that back. */
export const notifyTimeLock = (world: World, device: LinkedDevice, until: Date | undefined): void => {
  notifyMex(world, device, 'NotificationUserReachoutTimelockUpdate', {
    xwa2_notify_account_reachout_timelock: until
      ? { is_active: true, time_enforcement_ends: String(Math.floor(until.getTime() / 1000)), enforcement_type: 'WEB_COMPANION_ONLY' }
      : { is_active: false },
  });
};
