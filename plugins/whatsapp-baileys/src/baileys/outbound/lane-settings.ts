/** Times and limits of a lane. */
export interface LaneSettings {
  /** How long the server may take to confirm a message. */
  readonly ackMs: number;
  /** How long to wait for a reconnect before a message that was not confirmed is written again on the same socket. */
  readonly resendMs: number;
  /** How long after a connect what an earlier socket left unconfirmed may still be confirmed by receipts. */
  readonly graceMs: number;
  /** How long the library may take to answer a phone that asks for a message again, before the lane writes it anew; twice as long each further time. */
  readonly retryMs: number;
  /** Longest sleep without a look. */
  readonly pollMs: number;
  /** Longest time that encrypting and writing one message may take. */
  readonly writeMs: number;
  /** Times that a message is left unconfirmed before a person has to decide. */
  readonly mostOverdues: number;
  /** Times that the bytes of one message may leave, sockets that broke included. */
  readonly mostWrites: number;
  /** Times that a message may fail to be prepared. */
  readonly mostRefusals: number;
  /** Messages being prepared or written at once. */
  readonly atOnce: number;
}

export const laneSettings: LaneSettings = {
  ackMs: 20_000,
  resendMs: 10_000,
  graceMs: 2_000,
  retryMs: 5_000,
  pollMs: 5_000,
  writeMs: 45_000,
  mostOverdues: 3,
  mostWrites: 20,
  mostRefusals: 5,
  atOnce: 4,
};
