import type { InputFault } from '@leadengine/plugin-kit';
import { parseOrigin } from './origin.js';
import { EmbedOriginRefused } from './problems.js';

/** Origins as browsers write them. @throws EmbedOriginRefused */
export const acceptOrigins = (origins: readonly string[]): string[] => {
  const parsed = origins.map(parseOrigin);
  const errors = parsed.flatMap((origin, index): InputFault[] =>
    origin === undefined
      ? [{ pointer: `/origins/${String(index)}`, detail: 'must be scheme, host and port only, with https (or http on localhost)' }]
      : [],
  );
  if (errors.length > 0) throw new EmbedOriginRefused({ errors });
  return [...new Set(parsed.filter((origin) => origin !== undefined))];
};
