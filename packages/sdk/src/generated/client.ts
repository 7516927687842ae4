// Written from the OpenAPI document of an engine. Do not edit.

import { subscribe } from '../events.js';
import type { SubscribeOptions, Subscription } from '../events.js';
import type { ItemOf } from '../operation-types.js';
import type { Pager } from '../pager.js';
import { createTransport } from '../transport.js';
import type { CallOptions, Transport, TransportOptions } from '../transport.js';
import type { LeadEngineEvent } from './events.js';
import {
  createApiKey,
  listApiKeys,
  revokeApiKey,
  changeAuthPassword,
  loginAuth,
  logoutAuth,
  refreshAuth,
  createContact,
  getContact,
  listContacts,
  updateContact,
  getMe,
  updateMe,
  getMessage,
  listMessages,
  sendMessage,
  listPermissions,
  createPlatformTenant,
  getPlatformTenant,
  listPlatformTenants,
  updatePlatformTenant,
  createQueue,
  deleteQueue,
  getQueue,
  listQueues,
  updateQueue,
  assignTicket,
  closeTicket,
  createTicket,
  getTicket,
  listTickets,
  markTicketRead,
  reopenTicket,
  updateTicket,
  createUser,
  getUser,
  listUsers,
  updateUser,
  archiveWhatsappInstance,
  connectWhatsappInstance,
  createWhatsappInstance,
  disconnectWhatsappInstance,
  getWhatsappInstance,
  getWhatsappInstanceQr,
  getWhatsappInstanceStatus,
  listWhatsappInstances,
  updateWhatsappInstance,
  configureWhatsappSandboxCustomer,
  listWhatsappSandboxCustomers,
  listWhatsappSandboxInbox,
  writeWhatsappSandbox,
} from './operations/index.js';
import type {
  CreateApiKeyBody,
  CreateApiKeyResult,
  ListApiKeysParameters,
  ListApiKeysResult,
  RevokeApiKeyParameters,
  RevokeApiKeyResult,
  ChangeAuthPasswordBody,
  ChangeAuthPasswordResult,
  LoginAuthBody,
  LoginAuthResult,
  LogoutAuthBody,
  LogoutAuthResult,
  RefreshAuthBody,
  RefreshAuthResult,
  CreateContactBody,
  CreateContactResult,
  GetContactParameters,
  GetContactResult,
  ListContactsParameters,
  ListContactsResult,
  UpdateContactParameters,
  UpdateContactBody,
  UpdateContactResult,
  GetMeResult,
  UpdateMeBody,
  UpdateMeResult,
  GetMessageParameters,
  GetMessageResult,
  ListMessagesParameters,
  ListMessagesResult,
  SendMessageParameters,
  SendMessageBody,
  SendMessageResult,
  ListPermissionsResult,
  CreatePlatformTenantBody,
  CreatePlatformTenantResult,
  GetPlatformTenantParameters,
  GetPlatformTenantResult,
  ListPlatformTenantsParameters,
  ListPlatformTenantsResult,
  UpdatePlatformTenantParameters,
  UpdatePlatformTenantBody,
  UpdatePlatformTenantResult,
  CreateQueueBody,
  CreateQueueResult,
  DeleteQueueParameters,
  DeleteQueueResult,
  GetQueueParameters,
  GetQueueResult,
  ListQueuesResult,
  UpdateQueueParameters,
  UpdateQueueBody,
  UpdateQueueResult,
  AssignTicketParameters,
  AssignTicketBody,
  AssignTicketResult,
  CloseTicketParameters,
  CloseTicketBody,
  CloseTicketResult,
  CreateTicketBody,
  CreateTicketResult,
  GetTicketParameters,
  GetTicketResult,
  ListTicketsParameters,
  ListTicketsResult,
  MarkTicketReadParameters,
  MarkTicketReadResult,
  ReopenTicketParameters,
  ReopenTicketResult,
  UpdateTicketParameters,
  UpdateTicketBody,
  UpdateTicketResult,
  CreateUserBody,
  CreateUserResult,
  GetUserParameters,
  GetUserResult,
  ListUsersParameters,
  ListUsersResult,
  UpdateUserParameters,
  UpdateUserBody,
  UpdateUserResult,
  ArchiveWhatsappInstanceParameters,
  ArchiveWhatsappInstanceResult,
  ConnectWhatsappInstanceParameters,
  ConnectWhatsappInstanceResult,
  CreateWhatsappInstanceBody,
  CreateWhatsappInstanceResult,
  DisconnectWhatsappInstanceParameters,
  DisconnectWhatsappInstanceResult,
  GetWhatsappInstanceParameters,
  GetWhatsappInstanceResult,
  GetWhatsappInstanceQrParameters,
  GetWhatsappInstanceQrResult,
  GetWhatsappInstanceStatusParameters,
  GetWhatsappInstanceStatusResult,
  ListWhatsappInstancesParameters,
  ListWhatsappInstancesResult,
  UpdateWhatsappInstanceParameters,
  UpdateWhatsappInstanceBody,
  UpdateWhatsappInstanceResult,
  ConfigureWhatsappSandboxCustomerParameters,
  ConfigureWhatsappSandboxCustomerBody,
  ConfigureWhatsappSandboxCustomerResult,
  ListWhatsappSandboxCustomersParameters,
  ListWhatsappSandboxCustomersResult,
  ListWhatsappSandboxInboxParameters,
  ListWhatsappSandboxInboxResult,
  WriteWhatsappSandboxParameters,
  WriteWhatsappSandboxBody,
  WriteWhatsappSandboxResult,
} from './operations/index.js';
import type { operations } from '../../src/generated/schema.js';

