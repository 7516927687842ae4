// Written from the OpenAPI document of an engine. Do not edit.

/** Codes of problems. Clients of plugins add theirs by declaration merging. */
export interface ProblemCodes {
  readonly 'api_keys.expiry_not_ahead': true;
  readonly 'api_keys.scope_not_grantable': true;
  readonly 'auth.forbidden': true;
  readonly 'auth.invalid_credentials': true;
  readonly 'auth.not_a_user': true;
  readonly 'auth.password_rejected': true;
  readonly 'auth.refresh_token_invalid': true;
  readonly 'auth.token_expired': true;
  readonly 'auth.token_invalid': true;
  readonly 'auth.unauthenticated': true;
  readonly 'auth.wrong_password': true;
  readonly 'channels.unknown_instance': true;
  readonly 'channels.unsupported': true;
  readonly 'contacts.document_taken': true;
  readonly 'contacts.email_taken': true;
  readonly 'contacts.invalid_document': true;
  readonly 'contacts.invalid_phone': true;
  readonly 'contacts.merge_into_itself': true;
  readonly 'contacts.not_merged': true;
  readonly 'contacts.phone_taken': true;
  readonly 'contacts.unknown': true;
  readonly 'contacts.unknown_assignee': true;
  readonly 'contacts.unmerge_refused': true;
  readonly 'dependency.unavailable': true;
  readonly 'events.cursor_expired': true;
  readonly 'idempotency.answer_unavailable': true;
  readonly 'idempotency.in_progress': true;
  readonly 'idempotency.key_reused': true;
  readonly internal: true;
  readonly 'messages.no_instance': true;
  readonly 'messages.not_changeable': true;
  readonly 'messages.not_failed': true;
  readonly 'messages.template_parameter_missing': true;
  readonly 'messages.unknown_reply_target': true;
  readonly 'messages.window_closed': true;
  readonly 'queues.default_needed': true;
  readonly 'queues.name_taken': true;
  readonly 'queues.not_empty': true;
  readonly 'queues.unknown': true;
  readonly 'rate.limited': true;
  readonly 'request.body_too_large': true;
  readonly 'request.invalid': true;
  readonly 'request.invalid_cursor': true;
  readonly 'request.invalid_json': true;
  readonly 'request.unsupported_media_type': true;
  readonly 'resource.not_found': true;
  readonly 'resource.version_mismatch': true;
  readonly 'tags.name_taken': true;
  readonly 'tenants.slug_taken': true;
  readonly 'tickets.already_open': true;
  readonly 'tickets.assignee_needed': true;
  readonly 'tickets.contact_unreachable': true;
  readonly 'tickets.not_open': true;
  readonly 'tickets.transition_refused': true;
  readonly 'tickets.unknown_assignee': true;
  readonly 'tickets.unknown_contact': true;
  readonly 'users.email_taken': true;
  readonly 'users.last_admin': true;
  readonly 'users.role_not_grantable': true;
  readonly 'webhooks.disabled': true;
  readonly 'webhooks.too_many': true;
  readonly 'webhooks.url_refused': true;
  readonly 'whatsapp.engine_unavailable': true;
  readonly 'whatsapp.pairing_not_needed': true;
  readonly 'whatsapp.sandbox_failure_not_applicable': true;
  readonly 'whatsapp.sandbox_message_ambiguous': true;
}

/** Codes of the problems the engine answers with. */
export type ProblemCode = keyof ProblemCodes;
