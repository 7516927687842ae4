import type { BinaryNode } from 'baileys';
import type { Connection } from '../server/connection.js';
import { attribute, childOf, node } from '../wire/binary-node.js';
import { parseJid } from '../wire/jid.js';
import { addressIn, type SimulatedGroup } from '../world/simulated-group.js';
import type { World } from '../world/world.js';

const participants = (group: SimulatedGroup): BinaryNode[] =>
  group.members.map((member) =>
    node('participant', {
      jid: addressIn(group, member),
      ...(group.addressing === 'lid' ? { phone_number: member.jid } : { lid: member.lid }),
      type: member === group.owner ? 'superadmin' : group.admins.has(member) ? 'admin' : undefined,
    }),
  );

export const groupStanza = (group: SimulatedGroup): BinaryNode => {
  const creation = String(group.createdAt);
  const creator = addressIn(group, group.owner);
  const description =
    group.description === undefined ? [] : [node('description', { id: '1' }, [node('body', {}, Buffer.from(group.description))])];
  return node(
    'group',
    {
      id: parseJid(group.jid).user,
      subject: group.subject,
      creation,
      creator,
      s_t: creation,
      s_o: creator,
      addressing_mode: group.addressing,
      size: String(group.members.length),
    },
    [...participants(group), ...description],
  );
};

/** The groups an account is in. */
export const answerGroupQuery = (world: World, connection: Connection, query: BinaryNode): void => {
  const user = connection.device?.user;
  if (childOf(query, 'participating') && user) {
    const own = [...world.directory.groups.values()].filter((group) => group.members.includes(user));
    connection.result(query, [node('groups', {}, own.map(groupStanza))]);
    return;
  }
  const group = world.directory.groups.get(attribute(query, 'to'));
  if (group && childOf(query, 'query')) connection.result(query, [groupStanza(group)]);
  else connection.error(query, group ? 501 : 404, group ? 'feature-not-implemented' : 'item-not-found');
};