export interface ApiKeysResource {
  /**
   * Make an API key; it is shown once.
   *
   * `POST /v1/api-keys`, needs `api-keys:write`
   *
   * @throws LeadEngineError `api_keys.expiry_not_ahead`, `api_keys.scope_not_grantable`, `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateApiKeyBody, options?: CallOptions): Promise<CreateApiKeyResult>;
  /**
   * List the API keys.
   *
   * `GET /v1/api-keys`, needs `api-keys:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListApiKeysParameters, options?: CallOptions): Pager<ItemOf<operations['apiKeys.list']>, ListApiKeysResult>;
  /**
   * Revoke an API key.
   *
   * `DELETE /v1/api-keys/{id}`, needs `api-keys:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  revoke(parameters: RevokeApiKeyParameters, options?: CallOptions): Promise<RevokeApiKeyResult>;
}

export interface AuthResource {
  /**
   * Change the password.
   *
   * Ends every session of the user, also the one that asks, and answers with a new one. A caller that never got the answer logs in with the new password; the same request with the same Idempotency-Key then repeats the answer, since keys belong to the user and not to the session.
   *
   * `POST /v1/auth/password`, needs `self:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.not_a_user`, `auth.password_rejected`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `auth.wrong_password`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  changePassword(body: ChangeAuthPasswordBody, options?: CallOptions): Promise<ChangeAuthPasswordResult>;
  /**
   * Log in.
   *
   * `POST /v1/auth/login`
   *
   * @throws LeadEngineError `auth.invalid_credentials`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  login(body: LoginAuthBody, options?: CallOptions): Promise<LoginAuthResult>;
  /**
   * End a session.
   *
   * `POST /v1/auth/logout`
   *
   * @throws LeadEngineError `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  logout(body: LogoutAuthBody, options?: CallOptions): Promise<LogoutAuthResult>;
  /**
   * Exchange a refresh token for a new session.
   *
   * Each token is good once; an old one that comes back ends the session.
   *
   * `POST /v1/auth/refresh`
   *
   * @throws LeadEngineError `auth.refresh_token_invalid`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  refresh(body: RefreshAuthBody, options?: CallOptions): Promise<RefreshAuthResult>;
}

export interface ContactsResource {
  /**
   * Add a contact.
   *
   * `POST /v1/contacts`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateContactBody, options?: CallOptions): Promise<CreateContactResult>;
  /**
   * Read a contact.
   *
   * `GET /v1/contacts/{id}`, needs `contacts:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetContactParameters, options?: CallOptions): Promise<GetContactResult>;
  /**
   * List contacts.
   *
   * `GET /v1/contacts`, needs `contacts:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListContactsParameters, options?: CallOptions): Pager<ItemOf<operations['contacts.list']>, ListContactsResult>;
  /**
   * Change a contact.
   *
   * `PATCH /v1/contacts/{id}`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(parameters: UpdateContactParameters, body: UpdateContactBody, options?: CallOptions): Promise<UpdateContactResult>;
}

export interface MeResource {
  /**
   * Who am I, and what may I do.
   *
   * `GET /v1/me`, needs `self:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  get(options?: CallOptions): Promise<GetMeResult>;
  /**
   * Change my profile.
   *
   * `PATCH /v1/me`, needs `self:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.not_a_user`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  update(body: UpdateMeBody, options?: CallOptions): Promise<UpdateMeResult>;
}

export interface MessagesResource {
  /**
   * Read a message.
   *
   * `GET /v1/messages/{id}`, needs `messages:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetMessageParameters, options?: CallOptions): Promise<GetMessageResult>;
  /**
   * List a ticket's messages, newest first.
   *
   * `GET /v1/tickets/{id}/messages`, needs `messages:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  list(parameters: ListMessagesParameters, options?: CallOptions): Pager<ItemOf<operations['messages.list']>, ListMessagesResult>;
  /**
   * Send a message to the contact of a ticket.
   *
   * Answers as soon as the message is stored. What becomes of it follows as message.sent, delivered, read or failed on /v1/events.
   *
   * `POST /v1/tickets/{id}/messages`, needs `messages:send`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.not_open`
   */
  send(parameters: SendMessageParameters, body: SendMessageBody, options?: CallOptions): Promise<SendMessageResult>;
}

