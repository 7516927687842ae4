import type { OutboundHttp } from '@leadengine/core/contract';
import type { ChannelIngestion, Clock, Leases, MediaReader, Metrics, UnitOfWork } from '@leadengine/plugin-kit';
import type { EngineChannel } from '../../instance/engine-channels.js';
import type { InstanceSeals } from '../auth/instance-seal.js';
import type { SessionPart } from '../session/live-session.js';
import { laneSettings, type LaneSettings } from './lane-settings.js';
import { createNumberChecks, type NumberChecks } from './number-checks.js';
import { createOutboxChannel } from './outbox-channel.js';
import { createOutboundMetrics } from './outbound-metrics.js';
import { createOutboundPart } from './outbound-part.js';
import { createPrepare } from './preparation.js';
import { createRecipients } from './recipients.js';
import { createReportDue } from './reporter.js';
import { createSender } from './sender.js';
import { createSentMessages, type SentMessages } from './sent-messages.js';
import { createUpkeep, type Upkeep } from './upkeep.js';

export interface OutboundParts {
  readonly unitOfWork: UnitOfWork;
  readonly leases: Leases;
  readonly seals: InstanceSeals;
  readonly ingestion: ChannelIngestion;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly reader: MediaReader | undefined;
  readonly http: OutboundHttp | undefined;
  /** Runner whose lease holds the connection of a number. */
  readonly runnerId: string;
  /** @defaultValue laneSettings */
  readonly settings?: LaneSettings;
}

/** What leaves through linked phones. */
export interface Outbound {
  /** For every process: takes messages. */
  readonly channel: EngineChannel;
  /** For the holder of a connection: sends them. */
  readonly part: SessionPart;
  readonly sent: SentMessages;
  readonly checks: NumberChecks;
  readonly upkeep: Upkeep;
}

export const createOutbound = (parts: OutboundParts): Outbound => {
  const { unitOfWork, leases, seals, ingestion, clock, metrics, reader, http, runnerId, settings = laneSettings } = parts;
  const now = (): Date => clock.now();
  const sent = createSentMessages(unitOfWork, seals);
  const recipients = createRecipients(unitOfWork, now);
  const checks = createNumberChecks({ unitOfWork, leases, recipients, now, runnerId });
  const reportDue = createReportDue(unitOfWork, ingestion);
  const prepare = createPrepare({ seals, recipients, sent, staging: { reader, http } });
  return {
    channel: createOutboxChannel({ unitOfWork, leases, seals, runnerId }),
    part: createOutboundPart({
      unitOfWork,
      sender: createSender(unitOfWork, seals, prepare),
      clock,
      random: Math.random,
      metrics: createOutboundMetrics(metrics),
      settings,
      reportDue,
      checks,
    }),
    sent,
    checks,
    upkeep: createUpkeep(unitOfWork, reportDue, now),
  };
};
