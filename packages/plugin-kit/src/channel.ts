import type { Readable } from 'node:stream';
import type { MessageChange, MessageContent, MessageTarget } from './message-content.js';
import type { Scope } from './scope.js';
import type { Transaction } from './transaction.js';
import { defineService } from './service-token.js';

/** What a channel can do beyond plain text. */
export type ChannelCapability =
  'media' | 'location' | 'contact' | 'template' | 'poll' | 'reaction' | 'edit' | 'revoke' | 'typing' | 'read_receipts' | 'groups';

/** A file that a channel has announced with an inbound message. */
export interface AnnouncedFile {
  readonly instanceId: string;
  readonly providerMessageId: string;
  readonly mimeType: string;
  readonly sourceUrl: string | undefined;
}

/** A message on its way out. */
export interface OutboundMessage {
  readonly messageId: string;
  /** Chosen before the first attempt and the same in each: a channel that has sent it already answers as it did. */
  readonly providerMessageId: string;
  readonly instanceId: string;
  /** The person's address on the channel, for WhatsApp E.164 digits with `+`. */
  readonly to: string;
  readonly content: MessageContent;
  /** The message it answers. */
  readonly replyTo?: (MessageTarget & { readonly preview: string }) | undefined;
  /** When the person last wrote to this instance; undefined when never. Networks mind who writes to strangers. */
  readonly lastInboundAt?: Date | undefined;
  /** Whether its conversation belongs to a campaign. */
  readonly isCampaign?: boolean;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** A change of ours on its way out. */
export interface OutboundChange {
  /** The same in each attempt. */
  readonly changeId: string;
  readonly instanceId: string;
  /** The person's address on the channel. */
  readonly to: string;
  readonly target: MessageTarget;
  readonly change: MessageChange;
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
  | 'instance_disconnected'
  | 'invalid_recipient'
  | 'rate_limited'
  | 'timeout'
  | 'unsupported'
  | 'rejected'
  | 'restricted'
  | 'not_configured'
  | 'unknown';

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
  /**
   * Changes a message that was sent or received before; in the order of the conversation, like {@link Channel.send}. Needed for the
   * capabilities `reaction`, `edit` and `revoke`. Resolves when the network took it.
   *
   * @throws ChannelFailure
   */
  change?(scope: Scope, change: OutboundChange): Promise<void>;
  /**
   * The bytes of a file that came with a message, for networks that give them to the channel only. Called by a job and again after it
   * failed. Undefined leaves it to the engine to fetch `sourceUrl`.
   */
  openMedia?(scope: Scope, file: AnnouncedFile): Promise<Readable | undefined>;
  /** How long after sending the network lets a message be changed; without limit when left out. */
  readonly changeWindows?: { readonly editMs?: number; readonly revokeMs?: number };
}

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
