import { node } from '../wire/binary-node.js';
import { addressIn, type SimulatedGroup } from '../world/simulated-group.js';
import type { SimulatedUser } from '../world/simulated-user.js';
import type { World } from '../world/world.js';
import { notify } from './notifications.js';

export type GroupChange =
  | { readonly kind: 'subject'; readonly subject: string }
  | { readonly kind: 'add' | 'remove' | 'promote' | 'demote'; readonly people: readonly SimulatedUser[] };

const apply = (group: SimulatedGroup, change: GroupChange): void => {
  if (change.kind === 'subject') {
    group.subject = change.subject;
    return;
  }
  for (const person of change.people) {
    const place = group.members.indexOf(person);
    if (change.kind === 'add' && place === -1) group.members.push(person);
    if (change.kind === 'remove' && place !== -1) group.members.splice(place, 1);
    if (change.kind === 'promote') group.admins.add(person);
    if (change.kind === 'demote' || change.kind === 'remove') group.admins.delete(person);
  }
};

/** Somebody changes a group; the clients of all who are in it are told, and of those who were until now. */
export const changeGroup = (world: World, group: SimulatedGroup, author: SimulatedUser, change: GroupChange): void => {
  const told = new Set(group.members);
  apply(group, change);
  for (const member of group.members) told.add(member);
  const who = addressIn(group, author);
  const content =
    change.kind === 'subject'
      ? node('subject', { subject: change.subject, s_o: who })
      : node(
          change.kind,
          {},
          change.people.map((person) => node('participant', { jid: addressIn(group, person), lid: person.lid, phone_number: person.jid })),
        );
  for (const device of [...told].flatMap((member) => member.linkedDevices)) {
    notify(world, device, { from: group.jid, type: 'w:gp2', participant: who, addressing_mode: group.addressing, notify: author.name }, [
      content,
    ]);
  }
};
