/** One fault of the input, at a JSON pointer. */
export interface InputFault {
  readonly pointer: string;
  readonly detail: string;
}

/** A problem document as received (RFC 9457); members beyond the standard ones belong to its code. */
export interface ProblemDocument {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly errors?: readonly InputFault[];
  readonly [member: string]: unknown;
}

/** Codes of failures that never became an answer of the engine. */
export type ClientFailureCode = 'client.network' | 'client.timeout' | 'client.unreadable_answer';

export interface LeadEngineErrorFacts<Code extends string> {
  readonly code: Code;
  readonly title: string;
  readonly status?: number | undefined;
  readonly detail?: string | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
  readonly errors?: readonly InputFault[] | undefined;
  readonly problem?: ProblemDocument | undefined;
  readonly cause?: unknown;
}

/** Any failed call. Carries no credential and nothing of the request's body, so it may be logged. */
export class LeadEngineError<Code extends string = string> extends Error {
  override readonly name = 'LeadEngineError';
  readonly code: Code;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  /** Finds the request in the engine's log. */
  readonly requestId: string | undefined;
  /** Seconds the engine asked to wait for. */
  readonly retryAfterSeconds: number | undefined;
  readonly errors: readonly InputFault[];
  /** The document as received; not enumerable, so that loggers leave it out. */
  declare readonly problem: ProblemDocument | undefined;

  /** Also errors of another copy of this package: a program may hold two of them. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as Error | undefined)?.name === 'LeadEngineError';
  }

  constructor(facts: LeadEngineErrorFacts<Code>) {
    super(`${facts.detail ?? facts.title} (${facts.code})`, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = facts.code;
    this.status = facts.status ?? 0;
    this.title = facts.title;
    this.detail = facts.detail;
    this.requestId = facts.requestId;
    this.retryAfterSeconds = facts.retryAfterSeconds;
    this.errors = facts.errors ?? [];
    Object.defineProperty(this, 'problem', { value: facts.problem, enumerable: false });
  }
}
