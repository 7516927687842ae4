import type { OutboundHttp } from '@leadengine/core/contract';
import type { Clock, MediaReader, UnitOfWork } from '@leadengine/plugin-kit';
import type { InstanceSeals } from '../auth/instance-seal.js';
import type { SessionPart } from '../session/live-session.js';
import { laneSettings, type LaneSettings } from './lane-settings.js';
import type { Outbound } from './outbound.js';
import type { OutboundMetrics } from './outbound-metrics.js';
import { createOutboundPart } from './outbound-part.js';
import { createPrepare } from './preparation.js';
import { createSender } from './sender.js';
import { createSentMessages, type SentMessages } from './sent-messages.js';

export interface OutboundSenderParts {
  readonly unitOfWork: UnitOfWork;
  readonly seals: InstanceSeals;
  readonly outbound: Outbound;
  readonly clock: Clock;
  readonly metrics: OutboundMetrics;
  readonly reader: MediaReader | undefined;
  readonly http: OutboundHttp | undefined;
  /** @defaultValue laneSettings */
  readonly settings?: LaneSettings;
}

/** What the holder of a connection does about what leaves. Loads Baileys. */
export interface OutboundSender {
  readonly part: SessionPart;
  readonly sent: SentMessages;
}

export const createOutboundSender = (parts: OutboundSenderParts): OutboundSender => {
  const { unitOfWork, seals, outbound, clock, metrics, reader, http, settings = laneSettings } = parts;
  const { recipients, reportDue, checks } = outbound;
  const sent = createSentMessages(unitOfWork, seals);
  const prepare = createPrepare({ seals, recipients, sent, staging: { reader, http } });
  return {
    sent,
    part: createOutboundPart({
      unitOfWork,
      sender: createSender(unitOfWork, seals, prepare),
      clock,
      random: Math.random,
      metrics,
      settings,
      reportDue,
      checks,
    }),
  };
};