export interface PermissionsResource {
  /**
   * List the permissions that plugins declare.
   *
   * `GET /v1/permissions`, needs `permissions:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  list(options?: CallOptions): Promise<ListPermissionsResult>;
}

export interface PlatformTenantsResource {
  /**
   * Add a tenant with its first admin.
   *
   * `POST /v1/platform/tenants`, needs `tenants:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.password_rejected`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tenants.slug_taken`
   */
  create(body: CreatePlatformTenantBody, options?: CallOptions): Promise<CreatePlatformTenantResult>;
  /**
   * Read a tenant.
   *
   * `GET /v1/platform/tenants/{id}`, needs `tenants:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetPlatformTenantParameters, options?: CallOptions): Promise<GetPlatformTenantResult>;
  /**
   * List the tenants.
   *
   * Oldest first.
   *
   * `GET /v1/platform/tenants`, needs `tenants:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListPlatformTenantsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['platformTenants.list']>, ListPlatformTenantsResult>;
  /**
   * Rename, suspend or reactivate a tenant.
   *
   * `PATCH /v1/platform/tenants/{id}`, needs `tenants:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  update(
    parameters: UpdatePlatformTenantParameters,
    body: UpdatePlatformTenantBody,
    options?: CallOptions,
  ): Promise<UpdatePlatformTenantResult>;
}

export interface QueuesResource {
  /**
   * Add a queue.
   *
   * `POST /v1/queues`, needs `queues:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `queues.name_taken`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateQueueBody, options?: CallOptions): Promise<CreateQueueResult>;
  /**
   * Remove a queue.
   *
   * Refused while tickets are open in it, unless moveTo names the queue that takes them. Closed tickets keep naming it.
   *
   * `DELETE /v1/queues/{id}`, needs `queues:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `queues.default_needed`, `queues.not_empty`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  delete(parameters: DeleteQueueParameters, options?: CallOptions): Promise<DeleteQueueResult>;
  /**
   * Read a queue.
   *
   * `GET /v1/queues/{id}`, needs `queues:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetQueueParameters, options?: CallOptions): Promise<GetQueueResult>;
  /**
   * List the queues.
   *
   * All of them in one page, in the order of their position.
   *
   * `GET /v1/queues`, needs `queues:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  list(options?: CallOptions): Promise<ListQueuesResult>;
  /**
   * Change a queue.
   *
   * `PATCH /v1/queues/{id}`, needs `queues:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `queues.default_needed`, `queues.name_taken`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(parameters: UpdateQueueParameters, body: UpdateQueueBody, options?: CallOptions): Promise<UpdateQueueResult>;
}

export interface TicketsResource {
  /**
   * Give an open ticket to a user, or back to its queue.
   *
   * `POST /v1/tickets/{id}/assign`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.not_open`, `tickets.unknown_assignee`
   */
  assign(parameters: AssignTicketParameters, body: AssignTicketBody, options?: CallOptions): Promise<AssignTicketResult>;
  /**
   * Close a ticket.
   *
   * `POST /v1/tickets/{id}/close`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  close(parameters: CloseTicketParameters, body: CloseTicketBody, options?: CallOptions): Promise<CloseTicketResult>;
  /**
   * Open a ticket with a contact.
   *
   * A contact has one open ticket per channel; while there is one, the answer names it.
   *
   * `POST /v1/tickets`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unknown_instance`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tickets.already_open`, `tickets.contact_unreachable`, `tickets.unknown_contact`
   */
  create(body: CreateTicketBody, options?: CallOptions): Promise<CreateTicketResult>;
  /**
   * Read a ticket.
   *
   * `GET /v1/tickets/{id}`, needs `tickets:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetTicketParameters, options?: CallOptions): Promise<GetTicketResult>;
  /**
   * List tickets, newest activity first.
   *
   * `GET /v1/tickets`, needs `tickets:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListTicketsParameters, options?: CallOptions): Pager<ItemOf<operations['tickets.list']>, ListTicketsResult>;
  /**
   * Set the unread count to 0.
   *
   * `POST /v1/tickets/{id}/read`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  markRead(parameters: MarkTicketReadParameters, options?: CallOptions): Promise<MarkTicketReadResult>;
  /**
   * Open a resolved or closed ticket again.
   *
   * `POST /v1/tickets/{id}/reopen`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `tickets.already_open`
   */
  reopen(parameters: ReopenTicketParameters, options?: CallOptions): Promise<ReopenTicketResult>;
  /**
   * Change a ticket.
   *
   * `PATCH /v1/tickets/{id}`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `tickets.already_open`, `tickets.assignee_needed`, `tickets.transition_refused`
   */
  update(parameters: UpdateTicketParameters, body: UpdateTicketBody, options?: CallOptions): Promise<UpdateTicketResult>;
}

