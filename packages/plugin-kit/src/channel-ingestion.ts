import type { ChannelFailureCode } from './channel.js';
import type { InboundContent, MessageChange, MessageTarget } from './message-content.js';
import type { Scope } from './scope.js';
import { defineService } from './service-token.js';

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
