/**
 * What goes wrong with a call. `drop` and `error` come before anything is done; `lost-answer` and `error-after` when all is done; `hang` does it
 * and never answers; `hold` answers when it is let go.
 */
export type FaultName =
  'drop' | 'error' | 'error-after' | 'lost-answer' | 'hang' | 'rate-limited' | 'malformed' | 'extra-fields' | 'unauthorized';

export interface Fault {
  readonly name: FaultName;
  /** `write` are those that make no proposal. */
  readonly on: 'create' | 'write' | 'read' | 'any';
  /** How many calls it meets. */
  readonly times: number;
}

/** Faults in the order in which they were ordered. */
export const createFaults = () => {
  let waiting: Fault[] = [];
  return {
    order: (fault: Fault): void => {
      waiting.push(fault);
    },
    clear: (): void => {
      waiting = [];
    },
    next(on: 'create' | 'write' | 'read'): FaultName | undefined {
      const at = waiting.findIndex((fault) => fault.on === on || fault.on === 'any');
      const fault = waiting[at];
      if (fault === undefined) return undefined;
      if (fault.times <= 1) waiting.splice(at, 1);
      else waiting[at] = { ...fault, times: fault.times - 1 };
      return fault.name;
    },
  };
};

export type Faults = ReturnType<typeof createFaults>;
