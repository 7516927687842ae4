import type { Clock, Scope, StatusReport, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { MessageDelivered, MessageFailed, MessageRead, MessageSent } from './contract.js';
import { isAnswer, type GateReports } from './gate-reports.js';
import {
  applyReport,
  dropReportsBefore,
  listReportedMessages,
  raiseStatus,
  takeReportsOf,
  type StatusChange,
} from './status-report.repository.js';
import type { ReportedStatus } from './status.js';

const eventOf = { sent: MessageSent, delivered: MessageDelivered, read: MessageRead, failed: MessageFailed } as const satisfies Record<
  ReportedStatus,
  unknown
>;

const keptForMs = 7 * 24 * 3_600_000;
const messagesPerRun = 200;

/** Raises a message's status and publishes it. A lower status than known changes nothing. */
export const raise = async (tx: Transaction, messageId: string, change: StatusChange): Promise<void> => {
  const message = await raiseStatus(tx, messageId, change);
  if (message) tx.emit(eventOf[change.status], message);
};

/** Takes reports on messages that we sent. */
export interface StatusReports {
  report(scope: Scope, report: StatusReport): Promise<void>;
  /** Applies kept reports whose message has appeared, and drops those too old. */
  applyKept(scope: Scope): Promise<void>;
}

export const createStatusReports = (unitOfWork: UnitOfWork, clock: Clock, gates: GateReports): StatusReports => ({
  report: (scope, report) =>
    unitOfWork.run(scope, async (tx) => {
      const message = await applyReport(tx, report);
      if (!message) return;
      tx.emit(eventOf[report.status], message);
      // A channel that took a message for later reports here what its lane could not see.
      const instance = { id: report.instanceId, channel: report.channel };
      const code = report.status === 'failed' ? (report.failure?.code ?? 'unknown') : undefined;
      if (code !== undefined) await gates.failed(tx, instance, code);
      if (report.status === 'sent' || (code !== undefined && isAnswer(code))) await gates.gotThrough(tx, instance);
    }),

  async applyKept(scope) {
    const messageIds = await unitOfWork.read(scope, (sql) => listReportedMessages(sql, messagesPerRun));
    for (const messageId of messageIds) {
      await unitOfWork.run(scope, async (tx) => {
        for (const report of await takeReportsOf(tx, messageId)) await raise(tx, messageId, report);
      });
    }
    await unitOfWork.run(scope, (tx) => dropReportsBefore(tx, new Date(clock.now().getTime() - keptForMs)));
  },
});
