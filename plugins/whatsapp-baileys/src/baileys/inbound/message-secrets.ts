import type { MessageTarget, Scope, Sql } from '@leadengine/plugin-kit';
import { proto } from 'baileys';
import { pollBound } from '../auth/bounds.js';
import type { InstanceSeal, InstanceSeals } from '../auth/instance-seal.js';
import { possibleKeysOf } from '../inbox/dedupe-key.js';
import { openMessage } from '../inbox/sealed-message.js';
import { pollOf } from './content.js';
import type { InboxItem } from './inbox-item.js';
import { findByKeys } from './inbox.repository.js';
import { findPoll } from './poll.repository.js';
import { unwrap } from './unwrap.js';

/** Messages that were sent from here. */
export interface SentProtos {
  find(scope: Scope, instanceId: string, key: { readonly id: string }): Promise<proto.IMessage | undefined>;
}

/** What a message was encrypted with, and the options if it is a poll. */
export interface FoundSecret {
  readonly secret: Uint8Array;
  readonly options: readonly string[];
}

/** Finds the secrets of messages that others refer to. */
export interface MessageSecrets {
  find(sql: Sql, item: InboxItem, target: MessageTarget): Promise<FoundSecret | undefined>;
}

/** Encrypts the secret of a poll for its row. */
export const sealSecret = (seal: InstanceSeal, dedupeKey: string, secret: Uint8Array): string =>
  seal.seal(Buffer.from(secret), pollBound(dedupeKey));

const secretIn = (message: proto.IMessage): FoundSecret | undefined => {
  const { message: inner, secret } = unwrap(message);
  return secret && { secret, options: pollOf(inner)?.options ?? [] };
};

export const createMessageSecrets = (seals: InstanceSeals, sent: SentProtos): MessageSecrets => {
  /** The keys that the target was filed under: as ours, or as the other side's. */
  const keysOf = ({ instanceId, own, person }: InboxItem, { providerMessageId: id, isOurs }: MessageTarget): readonly string[] => {
    const from = isOurs ? (own.lid ?? own.pn) : (person.lid ?? person.pn);
    if (from === undefined) return [];
    const stanza = isOurs ? { id, from, recipient: person.lid ?? person.pn } : { id, from };
    return possibleKeysOf(instanceId, stanza, own, person);
  };

  return {
    async find(sql, item, target) {
      const { instanceId } = item;
      const ours = target.isOurs ? await sent.find(sql.scope, instanceId, { id: target.providerMessageId }) : undefined;
      if (ours) return secretIn(ours);
      const keys = keysOf(item, target);
      const seal = seals.of(sql.scope.tenantId, instanceId);
      const poll = await findPoll(sql, instanceId, keys);
      if (poll) return { secret: seal.open(poll.sealed, pollBound(poll.dedupeKey)), options: poll.options };
      const [row] = (await findByKeys(sql, instanceId, keys)).filter(({ sealed }) => sealed !== undefined);
      return row?.sealed === undefined ? undefined : secretIn(proto.Message.decode(openMessage(seal, row.dedupeKey, row.sealed)));
    },
  };
};
