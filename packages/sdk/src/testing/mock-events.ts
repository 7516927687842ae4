import type { LeadEngineEvent } from '../generated/events.js';

/** The event stream of a mock client. */
export interface MockEvents {
  /** Adds to the log and sends to who follows. */
  emit(...events: readonly LeadEngineEvent[]): void;
  /** Cuts every open stream; clients come back and resume. */
  cut(): void;
  /** Forgets all events so far, so that whoever resumes behind them is told of a gap. */
  forget(): void;
}

/** A log in memory with the protocol of `GET /v1/events`. */
export const createMockEvents = (): MockEvents & { answer(request: Request): Response } => {
  const log: { readonly cursor: number; readonly frame: string; readonly type: string }[] = [];
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const followed = new Map<ReadableStreamDefaultController<Uint8Array>, ReadonlySet<string> | undefined>();
  const encoder = new TextEncoder();
  let last = 0;
  let oldest = 0;

  const send = (stream: ReadableStreamDefaultController<Uint8Array>, text: string): void => stream.enqueue(encoder.encode(text));

  return {
    emit(...events) {
      for (const event of events) {
        last += 1;
        const frame = `id: ${String(last)}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
        log.push({ cursor: last, frame, type: event.type });
        for (const stream of streams) if (followed.get(stream)?.has(event.type) !== false) send(stream, frame);
      }
    },
    cut() {
      for (const stream of streams) stream.error(new TypeError('cut'));
      streams.clear();
    },
    forget() {
      log.length = 0;
      oldest = last;
    },
    answer(request) {
      const query = new URL(request.url).searchParams;
      const after = Number(request.headers.get('last-event-id') ?? query.get('after') ?? last);
      if (after < oldest)
        return Response.json({ code: 'events.cursor_expired', title: 'The cursor is too old', status: 410 }, { status: 410 });
      const types = query.get('types')?.split(',');
      const wanted = types === undefined ? undefined : new Set(types);
      let own: ReadableStreamDefaultController<Uint8Array> | undefined;
      const body = new ReadableStream<Uint8Array>({
        start(stream) {
          own = stream;
          streams.add(stream);
          followed.set(stream, wanted);
          send(stream, `retry: 1\nid: ${String(after)}\n\n`);
          for (const { cursor, frame, type } of log) if (cursor > after && wanted?.has(type) !== false) send(stream, frame);
        },
        cancel() {
          if (own !== undefined) streams.delete(own);
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    },
  };
};
