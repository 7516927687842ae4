import { addressOf } from '@leadengine/core/contract';
import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { contactAddress, type IdentityGraph } from '../identity/identity-graph.js';
import { possibleKeysOf } from '../inbox/dedupe-key.js';
import { pairOf, readEnvelope, type AddressPair, type OwnAddresses } from '../inbox/stanza.js';
import type { InboxItem } from './inbox-item.js';
import { findByKeys, type InboxRow } from './inbox.repository.js';

/** Finds out whose chat each row belongs to, and which rows are one message. */
export type PlaceItems = (
  scope: Scope,
  instanceId: string,
  own: OwnAddresses,
  rows: readonly InboxRow[],
  askNumber?: AskNumber,
) => Promise<readonly InboxItem[]>;

/** The address by telephone number of a LID, as far as the library has heard of it from elsewhere. */
export type AskNumber = (lid: string) => Promise<string | undefined>;

/** A LID that nobody knows the number of is asked about no more often than this. */
const askAgainMs = 60_000;
const mostAsked = 10_000;

/**
 * A message may be filed under the telephone number of its sender first and under the LID later, when both were not known together. By now
 * they may be, so that earlier rows of the same message are found under every key it may have.
 */
export const createPlaceItems = (unitOfWork: UnitOfWork, identities: IdentityGraph, clock: Clock): PlaceItems => {
  const asked = new Map<string, number>();

  /** Completes those of whom the LID alone is known. */
  const ask = async (
    scope: Scope,
    instanceId: string,
    people: readonly AddressPair[],
    askNumber: AskNumber | undefined,
  ): Promise<readonly AddressPair[]> => {
    if (askNumber === undefined) return people;
    const now = clock.now().getTime();
    const unknown = new Set(people.flatMap(({ lid, pn }) => (lid !== undefined && pn === undefined ? [lid] : [])));
    const found: AddressPair[] = [];
    for (const lid of unknown) {
      const key = `${instanceId} ${lid}`;
      if ((asked.get(key) ?? 0) > now - askAgainMs) continue;
      if (asked.size >= mostAsked) asked.clear();
      asked.set(key, now);
      const pn = await askNumber(lid);
      if (pn !== undefined) found.push(pairOf(lid, pn));
    }
    if (found.length === 0) return people;
    await identities.learn(scope, instanceId, found);
    return identities.resolve(scope, instanceId, people);
  };

  return async (scope, instanceId, own, rows, askNumber) => {
    const envelopes = rows.map(({ stanza }) => readEnvelope(stanza, own));
    await identities.learn(
      scope,
      instanceId,
      envelopes.flatMap(({ sender, peer, fromMe }) => (fromMe ? [peer] : [sender])),
    );
    const known = await identities.resolve(
      scope,
      instanceId,
      envelopes.map(({ peer }) => peer),
    );
    const people = await ask(scope, instanceId, known, askNumber);
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
};
