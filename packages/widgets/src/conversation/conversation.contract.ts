import type { LeadEngineError, Message, Ticket } from '@leadengine/sdk';
import type { Readable } from '../connection/store.js';
import type { Draft } from './drafts.js';
import type { Entry } from './messages.js';
import type { Presence } from './presence.js';

export interface ConversationState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly ticket: Ticket | undefined;
  /** Oldest first. */
  readonly entries: readonly Entry[];
  readonly hasOlder: boolean;
  readonly loadingOlder: boolean;
  /** Newer ones than those here were let go, since the reader went far back. */
  readonly isDetached: boolean;
  readonly failure: LeadEngineError | undefined;
  /** Of the last thing the person asked for. */
  readonly actionFailure: LeadEngineError | undefined;
  readonly draft: Draft;
  /** What others of the team do here. */
  readonly others: Presence;
  /** Everything was loaded again after the connection had been lost for long. */
  readonly wasReloaded: boolean;
  readonly userId: string | undefined;
}

export interface ConversationOptions {
  /** Keep drafts and what waits to be sent over reloads, encrypted. @defaultValue true */
  readonly persistent?: boolean | undefined;
  /** Called with each message of the contact that came in while the conversation was open. */
  readonly onReceived?: ((message: Message) => void) | undefined;
}

/** A conversation without a look: draw `state`, and call what the person does. */
export interface ConversationController extends Readable<ConversationState> {
  readonly ticketId: string;
  loadOlder(): Promise<void>;
  /** Loads again what is newest. */
  reload(): Promise<void>;
  type(text: string): void;
  writeAs(mode: Draft['mode']): void;
  /** Sends what stands in the composer, or keeps it as a note. */
  submit(): Promise<void>;
  attach(file: File): Promise<void>;
  /** Sends a failed message or one that was refused again. */
  resend(entry: Entry): Promise<void>;
  discard(entry: Entry): void;
  markRead(): void;
  resolve(): Promise<void>;
  reopen(): Promise<void>;
  close(): void;
}
