import type { UnitOfWork } from '@leadengine/plugin-kit';
import type { GroupMetadata } from 'baileys';
import { pairOf } from '../inbox/stanza.js';
import type { LiveSession } from '../session/live-session.js';
import { saveGroups, type KnownGroup } from './group.repository.js';

const toGroup = ({ id, subject, size, participants }: GroupMetadata, session: LiveSession): KnownGroup => {
  const { pn, lid } = session.self();
  const own = pairOf(pn, lid);
  const isOurs = (jid: string): boolean => {
    const other = pairOf(jid);
    return (other.lid !== undefined && other.lid === own.lid) || (other.pn !== undefined && other.pn === own.pn);
  };
  return {
    address: id,
    subject,
    participants: size ?? participants.length,
    isAdmin: participants.some(({ id: jid, admin }) => Boolean(admin) && isOurs(jid)),
  };
};

/** Asks WhatsApp for the groups of a number and keeps them. */
export const loadGroups = async (session: LiveSession, unitOfWork: UnitOfWork): Promise<void> => {
  const groups = Object.values(await session.socket.groupFetchAllParticipating());
  const known = groups.map((group) => toGroup(group, session));
  await unitOfWork.run(session.scope, (tx) => saveGroups(tx, session.instanceId, known, true));
};
