/** Waits of a session, in milliseconds. */
export interface SessionTimes {
  /** A socket that has shown neither a QR code nor an open connection by then never will: some refusals end it silently. */
  readonly connectMs: number;
  /** Longest wait for WhatsApp to say that all that came meanwhile was handed over. */
  readonly pendingMs: number;
  /** Online for so long, a connection counts as steady. */
  readonly steadyMs: number;
  /** Between looks at the row, for wakes that got lost, and at how the socket is doing. */
  readonly checkMs: number;
  /** Looks that a wake asks for are not closer than this: each message that is sent wakes its number. */
  readonly wakeGapMs: number;
  /** Online without a single stanza for so long: something is deaf. */
  readonly silenceMs: number;
  /** How long a person may take to type a pairing code. */
  readonly codeMs: number;
  /** How long a QR code is shown: the first of a socket, and those after it. */
  readonly firstQrMs: number;
  readonly nextQrMs: number;
  /** How long logging out waits for a connection before the link is wiped all the same. */
  readonly logoutMs: number;
}

export const sessionTimes: SessionTimes = {
  connectMs: 30_000,
  pendingMs: 30_000,
  steadyMs: 60_000,
  checkMs: 30_000,
  wakeGapMs: 1_000,
  silenceMs: 6 * 3_600_000,
  codeMs: 160_000,
  firstQrMs: 60_000,
  nextQrMs: 20_000,
  logoutMs: 20_000,
};
