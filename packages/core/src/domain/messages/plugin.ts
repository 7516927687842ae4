import { ChannelIngestion, definePlugin, defineProcessor, defineSchedule } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { ChannelDirectory, SendGates } from '../channels/contract.js';
import { Contacts } from '../contacts/contract.js';
import { MediaLibrary } from '../media/contract.js';
import { Presence } from '../presence/contract.js';
import { Tickets } from '../tickets/contract.js';
import {
  deliverMessages,
  InboundWrites,
  MessageChangeFailed,
  MessageDelivered,
  MessageFailed,
  MessageQueued,
  MessageRead,
  MessageReceived,
  Messages,
  MessageSent,
  SendPolicies,
  type SendPolicy,
  MessageUpdated,
} from './contract.js';
import { createChanging } from './change.service.js';
import { createChangeWriter } from './change.writer.js';
import { createDeliveryLanes } from './delivery-lane.js';
import { createDeliveryOutcomes } from './delivery-outcome.js';
import { createGateReports } from './gate-reports.js';
import { createInbound, type InboundParts } from './inbound.service.js';
import { linkedMessages } from './linked-messages.js';
import { applyMediaChange } from './message-media.js';
import { createSending } from './message.service.js';
import { mergeMessages } from './merge-messages.js';
import { createMessageData } from './message-privacy.js';
import { messageMigrations } from './migrations.js';
import { messageRoutes } from './routes.js';
import { createStatusReports } from './status-report.service.js';

const settings = Type.Object({
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
  keepRevokedMessages: Type.Boolean({
    default: false,
    env: 'LEADENGINE_KEEP_REVOKED_MESSAGES',
    description: 'Whether what a revoked message said stays readable for those with messages:history',
  }),
});

/** Messages in and out: what arrived is stored before it is acknowledged, what leaves waits in one lane per ticket. */
export const messagesPlugin = definePlugin({
  name: 'messages',
  contract: 1,
  // Routes lie below /tickets and /messages.
  routePrefix: '',
  config: settings,
  requires: { tickets: Tickets, contacts: Contacts, channels: ChannelDirectory, gates: SendGates, library: MediaLibrary },
  optional: { presence: Presence },
  provides: { messages: Messages, ingestion: ChannelIngestion, inboundWrites: InboundWrites, sendPolicies: SendPolicies },
  permissions: {
    'messages:read': { description: 'Read messages', roles: ['supervisor', 'agent'] },
    'messages:history': { description: 'Read what messages said before they were edited or revoked', roles: ['supervisor'] },
    'messages:send': { description: 'Send messages to contacts, edit and revoke them, and react', roles: ['supervisor', 'agent'] },
  },
  migrations: messageMigrations,
  events: [MessageReceived, MessageQueued, MessageSent, MessageDelivered, MessageRead, MessageFailed, MessageUpdated, MessageChangeFailed],
  queues: [deliverMessages],
  setup({ config, unitOfWork, clock, services: { tickets, contacts, channels, gates, library, presence } }) {
    contacts.registerMergeParticipant(mergeMessages);
    contacts.registerDataHolder(createMessageData(library));
    const writer = createChangeWriter({ keepRevoked: config.keepRevokedMessages });
    const policies: SendPolicy[] = [];
    const bare: Messages = {
      ...createSending({ unitOfWork, tickets, contacts, channels, library, policies }),
      ...createChanging({ unitOfWork, tickets, channels, writer }),
    };
    const messages = linkedMessages(bare, library);
    library.onChange(applyMediaChange);
    const writes: InboundParts['writes'][number][] = [];
    const inbound = createInbound({ unitOfWork, clock, writer, library, writes });
    const gateReports = createGateReports(gates);
    const statusReports = createStatusReports(unitOfWork, clock, gateReports);
    const lanes = createDeliveryLanes({
      unitOfWork,
      channels,
      clock,
      outcomes: createDeliveryOutcomes(writer),
      gates,
      gateReports,
      settings: { attempts: config.deliveryAttempts, sendTimeoutMs: config.sendTimeoutMs },
    });
    return {
      services: {
        messages,
        inboundWrites: { add: (write) => void writes.push(write) },
        sendPolicies: { add: (policy) => void policies.push(policy) },
        ingestion: {
          receive: inbound.receive,
          receiveChange: inbound.receiveChange,
          reportStatus: statusReports.report,
          linkAddresses: (scope, channel, persons) => contacts.linkAddresses(scope, channel, persons),
        },
      },
      routes: messageRoutes(messages, presence),
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
