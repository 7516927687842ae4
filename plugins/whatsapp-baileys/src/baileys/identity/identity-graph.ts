import type { ChannelIngestion, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { AddressPair } from '../inbox/stanza.js';
import { findPairs, listUnlinked, markLinked, savePairs, type IdentityPair } from './identity.repository.js';

/** Knows which LID and which telephone number are one person's, for one number of ours. */
export interface IdentityGraph {
  /** Takes in what stanzas, contacts and history say. Contacts that turn out to be one person become one. */
  learn(scope: Scope, instanceId: string, pairs: readonly AddressPair[]): Promise<void>;
  /** Completes each address pair as far as it is known. */
  resolve(scope: Scope, instanceId: string, pairs: readonly AddressPair[]): Promise<readonly AddressPair[]>;
  /** Merges what an earlier process learned and did not come to merge. */
  linkPending(scope: Scope, instanceId: string): Promise<void>;
}

/** A person as the engine knows one: the telephone number where it is known, else the LID as the channel's own handle. */
export const contactAddress = ({ lid, pn }: AddressPair): string | undefined => {
  if (pn === undefined) return lid;
  const digits = pn.slice(0, pn.indexOf('@'));
  return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : (lid ?? pn);
};

const isWhole = (pair: AddressPair): pair is IdentityPair => pair.lid !== undefined && pair.pn !== undefined;

/** Pairs kept in memory; a mapping does not change often, and what replaces it passes through here. */
const mostRemembered = 20_000;
const linksAtOnce = 200;

export const createIdentityGraph = (unitOfWork: UnitOfWork, ingestion: ChannelIngestion): IdentityGraph => {
  const known = new Map<string, IdentityPair>();
  const keyOf = (instanceId: string, address: string): string => `${instanceId} ${address}`;
  const remember = (instanceId: string, pair: IdentityPair): void => {
    if (known.size >= mostRemembered) known.clear();
    const before = [known.get(keyOf(instanceId, pair.lid)), known.get(keyOf(instanceId, pair.pn))];
    for (const stale of before) {
      if (stale === undefined) continue;
      known.delete(keyOf(instanceId, stale.lid));
      known.delete(keyOf(instanceId, stale.pn));
    }
    known.set(keyOf(instanceId, pair.lid), pair);
    known.set(keyOf(instanceId, pair.pn), pair);
  };
  const recall = (instanceId: string, { lid, pn }: AddressPair): IdentityPair | undefined =>
    (lid === undefined ? undefined : known.get(keyOf(instanceId, lid))) ??
    (pn === undefined ? undefined : known.get(keyOf(instanceId, pn)));

  const linkPending = async (scope: Scope, instanceId: string): Promise<void> => {
    for (;;) {
      const pairs = await unitOfWork.read(scope, (sql) => listUnlinked(sql, instanceId, linksAtOnce));
      if (pairs.length === 0) return;
      const persons = pairs.map(({ lid, pn }) => [lid, contactAddress({ lid: undefined, pn }) ?? pn]);
      await ingestion.linkAddresses(scope, 'whatsapp', persons);
      await unitOfWork.run(scope, (tx) => markLinked(tx, instanceId, pairs));
      if (pairs.length < linksAtOnce) return;
    }
  };

  return {
    linkPending,

    async learn(scope, instanceId, pairs) {
      const byLid = new Map(pairs.filter(isWhole).map((pair) => [pair.lid, pair]));
      // One statement cannot give one number to two people; the later word counts.
      const byPn = new Map([...byLid.values()].map((pair) => [pair.pn, pair]));
      const news = [...byPn.values()].filter(({ lid, pn }) => known.get(keyOf(instanceId, lid))?.pn !== pn);
      if (news.length === 0) return;
      await unitOfWork.run(scope, (tx) => savePairs(tx, instanceId, news));
      await linkPending(scope, instanceId);
      // Last, so that what failed is learned again with the next message.
      for (const pair of news) remember(instanceId, pair);
    },

    async resolve(scope, instanceId, pairs) {
      const unknown = pairs.filter((pair) => !isWhole(pair) && recall(instanceId, pair) === undefined);
      const addresses = [...new Set(unknown.flatMap(({ lid, pn }) => [lid, pn]).filter((address) => address !== undefined))];
      if (addresses.length > 0) {
        const found = await unitOfWork.read(scope, (sql) => findPairs(sql, instanceId, addresses));
        for (const pair of found) remember(instanceId, pair);
      }
      return pairs.map((pair) => (isWhole(pair) ? pair : (recall(instanceId, pair) ?? pair)));
    },
  };
};
