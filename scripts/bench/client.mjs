/** Calls the engine. Any answer but a success ends the run. */
export const createClient = (origin) => {
  const call = async (method, path, { token, body, headers = {} } = {}) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  return { origin, call };
};

/** Follows /v1/events. `onEvent` gets each envelope and the time on `Date.now()`'s clock at which its bytes came in. */
export const followEvents = async ({ origin }, token, types, onEvent) => {
  const abort = new AbortController();
  const response = await fetch(`${origin}/v1/events?types=${types}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: abort.signal,
  });
  if (!response.ok) throw new Error(`GET /v1/events: ${String(response.status)} ${await response.text()}`);
  const done = (async () => {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const bytes of response.body) {
      const at = performance.timeOrigin + performance.now();
      const frames = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
      rest = frames.pop();
      for (const frame of frames) {
        const data = /^data: (.*)$/m.exec(frame)?.[1];
        if (data !== undefined) onEvent(JSON.parse(data), at);
      }
    }
  })().catch((error) => {
    if (!abort.signal.aborted) throw error;
  });
  return {
    async close() {
      abort.abort();
      await done;
    },
  };
};
