/** Values a log line may carry besides its message. Keys outside the engine's allow-list are dropped before writing. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Structured logger. Message bodies, phone numbers, documents and tokens never belong in a line; what slips in is masked. */
export interface Logger {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
  /** A logger that adds `fields` to each line. */
  child(fields: LogFields): Logger;
}
