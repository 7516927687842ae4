import { buffer } from 'node:stream/consumers';
import { joinScope } from '@leadengine/core/contract';
import type { ChannelIngestion, Counter, Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import type { proto } from 'baileys';
import type { InstanceSeals } from '../auth/instance-seal.js';
import { contactAddress, type IdentityGraph } from '../identity/identity-graph.js';
import { dedupeKeyOf } from '../inbox/dedupe-key.js';
import { readEnvelope, type AddressPair } from '../inbox/stanza.js';
import { downloadMedia, type DownloadLimits } from './download-media.js';
import { messagesOfHistory, namesOfHistory, pairsOfHistory, unpackHistory, type OldMessage } from './history-chunk.js';
import type { InboxItem } from './inbox-item.js';
import { fileSourceOf, sealFileSource } from './media-source.js';
import { normalize } from './normalize.js';

/** Takes in what was written before a number was linked here. */
export interface HistoryImports {
  /** Safe to repeat: the engine knows each message. @returns How many messages are new. */
  import(scope: Scope, item: InboxItem, notification: proto.Message.IHistorySyncNotification): Promise<number>;
}

export interface HistoryParts {
  readonly unitOfWork: UnitOfWork;
  readonly ingestion: ChannelIngestion;
  readonly identities: IdentityGraph;
  readonly seals: InstanceSeals;
  readonly limits: DownloadLimits;
  readonly imported: Counter;
}

/** Old messages that share a transaction. */
const chunkSize = 50;
/** WhatsApp keeps files this long; older ones are not worth asking for. */
const mediaAgeMs = 30 * 24 * 3_600_000;

export const createHistoryImports = ({ unitOfWork, ingestion, identities, seals, limits, imported }: HistoryParts): HistoryImports => {
  const load = async (scope: Scope, notification: proto.Message.IHistorySyncNotification): Promise<proto.HistorySync> => {
    const inline = notification.initialHistBootstrapInlinePayload;
    if (inline?.length) return unpackHistory(inline);
    const { mediaKey, directPath, fileSha256 } = notification;
    const source = fileSourceOf(
      {
        kind: 'document',
        mimeType: '',
        fileName: undefined,
        sizeBytes: undefined,
        caption: undefined,
        mediaKey: mediaKey ?? undefined,
        directPath: directPath ?? undefined,
        encryptedSha256: undefined,
        sha256: fileSha256 ?? undefined,
      },
      { id: '', remoteJid: '', fromMe: true },
    );
    if (!source) throw new Error('The history does not say how to decrypt it.');
    return unpackHistory(await buffer(await downloadMedia({ ...source, kind: 'history' }, limits, scope.signal)));
  };

  const keep = async (
    tx: Transaction,
    { instanceId, own, row }: InboxItem,
    old: OldMessage,
    person: AddressPair,
    name: string | undefined,
  ): Promise<boolean> => {
    const from = contactAddress(person);
    if (from === undefined) return false;
    const { stanza, occurredAt, message } = old;
    const isOurs = stanza.recipient !== undefined;
    // Under the address that a message of today would be filed under.
    const filed = isOurs ? stanza : { ...stanza, from: person.lid ?? person.pn ?? stanza.from };
    const envelope = readEnvelope(filed, own);
    const isFetchable = tx.now.getTime() - occurredAt.getTime() < mediaAgeMs;
    const normalized = normalize(message, envelope, own, (node) => {
      const file = isFetchable
        ? fileSourceOf(node, { id: stanza.id, remoteJid: person.lid ?? person.pn ?? '', fromMe: isOurs })
        : undefined;
      return file && sealFileSource(seals.of(tx.scope.tenantId, instanceId), file);
    });
    if (normalized.kind !== 'message') return false;
    const outcome = await ingestion.receive(joinScope(tx.scope, tx), {
      channel: 'whatsapp',
      instanceId,
      providerEventId: dedupeKeyOf(instanceId, filed, own),
      providerMessageId: stanza.id,
      from,
      by: isOurs ? 'us' : 'contact',
      source: 'history',
      displayName: stanza.notify ?? name,
      occurredAt,
      content: normalized.content,
      replyTo: normalized.replyTo,
      raw: { engine: 'baileys', history: row.seq, stanza: { ...stanza } },
    });
    return outcome.kind === 'stored';
  };

  return {
    async import(scope, item, notification) {
      const { instanceId, own } = item;
      const history = await load(scope, notification);
      await identities.learn(scope, instanceId, pairsOfHistory(history));
      const names = namesOfHistory(history);
      const messages = messagesOfHistory(history, own);
      let count = 0;
      for (let start = 0; start < messages.length; start += chunkSize) {
        scope.signal.throwIfAborted();
        const chunk = messages.slice(start, start + chunkSize);
        const people = await identities.resolve(
          scope,
          instanceId,
          chunk.map(({ stanza }) => readEnvelope(stanza, own).peer),
        );
        const kept = await unitOfWork.run(scope, async (tx) => {
          let stored = 0;
          for (const [index, old] of chunk.entries()) {
            const person = people[index] ?? { lid: undefined, pn: undefined };
            const name = names.get(person.lid ?? '') ?? names.get(person.pn ?? '');
            if (await keep(tx, item, old, person, name)) stored++;
          }
          return stored;
        });
        imported.add(kept);
        count += kept;
      }
      return count;
    },
  };
};
