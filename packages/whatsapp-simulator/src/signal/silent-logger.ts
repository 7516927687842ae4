import type { DEFAULT_CONNECTION_CONFIG } from 'baileys';

type Logger = (typeof DEFAULT_CONNECTION_CONFIG)['logger'];

const ignore = (): void => undefined;

/** The library insists on a logger; what its simulated phones do is told by observations instead. */
export const silentLogger: Logger = {
  level: 'silent',
  child: () => silentLogger,
  trace: ignore,
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
};
