const shown = '[secret]';

/**
 * A secret in memory. Printing, logging, inspecting or serializing it shows `[secret]`; {@link SecretValue.reveal} is the only way to
 * its text, so that a search for that word finds every place that has it in plain.
 */
export class SecretValue {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text. Hand it on to what needs it, and to nothing that keeps it. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return shown;
  }

  toJSON(): string {
    return shown;
  }

  get [Symbol.toStringTag](): string {
    return shown;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return shown;
  }
}
