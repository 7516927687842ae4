import { ChannelIngestion, definePlugin, defineProcessor, defineSchedule } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { ChannelDirectory } from '../channels/contract.js';
import { Tickets } from '../tickets/contract.js';
import {
  deliverMessages,
  MessageDelivered,
  MessageFailed,
  MessageQueued,
  MessageRead,
  MessageReceived,
  Messages,
  MessageSent,
} from './contract.js';
import { createDeliveryLanes } from './delivery-lane.js';
import { createInbound } from './inbound.service.js';
import { createMessages } from './message.service.js';
import { messageMigrations } from './migrations.js';
import { messageRoutes } from './routes.js';
import { createStatusReports } from './status-report.service.js';

const config = Type.Object({
  deliveryAttempts: Type.Integer({
    default: 12,
    minimum: 1,
    maximum: 100,
    env: 'LEADENGINE_DELIVERY_ATTEMPTS',
    description: 'Attempts at sending a message before it fails; 12 take about 25 minutes',
  }),
  sendTimeoutMs: Type.Integer({
    default: 60_000,
    minimum: 1000,
    maximum: 90_000,
    env: 'LEADENGINE_SEND_TIMEOUT_MS',
    description: 'Longest time a channel may take for one message',
  }),
});

/** Messages in and out: what arrived is stored before it is acknowledged, what leaves waits in one lane per ticket. */
export const messagesPlugin = definePlugin({
  name: 'messages',
  contract: 1,
  // Routes lie below /tickets and /messages.
  routePrefix: '',
  config,
  requires: { tickets: Tickets, channels: ChannelDirectory },
  provides: { messages: Messages, ingestion: ChannelIngestion },
  permissions: {
    'messages:read': { description: 'Read messages', roles: ['supervisor', 'agent'] },
    'messages:send': { description: 'Send messages to contacts', roles: ['supervisor', 'agent'] },
  },
  migrations: messageMigrations,
  events: [MessageReceived, MessageQueued, MessageSent, MessageDelivered, MessageRead, MessageFailed],
  queues: [deliverMessages],
  setup({ config: { deliveryAttempts, sendTimeoutMs }, unitOfWork, clock, services: { tickets, channels } }) {
    const messages = createMessages(unitOfWork, tickets);
    const inbound = createInbound(unitOfWork, clock);
    const statusReports = createStatusReports(unitOfWork, clock);
    const lanes = createDeliveryLanes({ unitOfWork, channels, clock, settings: { attempts: deliveryAttempts, sendTimeoutMs } });
    return {
      services: { messages, ingestion: { receive: inbound.receive, reportStatus: statusReports.report } },
      routes: messageRoutes(messages),
      processors: [defineProcessor(deliverMessages, ({ scope, payload }) => lanes.work(scope, payload.ticketId))],
      schedules: [
        defineSchedule({
          id: 'messages.sweep-lanes',
          summary: 'Wakes outbound lanes whose job was lost',
          everyMs: 5000,
          run: lanes.sweep,
        }),
        defineSchedule({
          id: 'messages.retry-inbound',
          summary: 'Tries again what follows from inbound events that were only kept raw',
          everyMs: 5000,
          run: inbound.retryDeferred,
        }),
        defineSchedule({
          id: 'messages.apply-reports',
          summary: 'Applies status reports that came before their message',
          everyMs: 10_000,
          run: statusReports.applyKept,
        }),
      ],
    };
  },
});
