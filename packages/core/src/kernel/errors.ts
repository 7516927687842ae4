/** The app cannot be made or started as it is configured. Carries every fault found, not only the first. */
export class BootError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[], options?: ErrorOptions) {
    super(
      faults.length === 1 ? faults[0] : `${String(faults.length)} faults:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
      options,
    );
    this.name = 'BootError';
    this.faults = faults;
  }
}

/** `stop` was called before `start` had finished. */
export class StartAbortedError extends Error {
  constructor() {
    super('The app was stopped while it started.');
    this.name = 'StartAbortedError';
  }
}
