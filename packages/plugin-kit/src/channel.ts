import type { Scope } from './scope.js';
import type { Transaction } from './transaction.js';
import { defineService } from './service-token.js';

/** What a channel can do beyond plain text. */
export type ChannelCapability =
  'media' | 'location' | 'contact' | 'template' | 'poll' | 'reaction' | 'edit' | 'revoke' | 'typing' | 'read_receipts' | 'groups';

/** A file that belongs to a message. Its bytes lie in media storage. */
export interface MediaReference {
  readonly mimeType: string;
  readonly fileName: string | undefined;
  readonly sizeBytes: number | undefined;
  /** Where the channel says the bytes can be had; undefined once they are in storage. */
  readonly sourceUrl: string | undefined;
}

/** What a message says. */
export type MessageContent =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'image' | 'audio' | 'video' | 'document' | 'sticker';
      readonly media: MediaReference;
      readonly caption: string | undefined;
    }
  | {
      readonly type: 'location';
      readonly latitude: number;
      readonly longitude: number;
      readonly name: string | undefined;
      readonly address: string | undefined;
    }
  | { readonly type: 'contact'; readonly fullName: string; readonly phones: readonly string[] };

/** A message on its way out. */
export interface OutboundMessage {
  readonly messageId: string;
  /** Chosen before the first attempt and the same in each: a channel that has sent it already answers as it did. */
  readonly providerMessageId: string;
  readonly instanceId: string;
  /** The person's address on the channel, for WhatsApp E.164 digits with `+`. */
  readonly to: string;
  readonly content: MessageContent;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/**
 * What became of a send. `sent`: the network took it. `accepted`: handed to whoever holds the connection, whose report follows
 * through {@link ChannelIngestion.reportStatus}.
 */
export type SendOutcome = { readonly kind: 'sent' } | { readonly kind: 'accepted' };

/** Why a send failed. */
export type ChannelFailureCode =
  'instance_disconnected' | 'invalid_recipient' | 'rate_limited' | 'timeout' | 'unsupported' | 'rejected' | 'restricted' | 'unknown';

/** Thrown by {@link Channel.send}. `isRetryable` decides between another attempt and `message.failed`. */
export class ChannelFailure extends Error {
  readonly code: ChannelFailureCode;
  readonly isRetryable: boolean;
  /** Earliest next attempt, when the channel said. */
  readonly retryAfterMs: number | undefined;

  constructor(
    code: ChannelFailureCode,
    message: string,
    options: { readonly isRetryable: boolean; readonly retryAfterMs?: number; readonly cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.name = 'ChannelFailure';
    this.code = code;
    this.isRetryable = options.isRetryable;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** One way to reach people. One implementation per channel; engines behind it are its own matter. */
export interface Channel {
  /** For example `whatsapp`. */
  readonly name: string;
  capabilities(scope: Scope, instanceId: string): Promise<ReadonlySet<ChannelCapability>>;
  /**
   * Sends one message. Called in order per conversation, never two at once for one; may be called again with the same
   * `providerMessageId` after a crash.
   *
   * @throws ChannelFailure
   */
  send(scope: Scope, message: OutboundMessage): Promise<SendOutcome>;
}

/** What arrived on a channel, already in our terms. */
export interface InboundMessage {
  readonly channel: string;
  readonly instanceId: string;
  /** Unique per instance and sender; the same event delivered twice has the same one. */
  readonly providerEventId: string;
  readonly providerMessageId: string;
  /** The person's address on the channel. */
  readonly from: string;
  /** The name the person shows on the channel. */
  readonly displayName: string | undefined;
  readonly occurredAt: Date;
  readonly content: MessageContent;
  /** The event as the provider gave it, kept for replay and disputes. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** How far a message we sent has come. */
export interface StatusReport {
  readonly channel: string;
  readonly instanceId: string;
  readonly providerMessageId: string;
  readonly status: 'sent' | 'delivered' | 'read' | 'failed';
  readonly failure: { readonly code: ChannelFailureCode; readonly detail: string } | undefined;
  readonly occurredAt: Date;
}

/** `stored`: contact, ticket and message exist. `duplicate`: it was here before. `deferred`: kept raw, side effects are retried. */
export type ReceiveOutcome =
  | { readonly kind: 'stored'; readonly ticketId: string; readonly messageId: string }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'deferred' };

/** Where channels hand in what they hear. When a call resolves, the event is committed and may be acknowledged to the provider. */
export interface ChannelIngestion {
  /** Stores the raw event first, then contact, ticket and message. Call it in the order of arrival per conversation. */
  receive(scope: Scope, message: InboundMessage): Promise<ReceiveOutcome>;
  /** Raises the status; a lower one than known changes nothing. Unknown ids are kept until the message appears. */
  reportStatus(scope: Scope, report: StatusReport): Promise<void>;
}
export const ChannelIngestion = defineService<ChannelIngestion>('channels.ingestion');

/** State of a channel instance as people see it. */
export type InstanceStatus = 'connected' | 'connecting' | 'disconnected' | 'failed';

/** Knows channels and their instances (numbers). */
export interface ChannelRegistry {
  /** Makes a channel known; call it in `setup`. */
  register(channel: Channel): void;
  /** Adds or updates an instance in the caller's transaction, so that tickets can refer to it. */
  saveInstance(
    tx: Transaction,
    instance: {
      readonly id: string;
      readonly channel: string;
      readonly name: string;
      readonly status: InstanceStatus;
      readonly address: string | undefined;
    },
  ): Promise<void>;
  /** Archives an instance; its tickets stay. */
  archiveInstance(tx: Transaction, instanceId: string): Promise<void>;
}
export const ChannelRegistry = defineService<ChannelRegistry>('channels.registry');
