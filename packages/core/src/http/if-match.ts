import { InvalidRequest } from '../contract/problems.js';

const versionTag = /^(?:W\/)?"?(\d{1,10})"?$/;

/**
 * Row version from `If-Match`: `"3"`, `W/"3"` or `3`. `*` and no header say nothing.
 *
 * @throws InvalidRequest
 */
export const parseIfMatch = (header: string | undefined): number | undefined => {
  if (header === undefined || header === '*') return undefined;
  const version = versionTag.exec(header.trim())?.[1];
  if (version === undefined) {
    throw new InvalidRequest({ errors: [{ pointer: '/headers/if-match', detail: 'must be the version of the row, such as "3"' }] });
  }
  return Number(version);
};
