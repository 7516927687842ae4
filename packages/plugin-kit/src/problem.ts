/** One fault of an input. `pointer` is a JSON Pointer into the body, or `/query/name`, `/params/name`, `/headers/name`. */
export interface InputFault {
  readonly pointer: string;
  readonly detail: string;
}

/** What a class made by {@link defineProblem} is declared with. */
export interface ProblemOptions<D extends object> {
  /** `<plugin>.<reason>` in lower snake case; stable for ever, clients switch on it. */
  readonly code: string;
  /** HTTP status, 400 to 599. */
  readonly status: number;
  /** Same sentence for every occurrence. */
  readonly title: string;
  /** This occurrence. Safe to show: nothing secret, nothing of another tenant. */
  readonly detail: (details: D) => string;
  /** Answer headers, such as `retry-after`. */
  readonly headers?: (details: D) => Readonly<Record<string, string>>;
}

/** An error that the caller may see, answered as RFC 9457 problem+json. */
export abstract class Problem extends Error {
  abstract readonly code: string;
  abstract readonly status: number;
  abstract readonly title: string;
  abstract readonly headers: Readonly<Record<string, string>>;
  /** Members added to the answer, next to the standard ones. */
  abstract readonly details: Readonly<object>;
}

/** A problem class with its declaration as static members, from which problem pages and OpenAPI are made. */
export interface ProblemClass<D extends object = object> {
  new (...parameters: object extends D ? [details?: D, options?: ErrorOptions] : [details: D, options?: ErrorOptions]): Problem;
  readonly code: string;
  readonly status: number;
  readonly title: string;
}

/** What routes list. */
export interface ProblemDeclaration {
  readonly code: string;
  readonly status: number;
  readonly title: string;
}

/**
 * Declares a problem.
 *
 * @example
 * export const InsufficientCredit = defineProblem<{ availableCents: number }>({
 *   code: 'credit.insufficient', status: 409, title: 'Not enough credit',
 *   detail: ({ availableCents }) => `Only ${availableCents} cents are left.`,
 * });
 * throw new InsufficientCredit({ availableCents: 20 });
 */
export const defineProblem = <D extends object = object>(declaration: ProblemOptions<D>): ProblemClass<D> =>
  class DeclaredProblem extends Problem {
    static readonly code = declaration.code;
    static readonly status = declaration.status;
    static readonly title = declaration.title;
    readonly code = declaration.code;
    readonly status = declaration.status;
    readonly title = declaration.title;
    readonly details: Readonly<object>;
    readonly headers: Readonly<Record<string, string>>;

    constructor(...[details, options]: [details?: D, options?: ErrorOptions]) {
      const known = details ?? ({} as D);
      super(declaration.detail(known), options);
      this.name = declaration.code;
      this.details = { ...known };
      this.headers = declaration.headers?.(known) ?? {};
    }
  };
