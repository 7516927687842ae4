import type { ChannelRegistry, Leases, Transaction } from '@leadengine/plugin-kit';
import { InstanceQrUpdated } from '../../instance/instance.events.js';
import type { InstanceRow } from '../../instance/instance.repository.js';
import { moveInstance } from '../../instance/move-instance.js';
import { sessionRunnerId } from '../../instance/session-runner-id.js';
import type { InstanceSeal } from '../auth/instance-seal.js';
import type { LinkCode } from './live-socket.js';
import type { SessionState } from './session-reducer.js';
import {
  deletePairing,
  lockSession,
  saveCode,
  saveCommand,
  saveOwnAddresses,
  saveRounds,
  saveStrikes,
  type SessionRow,
} from './session.repository.js';

/** What a row says of a session. What it does not say begins anew with each holder. */
export const stateOf = (row: SessionRow, isPaired: boolean, now: Date): SessionState => ({
  phase: row.state ?? 'unlinked',
  reason: row.state_reason ?? undefined,
  code: row.state_code ?? undefined,
  retryAt: row.retry_at ?? undefined,
  isPaired,
  failures: 0,
  strikes: row.strikes,
  rounds: row.rounds ?? 0,
  linkingSince: row.rounds === null || row.rounds === 0 ? undefined : (row.window_started_at ?? undefined),
  hadBadSignature: false,
  wasReplaced: false,
  wasBanned: row.state === 'banned' && row.retry_at !== null && row.retry_at <= now,
});

const isSameMove = (from: SessionState, to: SessionState): boolean =>
  from.phase === to.phase && from.reason === to.reason && from.code === to.code && from.retryAt?.getTime() === to.retryAt?.getTime();

/** Writes a step of a session. Undefined when a person has moved it meanwhile, which counts. */
export const saveStep = async (
  tx: Transaction,
  registry: ChannelRegistry,
  instanceId: string,
  from: SessionState,
  to: SessionState,
): Promise<'saved' | 'overtaken'> => {
  const row: (SessionRow & InstanceRow) | undefined = await lockSession(tx, instanceId);
  if (row?.state !== from.phase) return 'overtaken';
  if (!isSameMove(from, to)) await moveInstance(tx, registry, row, to);
  else if (row.strikes !== to.strikes) await saveStrikes(tx, instanceId, to.strikes);
  if (to.linkingSince !== undefined && (to.rounds !== from.rounds || from.linkingSince === undefined))
    await saveRounds(tx, instanceId, to.rounds, to.linkingSince);
  return 'saved';
};

/** The link is wiped: what was asked for is done, and nobody need hold the number. */
export const saveWiped = async (
  tx: Transaction,
  registry: ChannelRegistry,
  leases: Leases,
  instanceId: string,
  to: SessionState,
): Promise<void> => {
  const row = await lockSession(tx, instanceId);
  if (row === undefined) return;
  await saveCommand(tx, instanceId, null);
  await deletePairing(tx, instanceId);
  await saveOwnAddresses(tx, instanceId, { pn: null, lid: null, phoneNumber: null });
  await moveInstance(tx, registry, row, to);
  await leases.release(tx, sessionRunnerId, instanceId);
};

/** What a sealed code was sealed as. */
export const codeBound = 'pairing';

/** Shows a code that links a phone. */
export const saveLinkCode = async (tx: Transaction, instanceId: string, seal: InstanceSeal, code: LinkCode): Promise<void> => {
  const expiresAt = new Date(tx.now.getTime() + code.lifeMs);
  const attempt = await saveCode(tx, instanceId, seal.seal(Buffer.from(code.text), codeBound), expiresAt);
  tx.emit(InstanceQrUpdated, { instanceId, method: code.method, attempt, expiresAt: expiresAt.toISOString() });
};

/** Notes which account is linked. */
export const saveAccount = (
  tx: Transaction,
  instanceId: string,
  { pn, lid }: { readonly pn: string | undefined; readonly lid: string | undefined },
): Promise<void> => {
  const digits = pn?.split(/[:@]/, 1)[0];
  return saveOwnAddresses(tx, instanceId, { pn: pn ?? null, lid: lid ?? null, phoneNumber: digits === undefined ? null : `+${digits}` });
};
