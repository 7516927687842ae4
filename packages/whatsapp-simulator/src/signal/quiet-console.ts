const noisy =
  /^(Closing session|Opening session|Removing old closed session|Session already|Closing open session|Decrypted message with closed|Failed to decrypt message with any known|Session error|Closing stale open session|Migrating session|V1 session)/;

/** libsignal prints whole sessions, private keys included, to the console: drop those lines. */
export const quietConsole = (): void => {
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    const print = console[method].bind(console);
    console[method] = (...words: unknown[]) => {
      if (typeof words[0] !== 'string' || !noisy.test(words[0])) print(...words);
    };
  }
};
