import type { BinaryNode } from 'baileys';
import type { Connection } from '../server/connection.js';
import { attribute, bytesOf, childOf, childrenOf, node } from '../wire/binary-node.js';
import type { AppState } from '../world/app-state.js';
import type { World } from '../world/world.js';

const answerFor = async (appState: AppState, asked: BinaryNode): Promise<BinaryNode> => {
  const name = attribute(asked, 'name');
  for (const patch of childrenOf(asked, 'patch')) await appState.accept(name, bytesOf(patch));
  const version = Number(asked.attrs['version'] ?? 0);
  const isUpload = childOf(asked, 'patch') !== undefined;
  const patches = isUpload ? [] : appState.patchesAfter(name, version).map((patch) => node('patch', {}, patch));
  const attrs = { name, version: String(isUpload ? appState.versionOf(name) : version), has_more_patches: 'false' };
  return node('collection', attrs, patches.length === 0 ? [] : [node('patches', {}, patches)]);
};

/** Changes of the account's shared state: what the client has missed, and what it changed itself. */
export const answerAppStateQuery = async (_world: World, connection: Connection, query: BinaryNode): Promise<void> => {
  const appState = connection.device?.user.appState;
  const collections: BinaryNode[] = [];
  for (const asked of childrenOf(childOf(query, 'sync'), 'collection')) {
    if (appState) collections.push(await answerFor(appState, asked));
  }
  connection.result(query, [node('sync', {}, collections)]);
};
