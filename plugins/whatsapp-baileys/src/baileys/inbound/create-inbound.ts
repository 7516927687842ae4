import type { ChannelIngestion, Clock, Leases, Metrics, UnitOfWork } from '@leadengine/plugin-kit';
import type { InstanceSeals } from '../auth/instance-seal.js';
import { createIdentityGraph, type IdentityGraph } from '../identity/identity-graph.js';
import type { SessionPart } from '../session/live-session.js';
import { createBackground } from './background.js';
import { createHistoryImports } from './history-imports.js';
import { createInboundPart } from './inbound-part.js';
import { createInboxCare, type InboxCare } from './inbox-care.js';
import { createInboxReader } from './inbox-reader.js';
import { createMediaRequests } from './media-requests.js';
import { createMessageSecrets, type SentProtos } from './message-secrets.js';
import { createOpenMedia, type OpenMedia } from './open-media.js';
import { createPlaceItems } from './place-items.js';
import { createItemReader } from './read-item.js';
import { createSlots } from './slots.js';

export interface InboundSettings {
  /** Longest sleep without a look at the inbox. */
  readonly pollMs: number;
  /** How long a message that cannot be decrypted holds its place in the chat. */
  readonly holdMs: number;
  /** After which people see that a message cannot be read yet. */
  readonly placeholderMs: number;
  readonly mediaHost: string;
  /** Chats that are read at once in this process. */
  readonly chatsAtOnce: number;
}

export interface InboundParts {
  readonly unitOfWork: UnitOfWork;
  readonly ingestion: ChannelIngestion;
  readonly clock: Clock;
  readonly leases: Leases;
  readonly seals: InstanceSeals;
  readonly sent: SentProtos;
  readonly metrics: Metrics;
  readonly settings: InboundSettings;
}

/** All that has to do with what arrives. */
export interface Inbound {
  readonly part: SessionPart;
  readonly care: InboxCare;
  readonly identities: IdentityGraph;
  readonly openMedia: OpenMedia;
}

/** More than WhatsApp lets anybody send. */
const mostMediaBytes = 2 * 1024 * 1024 * 1024;
const mediaIdleMs = 20_000;

export const createInbound = (parts: InboundParts): Inbound => {
  const { unitOfWork, ingestion, clock, leases, seals, sent, metrics, settings } = parts;
  const limits = { host: settings.mediaHost, mostBytes: mostMediaBytes, idleMs: mediaIdleMs };
  const identities = createIdentityGraph(unitOfWork, ingestion);
  const reader = createInboxReader({
    unitOfWork,
    clock,
    seals,
    place: createPlaceItems(unitOfWork, identities, clock),
    reader: createItemReader({ ingestion, seals, secrets: createMessageSecrets(seals, sent), identities }),
    history: createHistoryImports({
      unitOfWork,
      ingestion,
      identities,
      seals,
      limits,
      imported: metrics.counter('history_messages_total', 'Messages from before a number was linked that were kept'),
    }),
    background: createBackground(),
    slots: createSlots(settings.chatsAtOnce),
    patience: settings,
    counted: metrics.counter('inbox_rows_total', 'Rows of the inbox that were read, by what became of them', ['outcome']),
    lag: metrics.histogram('inbox_lag_seconds', 'From the arrival of a message to its being shown'),
    failed: metrics.counter('inbox_failures_total', 'Tries to read a row of the inbox that failed'),
  });
  return {
    part: createInboundPart({
      unitOfWork,
      clock,
      reader,
      identities,
      mediaRequests: createMediaRequests(unitOfWork, seals, clock),
      pollMs: settings.pollMs,
      lost: metrics.counter('messages_lost_total', 'Messages that the server handed over and the inbox has not got'),
    }),
    care: createInboxCare({ unitOfWork, clock, reader }),
    identities,
    openMedia: createOpenMedia({ unitOfWork, leases, seals, limits }),
  };
};
