import type { Counter, Gauge, Histogram, Metrics } from '@leadengine/plugin-kit';

/** What the lanes of a process count. */
export interface OutboundMetrics {
  readonly sent: Counter;
  readonly failed: Counter;
  readonly unknown: Counter;
  readonly resent: Counter;
  readonly ackSeconds: Histogram;
  /** Notes how many entries one lane has open; undefined when it ended. */
  depth(lane: object, open: number | undefined): void;
}

export const createOutboundMetrics = (metrics: Metrics): OutboundMetrics => {
  const depths = new Map<object, number>();
  const depth: Gauge = metrics.gauge('outbound_lane_depth', 'Messages and changes that wait for the numbers of this process');
  return {
    sent: metrics.counter('outbound_sent_total', 'Messages and changes that WhatsApp confirmed'),
    failed: metrics.counter('outbound_failed_total', 'Messages and changes that were given up', ['code']),
    unknown: metrics.counter('outbound_unknown_total', 'Times that WhatsApp confirmed nothing in time'),
    resent: metrics.counter('outbound_resent_total', 'Times that a message was written again under its id'),
    ackSeconds: metrics.histogram('outbound_ack_seconds', 'From the write of a message to its confirmation', {
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    }),
    depth(lane, open) {
      if (open === undefined) depths.delete(lane);
      else depths.set(lane, open);
      depth.set([...depths.values()].reduce((sum, each) => sum + each, 0));
    },
  };
};
