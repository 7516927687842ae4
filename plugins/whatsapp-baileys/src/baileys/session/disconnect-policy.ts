/** What an ended connection means. */
export type Verdict =
  | { readonly kind: 'restart' }
  /** Try again, the longer the later. */
  | {
      readonly kind: 'retry';
      readonly baseMs: number;
      readonly capMs: number;
      readonly alertAfter: number;
      readonly quarantineAfter: number;
    }
  | { readonly kind: 'qr_spent' }
  | { readonly kind: 'bad_account_signature' }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'banned' }
  | { readonly kind: 'banned_for_a_time' }
  | { readonly kind: 'outdated' }
  | { readonly kind: 'mismatched' };

const never = Number.POSITIVE_INFINITY;
const second = 1_000;
const minute = 60 * second;

const network: Verdict = { kind: 'retry', baseMs: second, capMs: minute, alertAfter: never, quarantineAfter: never };
/** WhatsApp is unwell. Waiting heals it, so it never ends in quarantine, however long it takes. */
const service: Verdict = { kind: 'retry', baseMs: 5 * second, capMs: 5 * minute, alertAfter: 10, quarantineAfter: never };
/** The certificate or the handshake is wrong: perhaps somebody listens in. */
const handshake: Verdict = { kind: 'retry', baseMs: 5 * second, capMs: minute, alertAfter: 1, quarantineAfter: 3 };
/** Refused for a reason that nobody has seen heal. */
const refused: Verdict = { kind: 'retry', baseMs: 30 * second, capMs: 15 * minute, alertAfter: 1, quarantineAfter: 10 };

const byCode: ReadonlyMap<number, Verdict> = new Map<number, Verdict>([
  [400, handshake],
  [401, { kind: 'unauthorized' }],
  [402, { kind: 'banned_for_a_time' }],
  [403, { kind: 'banned' }],
  [405, { kind: 'outdated' }],
  [406, { kind: 'banned' }],
  [408, network],
  [409, { kind: 'outdated' }],
  [411, { kind: 'mismatched' }],
  [413, refused],
  [414, refused],
  [415, refused],
  [418, refused],
  [428, network],
  [440, { kind: 'replaced' }],
  [500, service],
  [501, service],
  [503, service],
  [515, { kind: 'restart' }],
]);

/** How the connection was ended, as Baileys tells it. */
export interface Disconnect {
  /** Undefined: the socket was just gone. */
  readonly code: number | undefined;
  readonly message: string | undefined;
}

/**
 * Codes nobody has named are treated as the service being unwell: the link is never given up for them.
 *
 * @param isPaired - What goes wrong in pairing means nothing to a phone that is linked.
 */
export const verdictOn = ({ code, message }: Disconnect, isPaired: boolean): Verdict => {
  if (!isPaired && code === 408 && message === 'QR refs attempts ended') return { kind: 'qr_spent' };
  if (!isPaired && message === 'Invalid account signature') return { kind: 'bad_account_signature' };
  if (code === undefined) return network;
  return byCode.get(code) ?? service;
};

/** A random wait below a bound that doubles, so that numbers that fell together do not rise together. @param random - From 0 to below 1. */
export const backoffMs = (baseMs: number, capMs: number, failures: number, random: number): number =>
  Math.round(random * Math.min(capMs, baseMs * 2 ** Math.min(failures, 30)));
