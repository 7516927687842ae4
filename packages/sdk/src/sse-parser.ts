/** One block of a `text/event-stream`. */
export interface ServerSentBlock {
  /** Id of this or the last block that had one. */
  readonly lastEventId: string;
  readonly event: string;
  /** Undefined for a block that carries an id alone. */
  readonly data: string | undefined;
  /** Milliseconds the engine asks to wait before a reconnect, as far as known by now. */
  readonly retryMs: number | undefined;
}

/**
 * Splits text into blocks as it comes, by the HTML standard's rules (CR, LF and CRLF, comments, one BOM).
 *
 * @returns A function that takes a piece of text and gives the blocks it completed.
 */
export const createSseParser = (): ((text: string) => ServerSentBlock[]) => {
  let rest = '';
  let atStart = true;
  let lastEventId = '';
  let changedId = false;
  let retryMs: number | undefined;
  let event = '';
  let data: string[] = [];
  return (text) => {
    rest += atStart ? text.replace(/^\uFEFF/, '') : text;
    if (text !== '') atStart = false;
    // A CR at the end may be half of a CRLF.
    const usable = rest.endsWith('\r') ? rest.slice(0, -1) : rest;
    const lines = usable.split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '') + rest.slice(usable.length);
    const blocks: ServerSentBlock[] = [];
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) blocks.push({ lastEventId, event: event === '' ? 'message' : event, data: data.join('\n'), retryMs });
        else if (changedId) blocks.push({ lastEventId, event: 'id', data: undefined, retryMs });
        event = '';
        data = [];
        changedId = false;
        continue;
      }
      const colon = line.indexOf(':');
      if (colon === 0) continue;
      const field = colon === -1 ? line : line.slice(0, colon);
      const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '');
      if (field === 'data') data.push(value);
      else if (field === 'event') event = value;
      else if (field === 'retry' && /^\d+$/.test(value)) retryMs = Number(value);
      else if (field === 'id' && !value.includes('\0')) {
        lastEventId = value;
        changedId = true;
      }
    }
    return blocks;
  };
};
