import type { BinaryNode } from 'baileys';
import type { Connection } from '../server/connection.js';
import { finishPairing } from '../server/pairing.js';
import { finishCode, startCode } from '../server/pairing-code.js';
import { becomeActive } from '../traffic/offline-queue.js';
import { attribute, childOf, node } from '../wire/binary-node.js';
import type { World } from '../world/world.js';
import { answerAppStateQuery } from './app-state-queries.js';
import { answerGroupQuery } from './group-queries.js';
import { answerKeyQuery } from './key-queries.js';
import { answerMexQuery } from './mex-queries.js';
import { answerUserQuery } from './user-queries.js';

type Answer = (world: World, connection: Connection, query: BinaryNode) => void | Promise<void>;

const acknowledge: Answer = (_world, connection, query) => {
  connection.result(query);
};

const answerLinkQuery: Answer = (world, connection, query) => {
  const code = childOf(query, 'link_code_companion_reg');
  if (code?.attrs['stage'] === 'companion_hello') startCode(world, connection, query, code);
  if (code?.attrs['stage'] === 'companion_finish') finishCode(world, connection, query, code);
  if (!childOf(query, 'remove-companion-device')) return;
  connection.result(query);
  const { device } = connection;
  if (!device) return;
  device.isRemoved = true;
  world.observations.record('unlinked', { device });
};

const answers: Record<string, Answer> = {
  'w:p': acknowledge,
  'w:stats': acknowledge,
  'urn:xmpp:whatsapp:dirty': acknowledge,
  passive: (world, connection, query) => {
    connection.result(query);
    if (connection.device && childOf(query, 'active')) becomeActive(world, connection.device);
  },
  md: answerLinkQuery,
  encrypt: answerKeyQuery,
  usync: answerUserQuery,
  abt: (_world, connection, query) => {
    const property = node('prop', { config_code: '10518', config_value: '1' });
    connection.result(query, [node('props', { protocol: '1', hash: 'simprops' }, [property])]);
  },
  blocklist: (_world, connection, query) => {
    connection.result(query, [node('list', {}, [])]);
  },
  privacy: (_world, connection, query) => {
    const categories = [node('category', { name: 'readreceipts', value: 'all' }), node('category', { name: 'last', value: 'all' })];
    connection.result(query, query.attrs['type'] === 'get' ? [node('privacy', {}, categories)] : undefined);
  },
  'w:m': (world, connection, query) => {
    const host = node('host', { hostname: world.media.host, maxContentLengthBytes: '104857600' });
    connection.result(query, [node('media_conn', { auth: 'simauth', ttl: '3600', max_buckets: '12' }, [host])]);
  },
  'w:sync:app:state': answerAppStateQuery,
  'w:g2': answerGroupQuery,
  'w:mex': answerMexQuery,
};

/** Answers a query of a client, or the client's answer to one of ours. */
export const answerQuery = async (world: World, connection: Connection, query: BinaryNode): Promise<void> => {
  const namespace = attribute(query, 'xmlns');
  if (query.attrs['type'] === 'result' || query.attrs['type'] === 'error') {
    if (childOf(query, 'pair-device-sign')) finishPairing(world, connection, query);
    return;
  }
  if (world.faults.lasting.muteQueries.has(namespace)) return;
  const answer = answers[namespace];
  if (answer) {
    await answer(world, connection, query);
    return;
  }
  world.observations.record('unknownQuery', { namespace });
  connection.error(query, 501, 'feature-not-implemented');
};
