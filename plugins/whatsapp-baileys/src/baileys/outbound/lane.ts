import { createAlarm } from '../../sandbox/alarm.js';
import type { LiveSession } from '../session/live-session.js';
import { createFlights, type Flight } from './in-flight.js';
import { createLaneOutcomes, type LaneOutcomeParts } from './lane-outcomes.js';
import { countOpen, countStrangers, findNextDue, listHeads, markWritten, type LaneEntry } from './lane.repository.js';
import { reopenUnread } from './progress.repository.js';
import { afterSend, newChatsPerDay, planNext, restedPace, type Pace } from './pace.js';
import { endPauses, findSendState, type SendState } from './send-state.repository.js';
import type { Sender } from './sender.js';

export interface LaneParts extends LaneOutcomeParts {
  readonly sender: Sender;
  /** From 0 to 1. */
  readonly random: () => number;
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
const writtenNoteMs = 250;
const depthEveryMs = 10_000;

/** What the lane sees of the database in one look. */
interface View {
  readonly state: SendState;
  readonly heads: readonly LaneEntry[];
  readonly nextDue: Date | undefined;
}

export const createLane = (session: LiveSession, parts: LaneParts): Lane => {
  const { unitOfWork, sender, clock, random, metrics, settings } = parts;
  const { scope, instanceId, signal } = session;
  const log = scope.log;
  const alarm = createAlarm();
  const flights = createFlights();
  let pace = restedPace;
  let preparing = 0;
  let startedAt: number | undefined;
  let isDraining = false;
  let depthAt = 0;
  let reopenedAt = 0;
  let onEmpty: (() => void) | undefined;
  let hasRested = false;
  const outcomes = createLaneOutcomes(session, parts);

  const isOver = (): boolean => signal.aborted || scope.signal.aborted;

  const release = (messageId: string): void => {
    flights.release(messageId);
    if (flights.size === 0) onEmpty?.();
    alarm.ring();
  };

  /** The server was silent for too long: what was written stays at hand for a while, in case of a receipt, and is written again then. */
  const overdue = async (flight: Flight): Promise<void> => {
    const { entry } = flight;
    if ((await outcomes.unanswered(entry)) === 'given_up') release(entry.provider_message_id);
    else
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

  const write = async (flight: Flight): Promise<boolean> => {
    const { entry } = flight;
    const prepared = await sender.prepare(session, entry);
    await sender.assertDevices(session, entry, prepared.jid);
    if (isOver() || isDraining || !session.socket.ws.isOpen || !(await sender.claim(session, entry, prepared))) return false;
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
      await outcomes.failed(entry, error, flight.writtenAt !== undefined).catch((fault: unknown) => {
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

  /** Now and then: what a phone could not read, asked for and never got is written anew. */
  const reopen = async (): Promise<void> => {
    if (performance.now() - reopenedAt < settings.retryMs / 2) return;
    reopenedAt = performance.now();
    await unitOfWork.run(scope, (tx) => reopenUnread(tx, instanceId, settings.retryMs, settings.mostWrites));
  };

  /** What may be told only after receipts had their time: entries that an earlier socket left without an answer. */
  const isLeftOver = ({ state }: LaneEntry): boolean => state !== 'queued';

  /** Begins what may go now and says how long to sleep. */
  const step = async (): Promise<number> => {
    // Its end is on the way.
    if (!session.socket.ws.isOpen) return settings.pollMs;
    const now = clock.now();
    // Before the look, which may miss what is begun meanwhile.
    const isBeginning = flights.isBeginning();
    await reopen();
    const view = await look(now);
    if (view === undefined) return settings.pollMs;
    await noteDepth();
    const graceLeft = settings.graceMs - (performance.now() - (startedAt ?? 0));
    const candidates: LaneEntry[] = [];
    for (const head of view.heads) {
      if (head.is_new_chat && isBeginning) continue;
      if (!isLeftOver(head)) candidates.push(head);
      else if (graceLeft > 0) continue;
      else if (head.overdues >= settings.mostOverdues || head.writes >= settings.mostWrites) await outcomes.giveUpDoubtful(head);
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
      try {
        await outcomes.refused(flight.entry, code);
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
