/** What a request said is not what the command needs. */
export class InputError extends Error {}

/** Reads the fields of a JSON body or query. */
export class Input {
  constructor(private readonly fields: Readonly<Record<string, unknown>>) {}

  has(name: string): boolean {
    return this.fields[name] !== undefined;
  }

  raw(name: string): unknown {
    return this.fields[name];
  }

  /** @throws {@link InputError} if it is missing. */
  text(name: string): string {
    const value = this.optionalText(name);
    if (value === undefined) throw new InputError(`${name} is missing`);
    return value;
  }

  optionalText(name: string): string | undefined {
    const value = this.fields[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') throw new InputError(`${name} must be a text`);
    return value;
  }

  /** @throws {@link InputError} if it is missing and there is no fallback. */
  number(name: string, fallback?: number): number {
    const value = this.fields[name] ?? fallback;
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number)) throw new InputError(`${name} must be a number`);
    return number;
  }

  flag(name: string): boolean {
    return this.fields[name] === true || this.fields[name] === 'true';
  }

  /** A text, or a list of texts. */
  texts(name: string): string[] {
    const value = this.fields[name];
    const list: unknown[] = Array.isArray(value) ? value : [value];
    if (list.length === 0 || !list.every((each) => typeof each === 'string')) throw new InputError(`${name} must be one text or several`);
    return list;
  }

  object(name: string): Input {
    const value = this.fields[name];
    if (typeof value !== 'object' || value === null) throw new InputError(`${name} must be an object`);
    return new Input(value as Record<string, unknown>);
  }
}
