/** One line of a report on the engine's health. */
export interface Finding {
  readonly isGood: boolean;
  readonly text: string;
}

export const good = (text: string): Finding => ({ isGood: true, text });
export const bad = (text: string): Finding => ({ isGood: false, text });

/** Prints the lines; something bad among them sets the exit code. */
export const report = (findings: readonly Finding[]): void => {
  for (const { isGood, text } of findings) process.stdout.write(`${isGood ? 'ok  ' : 'look'}  ${text}\n`);
  if (findings.some(({ isGood }) => !isGood)) process.exitCode = 1;
};
