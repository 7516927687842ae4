import { defineProblem, type InputFault } from '@leadengine/plugin-kit';

/** The input breaks the route's schema. */
export const InvalidRequest = defineProblem<{ errors: readonly InputFault[] }>({
  code: 'request.invalid',
  status: 400,
  title: 'The request is not valid',
  detail: ({ errors }) => errors.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('; '),
});

export const InvalidJson = defineProblem({
  code: 'request.invalid_json',
  status: 400,
  title: 'The body is not valid JSON',
  detail: () => 'The body could not be parsed as JSON.',
});

export const InvalidCursor = defineProblem({
  code: 'request.invalid_cursor',
  status: 400,
  title: 'The cursor is not valid',
  detail: () => 'Pass the nextCursor of an earlier answer to the same list unchanged, or leave it out.',
});

export const BodyTooLarge = defineProblem<{ limitBytes: number }>({
  code: 'request.body_too_large',
  status: 413,
  title: 'The body is too large',
  detail: ({ limitBytes }) => `The body may have at most ${String(limitBytes)} bytes.`,
});

export const UnsupportedMediaType = defineProblem({
  code: 'request.unsupported_media_type',
  status: 415,
  title: 'The body has an unsupported type',
  detail: () => 'Send the body as application/json.',
});

export const RouteNotFound = defineProblem({
  code: 'route.not_found',
  status: 404,
  title: 'No such route',
  detail: () => 'The path is not part of this API; see /docs.',
});

export const MethodNotAllowed = defineProblem<{ allowed: readonly string[] }>({
  code: 'route.method_not_allowed',
  status: 405,
  title: 'The method is not allowed here',
  detail: ({ allowed }) => `This path answers ${allowed.join(', ')}.`,
  headers: ({ allowed }) => ({ allow: allowed.join(', ') }),
});

export const Unauthenticated = defineProblem({
  code: 'auth.unauthenticated',
  status: 401,
  title: 'Authentication is required',
  detail: () => 'Send a valid credential as Authorization: Bearer.',
  headers: () => ({ 'www-authenticate': 'Bearer' }),
});

export const InvalidToken = defineProblem({
  code: 'auth.token_invalid',
  status: 401,
  title: 'The credential is not valid',
  detail: () => 'The credential was not issued by this engine, was revoked or is damaged.',
  headers: () => ({ 'www-authenticate': 'Bearer error="invalid_token"' }),
});

export const ExpiredToken = defineProblem({
  code: 'auth.token_expired',
  status: 401,
  title: 'The credential has expired',
  detail: () => 'Refresh the session or use another credential.',
  headers: () => ({ 'www-authenticate': 'Bearer error="invalid_token"' }),
});

export const SessionRevoked = defineProblem({
  code: 'auth.session_revoked',
  status: 401,
  title: 'The session was ended',
  detail: () => 'Whoever gave this page its session has ended it. A new one may be refused.',
  headers: () => ({ 'www-authenticate': 'Bearer error="invalid_token"' }),
});

export const OriginNotAllowed = defineProblem({
  code: 'auth.origin_not_allowed',
  status: 403,
  title: 'The session is for other pages',
  detail: () => 'An embed session works from the origins that it was made for, and from browsers only: the request has no such Origin.',
});

export const Forbidden = defineProblem<{ permission: string }>({
  code: 'auth.forbidden',
  status: 403,
  title: 'The permission is missing',
  detail: ({ permission }) => `This needs the permission ${permission}.`,
});

/** Also the answer for another tenant's row, so that ids tell nothing. */
export const NotFound = defineProblem<{ resource: string }>({
  code: 'resource.not_found',
  status: 404,
  title: 'Not found',
  detail: ({ resource }) => `No such ${resource}.`,
});

export const VersionMismatch = defineProblem<{ currentVersion: number }>({
  code: 'resource.version_mismatch',
  status: 412,
  title: 'The row has changed',
  detail: ({ currentVersion }) => `Read it again: its version is now ${String(currentVersion)}.`,
});

export const IdempotencyKeyReused = defineProblem({
  code: 'idempotency.key_reused',
  status: 409,
  title: 'The idempotency key was used for another request',
  detail: () => 'Use a new key for a request with another body or path.',
});

export const IdempotencyInProgress = defineProblem({
  code: 'idempotency.in_progress',
  status: 409,
  title: 'A request with this idempotency key is still running',
  detail: () => 'Repeat the request in a moment.',
  headers: () => ({ 'retry-after': '1' }),
});

/** The secret that sealed the answer, or that proved the request the same, is no longer configured; or the answer told of an erased person. */
export const IdempotencyAnswerUnavailable = defineProblem({
  code: 'idempotency.answer_unavailable',
  status: 409,
  title: 'The answer cannot be shown again',
  detail: () =>
    'The request with this key was done and is not done again. Its answer was sealed under a secret that has been replaced since, or told of somebody who was erased; read what it made, or make another with a new key.',
});

export const RateLimited = defineProblem<{ retryAfterSeconds: number }>({
  code: 'rate.limited',
  status: 429,
  title: 'Too many requests',
  detail: ({ retryAfterSeconds }) => `Try again in ${String(retryAfterSeconds)} s.`,
  headers: ({ retryAfterSeconds }) => ({ 'retry-after': String(retryAfterSeconds) }),
});

export const DependencyUnavailable = defineProblem<{ dependency: string }>({
  code: 'dependency.unavailable',
  status: 503,
  title: 'A dependency is down',
  detail: ({ dependency }) => `${dependency} does not answer.`,
  headers: () => ({ 'retry-after': '2' }),
});

export const EventCursorExpired = defineProblem({
  code: 'events.cursor_expired',
  status: 410,
  title: 'The cursor is too old',
  detail: () => 'Events after this cursor are no longer kept. Load the current state and follow without a cursor.',
});

export const Internal = defineProblem({
  code: 'internal',
  status: 500,
  title: 'Something went wrong',
  detail: () => 'The request failed here. The request id finds it in the log.',
});

/** Every problem of the engine itself; plugins add theirs on their routes. */
export const engineProblems = [
  InvalidRequest,
  InvalidJson,
  InvalidCursor,
  BodyTooLarge,
  UnsupportedMediaType,
  RouteNotFound,
  MethodNotAllowed,
  Unauthenticated,
  InvalidToken,
  ExpiredToken,
  SessionRevoked,
  OriginNotAllowed,
  Forbidden,
  NotFound,
  VersionMismatch,
  IdempotencyKeyReused,
  IdempotencyInProgress,
  IdempotencyAnswerUnavailable,
  RateLimited,
  DependencyUnavailable,
  EventCursorExpired,
  Internal,
] as const;
