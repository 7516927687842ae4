import { AsyncLocalStorage } from 'node:async_hooks';

/** What ties log lines and outgoing calls to the work that caused them. Never an authority: tenant and actor travel in the Scope. */
export interface TraceContext {
  readonly correlationId: string;
  /** W3C trace context of the caller, passed on unchanged. */
  readonly traceparent: string | undefined;
}

const storage = new AsyncLocalStorage<TraceContext>();

/** Runs `work` so that log lines from deep inside carry the correlation id. */
export const runInTrace = <T>(context: TraceContext, work: () => T): T => storage.run(context, work);

/** The trace of the running work, if any. */
export const currentTrace = (): TraceContext | undefined => storage.getStore();
