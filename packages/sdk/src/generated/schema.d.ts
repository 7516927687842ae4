// Written by `npm run generate -w @leadengine/sdk` from openapi.json. Do not edit.

export interface paths {
  readonly '/v1/tickets': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List tickets, newest activity first */
    readonly get: operations['tickets.list'];
    readonly put?: never;
    /**
     * Open a ticket with a contact
     * @description A contact has one open ticket per channel; while there is one, the answer names it.
     */
    readonly post: operations['tickets.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a ticket */
    readonly get: operations['tickets.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change a ticket */
    readonly patch: operations['tickets.update'];
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/assign': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give an open ticket to a user, or back to its queue */
    readonly post: operations['tickets.assign'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Close a ticket */
    readonly post: operations['tickets.close'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/reopen': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Open a resolved or closed ticket again */
    readonly post: operations['tickets.reopen'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Set the unread count to 0 */
    readonly post: operations['tickets.markRead'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{ticketId}/messages': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** x */
    readonly get: operations['messages.list'];
    readonly put?: never;
    /** x */
    readonly post: operations['messages.send'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/me': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** x */
    readonly get: operations['me.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/auth/login': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** x */
    readonly post: operations['auth.login'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Ticket: {
      /** Format: uuid */
      readonly id: string;
      readonly status: 'open' | 'pending' | 'assigned' | 'resolved' | 'closed';
      /** @description Place in the sales process */
      readonly stage: string;
      readonly priority: 'low' | 'normal' | 'high' | 'urgent';
      readonly subject: string;
      readonly channel: string;
      /** Format: uuid */
      readonly instanceId: string;
      readonly queueId: string | null;
      readonly assigneeId: string | null;
      readonly contact: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
        /** @description Where messages go to */
        readonly address: string;
      };
      readonly lastMessage: {
        /** @description Up to 160 characters; empty when the message has no text */
        readonly preview: string;
        /** Format: date-time */
        readonly at: string;
        readonly direction: 'inbound' | 'outbound';
        readonly type: string;
      } | null;
      /** @description Inbound messages since the ticket was last marked as read */
      readonly unreadCount: number;
      readonly messageCount: number;
      readonly inboundCount: number;
      readonly outboundCount: number;
      readonly lastInboundAt: string | null;
      readonly firstResponseAt: string | null;
      readonly windowExpiresAt: string | null;
      /** Format: date-time */
      readonly lastActivityAt: string;
      readonly closedAt: string | null;
      readonly closedBy: string | null;
      readonly closeReason: string | null;
      /** @description Counts edits; messages leave it alone */
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly TicketInput: {
      /** Format: uuid */
      readonly contactId: string;
      /** Format: uuid */
      readonly instanceId: string;
      /** Format: uuid */
      readonly queueId?: string;
      readonly subject?: string;
      readonly priority?: 'low' | 'normal' | 'high' | 'urgent';
    };
    readonly TicketPatch: {
      readonly status?: 'open' | 'pending' | 'assigned' | 'resolved' | 'closed';
      readonly priority?: 'low' | 'normal' | 'high' | 'urgent';
      /** Format: uuid */
      readonly queueId?: string;
      readonly subject?: string;
    };
    readonly TicketAssignment: {
      readonly assigneeId: string | null;
    };
    readonly TicketClosing: {
      readonly reason?: string;
    };
    readonly MessageContent:
      | {
          /** @constant */
          readonly type: 'text';
          readonly text: string;
        }
      | {
          readonly type: 'image' | 'audio' | 'video' | 'document' | 'sticker';
          readonly media: {
            readonly mimeType: string;
            readonly fileName?: string;
            readonly sizeBytes?: number;
            readonly url?: string;
          };
          readonly caption?: string;
        }
      | {
          /** @constant */
          readonly type: 'location';
          readonly latitude: number;
          readonly longitude: number;
          readonly name?: string;
          readonly address?: string;
        }
      | {
          /** @constant */
          readonly type: 'contact';
          readonly fullName: string;
          readonly phones: readonly string[];
        };
    readonly Message: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly ticketId: string;
      /** Format: uuid */
      readonly contactId: string;
      /** Format: uuid */
      readonly instanceId: string;
      readonly direction: 'inbound' | 'outbound';
      readonly status: 'received' | 'queued' | 'sent' | 'delivered' | 'read' | 'failed';
      readonly content: components['schemas']['MessageContent'];
      readonly providerMessageId: string;
      readonly senderId: string | null;
      readonly failure: {
        readonly code: string;
        readonly detail: string;
      } | null;
      /**
       * Format: date-time
       * @description When it was stored here; grows strictly within a ticket
       */
      readonly createdAt: string;
      readonly sentAt: string | null;
      readonly deliveredAt: string | null;
      readonly readAt: string | null;
    };
    readonly MessageInput:
      | {
          /** @constant */
          readonly type: 'text';
          readonly text: string;
        }
      | {
          readonly type: 'image' | 'audio' | 'video' | 'document';
          readonly media: {
            readonly mimeType: string;
            readonly fileName?: string;
            readonly sizeBytes?: number;
            /** @description https only */
            readonly url: string;
          };
          readonly caption?: string;
        }
      | {
          /** @constant */
          readonly type: 'location';
          readonly latitude: number;
          readonly longitude: number;
          readonly name?: string;
          readonly address?: string;
        }
      | {
          /** @constant */
          readonly type: 'contact';
          readonly fullName: string;
          readonly phones: readonly string[];
        };
    /** @description A message reached the contact */
    readonly MessageDeliveredEvent: {
      readonly id: string;
      /** @enum {string} */
      readonly type: 'message.delivered';
      /** @enum {integer} */
      readonly version: 1;
      /** Format: date-time */
      readonly occurredAt: string;
      /** Format: uuid */
      readonly tenantId: string;
      readonly actor: {
        /** @enum {string} */
        readonly kind: 'user' | 'api_key' | 'embed' | 'platform' | 'contact' | 'system';
        readonly id: string;
      };
      readonly correlationId: string;
      readonly data: components['schemas']['Message'];
    };
    /** @description A message will not be sent */
    readonly MessageFailedEvent: {
      readonly id: string;
      /** @enum {string} */
      readonly type: 'message.failed';
      /** @enum {integer} */
      readonly version: 1;
      /** Format: date-time */
      readonly occurredAt: string;
      /** Format: uuid */
      readonly tenantId: string;
      readonly actor: {
        /** @enum {string} */
        readonly kind: 'user' | 'api_key' | 'embed' | 'platform' | 'contact' | 'system';
        readonly id: string;
      };
      readonly correlationId: string;
      readonly data: components['schemas']['Message'];
    };
    /** @description A message to a contact was stored and waits to be sent */
    readonly MessageQueuedEvent: {
      readonly id: string;
      /** @enum {string} */
      readonly type: 'message.queued';
      /** @enum {integer} */
      readonly version: 1;
      /** Format: date-time */
      readonly occurredAt: string;
      /** Format: uuid */
      readonly tenantId: string;
      readonly actor: {
        /** @enum {string} */
        readonly kind: 'user' | 'api_key' | 'embed' | 'platform' | 'contact' | 'system';
        readonly id: string;
      };
      readonly correlationId: string;
      readonly data: components['schemas']['Message'];
    };
    /** @description The contact read a message */
    readonly MessageReadEvent: {
      readonly id: string;
      /** @enum {string} */
      readonly type: 'message.read';
      /** @enum {integer} */
      readonly version: 1;
      /** Format: date-time */
      readonly occurredAt: string;
      /** Format: uuid */
      readonly tenantId: string;
      readonly actor: {
        /** @enum {string} */
        readonly kind: 'user' | 'api_key' | 'embed' | 'platform' | 'contact' | 'system';
        readonly id: string;
      };
      readonly correlationId: string;
      readonly data: components['schemas']['Message'];
    };
    /** @description A contact wrote */
    readonly MessageReceivedEvent: {
      readonly id: string;
      /** @enum {string} */
      readonly type: 'message.received';
      /** @enum {integer} */
      readonly version: 1;
      /** Format: date-time */
      readonly occurredAt: string;
      /** Format: uuid */
      readonly tenantId: string;
      readonly actor: {
        /** @enum {string} */
        readonly kind: 'user' | 'api_key' | 'embed' | 'platform' | 'contact' | 'system';
        readonly id: string;
      };
      readonly correlationId: string;
      readonly data: components['schemas']['Message'];
    };
    /** @description The network took a message */
    readonly MessageSentEvent: {
      readonly id: string;
      /** @enum {string} */
      readonly type: 'message.sent';
      /** @enum {integer} */
      readonly version: 1;
      /** Format: date-time */
      readonly occurredAt: string;
      /** Format: uuid */
      readonly tenantId: string;
      readonly actor: {
        /** @enum {string} */
        readonly kind: 'user' | 'api_key' | 'embed' | 'platform' | 'contact' | 'system';
        readonly id: string;
      };
      readonly correlationId: string;
      readonly data: components['schemas']['Message'];
    };
    /** @description A ticket went to an agent or back to its queue */
    readonly TicketAssignedEvent: {
      readonly id: string;
      /** @enum {string} */
      readonly type: 'ticket.assigned';
      /** @enum {integer} */
      readonly version: 1;
      /** Format: date-time */
      readonly occurredAt: string;
      /** Format: uuid */
      readonly tenantId: string;
      readonly actor: {
        /** @enum {string} */
        readonly kind: 'user' | 'api_key' | 'embed' | 'platform' | 'contact' | 'system';
        readonly id: string;
      };
      readonly correlationId: string;
      readonly data: components['schemas']['Ticket'];
    };
    /** @description A ticket was resolved or closed */
    readonly TicketClosedEvent: {
      readonly id: string;
      /** @enum {string} */
      readonly type: 'ticket.closed';
      /** @enum {integer} */
      readonly version: 1;
      /** Format: date-time */
      readonly occurredAt: string;
      /** Format: uuid */
      readonly tenantId: string;
      readonly actor: {
        /** @enum {string} */
        readonly kind: 'user' | 'api_key' | 'embed' | 'platform' | 'contact' | 'system';
        readonly id: string;
      };
      readonly correlationId: string;
      readonly data: components['schemas']['Ticket'];
    };
    /** @description A ticket was opened */
    readonly TicketCreatedEvent: {
      readonly id: string;
      /** @enum {string} */
      readonly type: 'ticket.created';
      /** @enum {integer} */
      readonly version: 1;
      /** Format: date-time */
      readonly occurredAt: string;
      /** Format: uuid */
      readonly tenantId: string;
      readonly actor: {
        /** @enum {string} */
        readonly kind: 'user' | 'api_key' | 'embed' | 'platform' | 'contact' | 'system';
        readonly id: string;
      };
      readonly correlationId: string;
      readonly data: components['schemas']['Ticket'];
    };
    /** @description A ticket or its last message changed */
    readonly TicketUpdatedEvent: {
      readonly id: string;
      /** @enum {string} */
      readonly type: 'ticket.updated';
      /** @enum {integer} */
      readonly version: 1;
      /** Format: date-time */
      readonly occurredAt: string;
      /** Format: uuid */
      readonly tenantId: string;
      readonly actor: {
        /** @enum {string} */
        readonly kind: 'user' | 'api_key' | 'embed' | 'platform' | 'contact' | 'system';
        readonly id: string;
      };
      readonly correlationId: string;
      readonly data: components['schemas']['Ticket'];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly 'tickets.list': {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly cursor?: string;
        readonly status?: 'active' | 'open' | 'pending' | 'assigned' | 'resolved' | 'closed';
        readonly queue?: string;
        readonly assignee?: 'me' | 'none' | string;
        readonly channel?: string;
        readonly instance?: string;
        readonly contact?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description x */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Ticket'][];
            readonly nextCursor: string | null;
          };
        };
      };
    };
  };
  readonly 'tickets.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketInput'];
      };
    };
    readonly responses: {
      /** @description x */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
    };
  };
  readonly 'tickets.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description x */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
    };
  };
  readonly 'tickets.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketPatch'];
      };
    };
    readonly responses: {
      /** @description x */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
    };
  };
  readonly 'tickets.assign': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketAssignment'];
      };
    };
    readonly responses: {
      /** @description x */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
    };
  };
  readonly 'tickets.close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketClosing'];
      };
    };
    readonly responses: {
      /** @description x */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
    };
  };
  readonly 'tickets.reopen': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description x */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
    };
  };
  readonly 'tickets.markRead': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description x */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
    };
  };
  readonly 'messages.list': {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly ticketId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description x */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Message'][];
            readonly nextCursor: string | null;
          };
        };
      };
    };
  };
  readonly 'messages.send': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly ticketId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MessageInput'];
      };
    };
    readonly responses: {
      /** @description x */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
    };
  };
  readonly 'me.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description x */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly id: string;
            readonly name: string;
            readonly email: string;
          };
        };
      };
    };
  };
  readonly 'auth.login': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly tenant: string;
          readonly email: string;
          readonly password: string;
        };
      };
    };
    readonly responses: {
      /** @description x */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accessToken: string;
          };
        };
      };
    };
  };
}
