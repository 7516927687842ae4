import type { HttpContext } from './request-state.js';

/** Abort signals of requests that are being answered, so that a stop can end those that would never end by themselves. */
export interface RequestSignals {
  /** The request's own: aborts when the client goes away, and on {@link RequestSignals.abortStreams} when marked as a stream. */
  of(ctx: HttpContext): AbortController;
  /** From now on the request ends with the next {@link RequestSignals.abortStreams}. */
  markStream(ctx: HttpContext): void;
  /** Ends all streams, now and in future. */
  abortStreams(): void;
  /** Ends everything. */
  abortAll(): void;
}

export const createRequestSignals = (): RequestSignals => {
  const open = new Set<AbortController>();
  const streams = new Set<AbortController>();
  let stopping = false;
  const of = (ctx: HttpContext): AbortController => {
    const { state, res } = ctx;
    if (state.controller !== undefined) return state.controller;
    const controller = new AbortController();
    state.controller = controller;
    if (res.closed) {
      if (!res.writableFinished) controller.abort();
      return controller;
    }
    open.add(controller);
    res.once('close', () => {
      open.delete(controller);
      streams.delete(controller);
      if (!res.writableFinished) controller.abort();
    });
    return controller;
  };

  return {
    of,
    markStream(ctx) {
      const controller = of(ctx);
      if (stopping) controller.abort();
      else if (!ctx.res.closed) streams.add(controller);
    },
    abortStreams() {
      stopping = true;
      for (const controller of streams) controller.abort();
      streams.clear();
    },
    abortAll() {
      for (const controller of open) controller.abort();
    },
  };
};
