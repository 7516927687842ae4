import { joinScope } from '@leadengine/core/contract';
import type { ChannelIngestion, InboundContent, MessageChange, MessageTarget, Scope, Transaction } from '@leadengine/plugin-kit';
import { proto } from 'baileys';
import type { InstanceSeals } from '../auth/instance-seal.js';
import { contactAddress, type IdentityGraph } from '../identity/identity-graph.js';
import { dedupeKeyOf, possibleKeysOf } from '../inbox/dedupe-key.js';
import { pairOf, readEnvelope, type AddressPair, type StanzaAttributes } from '../inbox/stanza.js';
import { textOf } from './content.js';
import type { InboxItem, OpenItem } from './inbox-item.js';
import { findByKeys, markDone, type InboxRow } from './inbox.repository.js';
import { fileSourceOf, sealFileSource } from './media-source.js';
import { namesOfHashes, openWithSecret, type SecretUse } from './message-secret.js';
import { sealSecret, type MessageSecrets } from './message-secrets.js';
import { normalize, type Normalized, type SecretPayload } from './normalize.js';
import { savePoll } from './poll.repository.js';
import { resentMessagesOf, type ResentMessage } from './resent-messages.js';
import { unwrap } from './unwrap.js';

/** Hands items to the engine. */
export interface ItemReader {
  /** In the caller's transaction, so that what follows from a row and the mark that it was read are one commit. @returns The outcome. */
  read(tx: Transaction, item: OpenItem): Promise<string>;
}

export interface ItemReaderParts {
  readonly ingestion: ChannelIngestion;
  readonly seals: InstanceSeals;
  readonly secrets: MessageSecrets;
  readonly identities: IdentityGraph;
}

const channel = 'whatsapp';

/** How the outcome begins of what was shown without its content. */
const placeholder = 'placeholder:';

const occurredAt = ({ row: { stanza, arrivedAt } }: InboxItem): Date => {
  const seconds = Number(stanza.t);
  return Number.isInteger(seconds) && seconds > 0 ? new Date(seconds * 1000) : arrivedAt;
};

/** Linked devices never get what may be seen once; all else may come yet. */
const unreadable = ({ unavailable }: StanzaAttributes): InboundContent =>
  unavailable?.startsWith('view_once') === true
    ? { type: 'unavailable', reason: 'unsupported', kind: 'viewOnceMessage' }
    : { type: 'unavailable', reason: 'waiting', kind: undefined };

const addressesOf = ({ lid, pn }: AddressPair): readonly string[] => [lid, pn].filter((address) => address !== undefined);

/** The chosen emoji, text and so on lie encrypted in the inbox; of the rest the wire's own words are enough. */
const rawOf = ({ row }: InboxItem): Readonly<Record<string, unknown>> => ({
  engine: 'baileys',
  seq: row.seq,
  dedupeKey: row.dedupeKey,
  stanza: { ...row.stanza },
});

