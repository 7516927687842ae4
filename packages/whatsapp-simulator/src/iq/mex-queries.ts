import type { BinaryNode } from 'baileys';
import type { Connection } from '../server/connection.js';
import { node, unixSeconds } from '../wire/binary-node.js';
import type { World } from '../world/world.js';

const anHour = 3600;

/** WhatsApp's GraphQL queries: the only ones asked are whether the account may write to strangers. */
export const answerMexQuery = (_world: World, connection: Connection, query: BinaryNode): void => {
  const timelock = { is_active: true, time_enforcement_ends: String(unixSeconds() + anHour), enforcement_type: 'WEB_COMPANION_ONLY' };
  const answer = { data: { xwa2_fetch_account_reachout_timelock: timelock } };
  connection.result(query, [node('result', {}, Buffer.from(JSON.stringify(answer)))]);
};
