/** What a person watching the start sees, on standard error: standard output carries the log. */
export interface Progress {
  step(text: string): void;
  done(lines: readonly string[]): void;
}

/** @param startedAt - Start on the clock of `performance.now()`; 0 is the start of the process. */
export const createProgress = (startedAt: number): Progress => {
  const seconds = (): string => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`.padStart(7);
  return {
    step(text) {
      process.stderr.write(`${seconds()}  ${text}\n`);
    },
    done(lines) {
      process.stderr.write(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`);
    },
  };
};
