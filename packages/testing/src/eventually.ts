/**
 * Asks again until the answer is not undefined.
 *
 * @param withinMs - @defaultValue 60,000
 * @throws Error when the time is over.
 */
export const eventually = async <T>(ask: () => Promise<T | undefined>, withinMs = 60_000): Promise<T> => {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) throw new Error(`Nothing came within ${String(withinMs)} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};
