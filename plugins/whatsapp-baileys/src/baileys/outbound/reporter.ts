import type { ChannelIngestion, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { clearReports, listReports, type DueReport } from './progress.repository.js';

const atOnce = 100;
const lanes = 8;

/** Tells the engine what became of messages. What was told and not noted when a process died is told again, which changes nothing. */
export type ReportDue = (scope: Scope, instanceId: string) => Promise<void>;

export const createReportDue = (unitOfWork: UnitOfWork, ingestion: ChannelIngestion): ReportDue => {
  const tell = async (scope: Scope, instanceId: string, due: DueReport): Promise<void> => {
    await ingestion.reportStatus(scope, {
      channel: 'whatsapp',
      instanceId,
      providerMessageId: due.provider_message_id,
      status: due.report,
      failure:
        due.report === 'failed' ? { code: due.failure_code ?? 'unknown', detail: due.failure_detail ?? 'No reason was given.' } : undefined,
      occurredAt: due.occurred_at,
    });
  };

  return async (scope, instanceId) => {
    for (;;) {
      const due = await unitOfWork.read(scope, (sql) => listReports(sql, instanceId, atOnce));
      if (due.length === 0 || scope.signal.aborted) return;
      const told: DueReport[] = [];
      const rest = due.values();
      const worker = async (): Promise<void> => {
        for (const each of rest) {
          await tell(scope, instanceId, each);
          told.push(each);
        }
      };
      const outcomes = await Promise.allSettled(Array.from({ length: Math.min(lanes, due.length) }, worker));
      if (told.length > 0) await unitOfWork.run(scope, (tx) => clearReports(tx, told));
      for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
      if (due.length < atOnce) return;
    }
  };
};
