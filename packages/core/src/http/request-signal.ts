import type { HttpContext } from './request-state.js';

/** Abort signals of requests that are being answered, so that a stop can end those that would never end by themselves. */
export interface RequestSignals {
  /** Aborts when the client goes away, and on {@link RequestSignals.abortStreams} when marked as a stream. */
  open(ctx: HttpContext): AbortController;
  /** From now on the request ends with the next {@link RequestSignals.abortStreams}. */
  markStream(ctx: HttpContext, controller: AbortController): void;
  /** Ends all streams, now and in future. */
  abortStreams(): void;
  /** Ends everything. */
  abortAll(): void;
}

export const createRequestSignals = (): RequestSignals => {
  const open = new Set<AbortController>();
  const streams = new Set<AbortController>();
  let stopping = false;
  return {
    open(ctx) {
      const controller = new AbortController();
      open.add(controller);
      const { res } = ctx;
      res.once('close', () => {
        open.delete(controller);
        streams.delete(controller);
        if (!res.writableFinished) controller.abort();
      });
      return controller;
    },
    markStream(ctx, controller) {
      if (stopping) {
        controller.abort();
        return;
      }
      if (!ctx.res.closed) streams.add(controller);
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
