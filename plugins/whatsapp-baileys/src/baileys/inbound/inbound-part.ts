import { setTimeout as delay } from 'node:timers/promises';
import { LeaseLostError } from '@leadengine/core/contract';
import type { Clock, Counter, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { createAlarm, type Alarm } from '../../sandbox/alarm.js';
import type { IdentityGraph } from '../identity/identity-graph.js';
import { pairOf } from '../inbox/stanza.js';
import type { LiveSession, SessionPart } from '../session/live-session.js';
import { loadGroups } from './follow-groups.js';
import type { InboxReader } from './inbox-reader.js';
import type { MediaRequests } from './media-requests.js';
import { watchOfflineCount } from './offline-count.js';

export interface InboundPartParts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly reader: InboxReader;
  readonly identities: IdentityGraph;
  readonly mediaRequests: MediaRequests;
  /** Longest sleep without a look at the inbox. */
  readonly pollMs: number;
  readonly lost: Counter;
}

interface Reading {
  readonly alarm: Alarm;
  onlineSince: number | undefined;
  readonly ended: Promise<void>;
  stop(): void;
}

const pauseAfterFaultMs = 1_000;
const gatherMs = 25;

/** Reads what arrives on a socket into the engine, from the inbox and never from the events of the library, which may be lost. */
export const createInboundPart = (parts: InboundPartParts): SessionPart => {
  const { unitOfWork, clock, reader, identities, mediaRequests, pollMs, lost } = parts;
  const readings = new Map<string, Reading>();

  const read = async (session: LiveSession, alarm: Alarm, stop: AbortSignal): Promise<void> => {
    const { scope, instanceId, socket } = session;
    const askNumber = async (lid: string): Promise<string | undefined> =>
      // Without an answer the contact is known by the LID, until more is heard.
      (await socket.signalRepository.lidMapping.getPNForLID(lid).catch(() => null)) ?? undefined;
    while (!stop.aborted) {
      let sleepMs = pollMs;
      try {
        const { read: count, nextAt } = await reader.pass(scope, instanceId, {
          own: session.self(),
          floor: session.inboxFloor(),
          onlineSince: readings.get(instanceId)?.onlineSince,
          askNumber,
          onDone: alarm.ring,
        });
        if (count > 0) {
          // More is on its way as a rule, and rows that are read together cost less.
          await delay(gatherMs, undefined, { signal: stop }).catch(() => undefined);
          continue;
        }
        if (nextAt !== undefined) sleepMs = Math.min(pollMs, Math.max(1, nextAt.getTime() - clock.now().getTime()));
      } catch (error) {
        if (error instanceof LeaseLostError || scope.signal.aborted) return;
        scope.log.warn({ instanceId, error }, 'the inbox of a number could not be read; it is tried again');
        sleepMs = pauseAfterFaultMs;
      }
      await alarm.sleep(sleepMs, stop);
    }
  };

  const inBackground = (session: LiveSession, what: string, work: () => Promise<void>): void => {
    work().catch((error: unknown) => {
      if (!session.signal.aborted) session.scope.log.warn({ instanceId: session.instanceId, error }, what);
    });
  };

  const learn = (session: LiveSession, scope: Scope, pairs: readonly (readonly (string | null | undefined)[])[]): void => {
    const known = pairs.map((addresses) => pairOf(...addresses.map((address) => address ?? undefined)));
    inBackground(session, 'what was heard of addresses was not kept', () => identities.learn(scope, session.instanceId, known));
  };

  return {
    attach(session) {
      const { instanceId, scope, socket, signal } = session;
      const stop = new AbortController();
      signal.addEventListener('abort', () => {
        stop.abort();
      });
      const alarm = createAlarm();
      // Two readers of one number at once would each keep the order, but not together.
      const before = readings.get(instanceId)?.ended ?? Promise.resolve();
      const ended = before
        .then(() => read(session, alarm, stop.signal))
        .finally(() => {
          if (readings.get(instanceId)?.ended === ended) readings.delete(instanceId);
        });
      readings.set(instanceId, {
        alarm,
        onlineSince: undefined,
        ended,
        stop() {
          stop.abort();
        },
      });
      watchOfflineCount(session, unitOfWork, lost);
      socket.ev.on('lid-mapping.update', ({ lid, pn }) => {
        learn(session, scope, [[lid, pn]]);
      });
      socket.ev.on('contacts.upsert', (contacts) => {
        learn(
          session,
          scope,
          contacts.map(({ id, lid, phoneNumber }) => [id, lid, phoneNumber]),
        );
      });
    },

    online(session) {
      const reading = readings.get(session.instanceId);
      if (reading) reading.onlineSince = clock.now().getTime();
      reading?.alarm.ring();
      inBackground(session, 'the groups of a number could not be loaded', () => loadGroups(session, unitOfWork));
      inBackground(session, 'files could not be asked for again', () => mediaRequests.work(session));
      inBackground(session, 'contacts could not be merged', () => identities.linkPending(session.scope, session.instanceId));
    },

    stored(session) {
      readings.get(session.instanceId)?.alarm.ring();
    },

    wake(session) {
      readings.get(session.instanceId)?.alarm.ring();
      if (session.phase() === 'online') inBackground(session, 'files could not be asked for again', () => mediaRequests.work(session));
    },

    async drain(session) {
      const reading = readings.get(session.instanceId);
      reading?.stop();
      await reading?.ended;
    },
  };
};
