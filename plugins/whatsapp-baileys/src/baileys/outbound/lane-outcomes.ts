import { ChannelFailure, type Clock, type UnitOfWork } from '@leadengine/plugin-kit';
import type { LiveSession } from '../session/live-session.js';
import { giveUp, markOverdue, postpone, type LaneEntry } from './lane.repository.js';
import type { LaneSettings } from './lane-settings.js';
import { judgeNack, pauseMs } from './nack.js';
import type { OutboundMetrics } from './outbound-metrics.js';
import { findSendState, savePause, saveRestriction } from './send-state.repository.js';

export interface LaneOutcomeParts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly metrics: OutboundMetrics;
  readonly settings: LaneSettings;
  /** There is something that the engine has to be told. */
  readonly onReport: (session: LiveSession) => void;
}

/** Writes down what came of entries that were not confirmed. */
export interface LaneOutcomes {
  /** Nobody can say whether it arrived, and it was tried enough. */
  giveUpDoubtful(entry: LaneEntry): Promise<void>;
  /** The server was silent for too long. `waits`: it may be written once more. */
  unanswered(entry: LaneEntry): Promise<'waits' | 'given_up'>;
  /** It could not be prepared or written. @param hasLeft - Whether its bytes may have left in this attempt. */
  failed(entry: LaneEntry, error: unknown, hasLeft: boolean): Promise<void>;
  /** The server refused it with this code. */
  refused(entry: LaneEntry, code: string): Promise<void>;
}

const firstRetryMs = 2_000;
const retryMs = (refusals: number): number => firstRetryMs * 2 ** Math.min(refusals, 8);

const doubtful = 'WhatsApp confirmed nothing; nobody can say whether it arrived. Sending it again uses the same id.';

export const createLaneOutcomes = (session: LiveSession, parts: LaneOutcomeParts): LaneOutcomes => {
  const { unitOfWork, clock, metrics, settings, onReport } = parts;
  const { scope, instanceId } = session;
  const { log } = scope;

  const abandon = async (
    entry: LaneEntry,
    state: 'failed' | 'unknown',
    { code, message: detail }: Pick<ChannelFailure, 'code' | 'message'>,
    nack: string | null = null,
  ): Promise<void> => {
    if (!(await unitOfWork.run(scope, (tx) => giveUp(tx, entry.id, { state, code, detail, nack })))) return;
    metrics.failed.add(1, { code: nack ?? code });
    onReport(session);
  };

  const giveUpDoubtful = (entry: LaneEntry): Promise<void> => abandon(entry, 'unknown', { code: 'unknown', message: doubtful });

  return {
    giveUpDoubtful,

    async unanswered(entry) {
      metrics.unknown.add();
      log.warn({ instanceId, messageId: entry.provider_message_id, writes: entry.writes + 1 }, 'a message was not confirmed in time');
      if (entry.overdues + 1 >= settings.mostOverdues) {
        await giveUpDoubtful(entry);
        return 'given_up';
      }
      await unitOfWork.run(scope, (tx) => markOverdue(tx, entry.id));
      return 'waits';
    },

    async failed(entry, error, hasLeft) {
      // A connection that broke says nothing of the message. The next one goes on with it.
      if (session.signal.aborted || scope.signal.aborted || !session.socket.ws.isOpen) return;
      const failure = error instanceof ChannelFailure ? error : undefined;
      const mayRetry = failure === undefined || failure.isRetryable;
      if (mayRetry && entry.refusals + 1 < settings.mostRefusals) {
        const notBefore = new Date(clock.now().getTime() + (failure?.retryAfterMs ?? retryMs(entry.refusals)));
        log.warn(
          { instanceId, messageId: entry.provider_message_id, attempt: entry.refusals + 1, error },
          'a message could not be sent yet',
        );
        await unitOfWork.run(scope, (tx) => postpone(tx, entry.id, { notBefore, nack: null }));
        return;
      }
      if (hasLeft || entry.writes > 0) await giveUpDoubtful(entry);
      else await abandon(entry, 'failed', failure ?? { code: 'unknown', message: 'It could not be prepared.' });
    },

    async refused(entry, code) {
      const verdict = judgeNack(code, entry);
      log.warn({ instanceId, messageId: entry.provider_message_id, code, verdict: verdict.kind }, 'WhatsApp refused a message');
      const message = `WhatsApp refused it with code ${code}.`;
      if (verdict.kind === 'failed') {
        await abandon(entry, 'failed', { code: verdict.code, message }, code);
        return;
      }
      if (verdict.kind === 'restricted') {
        await unitOfWork.run(scope, (tx) => saveRestriction(tx, instanceId, { kind: 'reachout_time_lock', until: null }));
        await abandon(entry, 'failed', { code: 'restricted', message: `${message} The number may start no new chats for now.` }, code);
        // The library asks for the end of the lock on another path only; the answer comes as an event.
        await session.socket.fetchAccountReachoutTimelock();
        return;
      }
      await unitOfWork.run(scope, async (tx) => {
        let notBefore: Date | null = null;
        if (verdict.kind === 'pause') {
          const streak = (await findSendState(tx.sql, instanceId, tx.now))?.pauseStreak ?? 0;
          notBefore = new Date(tx.now.getTime() + pauseMs(streak));
          await savePause(tx, instanceId, notBefore, streak + 1);
        }
        await postpone(tx, entry.id, { notBefore, nack: code });
      });
    },
  };
};
