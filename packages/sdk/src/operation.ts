/** An operation of the engine as the generator writes it. */
export interface Operation {
  readonly method: string;
  /** With `{name}` parameters. */
  readonly path: string;
  /** Honors `Idempotency-Key`. */
  readonly idempotent?: boolean;
  /** Needs no credential. */
  readonly public?: boolean;
  /** Answers bytes instead of JSON. */
  readonly raw?: boolean;
  /** Takes bytes instead of JSON. */
  readonly binary?: boolean;
}

/** Bytes to send. A stream is read once, so a call with one is not repeated; a `Blob` brings its type along. */
export type BinaryBody = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;

export type ParameterValue = string | number | boolean | null | undefined | readonly (string | number | boolean)[];

/** Path and query parameters of a call, in one flat object. */
export type Parameters = Readonly<Record<string, ParameterValue>>;

const segment = (name: string, value: ParameterValue): string => {
  const text = value === undefined || value === null ? '' : String(value);
  // URL parsing would fold dot segments into another path, encoded or not.
  if (text === '' || text === '.' || text === '..') throw new TypeError(`The parameter "${name}" must be a non-empty path segment.`);
  return encodeURIComponent(text);
};

/**
 * The URL of a call: what the path names goes there, the rest into the query.
 *
 * @throws TypeError when a path parameter is missing.
 */
export const urlOf = (baseUrl: string, path: string, parameters: Parameters): string => {
  const used = new Set<string>();
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    used.add(name);
    return segment(name, parameters[name]);
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (used.has(name) || value === undefined || value === null) continue;
    for (const item of Array.isArray(value) ? value : [value]) query.append(name, String(item));
  }
  const search = query.toString();
  return baseUrl.replace(/\/+$/, '') + filled + (search === '' ? '' : `?${search}`);
};
