import { SecretFailure } from '@leadengine/plugin-kit';

/**
 * The HTTP status behind an error of the SDK. Its error classes are not exported and have no status: it is in the message, together with
 * the address, which is why such an error is never logged or kept as a cause.
 */
export const statusOf = (error: unknown): number | undefined => {
  if (!(error instanceof Error)) return undefined;
  const found = /\[StatusCode=(\d{3})\]/.exec(error.message) ?? /^Request failed with status (\d{3})$/.exec(error.message);
  return found?.[1] === undefined ? undefined : Number(found[1]);
};

export const noAnswer = (): SecretFailure => new SecretFailure('unavailable', 'Infisical does not answer, or not in time.');

/** In our words: without address, project or name. */
export const failureOf = (status: number | undefined): SecretFailure => {
  if (status === undefined) return noAnswer();
  if (status === 401 || status === 403)
    return new SecretFailure(
      'unavailable',
      "Infisical refuses the engine's identity: see its client secret, trusted addresses and rights.",
    );
  if (status === 404) return new SecretFailure('not_found', 'Infisical has no such secret.');
  if (status === 429) return new SecretFailure('unavailable', 'Infisical asks to wait.');
  if (status < 500) return new SecretFailure('refused', `Infisical refuses the request (${String(status)}).`);
  return new SecretFailure('unavailable', `Infisical failed (${String(status)}).`);
};
