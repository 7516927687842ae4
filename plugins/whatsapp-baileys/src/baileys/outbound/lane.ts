import { ChannelFailure, type Clock, type UnitOfWork } from '@leadengine/plugin-kit';
import { createAlarm } from '../../sandbox/alarm.js';
import type { LiveSession } from '../session/live-session.js';
import { createFlights, type Flight } from './in-flight.js';
import {
  countOpen,
  countStrangers,
  findNextDue,
  giveUp,
  listHeads,
  markOverdue,
  markWritten,
  postpone,
  type LaneEntry,
} from './lane.repository.js';
import type { LaneSettings } from './lane-settings.js';
import { judgeNack, pauseMs } from './nack.js';
import type { OutboundMetrics } from './outbound-metrics.js';
import { afterSend, newChatsPerDay, planNext, restedPace, type Pace } from './pace.js';
import { endPauses, findSendState, savePause, saveRestriction, type SendState } from './send-state.repository.js';
import type { Sender } from './sender.js';

export interface LaneParts {
  readonly unitOfWork: UnitOfWork;
  readonly sender: Sender;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly metrics: OutboundMetrics;
  readonly settings: LaneSettings;
  /** There is something that the engine has to be told. */
  readonly onReport: (session: LiveSession) => void;
}

/** Sends what the outbox has for one socket: in order per chat, at the number's pace, each under the id it was given at first. */
export interface Lane {
  /** The number is online. */
  start(): void;
  /** There may be something new. */
  ring(): void;
  /** The server has the message, and that is committed. */
  confirmed(messageId: string): void;
  /** The server refused the message. */
  refused(messageId: string, code: string): Promise<void>;
  /** Begins nothing new; resolves when nothing is at hand any more. */
  drain(): Promise<void>;
}

const headsAtOnce = 50;
const firstRetryMs = 2_000;
const writtenNoteMs = 250;
const depthEveryMs = 10_000;
const retryMs = (refusals: number): number => firstRetryMs * 2 ** Math.min(refusals, 8);

/** What the lane sees of the database in one look. */
interface View {
  readonly state: SendState;
  readonly heads: readonly LaneEntry[];
  readonly nextDue: Date | undefined;
}

