import type { proto } from 'baileys';
import type { LinkedDevice } from './linked-device.js';
import type { SimulatedUser } from './simulated-user.js';

interface OnDevice {
  readonly device: LinkedDevice;
}

/** What the simulator can tell about a client, by kind. */
export interface ObservationDetails {
  /** A client connected and finished the Noise handshake to be linked. */
  registrationStarted: object;
  /** A client shows a pairing code for this account. */
  codeShown: { readonly user: SimulatedUser };
  paired: OnDevice;
  unlinked: OnDevice;
  login: OnDevice;
  /** The offline queue is through: from here on stanzas arrive as they are sent. */
  online: OnDevice;
  loginRefused: { readonly reason: string };
  disconnected: OnDevice;
  /** A stanza left for a client; `isRepeat` when it had left before. */
  sent: OnDevice & { readonly tag: string; readonly id: string; readonly from: string; readonly isRepeat: boolean };
  /** The client says that it has a message: from here on the server has forgotten it. */
  receipted: OnDevice & { readonly id: string; readonly type: string | undefined };
  /** The client could not decrypt a message and asks for it again. */
  retryAsked: OnDevice & { readonly id: string; readonly count: number };
  /** The client took note of a stanza; an error means it refused it. */
  acked: OnDevice & { readonly tag: string; readonly id: string; readonly error: string | undefined };
  /** A phone decrypted what a client sent. */
  message: OnDevice & {
    readonly id: string;
    readonly to: string;
    readonly recipient: SimulatedUser;
    readonly isOwnCopy: boolean;
    readonly content: proto.IMessage;
  };
  /** A phone could not decrypt what a client sent; `isKnown` when it has the message already. */
  undecryptable: OnDevice & { readonly id: string; readonly recipient: SimulatedUser; readonly isKnown: boolean; readonly reason: string };
  /** The server answered a message of a client. */
  answered: OnDevice & { readonly id: string; readonly error: string | undefined };
  /** A client asked for the keys of a device, to open a session with it. */
  keysAsked: OnDevice & { readonly of: string };
  unknownQuery: { readonly namespace: string };
  /** Something went wrong inside the simulator: a client broke the protocol, or the simulator is wrong. */
  failed: { readonly error: unknown };
}

export type ObservationKind = keyof ObservationDetails;

export type Observation<Kind extends ObservationKind = ObservationKind> = {
  [Each in Kind]: { readonly sequence: number; readonly at: number; readonly kind: Each } & ObservationDetails[Each];
}[Kind];

type Match<Kind extends ObservationKind> = (observation: Observation<Kind>) => boolean;

const anything = (): boolean => true;

/** Everything that happened, in order: the record that a test holds the engine against. */
export class Observations {
  private readonly entries: Observation[] = [];
  private readonly listeners = new Set<(observation: Observation) => void>();
  private nextSequence = 1;

  record<Kind extends ObservationKind>(kind: Kind, details: ObservationDetails[Kind]): void {
    const observation = { sequence: this.nextSequence++, at: Date.now(), kind, ...details } as unknown as Observation;
    this.entries.push(observation);
    for (const listener of [...this.listeners]) listener(observation);
  }

  /** The sequence number of the latest one: pass it as `after` to look at what follows only. */
  get latest(): number {
    return this.nextSequence - 1;
  }

  list<Kind extends ObservationKind>(kind: Kind, match: Match<Kind> = anything, after = 0): Observation<Kind>[] {
    // The compiler cannot relate a union to a member that is named by a type parameter.
    return (this.after(after) as Observation<Kind>[]).filter((entry) => entry.kind === kind && match(entry));
  }

  after(sequence: number): Observation[] {
    return sequence === 0 ? this.entries : this.entries.slice(Math.max(0, sequence - (this.entries[0]?.sequence ?? 1) + 1));
  }

  onEach(listener: (observation: Observation) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /**
   * Resolves with the first that matches, be it past or still to come.
   *
   * @throws after the timeout.
   */
  until<Kind extends ObservationKind>(
    kind: Kind,
    match: Match<Kind> = anything,
    { after = 0, timeoutMs = 10_000 }: { after?: number; timeoutMs?: number } = {},
  ): Promise<Observation<Kind>> {
    const [past] = this.list(kind, match, after);
    if (past) return Promise.resolve(past);
    return new Promise((resolve, reject) => {
      const stop = this.onEach((entry) => {
        if (entry.kind !== kind || !match(entry as Observation<Kind>)) return;
        clearTimeout(timer);
        stop();
        resolve(entry as Observation<Kind>);
      });
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`the simulator saw no such ${kind} in ${String(timeoutMs)} ms`));
      }, timeoutMs);
    });
  }

  /** Forgets what is past, for runs that are long. */
  clear(): void {
    this.entries.length = 0;
  }
}