export const createItemReader = ({ ingestion, seals, secrets, identities }: ItemReaderParts): ItemReader => {
  const receive = async (
    scope: Scope,
    item: InboxItem,
    from: string,
    content: InboundContent,
    replyTo: MessageTarget | undefined,
  ): Promise<string> => {
    const { instanceId, row, envelope, eventKey } = item;
    const outcome = await ingestion.receive(scope, {
      channel,
      instanceId,
      providerEventId: eventKey,
      providerMessageId: row.stanza.id,
      from,
      by: envelope.fromMe ? 'us' : 'contact',
      displayName: row.stanza.notify,
      occurredAt: occurredAt(item),
      content,
      replyTo,
      raw: rawOf(item),
    });
    return outcome.kind;
  };

  const receiveChange = async (
    scope: Scope,
    item: InboxItem,
    from: string,
    target: MessageTarget,
    change: MessageChange | { readonly kind: 'vote'; readonly options: readonly string[] },
    name: string = change.kind,
  ): Promise<string> => {
    const outcome = await ingestion.receiveChange(scope, {
      channel,
      instanceId: item.instanceId,
      // A message may have been shown under the key itself, before anybody knew that it is none.
      providerEventId: `${item.eventKey}:${name}`,
      from,
      by: item.envelope.fromMe ? 'us' : 'contact',
      occurredAt: occurredAt(item),
      target,
      change,
      raw: rawOf(item),
    });
    return outcome.kind;
  };

  const openSealed = async (tx: Transaction, item: InboxItem, sealed: SecretPayload, use: SecretUse) => {
    const found = await secrets.find(tx.sql, item, sealed.target);
    if (!found) return undefined;
    const ours = addressesOf(pairOf(item.own.lid, item.own.pn));
    const theirs = addressesOf(item.person);
    const context = {
      messageId: sealed.target.providerMessageId,
      authors: sealed.target.isOurs ? ours : theirs,
      senders: item.envelope.fromMe ? ours : theirs,
      use,
    };
    const plaintext = openWithSecret(found.secret, context, sealed.payload, sealed.iv);
    return plaintext && { plaintext, options: found.options };
  };

  const readVote = async (tx: Transaction, item: InboxItem, from: string, vote: SecretPayload): Promise<string> => {
    const opened = await openSealed(tx, item, vote, 'Poll Vote');
    if (!opened) return 'ignored:unreadable_vote';
    const { selectedOptions } = proto.Message.PollVoteMessage.decode(opened.plaintext);
    const options = namesOfHashes(opened.options, selectedOptions);
    return receiveChange(joinScope(tx.scope, tx), item, from, vote.target, { kind: 'vote', options });
  };

  const readEdit = async (tx: Transaction, item: InboxItem, from: string, edit: SecretPayload): Promise<string> => {
    const opened = await openSealed(tx, item, edit, 'Message Edit');
    if (!opened) return 'ignored:unreadable_edit';
    const { message } = unwrap(proto.Message.decode(opened.plaintext));
    const text = textOf(message.protocolMessage?.editedMessage ? unwrap(message.protocolMessage.editedMessage).message : message) ?? '';
    return receiveChange(joinScope(tx.scope, tx), item, from, edit.target, { kind: 'edit', text });
  };

  const readNormalized = async (tx: Transaction, item: InboxItem, from: string, normalized: Normalized): Promise<string> => {
    const scope = joinScope(tx.scope, tx);
    switch (normalized.kind) {
      case 'ignored':
        return `ignored:${normalized.reason}`;
      case 'vote':
        return readVote(tx, item, from, normalized);
      case 'sealed_edit':
        return readEdit(tx, item, from, normalized);
      case 'change':
        return receiveChange(scope, item, from, normalized.target, normalized.change);
      case 'message': {
        const outcome = await receive(scope, item, from, normalized.content, normalized.replyTo);
        if (normalized.poll) {
          const { instanceId, row } = item;
          const sealed = sealSecret(seals.of(tx.scope.tenantId, instanceId), row.dedupeKey, normalized.poll.secret);
          await savePoll(tx, instanceId, { dedupeKey: row.dedupeKey, sealed, options: normalized.poll.options });
        }
        return outcome;
      }
    }
  };

  const showPlace = async (tx: Transaction, item: InboxItem, from: string): Promise<string> =>
    `${placeholder}${await receive(joinScope(tx.scope, tx), item, from, unreadable(item.row.stanza), undefined)}`;

  /** What turns out to be no message must not be waited for any more. */
  const withoutPlace = async (tx: Transaction, item: InboxItem, from: string, normalized: Normalized): Promise<string> => {
    const { row, replaces, envelope } = item;
    const hasPlace = [row, ...replaces].some(({ outcome }) => outcome?.startsWith(placeholder) === true);
    if (hasPlace && normalized.kind !== 'message') {
      const own = { providerMessageId: row.stanza.id, isOurs: envelope.fromMe };
      await receiveChange(joinScope(tx.scope, tx), item, from, own, { kind: 'revoke' }, 'place');
    }
    return readNormalized(tx, item, from, normalized);
  };

  /** In place of what came without content. */
  const readResent = async (tx: Transaction, item: InboxItem, messages: readonly ResentMessage[]): Promise<string> => {
    const { instanceId, own } = item;
    for (const { stanza, message } of messages) {
      const envelope = readEnvelope(stanza, own);
      const [person = envelope.peer] = await identities.resolve(joinScope(tx.scope, tx), instanceId, [envelope.peer]);
      const keys = possibleKeysOf(instanceId, stanza, own, person);
      const rows = await findByKeys(tx.sql, instanceId, keys);
      const eventKey = rows[0]?.dedupeKey ?? dedupeKeyOf(instanceId, stanza, own);
      const from = contactAddress(person);
      const row: InboxRow = { ...item.row, stanza: { ...rows[0]?.stanza, ...stanza }, dedupeKey: eventKey };
      await read(tx, { item: { ...item, row, envelope, person, from, eventKey, replaces: [] }, message });
      const replaced = rows.filter(({ kind }) => kind === 'undecryptable');
      if (replaced.length > 0)
        markDone(
          tx,
          instanceId,
          replaced.map((each) => ({ row: each, outcome: 'replaced' })),
        );
    }
    return 'resent';
  };

  const read: ItemReader['read'] = (tx, { item, message }) => {
    const { envelope, own, row, from } = item;
    if (message === undefined) {
      // Of groups and the like nothing is shown, so nothing is missing.
      if (envelope.chatKind !== 'dm' || envelope.group !== undefined || from === undefined)
        return Promise.resolve(`ignored:${envelope.chatKind === 'dm' ? 'nobody' : envelope.chatKind}`);
      return showPlace(tx, item, from);
    }
    const resent = row.stanza.category === 'peer' && envelope.fromMe ? resentMessagesOf(message, own) : undefined;
    if (resent) return readResent(tx, item, resent);
    const normalized = normalize(message, envelope, own, (node) => {
      const { lid, pn } = envelope.peer;
      const file = fileSourceOf(node, { id: row.stanza.id, remoteJid: lid ?? pn ?? row.stanza.from, fromMe: envelope.fromMe });
      return file && sealFileSource(seals.of(tx.scope.tenantId, item.instanceId), file);
    });
    if (from === undefined) return Promise.resolve(`ignored:${normalized.kind === 'ignored' ? normalized.reason : 'nobody'}`);
    return withoutPlace(tx, item, from, normalized);
  };

  return { read };
};
