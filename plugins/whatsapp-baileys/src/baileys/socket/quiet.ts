/**
 * libsignal prints whole sessions, private keys of the ratchet included, through the console. Lines that it begins this way are dropped;
 * the console has no other seam. Imported before anything of Baileys.
 */
const beginnings = [
  'Closing session',
  'Closing open session',
  'Closing stale open session',
  'Opening session',
  'Removing old closed session',
  'Session already',
  'Session error',
  'Decrypted message with closed session',
  'Failed to decrypt message with any known session',
  'Migrating session',
  'V1 session',
  'Unhandled bucket type',
  'WARNING: Expected pubkey of length 33',
];

const isOfLibsignal = (first: unknown): boolean => typeof first === 'string' && beginnings.some((text) => first.startsWith(text));

for (const method of ['info', 'warn', 'error'] as const) {
  const print = console[method].bind(console);
  console[method] = (...line: unknown[]) => {
    if (!isOfLibsignal(line[0])) print(...line);
  };
}

export {};