export const createLane = (session: LiveSession, parts: LaneParts): Lane => {
  const { unitOfWork, sender, clock, random, metrics, settings, onReport } = parts;
  const { scope, instanceId, signal } = session;
  const log = scope.log;
  const alarm = createAlarm();
  const flights = createFlights();
  let pace = restedPace;
  let preparing = 0;
  let startedAt: number | undefined;
  let isDraining = false;
  let depthAt = 0;
  let onEmpty: (() => void) | undefined;
  let hasRested = false;

  const isOver = (): boolean => signal.aborted || scope.signal.aborted;

  const release = (messageId: string): void => {
    flights.release(messageId);
    if (flights.size === 0) onEmpty?.();
    alarm.ring();
  };

  const abandon = async (
    entry: LaneEntry,
    state: 'failed' | 'unknown',
    failure: Pick<ChannelFailure, 'code' | 'message'>,
    nack: string | null = null,
  ) => {
    const isOurs = await unitOfWork.run(scope, (tx) => giveUp(tx, entry.id, { state, code: failure.code, detail: failure.message, nack }));
    if (!isOurs) return;
    metrics.failed.add(1, { code: nack ?? failure.code });
    onReport(session);
  };

  const unconfirmed = new ChannelFailure(
    'unknown',
    'WhatsApp confirmed nothing; nobody can say whether it arrived. Sending it again uses the same id.',
    {
      isRetryable: true,
    },
  );

  /** The server was silent for too long: wait for a new socket or a while, and write it again. The second time a person decides. */
  const overdue = async (flight: Flight): Promise<void> => {
    const { entry } = flight;
    metrics.unknown.add();
    log.warn({ instanceId, messageId: entry.provider_message_id, writes: entry.writes + 1 }, 'a message was not confirmed in time');
    if (entry.overdues + 1 >= settings.mostOverdues) {
      await abandon(entry, 'unknown', unconfirmed);
      release(entry.provider_message_id);
      return;
    }
    await unitOfWork.run(scope, (tx) => markOverdue(tx, entry.id));
    flights.arm(flight, settings.resendMs, () => {
      release(entry.provider_message_id);
    });
  };

  const armOverdue = (flight: Flight, ms: number): void => {
    flights.arm(flight, ms, () => {
      overdue(flight).catch((error: unknown) => {
        log.warn({ instanceId, error }, 'what became of a message was not noted');
        release(flight.entry.provider_message_id);
      });
    });
  };

  /** Nothing of the entry has left in this attempt, or it may leave again under the same id. */
  const failed = async (entry: LaneEntry, error: unknown, hasLeft: boolean): Promise<void> => {
    if (isOver()) return;
    const failure = error instanceof ChannelFailure ? error : undefined;
    const mayRetry = failure === undefined || failure.isRetryable;
    if (mayRetry && entry.refusals + 1 < settings.mostRefusals) {
      const notBefore = new Date(clock.now().getTime() + (failure?.retryAfterMs ?? retryMs(entry.refusals)));
      log.warn({ instanceId, messageId: entry.provider_message_id, attempt: entry.refusals + 1, error }, 'a message could not be sent yet');
      await unitOfWork.run(scope, (tx) => postpone(tx, entry.id, { notBefore, nack: null }));
      return;
    }
    if (hasLeft || entry.writes > 0) await abandon(entry, 'unknown', unconfirmed);
    else await abandon(entry, 'failed', failure ?? new ChannelFailure('unknown', 'It could not be prepared.', { isRetryable: true }));
  };

  const write = async (flight: Flight): Promise<boolean> => {
    const { entry } = flight;
    const prepared = await sender.prepare(session, entry);
    await sender.assertDevices(session, entry, prepared.jid);
    if (isOver() || isDraining || !(await sender.claim(session, entry, prepared))) return false;
    if (entry.writes > 0) metrics.resent.add();
    flight.writtenAt = performance.now();
    armOverdue(flight, settings.writeMs);
    await sender.write(session, entry, prepared);
    return true;
  };

  const send = async (flight: Flight): Promise<void> => {
    const { entry } = flight;
    const id = entry.provider_message_id;
    preparing++;
    try {
      if (!(await write(flight))) {
        release(id);
        return;
      }
      if (flights.find(id) === flight && !flight.isAnswered) armOverdue(flight, settings.ackMs);
      setTimeout(() => {
        if (flights.find(id) === flight && !flight.isAnswered && !isOver())
          unitOfWork
            .run(scope, (tx) => markWritten(tx, entry.id))
            .catch((error: unknown) => {
              log.warn({ instanceId, error }, 'a written message was not noted');
            });
      }, writtenNoteMs).unref();
    } catch (error) {
      // An answer that came all the same counts.
      if (flight.isAnswered) return;
      await failed(entry, error, flight.writtenAt !== undefined).catch((fault: unknown) => {
        log.warn({ instanceId, error: fault }, 'the failure of a message was not noted');
      });
      release(id);
    } finally {
      preparing--;
      alarm.ring();
    }
  };

  const look = (now: Date): Promise<View | undefined> =>
    unitOfWork.read(scope, async (sql) => {
      const state = await findSendState(sql, instanceId, now);
      if (state === undefined) return undefined;
      hasRested ||= state.pauseStreak > 0;
      if (state.pausedUntil) return { state, heads: [], nextDue: state.pausedUntil };
      const strangers = await countStrangers(sql, instanceId, now, state.pace.sameTextPerHour);
      const most = newChatsPerDay(state.pace, now.getTime() - state.createdAt.getTime());
      const holds = { strangers: state.restriction !== null || strangers.lastDay >= most, digests: strangers.worn };
      const heads = await listHeads(sql, instanceId, flights.ids(), now, holds, headsAtOnce);
      return { state, heads, nextDue: heads.length === 0 ? await findNextDue(sql, instanceId, now) : undefined };
    });

  const begin = (entry: LaneEntry, rate: Pace, now: number): void => {
    pace = afterSend(pace, rate, entry.chat, now, random());
    const flight = flights.add(entry);
    void send(flight);
  };

  const noteDepth = async (): Promise<void> => {
    if (performance.now() - depthAt < depthEveryMs) return;
    depthAt = performance.now();
    metrics.depth(session, await unitOfWork.read(scope, (sql) => countOpen(sql, instanceId)));
  };

  /** What may be told only after receipts had their time: entries that an earlier socket left without an answer. */
  const isLeftOver = ({ state }: LaneEntry): boolean => state !== 'queued';

  /** Begins what may go now and says how long to sleep. */
  const step = async (): Promise<number> => {
    const now = clock.now();
    const view = await look(now);
    if (view === undefined) return settings.pollMs;
    await noteDepth();
    const graceLeft = settings.graceMs - (performance.now() - (startedAt ?? 0));
    const candidates: LaneEntry[] = [];
    for (const head of view.heads) {
      if (!isLeftOver(head)) candidates.push(head);
      else if (graceLeft > 0) continue;
      else if (head.overdues >= settings.mostOverdues || head.writes >= settings.mostWrites) await abandon(head, 'unknown', unconfirmed);
      else candidates.push(head);
    }
    const rate = view.state.pace;
    let sleepMs = graceLeft > 0 ? Math.min(settings.pollMs, graceLeft) : settings.pollMs;
    if (view.nextDue) sleepMs = Math.min(sleepMs, Math.max(1, view.nextDue.getTime() - now.getTime()));
    while (candidates.length > 0 && preparing < settings.atOnce && !isDraining && !isOver()) {
      const plan = planNext(pace, rate, candidates, clock.now().getTime());
      if (plan.kind === 'idle') break;
      if (plan.kind === 'wait') return Math.min(sleepMs, Math.max(1, plan.until - clock.now().getTime()));
      candidates.splice(candidates.indexOf(plan.candidate), 1);
      begin(plan.candidate, rate, clock.now().getTime());
      // How many strangers may be written to has to be counted again.
      if (plan.candidate.is_new_chat) return 1;
    }
    // Others of the same chats may follow at once when these are done, which rings.
    return view.heads.length === headsAtOnce && candidates.length === 0 ? 1 : sleepMs;
  };

  const run = async (): Promise<void> => {
    while (!isOver() && !isDraining) {
      let sleepMs: number;
      try {
        sleepMs = await step();
      } catch (error) {
        if (isOver()) break;
        log.warn({ instanceId, error }, 'the lane of a number could not go on and will try again');
        sleepMs = 1_000;
      }
      await alarm.sleep(sleepMs, signal);
    }
  };

  signal.addEventListener('abort', () => {
    flights.clear();
    onEmpty?.();
    metrics.depth(session, undefined);
  });

  return {
    start() {
      if (startedAt !== undefined) return;
      startedAt = performance.now();
      void run();
    },

    ring: () => {
      alarm.ring();
    },

    confirmed(messageId) {
      const flight = flights.find(messageId);
      if (flight === undefined) return;
      flight.isAnswered = true;
      metrics.sent.add();
      if (flight.writtenAt !== undefined) metrics.ackSeconds.observe((performance.now() - flight.writtenAt) / 1000);
      release(messageId);
      if (!hasRested) return;
      hasRested = false;
      unitOfWork
        .run(scope, (tx) => endPauses(tx, instanceId))
        .catch((error: unknown) => {
          log.warn({ instanceId, error }, 'the end of a pause was not noted');
        });
    },

    async refused(messageId, code) {
      const flight = flights.find(messageId);
      if (flight === undefined || flight.isAnswered) return;
      flight.isAnswered = true;
      const { entry } = flight;
      const verdict = judgeNack(code, entry);
      log.warn({ instanceId, messageId, code, verdict: verdict.kind }, 'WhatsApp refused a message');
      const detail = `WhatsApp refused it with code ${code}.`;
      try {
        if (verdict.kind === 'failed') await abandon(entry, 'failed', { code: verdict.code, message: detail }, code);
        else if (verdict.kind === 'restricted') {
          await unitOfWork.run(scope, (tx) => saveRestriction(tx, instanceId, { kind: 'reachout_time_lock', until: null }));
          await abandon(entry, 'failed', { code: 'restricted', message: `${detail} The number may start no new chats for now.` }, code);
          // The library asks for the end of the lock on another path only; the answer comes as an event.
          await session.socket.fetchAccountReachoutTimelock();
        } else
          await unitOfWork.run(scope, async (tx) => {
            let notBefore: Date | null = null;
            if (verdict.kind === 'pause') {
              const streak = (await findSendState(tx.sql, instanceId, tx.now))?.pauseStreak ?? 0;
              notBefore = new Date(tx.now.getTime() + pauseMs(streak));
              await savePause(tx, instanceId, notBefore, streak + 1);
            }
            await postpone(tx, entry.id, { notBefore, nack: code });
          });
      } catch (error) {
        if (!isOver()) log.warn({ instanceId, messageId, error }, 'what follows from a refusal was not done in full');
      } finally {
        release(messageId);
      }
    },

    async drain() {
      isDraining = true;
      alarm.ring();
      if (flights.size > 0 && !isOver()) await new Promise<void>((resolve) => (onEmpty = resolve));
    },
  };
};
