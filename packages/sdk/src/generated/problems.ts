// Written by `npm run generate -w @leadengine/sdk` from openapi.json. Do not edit.

/** Codes of the problems the engine answers with. */
export type ProblemCode =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'channels.unknown_instance'
  | 'internal'
  | 'queues.unknown'
  | 'rate.limited'
  | 'request.invalid_cursor'
  | 'resource.not_found'
  | 'resource.version_mismatch'
  | 'tickets.already_open'
  | 'tickets.assignee_needed'
  | 'tickets.contact_unreachable'
  | 'tickets.not_open'
  | 'tickets.transition_refused'
  | 'tickets.unknown_assignee'
  | 'tickets.unknown_contact';
