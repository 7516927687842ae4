/** A place outside the database where checkpoints are kept. */
export interface CheckpointSink {
  /** Tells sinks apart, in the database and in logs. */
  readonly name: string;
  /** Keeps the note; the same one may come again. Rejects when it is not kept. */
  keep(checkpoint: { readonly tenantId: string; readonly size: number; readonly note: string }, signal: AbortSignal): Promise<void>;
}