export interface UsersResource {
  /**
   * Add a user.
   *
   * `POST /v1/users`, needs `users:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.password_rejected`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `users.email_taken`, `users.role_not_grantable`
   */
  create(body: CreateUserBody, options?: CallOptions): Promise<CreateUserResult>;
  /**
   * Read a user.
   *
   * `GET /v1/users/{id}`, needs `users:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetUserParameters, options?: CallOptions): Promise<GetUserResult>;
  /**
   * List the users.
   *
   * Oldest first.
   *
   * `GET /v1/users`, needs `users:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListUsersParameters, options?: CallOptions): Pager<ItemOf<operations['users.list']>, ListUsersResult>;
  /**
   * Change a user, or end or restore access.
   *
   * `PATCH /v1/users/{id}`, needs `users:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `users.last_admin`, `users.role_not_grantable`
   */
  update(parameters: UpdateUserParameters, body: UpdateUserBody, options?: CallOptions): Promise<UpdateUserResult>;
}

export interface WhatsappResource {
  /**
   * Disconnect and archive a WhatsApp number.
   *
   * Its tickets and messages stay.
   *
   * `DELETE /v1/whatsapp/instances/{id}`, needs `whatsapp:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  archiveInstance(parameters: ArchiveWhatsappInstanceParameters, options?: CallOptions): Promise<ArchiveWhatsappInstanceResult>;
  /**
   * Connect a WhatsApp number.
   *
   * `POST /v1/whatsapp/instances/{id}/connect`, needs `whatsapp:connect`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  connectInstance(parameters: ConnectWhatsappInstanceParameters, options?: CallOptions): Promise<ConnectWhatsappInstanceResult>;
  /**
   * Add a WhatsApp number.
   *
   * `POST /v1/whatsapp/instances`, needs `whatsapp:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `whatsapp.engine_unavailable`
   */
  createInstance(body: CreateWhatsappInstanceBody, options?: CallOptions): Promise<CreateWhatsappInstanceResult>;
  /**
   * Disconnect a WhatsApp number.
   *
   * What customers write meanwhile arrives after the next connect.
   *
   * `POST /v1/whatsapp/instances/{id}/disconnect`, needs `whatsapp:connect`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  disconnectInstance(parameters: DisconnectWhatsappInstanceParameters, options?: CallOptions): Promise<DisconnectWhatsappInstanceResult>;
  /**
   * Get a WhatsApp number.
   *
   * `GET /v1/whatsapp/instances/{id}`, needs `whatsapp:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  getInstance(parameters: GetWhatsappInstanceParameters, options?: CallOptions): Promise<GetWhatsappInstanceResult>;
  /**
   * Get the QR code that links a phone.
   *
   * Numbers of the sandbox engine have no phone to link.
   *
   * `GET /v1/whatsapp/instances/{id}/qr`, needs `whatsapp:connect`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`, `whatsapp.pairing_not_needed`
   */
  getInstanceQr(parameters: GetWhatsappInstanceQrParameters, options?: CallOptions): Promise<GetWhatsappInstanceQrResult>;
  /**
   * See how a WhatsApp number is doing.
   *
   * `GET /v1/whatsapp/instances/{id}/status`, needs `whatsapp:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  getInstanceStatus(parameters: GetWhatsappInstanceStatusParameters, options?: CallOptions): Promise<GetWhatsappInstanceStatusResult>;
  /**
   * List WhatsApp numbers.
   *
   * `GET /v1/whatsapp/instances`, needs `whatsapp:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
   */
  listInstances(
    parameters?: ListWhatsappInstancesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['whatsapp.listInstances']>, ListWhatsappInstancesResult>;
  /**
   * Rename a WhatsApp number.
   *
   * `PATCH /v1/whatsapp/instances/{id}`, needs `whatsapp:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  updateInstance(
    parameters: UpdateWhatsappInstanceParameters,
    body: UpdateWhatsappInstanceBody,
    options?: CallOptions,
  ): Promise<UpdateWhatsappInstanceResult>;
}

export interface WhatsappSandboxResource {
  /**
   * Set up a simulated customer.
   *
   * The same phone again starts over with the new behavior and script.
   *
   * `POST /v1/whatsapp/instances/{id}/sandbox/customers`, needs `whatsapp:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `whatsapp.sandbox_failure_not_applicable`, `whatsapp.sandbox_message_ambiguous`
   */
  configureCustomer(
    parameters: ConfigureWhatsappSandboxCustomerParameters,
    body: ConfigureWhatsappSandboxCustomerBody,
    options?: CallOptions,
  ): Promise<ConfigureWhatsappSandboxCustomerResult>;
  /**
   * List simulated customers.
   *
   * `GET /v1/whatsapp/instances/{id}/sandbox/customers`, needs `whatsapp:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  listCustomers(
    parameters: ListWhatsappSandboxCustomersParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['whatsappSandbox.listCustomers']>, ListWhatsappSandboxCustomersResult>;
  /**
   * List what simulated customers received.
   *
   * `GET /v1/whatsapp/instances/{id}/sandbox/inbox`, needs `whatsapp:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  listInbox(
    parameters: ListWhatsappSandboxInboxParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['whatsappSandbox.listInbox']>, ListWhatsappSandboxInboxResult>;
  /**
   * Write in as a simulated customer.
   *
   * A phone nobody knows becomes a customer that reads. On a disconnected number the message waits for the next connect.
   *
   * `POST /v1/whatsapp/instances/{id}/sandbox/messages`, needs `whatsapp:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `whatsapp.sandbox_message_ambiguous`
   */
  write(
    parameters: WriteWhatsappSandboxParameters,
    body: WriteWhatsappSandboxBody,
    options?: CallOptions,
  ): Promise<WriteWhatsappSandboxResult>;
}

/** The engine's API. */
export interface LeadEngineClient extends Transport {
  readonly apiKeys: ApiKeysResource;
  readonly auth: AuthResource;
  readonly contacts: ContactsResource;
  readonly me: MeResource;
  readonly messages: MessagesResource;
  readonly permissions: PermissionsResource;
  readonly platformTenants: PlatformTenantsResource;
  readonly queues: QueuesResource;
  readonly tickets: TicketsResource;
  readonly users: UsersResource;
  readonly whatsapp: WhatsappResource;
  readonly whatsappSandbox: WhatsappSandboxResource;
  /** Follows the tenant's events; see {@link subscribe}. */
  subscribe<Type extends LeadEngineEvent['type'] = LeadEngineEvent['type']>(
    options?: SubscribeOptions<Type>,
  ): Subscription<Extract<LeadEngineEvent, { type: Type }>>;
}

/**
 * Makes a client.
 *
 * @example
 * const client = createClient({ baseUrl: 'https://engine.example.com', token: apiKey });
 */
export const createClient = (options: TransportOptions): LeadEngineClient => {
  const transport = createTransport(options);
  const bind =
    <Given extends unknown[], Answer>(call: (transport: Transport, ...given: Given) => Answer) =>
    (...given: Given): Answer =>
      call(transport, ...given);
  return {
    ...transport,
    subscribe: (subscription) => subscribe(transport, subscription),
    apiKeys: { create: bind(createApiKey), list: bind(listApiKeys), revoke: bind(revokeApiKey) },
    auth: { changePassword: bind(changeAuthPassword), login: bind(loginAuth), logout: bind(logoutAuth), refresh: bind(refreshAuth) },
    contacts: { create: bind(createContact), get: bind(getContact), list: bind(listContacts), update: bind(updateContact) },
    me: { get: bind(getMe), update: bind(updateMe) },
    messages: { get: bind(getMessage), list: bind(listMessages), send: bind(sendMessage) },
    permissions: { list: bind(listPermissions) },
    platformTenants: {
      create: bind(createPlatformTenant),
      get: bind(getPlatformTenant),
      list: bind(listPlatformTenants),
      update: bind(updatePlatformTenant),
    },
    queues: {
      create: bind(createQueue),
      delete: bind(deleteQueue),
      get: bind(getQueue),
      list: bind(listQueues),
      update: bind(updateQueue),
    },
    tickets: {
      assign: bind(assignTicket),
      close: bind(closeTicket),
      create: bind(createTicket),
      get: bind(getTicket),
      list: bind(listTickets),
      markRead: bind(markTicketRead),
      reopen: bind(reopenTicket),
      update: bind(updateTicket),
    },
    users: { create: bind(createUser), get: bind(getUser), list: bind(listUsers), update: bind(updateUser) },
    whatsapp: {
      archiveInstance: bind(archiveWhatsappInstance),
      connectInstance: bind(connectWhatsappInstance),
      createInstance: bind(createWhatsappInstance),
      disconnectInstance: bind(disconnectWhatsappInstance),
      getInstance: bind(getWhatsappInstance),
      getInstanceQr: bind(getWhatsappInstanceQr),
      getInstanceStatus: bind(getWhatsappInstanceStatus),
      listInstances: bind(listWhatsappInstances),
      updateInstance: bind(updateWhatsappInstance),
    },
    whatsappSandbox: {
      configureCustomer: bind(configureWhatsappSandboxCustomer),
      listCustomers: bind(listWhatsappSandboxCustomers),
      listInbox: bind(listWhatsappSandboxInbox),
      write: bind(writeWhatsappSandbox),
    },
  };
};
