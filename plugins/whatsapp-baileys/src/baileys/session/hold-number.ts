import { setTimeout as sleep } from 'node:timers/promises';
import { LeaseLostError } from '@leadengine/core/contract';
import type { RunnerContext } from '@leadengine/plugin-kit';
import { openAuthStore } from '../auth/auth-store.js';
import { createInstanceSeals } from '../auth/instance-seal.js';
import { createSocketMemory } from '../socket/socket-factory.js';
import { openLiveSocket, type LiveSocket } from './live-socket.js';
import { saveAccount, saveLinkCode, saveStep, saveWiped, stateOf } from './session-log.js';
import type { SessionParts } from './session-parts.js';
import { isActive } from './session-phase.js';
import { reduceSession, type SessionEffect, type SessionEvent } from './session-reducer.js';
import { readSession, saveOwnAddresses, type SessionRow } from './session.repository.js';
import { watchRow } from './watch-row.js';

const nothing = (): void => undefined;

const phoneOf = ({ method, phone }: SessionRow): string | null => (method === 'code' ? phone : null);

/** Between tries of what the database did not take. */
const retryMs = 2_000;

/** Holds the link of one number until the signal aborts, then hands it over. At most one runs per number: the lease sees to it. */
export const holdNumber = async (shared: SessionParts, { key: instanceId, scope, graceMs }: RunnerContext): Promise<void> => {
  const { unitOfWork, registry, leases, clock, factory, versions, metrics, times } = shared;
  const { signal, log } = scope;
  const seal = createInstanceSeals(shared.derived).of(scope.tenantId, instanceId);
  let isLeaving = false;
  let socket: LiveSocket | undefined;
  let timer: NodeJS.Timeout | undefined;
  let logoutTimer: NodeJS.Timeout | undefined;
  /** The phone that the socket shows a code for; null shows QR codes. */
  let shownOn: string | null | undefined;
  let turn: Promise<void> = Promise.resolve();

  // A function, so that the compiler does not take the flag for a constant across the awaits.
  const hasToLeave = (): boolean => isLeaving || signal.aborted;

  const inTurn = (work: () => Promise<void>): void => {
    turn = turn.then(async () => {
      if (hasToLeave()) return;
      try {
        await work();
      } catch (error) {
        if (!hasToLeave()) log.error({ error, instanceId }, 'a step of a WhatsApp session failed');
      }
    });
  };

  /** Tries until it is done: a step that is lost would leave the number where it is. Only a lost lease ends it. */
  const insist = async <T>(work: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (error instanceof LeaseLostError) fence();
        if (hasToLeave()) throw error;
        log.warn({ error, instanceId }, 'a step of a WhatsApp session is tried again');
        await sleep(retryMs, undefined, { signal });
      }
    }
  };

  const store = await openAuthStore({
    unitOfWork,
    scope,
    instanceId,
    seal,
    commitSeconds: metrics.commitSeconds,
    onWriteFailed(error, isMessage) {
      if (error instanceof LeaseLostError) {
        fence();
        return;
      }
      log.warn({ error, instanceId }, 'keys of a WhatsApp session were not written; what needed them is taken back');
      // Baileys would refuse the message that it cannot ask for again, and WhatsApp would take it for settled.
      if (!isMessage) socket?.cut();
    },
  });
  const memory = createSocketMemory();
  let lastSeq = store.lastSeq;
  const first = await unitOfWork.read(scope, (sql) => readSession(sql, instanceId));
  if (first === undefined) return;
  let row: SessionRow = first;
  let state = stateOf(first, store.isPaired(), clock.now());
  metrics.move(undefined, state.phase);

  /** Somebody else holds the number: silence, at once. */
  const fence = (): void => {
    if (isLeaving) return;
    isLeaving = true;
    clearTimeout(timer);
    void socket?.end();
    store.close();
    log.warn({ instanceId }, 'a WhatsApp session lost its lease and ended');
  };

  const endSocket = async (): Promise<void> => {
    clearTimeout(timer);
    const old = socket;
    socket = undefined;
    if (old === undefined) return;
    await old.end();
    lastSeq = Math.max(lastSeq, old.lastSeq());
  };

  const open = async (): Promise<void> => {
    await endSocket();
    // The next socket reads what the last one wrote.
    await store.settled();
    if (versions.isRefused()) {
      await step({ kind: 'version_refused' });
      return;
    }
    // Half a pairing would log in as somebody who was never linked.
    if (!store.isPaired()) store.renew();
    shownOn = phoneOf(row);
    await shared.gate.pass(signal);
    const opened = openLiveSocket({
      instanceId,
      scope,
      store,
      seal,
      factory,
      memory,
      lastSeq,
      times,
      parts: shared.parts,
      phone: store.isPaired() ? undefined : (shownOn ?? undefined),
      getMessage: (key) => shared.findSentMessage(scope, instanceId, key),
      onEvent(event) {
        inTurn(async () => {
          if (socket === opened) await step(event);
        });
      },
      onCode(code) {
        inTurn(async () => {
          if (socket === opened && state.phase === 'linking')
            await insist(() => unitOfWork.run(scope, (tx) => saveLinkCode(tx, instanceId, seal, code)));
        });
      },
    });
    socket = opened;
  };

  /** Opens a socket, or waits until it is time to. */
  const connectAt = async (at: Date): Promise<void> => {
    clearTimeout(timer);
    if (isActive(state.phase) && state.phase !== 'backoff') {
      await open();
      return;
    }
    timer = setTimeout(
      () => {
        inTurn(() => step({ kind: 'due' }));
      },
      Math.max(0, at.getTime() - clock.now().getTime()),
    );
  };

  const perform = async (effect: SessionEffect): Promise<void> => {
    switch (effect.kind) {
      case 'connect':
        await connectAt(effect.at);
        break;
      case 'end':
        await endSocket();
        break;
      case 'renew_credentials':
        await store.wipe();
        await unitOfWork.run(scope, (tx) => saveOwnAddresses(tx, instanceId, { pn: null, lid: null, phoneNumber: null }));
        break;
      case 'refuse_version':
        versions.refuse();
        break;
      case 'alert':
        metrics.alerts.add(1, { reason: state.reason ?? 'unknown' });
        log.error({ instanceId, state: state.phase, reason: state.reason, code: state.code }, 'a WhatsApp number needs attention');
        break;
      case 'leave':
        break;
    }
  };

  /** A person has moved the number; what the row says counts. */
  const adopt = async (): Promise<void> => {
    const found = await unitOfWork.read(scope, (sql) => readSession(sql, instanceId));
    if (found === undefined) return;
    row = found;
    if (row.command !== null) {
      await obey(row.command);
      return;
    }
    const isSame = row.state === state.phase && row.retry_at?.getTime() === state.retryAt?.getTime();
    const isLinkedOtherwise = state.phase === 'linking' && shownOn !== undefined && shownOn !== phoneOf(row);
    if (isSame && !isLinkedOtherwise) return;
    metrics.move(state.phase, row.state ?? 'unlinked');
    state = stateOf(row, store.isPaired(), clock.now());
    if (state.phase === 'stopped') return;
    versions.reset();
    if (isActive(state.phase)) await connectAt(state.retryAt ?? clock.now());
    else await endSocket();
  };

  const step = async (event: SessionEvent): Promise<void> => {
    const from = state;
    const { state: to, effects } = reduceSession(from, event, { now: clock.now(), random: shared.random() });
    if (event.kind === 'closed') {
      metrics.disconnects.add(1, { code: String(event.code ?? 'none') });
      log.info({ instanceId, code: event.code, state: to.phase }, 'a WhatsApp connection ended');
    }
    if (event.kind === 'opened') metrics.connects.add(1);
    if (to !== from) {
      const outcome = await insist(() =>
        unitOfWork.run(scope, async (tx) => {
          if (event.kind === 'opened') await saveAccount(tx, instanceId, socket?.session.self() ?? { pn: undefined, lid: undefined });
          if (event.kind === 'wiped') {
            await saveWiped(tx, registry, leases, instanceId, to);
            return 'saved';
          }
          return saveStep(tx, registry, instanceId, from, to);
        }),
      );
      if (outcome === 'overtaken') {
        await adopt();
        return;
      }
      metrics.move(from.phase, to.phase);
      state = to;
    }
    for (const effect of effects) await insist(() => perform(effect));
    if (event.kind === 'opened' && row.command !== null) await obey(row.command);
  };

  const wipe = async (reason: string): Promise<void> => {
    clearTimeout(logoutTimer);
    await endSocket();
    await insist(() => store.wipe());
    row = { ...row, command: null };
    await step({ kind: 'wiped', reason });
  };

  const obey = async (command: NonNullable<SessionRow['command']>): Promise<void> => {
    const isOpen = state.phase === 'online' || state.phase === 'draining';
    if (command === 'wipe' || !store.isPaired()) await wipe(command === 'wipe' ? 'wiped' : 'logged_out');
    else if (isOpen && socket !== undefined) {
      const old = socket;
      socket = undefined;
      await old.logout();
      lastSeq = Math.max(lastSeq, old.lastSeq());
      await wipe('logged_out');
    } else if (logoutTimer === undefined) {
      // WhatsApp can be told only over a connection; without one the phone goes on listing the device.
      logoutTimer = setTimeout(() => {
        inTurn(() => wipe('logged_out_offline'));
      }, times.logoutMs);
      await step({ kind: 'requested' });
    }
  };

  const unwatch = watchRow({
    leases,
    instanceId,
    signal,
    times,
    onWake() {
      const live = socket;
      if (live !== undefined) for (const part of shared.parts) part.wake?.(live.session);
    },
    look: () => {
      inTurn(adopt);
    },
  });
  versions.onRefused(() => {
    inTurn(() => step({ kind: 'version_refused' }));
  }, signal);

  // The first step of each holder is written before it connects: one that lost its lease learns it here.
  inTurn(async () => {
    if (row.command === null) await step({ kind: 'started' });
    else await obey(row.command);
  });

  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener(
        'abort',
        () => {
          resolve();
        },
        { once: true },
      );
  });

  const wasFenced = isLeaving;
  isLeaving = true;
  unwatch();
  clearTimeout(timer);
  clearTimeout(logoutTimer);
  await Promise.race([turn, new Promise((resolve) => setTimeout(resolve, graceMs / 10))]);
  await (wasFenced ? socket?.end() : socket?.drain(graceMs));
  if (!wasFenced) await store.settled().catch(nothing);
  store.close();
  metrics.move(state.phase, undefined);
};
