// Written by `npm run generate -w @leadengine/sdk` from openapi.json. Do not edit.

import { subscribe } from '../events.js';
import type { SubscribeOptions, Subscription } from '../events.js';
import type { ItemOf } from '../operation-types.js';
import type { Pager } from '../pager.js';
import { createTransport } from '../transport.js';
import type { CallOptions, Transport, TransportOptions } from '../transport.js';
import type { LeadEngineEvent } from './events.js';
import {
  loginAuth,
  getMe,
  listMessages,
  sendMessage,
  assignTicket,
  closeTicket,
  createTicket,
  getTicket,
  listTickets,
  markReadTicket,
  reopenTicket,
  updateTicket,
} from './operations/index.js';
import type {
  LoginAuthBody,
  LoginAuthResult,
  GetMeResult,
  ListMessagesParameters,
  ListMessagesResult,
  SendMessageParameters,
  SendMessageBody,
  SendMessageResult,
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
  MarkReadTicketParameters,
  MarkReadTicketResult,
  ReopenTicketParameters,
  ReopenTicketResult,
  UpdateTicketParameters,
  UpdateTicketBody,
  UpdateTicketResult,
} from './operations/index.js';
import type { operations } from '../../src/generated/schema.js';

export interface AuthResource {
  /**
   * x.
   *
   * `POST /v1/auth/login`
   */
  login(body: LoginAuthBody, options?: CallOptions): Promise<LoginAuthResult>;
}

export interface MeResource {
  /**
   * x.
   *
   * `GET /v1/me`, needs `x`
   */
  get(options?: CallOptions): Promise<GetMeResult>;
}

export interface MessagesResource {
  /**
   * x.
   *
   * `GET /v1/tickets/{ticketId}/messages`, needs `messages:read`
   */
  list(parameters: ListMessagesParameters, options?: CallOptions): Pager<ItemOf<operations['messages.list']>, ListMessagesResult>;
  /**
   * x.
   *
   * `POST /v1/tickets/{ticketId}/messages`, needs `messages:write`
   */
  send(parameters: SendMessageParameters, body: SendMessageBody, options?: CallOptions): Promise<SendMessageResult>;
}

export interface TicketsResource {
  /**
   * Give an open ticket to a user, or back to its queue.
   *
   * `POST /v1/tickets/{id}/assign`, needs `tickets:write`
   *
   * @throws LeadEngineError `resource.not_found`, `tickets.not_open`, `tickets.unknown_assignee`
   */
  assign(parameters: AssignTicketParameters, body: AssignTicketBody, options?: CallOptions): Promise<AssignTicketResult>;
  /**
   * Close a ticket.
   *
   * `POST /v1/tickets/{id}/close`, needs `tickets:write`
   *
   * @throws LeadEngineError `resource.not_found`
   */
  close(parameters: CloseTicketParameters, body: CloseTicketBody, options?: CallOptions): Promise<CloseTicketResult>;
  /**
   * Open a ticket with a contact.
   *
   * A contact has one open ticket per channel; while there is one, the answer names it.
   *
   * `POST /v1/tickets`, needs `tickets:write`
   *
   * @throws LeadEngineError `channels.unknown_instance`, `queues.unknown`, `tickets.already_open`, `tickets.contact_unreachable`, `tickets.unknown_contact`
   */
  create(body: CreateTicketBody, options?: CallOptions): Promise<CreateTicketResult>;
  /**
   * Read a ticket.
   *
   * `GET /v1/tickets/{id}`, needs `tickets:read`
   *
   * @throws LeadEngineError `resource.not_found`
   */
  get(parameters: GetTicketParameters, options?: CallOptions): Promise<GetTicketResult>;
  /**
   * List tickets, newest activity first.
   *
   * `GET /v1/tickets`, needs `tickets:read`
   *
   * @throws LeadEngineError `request.invalid_cursor`
   */
  list(parameters?: ListTicketsParameters, options?: CallOptions): Pager<ItemOf<operations['tickets.list']>, ListTicketsResult>;
  /**
   * Set the unread count to 0.
   *
   * `POST /v1/tickets/{id}/read`, needs `tickets:write`
   *
   * @throws LeadEngineError `resource.not_found`
   */
  markRead(parameters: MarkReadTicketParameters, options?: CallOptions): Promise<MarkReadTicketResult>;
  /**
   * Open a resolved or closed ticket again.
   *
   * `POST /v1/tickets/{id}/reopen`, needs `tickets:write`
   *
   * @throws LeadEngineError `resource.not_found`, `tickets.already_open`
   */
  reopen(parameters: ReopenTicketParameters, options?: CallOptions): Promise<ReopenTicketResult>;
  /**
   * Change a ticket.
   *
   * `PATCH /v1/tickets/{id}`, needs `tickets:write`
   *
   * @throws LeadEngineError `queues.unknown`, `resource.not_found`, `resource.version_mismatch`, `tickets.already_open`, `tickets.assignee_needed`, `tickets.transition_refused`
   */
  update(parameters: UpdateTicketParameters, body: UpdateTicketBody, options?: CallOptions): Promise<UpdateTicketResult>;
}

/** The engine's API. */
export interface LeadEngineClient extends Transport {
  readonly auth: AuthResource;
  readonly me: MeResource;
  readonly messages: MessagesResource;
  readonly tickets: TicketsResource;
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
    auth: { login: bind(loginAuth) },
    me: { get: bind(getMe) },
    messages: { list: bind(listMessages), send: bind(sendMessage) },
    tickets: {
      assign: bind(assignTicket),
      close: bind(closeTicket),
      create: bind(createTicket),
      get: bind(getTicket),
      list: bind(listTickets),
      markRead: bind(markReadTicket),
      reopen: bind(reopenTicket),
      update: bind(updateTicket),
    },
  };
};
