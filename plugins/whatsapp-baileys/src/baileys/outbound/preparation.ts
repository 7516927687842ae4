import { generateWAMessage, proto, type AnyMessageContent, type WAMessage } from 'baileys';
import type { InstanceSeals } from '../auth/instance-seal.js';
import type { LiveSession } from '../session/live-session.js';
import { composeChange, composeMessage, keyOf } from './compose.js';
import type { LaneEntry } from './lane.repository.js';
import { openJob, openPart, type OutboundJob } from './outbound-job.js';
import type { Recipients } from './recipients.js';
import type { SentMessages } from './sent-messages.js';
import { stage, type StagingParts } from './staged-media.js';

/** An entry ready to be written. */
export interface Prepared {
  readonly jid: string;
  readonly message: proto.IMessage;
}

export interface PreparationParts {
  readonly seals: InstanceSeals;
  readonly recipients: Recipients;
  readonly sent: SentMessages;
  readonly staging: StagingParts;
}

/** Makes the protobuf of an entry: finds the recipient, uploads the file. What was made once is taken again. */
export type Prepare = (session: LiveSession, entry: LaneEntry) => Promise<Prepared>;

type SendJob = Extract<OutboundJob, { readonly kind: 'send' }>;

export const createPrepare = ({ seals, recipients, sent, staging }: PreparationParts): Prepare => {
  /** The message it answers, as far as we have it. Of what people wrote the engine gives us a line. */
  const quotedOf = async ({ scope, instanceId }: LiveSession, jid: string, replyTo: SendJob['replyTo']): Promise<WAMessage | undefined> => {
    if (replyTo === undefined) return undefined;
    const ours = replyTo.isOurs ? await sent.find(scope, instanceId, { id: replyTo.providerMessageId }) : undefined;
    return { key: keyOf(jid, replyTo), message: ours ?? { conversation: replyTo.preview } };
  };

  const generate = async (session: LiveSession, entry: LaneEntry, jid: string, content: AnyMessageContent, quoted?: WAMessage) => {
    const { socket } = session;
    const made = await generateWAMessage(jid, content, {
      userJid: session.self().pn ?? socket.user?.id ?? '',
      messageId: entry.provider_message_id,
      upload: socket.waUploadToServer,
      ...(quoted ? { quoted } : {}),
    });
    if (!made.message) throw new Error('The library made no message.');
    // As it will be decoded from the outbox, so that the first attempt and later ones are the same.
    return proto.Message.decode(proto.Message.encode(proto.Message.fromObject(made.message)).finish());
  };

  return async (session, entry) => {
    const { scope, instanceId } = session;
    const seal = seals.of(scope.tenantId, instanceId);
    const jid = entry.jid ?? (await recipients.resolve(session, entry.chat));
    if (entry.proto !== null)
      return { jid, message: proto.Message.decode(openPart(seal, entry.provider_message_id, 'proto', entry.proto)) };
    if (entry.content === null) throw new Error('The entry says not what to send.');
    const job = openJob(seal, entry.provider_message_id, entry.content);
    if (job.kind === 'change') return { jid, message: await generate(session, entry, jid, composeChange(jid, job.target, job.change)) };
    const quoted = await quotedOf(session, jid, job.replyTo);
    if (!('media' in job.content))
      return { jid, message: await generate(session, entry, jid, composeMessage(job.content, undefined), quoted) };
    const file = await stage(scope, job.content.media, staging);
    try {
      return { jid, message: await generate(session, entry, jid, composeMessage(job.content, file.path), quoted) };
    } finally {
      await file.remove();
    }
  };
};
