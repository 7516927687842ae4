import type { BinaryNode } from 'baileys';
import type { LiveSession, SessionPart } from '../session/live-session.js';
import { createLane, type Lane, type LaneParts } from './lane.js';
import type { NumberChecks } from './number-checks.js';
import { createProgressWriter } from './progress-writer.js';
import { markRetryAsked } from './progress.repository.js';
import { holdReceipts } from './receipts.js';
import type { ReportDue } from './reporter.js';
import { followRestrictions } from './restriction-signals.js';

export interface OutboundPartParts extends Omit<LaneParts, 'onReport'> {
  readonly reportDue: ReportDue;
  readonly checks: NumberChecks;
}

interface Outbound {
  readonly lane: Lane;
  /** Tells the engine what it has not been told. */
  report(): void;
}

/** Sends what the outbox has through a socket and follows what becomes of it. */
export const createOutboundPart = (parts: OutboundPartParts): SessionPart => {
  const { unitOfWork, reportDue, checks } = parts;
  const outbounds = new WeakMap<LiveSession, Outbound>();

  /** One report at a time; what comes meanwhile makes another. */
  const createReporting = (session: LiveSession): (() => void) => {
    let isBusy = false;
    let isDue = false;
    const run = async (): Promise<void> => {
      isBusy = true;
      while (isDue && !session.scope.signal.aborted) {
        isDue = false;
        try {
          await reportDue(session.scope, session.instanceId);
        } catch (error) {
          // A schedule makes up for it.
          if (!session.scope.signal.aborted)
            session.scope.log.warn({ instanceId: session.instanceId, error }, 'a status was not reported yet');
        }
      }
      isBusy = false;
    };
    return () => {
      isDue = true;
      if (!isBusy) void run();
    };
  };

  return {
    attach(session) {
      const report = createReporting(session);
      const lane = createLane(session, { ...parts, onReport: report });
      outbounds.set(session, { lane, report });
      const progress = createProgressWriter(session, unitOfWork, report);

      // The server's confirmation makes no event of the library, so it is read from the wire.
      session.socket.ws.on('CB:ack,class:message', ({ attrs }: BinaryNode) => {
        const { id, error, t } = attrs;
        // Of a socket that is over nobody knows whom its last messages were encrypted for.
        if (id === undefined || session.signal.aborted) return;
        if (error !== undefined) {
          void lane.refused(id, error);
          return;
        }
        const at = Number(t) > 0 ? new Date(Number(t) * 1000) : parts.clock.now();
        progress.tell([{ messageId: id, level: 'server', at }]).then(
          (raised) => {
            if (raised.has(id)) lane.confirmed(id);
          },
          (fault: unknown) => {
            if (!session.signal.aborted)
              session.scope.log.warn({ instanceId: session.instanceId, error: fault }, 'a confirmation was not noted');
          },
        );
      });
      holdReceipts(session, () => parts.clock.now(), {
        async progress(news) {
          for (const messageId of await progress.tell(news)) lane.confirmed(messageId);
        },
        retry: (messageIds) => unitOfWork.run(session.scope, (tx) => markRetryAsked(tx, session.instanceId, messageIds)),
      });
      followRestrictions(session, unitOfWork, () => {
        lane.ring();
      });
    },

    online(session) {
      const outbound = outbounds.get(session);
      outbound?.lane.start();
      outbound?.report();
      checks.answer(session);
    },

    wake(session) {
      outbounds.get(session)?.lane.ring();
      if (session.phase() === 'online') checks.answer(session);
    },

    drain: (session) => outbounds.get(session)?.lane.drain() ?? Promise.resolve(),
  };
};
