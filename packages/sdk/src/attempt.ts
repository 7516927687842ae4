import { LeadEngineError } from './leadengine-error.js';

export interface Attempt {
  readonly url: string;
  readonly init: RequestInit;
  /** Milliseconds for the answer to come in. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** An answer of the engine, whatever its status. `text` is empty when the body was left to the caller. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

/**
 * Sends a request once.
 *
 * @param readsBody - Tells for a response whether its body is read here, within the time limit.
 * @throws LeadEngineError `client.timeout`, `client.network`; the signal's reason when the caller aborts.
 */
export const attemptOnce = async (
  send: typeof fetch,
  { url, init, timeoutMs, signal }: Attempt,
  readsBody: (response: Response) => boolean,
): Promise<Answer> => {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let timedOut = false;
  const forward = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', forward, { once: true });
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, timeoutMs);
  let keepsForwarding = false;
  try {
    const response = await send(url, { ...init, signal: controller.signal });
    if (readsBody(response)) return { response, text: await response.text() };
    keepsForwarding = true;
    return { response, text: '' };
  } catch (cause) {
    signal?.throwIfAborted();
    throw timedOut
      ? new LeadEngineError({ code: 'client.timeout', title: `No answer within ${String(timeoutMs)} ms` })
      : new LeadEngineError({ code: 'client.network', title: 'The engine could not be reached', cause });
  } finally {
    clearTimeout(timer);
    // A body that is still being read has to end when the caller aborts.
    if (!keepsForwarding) signal?.removeEventListener('abort', forward);
  }
};
