import type { ChannelIngestion, Clock, Leases, UnitOfWork } from '@leadengine/plugin-kit';
import type { EngineChannel } from '../../instance/engine-channels.js';
import type { InstanceSeals } from '../auth/instance-seal.js';
import { createNumberChecks, type NumberChecks } from './number-checks.js';
import { createOutboxChannel } from './outbox-channel.js';
import { createRecipients, type Recipients } from './recipients.js';
import { createReportDue, type ReportDue } from './reporter.js';
import { createUpkeep, type Upkeep } from './upkeep.js';

export interface OutboundParts {
  readonly unitOfWork: UnitOfWork;
  readonly leases: Leases;
  readonly seals: InstanceSeals;
  readonly ingestion: ChannelIngestion;
  readonly clock: Clock;
  /** Runner whose lease holds the connection of a number. */
  readonly runnerId: string;
}

/** What every process does about what leaves through linked phones: takes messages, asks, cleans up. It needs no socket. */
export interface Outbound {
  readonly channel: EngineChannel;
  readonly checks: NumberChecks;
  readonly recipients: Recipients;
  readonly reportDue: ReportDue;
  readonly upkeep: Upkeep;
}

export const createOutbound = ({ unitOfWork, leases, seals, ingestion, clock, runnerId }: OutboundParts): Outbound => {
  const now = (): Date => clock.now();
  const recipients = createRecipients(unitOfWork, now);
  const reportDue = createReportDue(unitOfWork, ingestion);
  return {
    channel: createOutboxChannel({ unitOfWork, leases, seals, runnerId }),
    checks: createNumberChecks({ unitOfWork, leases, recipients, now, runnerId }),
    recipients,
    reportDue,
    upkeep: createUpkeep(unitOfWork, reportDue, now),
  };
};
