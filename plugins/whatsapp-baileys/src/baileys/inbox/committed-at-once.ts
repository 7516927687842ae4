// eslint-disable-next-line no-restricted-imports -- Nothing is carried here: it leaves what Baileys carries.
import { AsyncResource } from 'node:async_hooks';
import type { SocketConfig } from 'baileys';
import type { SessionLocks } from './session-locks.js';

type Repository = ReturnType<SocketConfig['makeSignalRepository']>;

/**
 * Takes each call out of the transaction that Baileys sends a message in. That one commits after the bytes have left, with a copy of the
 * session from before: a crash or a lost lease in between would use a key of the ratchet twice, which the recipient cannot read, and a
 * message that came in meanwhile would be forgotten by the session. So each call is a transaction of its own, over before the send.
 */
export const committedAtOnce = (repository: Repository, locks: SessionLocks): Repository => {
  const outside = Object.fromEntries(
    Object.entries(repository).map(([name, member]: [string, unknown]) => [
      name,
      typeof member === 'function' ? AsyncResource.bind(member as (...parameters: unknown[]) => unknown) : member,
    ]),
  ) as unknown as Repository;
  return {
    ...outside,
    encryptMessage: AsyncResource.bind((options: Parameters<Repository['encryptMessage']>[0]) =>
      locks.run(options.jid, () => repository.encryptMessage(options)),
    ),
    injectE2ESession: AsyncResource.bind((options: Parameters<Repository['injectE2ESession']>[0]) =>
      locks.run(options.jid, () => repository.injectE2ESession(options)),
    ),
    migrateSession: AsyncResource.bind((from: string, to: string) => locks.run(from, () => repository.migrateSession(from, to))),
  };
};
