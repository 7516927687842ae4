import type { Scope } from '@leadengine/plugin-kit';
import type { WASocket } from 'baileys';

/** How far a socket has come: `draining` is open while WhatsApp still hands over what came while we were away. */
export type SocketPhase = 'connecting' | 'draining' | 'online';

/** One socket of one number, from before it connects until it is over. */
export interface LiveSession {
  readonly instanceId: string;
  /** Carries the fence of the lease; its signal aborts when the lease or the runner ends. */
  readonly scope: Scope;
  /** The unmodified socket of Baileys. */
  readonly socket: WASocket;
  /** Aborts when this socket is over, whatever ended it. */
  readonly signal: AbortSignal;
  phase(): SocketPhase;
  /** Our own addresses; undefined before pairing. */
  self(): { readonly pn: string | undefined; readonly lid: string | undefined };
  /**
   * Rows of `whatsapp_inbox` below this sequence have no earlier neighbor that is still being decrypted. Read only those: the order
   * of commits is not the order of arrival.
   */
  inboxFloor(): number;
}

/** A part of the driver that lives on each socket. */
export interface SessionPart {
  /** Called before the socket connects: registers listeners. What it starts ends with `session.signal`. */
  attach(session: LiveSession): void;
  /** The number entered the state `online`. */
  online?(session: LiveSession): void;
  /** A commit put rows into the inbox, or lifted its floor. */
  stored?(session: LiveSession): void;
  /** Some process woke this number's runner; what there is to do is in the database. */
  wake?(session: LiveSession): void;
  /** Before a hand-over: takes no new work and finishes what is under way. The caller waits half of the lease's grace, some 3 s, at most. */
  drain?(session: LiveSession): Promise<void>;
}
