/** Preloaded into a measured process (with --expose-gc): on SIGUSR2 it tells what is in use once the garbage is gone. */
process.on('SIGUSR2', () => {
  globalThis.gc?.();
  globalThis.gc?.();
  process.stderr.write(`memory ${JSON.stringify(process.memoryUsage())}\n`);
});
