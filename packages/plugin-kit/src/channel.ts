import type { Readable } from 'node:stream';
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
  /** The file in media storage, to be read with a `MediaReader`; undefined while only the channel has it, and of media sent by their URL. */
  readonly mediaId?: string | undefined;
}

/** A file that a channel has announced with an inbound message. */
export interface AnnouncedFile {
  readonly instanceId: string;
  readonly providerMessageId: string;
  readonly mimeType: string;
  readonly sourceUrl: string | undefined;
}

/** What a message says. */
export type MessageContent =
  | {
      readonly type: 'text';
      readonly text: string;
      /** Whether the channel may fetch the first link and show what is behind it; never when left out. */
      readonly previewUrl?: boolean;
    }
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
  | { readonly type: 'contact'; readonly fullName: string; readonly phones: readonly string[] }
  | {
      readonly type: 'template';
      readonly name: string;
      /** Such as `pt_BR`. */
      readonly language: string;
      readonly components: readonly TemplateComponent[];
      /** What people read: the components with their parameters filled in. */
      readonly text: string;
    }
  | {
      readonly type: 'poll';
      readonly question: string;
      readonly options: readonly string[];
      /** Whether a voter may choose several. */
      readonly multiple: boolean;
    };

/**
 * A message whose content is not to be had. `waiting`: the channel could not read it yet and has asked for it again. `unsupported`: it is
 * of a kind that is not known here.
 */
export interface UnavailableContent {
  readonly type: 'unavailable';
  readonly reason: 'waiting' | 'unsupported';
  /** What the channel calls the kind. */
  readonly kind: string | undefined;
}

/** What an arrived message says. */
export type InboundContent = MessageContent | UnavailableContent;

/** A part of a template; `{{1}}` in the text stands for the first parameter. */
export type TemplateComponent =
  | { readonly type: 'header' | 'body' | 'footer'; readonly text: string; readonly params?: readonly string[] }
  | {
      readonly type: 'button';
      readonly kind: 'quick_reply' | 'url' | 'copy_code' | 'phone_number';
      readonly text: string;
      readonly value?: string;
    };

/** A message that another one refers to. */
export interface MessageTarget {
  readonly providerMessageId: string;
  /** Whether we sent it. */
  readonly isOurs: boolean;
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

/** What is done to a message that is there already. `emoji: null` takes a reaction back. */
export type MessageChange =
  | { readonly kind: 'reaction'; readonly emoji: string | null }
  | { readonly kind: 'edit'; readonly text: string }
  | { readonly kind: 'revoke' };

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

/** What arrived on a channel, already in our terms. */
export interface InboundMessage {
  readonly channel: string;
  readonly instanceId: string;
  /**
   * Unique per instance and sender; the same event delivered twice has the same one. An event that was {@link UnavailableContent} at first
   * is handed in again under the same one when there is content.
   */
  readonly providerEventId: string;
  readonly providerMessageId: string;
  /** The person's address on the channel, in whose conversation it is: E.164 digits with `+`, or a handle of the channel's own. */
  readonly from: string;
  /** Who wrote it: the person, or we on another device. The person when left out. */
  readonly by?: 'contact' | 'us';
  /**
   * `history`: from before the instance was connected here. It is kept with the contact in a closed ticket, wakes nobody and makes no
   * event. `live` when left out.
   */
  readonly source?: 'live' | 'history';
  /** The name the person shows on the channel. */
  readonly displayName: string | undefined;
  readonly occurredAt: Date;
  readonly content: InboundContent;
  /** The message it answers. */
  readonly replyTo?: MessageTarget | undefined;
  /** The event as the provider gave it, kept for replay and disputes. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** Something that was done to a message on the channel. */
export interface InboundChange {
  readonly channel: string;
  readonly instanceId: string;
  /** Unique per instance; the same event delivered twice has the same one. */
  readonly providerEventId: string;
  /** The person's address in whose conversation it happened. */
  readonly from: string;
  /** Who did it: the person, or we on another device. */
  readonly by: 'contact' | 'us';
  readonly occurredAt: Date;
  readonly target: MessageTarget;
  /** A vote names all options that are chosen now; none takes it back. */
  readonly change: MessageChange | { readonly kind: 'vote'; readonly options: readonly string[] };
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

/** `applied`: the message shows it. `duplicate`: it was here before. `deferred`: kept, and applied when the message appears. */
export type ChangeOutcome =
  { readonly kind: 'applied'; readonly messageId: string } | { readonly kind: 'duplicate' } | { readonly kind: 'deferred' };

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
  /** Applies a reaction, edit, revocation or vote. Unknown messages are waited for. */
  receiveChange(scope: Scope, change: InboundChange): Promise<ChangeOutcome>;
  /**
   * Says that addresses on a channel are one person's. Contacts who had them apart are merged, which people can take back. Addresses of
   * which nobody is known change nothing. Safe to repeat.
   *
   * @param persons - The addresses of each person.
   */
  linkAddresses(scope: Scope, channel: string, persons: readonly (readonly string[])[]): Promise<void>;
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
