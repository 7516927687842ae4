/** What may be done to one stanza. */
export type StanzaFault =
  /** The server refuses a client's message with this code. */
  | { readonly kind: 'nack'; readonly code: string }
  /** The server delivers a client's message and never says so. */
  | { readonly kind: 'swallowAck' }
  /** The server loses a client's message without a word. */
  | { readonly kind: 'drop' }
  /** The stanza reaches the client twice. */
  | { readonly kind: 'duplicate' }
  /** The client cannot decrypt the message. */
  | { readonly kind: 'corrupt' }
  | { readonly kind: 'delay'; readonly ms: number }
  /** The connection breaks right after the stanza left, or before the server answers it. */
  | { readonly kind: 'disconnect' };

/** A script: which of the stanzas of one direction are hit. */
export interface StanzaRule {
  readonly direction: 'toClient' | 'fromClient';
  readonly fault: StanzaFault;
  /** Only of this account (phone number). */
  readonly phoneNumber?: string | undefined;
  /** The k-th message that the rule looks at, counted from 1. */
  readonly at?: number | undefined;
  /** Every n-th message. */
  readonly every?: number | undefined;
  /** The share of messages hit at random, 0 to 1. */
  readonly chance?: number | undefined;
  /** Ends the rule after so many hits. */
  readonly times?: number | undefined;
}

/** Faults that last until they are taken back. */
export interface LastingFaults {
  /** No message of a client is acknowledged. */
  swallowAcks: boolean;
  /** Every message of a client is refused with this code. */
  nack: string | undefined;
  /** Queries of these namespaces are never answered. */
  muteQueries: Set<string>;
  /** Logins are refused with this reason: 401, 403, 405, 503 … */
  loginFailure: string | undefined;
  /** More attributes of the refusal, such as `expire` of a temporary ban. */
  loginFailureAttributes: Record<string, string>;
  /** The certificate is signed by a stranger, or names another key than the server's. */
  certificate: 'strangers' | 'unbound' | undefined;
  /** Connections stay open, and nothing is read or answered: half-open TCP. */
  isSilent: boolean;
  /** Clients older than this revision are refused (405). */
  minimumRevision: number | undefined;
  /** Answers about people leave their LID out. */
  hidesLids: boolean;
  /** After a login the server never says that the offline messages were all. */
  withholdsOfflineMarker: boolean;
  /** The upgrade to a WebSocket is answered with this HTTP status. */
  refuseUpgrade: number | undefined;
  /** Linking a device demands a passkey, which the client cannot give. */
  demandsPasskey: boolean;
  /** The media host answers with this HTTP status. */
  mediaStatus: number | undefined;
  /** The media host waits so long before it answers. */
  mediaDelayMs: number;
}

const none = (): LastingFaults => ({
  swallowAcks: false,
  nack: undefined,
  muteQueries: new Set(),
  loginFailure: undefined,
  loginFailureAttributes: {},
  certificate: undefined,
  isSilent: false,
  minimumRevision: undefined,
  hidesLids: false,
  withholdsOfflineMarker: false,
  refuseUpgrade: undefined,
  demandsPasskey: false,
  mediaStatus: undefined,
  mediaDelayMs: 0,
});

interface ActiveRule extends StanzaRule {
  seen: number;
  hits: number;
}

const isHit = ({ at, every, chance, seen }: ActiveRule): boolean => {
  if (at !== undefined) return seen === at;
  if (every !== undefined) return seen % every === 0;
  return chance === undefined || Math.random() < chance;
};

/** What goes wrong: lasting faults as properties, scripts per stanza as rules. */
export class Faults {
  readonly lasting = none();
  private rules: ActiveRule[] = [];

  /** @returns what takes the rule back. */
  add(rule: StanzaRule): () => void {
    const active = { ...rule, seen: 0, hits: 0 };
    this.rules.push(active);
    return () => {
      this.rules = this.rules.filter((other) => other !== active);
    };
  }

  /** Ends all faults. */
  clear(): void {
    Object.assign(this.lasting, none());
    this.rules = [];
  }

  /** What hits this message. */
  take(direction: StanzaRule['direction'], phoneNumber: string): StanzaFault[] {
    return this.rules
      .filter((rule) => rule.direction === direction && (rule.phoneNumber ?? phoneNumber) === phoneNumber)
      .filter((rule) => {
        rule.seen += 1;
        if ((rule.times !== undefined && rule.hits >= rule.times) || !isHit(rule)) return false;
        rule.hits += 1;
        return true;
      })
      .map((rule) => rule.fault);
  }
}
