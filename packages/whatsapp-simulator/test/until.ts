export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until the answer is something. @throws when the time is over. */
export const until = async <Answer>(what: string, ask: () => Answer | undefined | false, withinMs = 60_000): Promise<Answer> => {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) throw new Error(`${what}: not within ${String(withinMs)} ms`);
    await sleep(10);
  }
};
