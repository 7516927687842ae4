import { setTimeout as delay } from 'node:timers/promises';

/** Follows /v1/events through every death of the engine, each time from the last cursor it got. */
export const startFollower = (client, { types, onEvent } = {}) => {
  const stopping = new AbortController();
  const received = new Map();
  const faults = { gaps: 0, repeats: 0, refusals: [] };
  let cursor = '0';
  let resumed = -1;

  const take = (frame) => {
    const id = /^id: (\d+)$/m.exec(frame)?.[1];
    const data = /^data: (.*)$/m.exec(frame)?.[1];
    if (id === undefined || data === undefined) return;
    if (BigInt(id) <= BigInt(cursor)) faults.repeats += 1;
    // Only who asks for all types can tell a hole from an event of another type.
    else if (types === undefined && BigInt(id) !== BigInt(cursor) + 1n) faults.gaps += 1;
    cursor = id;
    const event = JSON.parse(data);
    if (event.type === 'message.received') received.set(event.data.id, (received.get(event.data.id) ?? 0) + 1);
    onEvent?.(event);
  };

  const follow = async () => {
    const response = await fetch(`${client.origin}/v1/events${types === undefined ? '' : `?types=${types}`}`, {
      headers: { authorization: `Bearer ${client.token()}`, 'last-event-id': cursor },
      signal: stopping.signal,
    });
    if (!response.ok) {
      const text = await response.text();
      if (response.status === 401) await client.renew();
      else if (response.status < 500) faults.refusals.push(`${String(response.status)} ${text}`);
      return;
    }
    resumed += 1;
    const decoder = new TextDecoder();
    let rest = '';
    for await (const bytes of response.body) {
      const frames = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
      // What was cut in the middle of a frame is thrown away with `rest` and comes again.
      rest = frames.pop();
      for (const frame of frames) take(frame);
    }
  };

  const done = (async () => {
    while (!stopping.signal.aborted) {
      await follow().catch(() => undefined);
      await delay(100, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  return {
    received,
    faults,
    cursor: () => cursor,
    resumed: () => resumed,
    async stop() {
      stopping.abort();
      await done;
    },
  };
};
