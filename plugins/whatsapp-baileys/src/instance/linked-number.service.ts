import { NotFound, type DerivedKeys } from '@leadengine/core/contract';
import type { ChannelRegistry, Leases, Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { createInstanceSeals } from '../baileys/auth/instance-seal.js';
import { codeBound, stateOf } from '../baileys/session/session-log.js';
import { isActive } from '../baileys/session/session-phase.js';
import { reduceSession } from '../baileys/session/session-reducer.js';
import {
  findCode,
  listTransitions,
  lockSession,
  saveCommand,
  savePairing,
  type SessionRow,
  type TransitionRow,
} from '../baileys/session/session.repository.js';
import { AlreadyLinked, CodeNotReady, PairingNotNeeded } from './instance.problems.js';
import { findInstance, toInstance } from './instance.repository.js';
import type { LinkingCode, WhatsAppInstance } from './instance.schema.js';
import { moveInstance } from './move-instance.js';
import { sessionRunnerId } from './session-runner-id.js';

export interface LinkedNumberParts {
  readonly unitOfWork: UnitOfWork;
  readonly registry: ChannelRegistry;
  readonly leases: Leases;
  readonly derived: DerivedKeys;
}

/**
 * Numbers that a phone is linked to, as people steer them. Each call writes what is wanted; the holder of the number's lease does it.
 * All are safe to repeat.
 */
export interface LinkedNumbers {
  /** Connects it, or shows a QR code when no phone is linked. Ends a rest and cuts a wait short. */
  connectIn(tx: Transaction, id: string): Promise<WhatsAppInstance>;
  disconnectIn(tx: Transaction, id: string): Promise<WhatsAppInstance>;
  /** The holder takes the device off the account and wipes the link before it lets go. */
  archiveIn(tx: Transaction, id: string): Promise<void>;
  /** Links by a code that is typed on the phone. @throws NotFound, PairingNotNeeded, AlreadyLinked */
  requestCode(scope: Scope, id: string, phoneNumber: string): Promise<WhatsAppInstance>;
  /** What is to be scanned or typed now. @throws NotFound, PairingNotNeeded, AlreadyLinked, CodeNotReady */
  code(scope: Scope, id: string): Promise<LinkingCode>;
  /** @throws NotFound, PairingNotNeeded */
  unlink(scope: Scope, id: string, command: 'logout' | 'wipe'): Promise<WhatsAppInstance>;
  /** @throws NotFound */
  history(scope: Scope, id: string, before: string | null, limit: number): Promise<readonly TransitionRow[]>;
}

const resource = 'WhatsApp instance';

type PairingWish = Parameters<typeof savePairing>[2];

/** A QR code shows who scans it who we are only while we are linked to nobody. */
const isLinked = (row: SessionRow): boolean => row.own_pn !== null;

export const createLinkedNumbers = ({ unitOfWork, registry, leases, derived }: LinkedNumberParts): LinkedNumbers => {
  const seals = createInstanceSeals(derived);

  const lock = async (tx: Transaction, id: string): Promise<SessionRow> => {
    const row = await lockSession(tx, id);
    if (row?.archived_at === null) return row;
    const other = await findInstance(tx.sql, id);
    if (other === undefined) throw new NotFound({ resource });
    throw new PairingNotNeeded({ engine: other.engine });
  };

  const wake = (tx: Transaction, id: string): void => {
    leases.wake(tx, sessionRunnerId, id);
  };

  const connectBy = async (tx: Transaction, row: SessionRow, by: PairingWish): Promise<WhatsAppInstance> => {
    const { id } = row;
    const before = stateOf(row, isLinked(row), tx.now);
    const { state } = reduceSession(before, { kind: 'requested' }, { now: tx.now, random: 0 });
    const isOtherWay = by.method === 'code' && (row.method !== 'code' || row.phone !== by.phone);
    if (state.phase === 'linking' && (before.phase !== 'linking' || isOtherWay)) await savePairing(tx, id, by);
    const instance = state === before ? toInstance(row) : await moveInstance(tx, registry, row, state);
    await leases.want(tx, sessionRunnerId, id);
    wake(tx, id);
    return instance;
  };

  return {
    connectIn: async (tx, id) => connectBy(tx, await lock(tx, id), { method: 'qr', phone: null }),

    async disconnectIn(tx, id) {
      const row = await lock(tx, id);
      await leases.release(tx, sessionRunnerId, id);
      const before = stateOf(row, isLinked(row), tx.now);
      if (!isActive(before.phase)) return toInstance(row);
      const phase = before.isPaired ? 'stopped' : 'unlinked';
      return moveInstance(tx, registry, row, { ...before, phase, reason: 'requested', code: undefined, retryAt: undefined });
    },

    async archiveIn(tx, id) {
      const row = await lock(tx, id);
      if (row.state === 'unlinked') {
        await leases.release(tx, sessionRunnerId, id);
        return;
      }
      await saveCommand(tx, id, 'logout');
      await leases.want(tx, sessionRunnerId, id);
      wake(tx, id);
    },

    requestCode: (scope, id, phoneNumber) =>
      unitOfWork.run(scope, async (tx) => {
        const row = await lock(tx, id);
        if (isLinked(row)) throw new AlreadyLinked({ state: row.state ?? 'unlinked' });
        return connectBy(tx, row, { method: 'code', phone: phoneNumber.replace(/\D/g, '') });
      }),

    code: (scope, id) =>
      unitOfWork.read(scope, async (sql) => {
        const instance = await findInstance(sql, id);
        if (instance === undefined) throw new NotFound({ resource });
        if (instance.state === null) throw new PairingNotNeeded({ engine: instance.engine });
        const code = await findCode(sql, id);
        const { state } = instance;
        if (code?.sealed == null || code.expires_at === null || state !== 'linking') {
          if (state === 'online' || state === 'draining' || state === 'restarting') throw new AlreadyLinked({ state });
          throw new CodeNotReady({ state });
        }
        return {
          method: code.method,
          value: seals.of(scope.tenantId, id).open(code.sealed, codeBound).toString(),
          attempt: code.attempt,
          expiresAt: code.expires_at.toISOString(),
        };
      }),

    unlink: (scope, id, command) =>
      unitOfWork.run(scope, async (tx) => {
        const row = await lock(tx, id);
        if (row.state === 'unlinked' && row.command === null) return toInstance(row);
        await saveCommand(tx, id, command);
        await leases.want(tx, sessionRunnerId, id);
        wake(tx, id);
        return toInstance(row);
      }),

    history: (scope, id, before, limit) =>
      unitOfWork.read(scope, async (sql) => {
        if ((await findInstance(sql, id)) === undefined) throw new NotFound({ resource });
        return listTransitions(sql, id, before, limit);
      }),
  };
};
