import { ChannelFailure, type UnitOfWork } from '@leadengine/plugin-kit';
import { proto } from 'baileys';
import type { InstanceSeals } from '../auth/instance-seal.js';
import type { LiveSession } from '../session/live-session.js';
import { isPoll, stanzaOf } from './compose.js';
import { markSending, type LaneEntry } from './lane.repository.js';
import { sealPart } from './outbound-job.js';
import type { Prepare, Prepared } from './preparation.js';

/** Carries one entry to the wire. */
export interface Sender {
  readonly prepare: Prepare;
  /**
   * Makes sure that the message will have recipients: when the question for devices fails, the library sends it to nobody.
   *
   * @throws ChannelFailure
   */
  assertDevices(session: LiveSession, entry: LaneEntry, jid: string): Promise<void>;
  /** Commits that the bytes are about to leave, under the fence of the lease; false when the entry was settled meanwhile. */
  claim(session: LiveSession, entry: LaneEntry, prepared: Prepared): Promise<boolean>;
  /** Encrypts and writes. Resolves when the bytes were handed over, which says nothing of their arrival. */
  write(session: LiveSession, entry: LaneEntry, prepared: Prepared): Promise<void>;
}

const isGroup = (jid: string): boolean => jid.endsWith('@g.us');

/** The server refused the devices that we know, or a phone could not read what our session with it made. */
const needsFreshSessions = ({ nack, server_at: serverAt }: LaneEntry): boolean => nack === '479' || serverAt !== null;

export const createSender = (unitOfWork: UnitOfWork, seals: InstanceSeals, prepare: Prepare): Sender => ({
  prepare,

  async assertDevices({ socket }, entry, jid) {
    if (isGroup(jid)) return;
    const isStale = needsFreshSessions(entry);
    let devices = await socket.getUSyncDevices([jid], !isStale, false);
    if (devices.length === 0 && !isStale) devices = await socket.getUSyncDevices([jid], false, false);
    if (devices.length === 0) throw new ChannelFailure('timeout', 'WhatsApp named no device of the recipient.', { isRetryable: true });
    if (isStale)
      await socket.assertSessions(
        devices.map((device) => device.jid),
        true,
      );
  },

  claim({ scope, instanceId }, entry, { jid, message }) {
    const seal = seals.of(scope.tenantId, instanceId);
    const id = entry.provider_message_id;
    // Nearly every message has one; those of polls are needed for as long as people vote.
    const secret = isPoll(message) ? message.messageContextInfo?.messageSecret : undefined;
    const sealed = {
      jid,
      proto: entry.proto ?? sealPart(seal, id, 'proto', proto.Message.encode(message).finish()),
      secret: secret == null ? null : sealPart(seal, id, 'secret', secret),
    };
    return unitOfWork.run(scope, (tx) => markSending(tx, entry.id, sealed));
  },

  async write({ socket }, entry, { jid, message }) {
    const { attributes, nodes } = stanzaOf(message);
    await socket.relayMessage(jid, message, {
      messageId: entry.provider_message_id,
      additionalAttributes: { ...attributes },
      additionalNodes: nodes,
    });
  },
});
