import { addressOf } from '@leadengine/core/contract';
import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { contactAddress, type IdentityGraph } from '../identity/identity-graph.js';
import { possibleKeysOf } from '../inbox/dedupe-key.js';
import { readEnvelope, type OwnAddresses } from '../inbox/stanza.js';
import type { InboxItem } from './inbox-item.js';
import { findByKeys, type InboxRow } from './inbox.repository.js';

/** Finds out whose chat each row belongs to, and which rows are one message. */
export type PlaceItems = (scope: Scope, instanceId: string, own: OwnAddresses, rows: readonly InboxRow[]) => Promise<readonly InboxItem[]>;

/**
 * A message may be filed under the telephone number of its sender first and under the LID later, when both were not known together. By now
 * they may be, so that earlier rows of the same message are found under every key it may have.
 */
export const createPlaceItems =
  (unitOfWork: UnitOfWork, identities: IdentityGraph): PlaceItems =>
  async (scope, instanceId, own, rows) => {
    const envelopes = rows.map(({ stanza }) => readEnvelope(stanza, own));
    await identities.learn(
      scope,
      instanceId,
      envelopes.flatMap(({ sender, peer, fromMe }) => (fromMe ? [peer] : [sender])),
    );
    const people = await identities.resolve(
      scope,
      instanceId,
      envelopes.map(({ peer }) => peer),
    );
    const keys = rows.map((row, index) => {
      const person = people[index] ?? { lid: undefined, pn: undefined };
      return possibleKeysOf(instanceId, row.stanza, own, person).filter((key) => key !== row.dedupeKey);
    });
    const aliases = [...new Set(keys.flat())];
    const found = aliases.length === 0 ? [] : await unitOfWork.read(scope, (sql) => findByKeys(sql, instanceId, aliases));
    const byKey = new Map(found.map((row) => [row.dedupeKey, row]));

    return rows.map((row, index): InboxItem => {
      const envelope = envelopes[index] ?? readEnvelope(row.stanza, own);
      const person = people[index] ?? envelope.peer;
      const from = envelope.chatKind === 'dm' && envelope.group === undefined ? contactAddress(person) : undefined;
      const same = (keys[index] ?? []).flatMap((key) => byKey.get(key) ?? []).filter(({ seq }) => seq < row.seq);
      const [first] = same.toSorted((one, other) => one.seq - other.seq);
      return {
        row,
        instanceId,
        own,
        envelope,
        person,
        from,
        // Both spellings of a Brazilian number are one chat.
        lane: envelope.group ?? (from === undefined ? row.stanza.from : addressOf('whatsapp', from).canonical),
        eventKey: first?.dedupeKey ?? row.dedupeKey,
        replaces: row.kind === 'message' ? same.filter(({ kind }) => kind === 'undecryptable') : [],
      };
    });
  };
