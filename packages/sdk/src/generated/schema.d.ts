// Written from the OpenAPI document of an engine. Do not edit.

export interface paths {
  readonly '/v1/api-keys': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the API keys */
    readonly get: operations['apiKeys.list'];
    readonly put?: never;
    /** Make an API key; it is shown once */
    readonly post: operations['apiKeys.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/api-keys/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Revoke an API key */
    readonly delete: operations['apiKeys.revoke'];
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
    /** Log in */
    readonly post: operations['auth.login'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/auth/logout': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End a session */
    readonly post: operations['auth.logout'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/auth/password': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Change the password
     * @description Ends every session of the user, also the one that asks, and answers with a new one. A caller that never got the answer logs in with the new password; the same request with the same Idempotency-Key then repeats the answer, since keys belong to the user and not to the session.
     */
    readonly post: operations['auth.changePassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/auth/refresh': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Exchange a refresh token for a new session
     * @description Each token is good once; an old one that comes back ends the session.
     */
    readonly post: operations['auth.refresh'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List contacts */
    readonly get: operations['contacts.list'];
    readonly put?: never;
    /** Add a contact */
    readonly post: operations['contacts.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a contact */
    readonly get: operations['contacts.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change a contact */
    readonly patch: operations['contacts.update'];
    readonly trace?: never;
  };
  readonly '/v1/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Follow what happens
     * @description Server-sent events of the tenant, in order and without gaps. `id:` is the cursor: send the last one as `Last-Event-ID` or `after` to resume; without one the stream starts now. 410 means that events in between are no longer kept.
     */
    readonly get: operations['events.follow'];
    readonly put?: never;
    readonly post?: never;
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
    /** Who am I, and what may I do */
    readonly get: operations['me.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change my profile */
    readonly patch: operations['me.update'];
    readonly trace?: never;
  };
  readonly '/v1/messages/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a message */
    readonly get: operations['messages.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/permissions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the permissions that plugins declare */
    readonly get: operations['permissions.list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/platform/tenants': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the tenants
     * @description Oldest first.
     */
    readonly get: operations['platformTenants.list'];
    readonly put?: never;
    /** Add a tenant with its first admin */
    readonly post: operations['platformTenants.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/platform/tenants/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a tenant */
    readonly get: operations['platformTenants.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Rename, suspend or reactivate a tenant */
    readonly patch: operations['platformTenants.update'];
    readonly trace?: never;
  };
  readonly '/v1/queues': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the queues
     * @description All of them in one page, in the order of their position.
     */
    readonly get: operations['queues.list'];
    readonly put?: never;
    /** Add a queue */
    readonly post: operations['queues.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/queues/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a queue */
    readonly get: operations['queues.get'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Remove a queue
     * @description Refused while tickets are open in it, unless moveTo names the queue that takes them. Closed tickets keep naming it.
     */
    readonly delete: operations['queues.delete'];
    readonly options?: never;
    readonly head?: never;
    /** Change a queue */
    readonly patch: operations['queues.update'];
    readonly trace?: never;
  };
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
  readonly '/v1/tickets/{id}/messages': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List a ticket's messages, newest first */
    readonly get: operations['messages.list'];
    readonly put?: never;
    /**
     * Send a message to the contact of a ticket
     * @description Answers as soon as the message is stored. What becomes of it follows as message.sent, delivered, read or failed on /v1/events.
     */
    readonly post: operations['messages.send'];
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
  readonly '/v1/users': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the users
     * @description Oldest first.
     */
    readonly get: operations['users.list'];
    readonly put?: never;
    /** Add a user */
    readonly post: operations['users.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/users/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a user */
    readonly get: operations['users.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change a user, or end or restore access */
    readonly patch: operations['users.update'];
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List WhatsApp numbers */
    readonly get: operations['whatsapp.listInstances'];
    readonly put?: never;
    /** Add a WhatsApp number */
    readonly post: operations['whatsapp.createInstance'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Get a WhatsApp number */
    readonly get: operations['whatsapp.getInstance'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Disconnect and archive a WhatsApp number
     * @description Its tickets and messages stay.
     */
    readonly delete: operations['whatsapp.archiveInstance'];
    readonly options?: never;
    readonly head?: never;
    /** Rename a WhatsApp number */
    readonly patch: operations['whatsapp.updateInstance'];
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/connect': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Connect a WhatsApp number */
    readonly post: operations['whatsapp.connectInstance'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/disconnect': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Disconnect a WhatsApp number
     * @description What customers write meanwhile arrives after the next connect.
     */
    readonly post: operations['whatsapp.disconnectInstance'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/qr': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the QR code that links a phone
     * @description Numbers of the sandbox engine have no phone to link.
     */
    readonly get: operations['whatsapp.getInstanceQr'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/sandbox/customers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List simulated customers */
    readonly get: operations['whatsappSandbox.listCustomers'];
    readonly put?: never;
    /**
     * Set up a simulated customer
     * @description The same phone again starts over with the new behavior and script.
     */
    readonly post: operations['whatsappSandbox.configureCustomer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/sandbox/inbox': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what simulated customers received */
    readonly get: operations['whatsappSandbox.listInbox'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/sandbox/messages': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Write in as a simulated customer
     * @description A phone nobody knows becomes a customer that reads. On a disconnected number the message waits for the next connect.
     */
    readonly post: operations['whatsappSandbox.write'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/status': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** See how a WhatsApp number is doing */
    readonly get: operations['whatsapp.getInstanceStatus'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface webhooks {
  readonly 'contact.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A person became known */
    readonly post: operations['event.contact.created'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'contact.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What is known of a person changed */
    readonly post: operations['event.contact.updated'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'user.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A user was added */
    readonly post: operations['event.user.created'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'user.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A user was changed */
    readonly post: operations['event.user.updated'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'ticket.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A ticket was opened */
    readonly post: operations['event.ticket.created'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'ticket.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A ticket or its last message changed */
    readonly post: operations['event.ticket.updated'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'ticket.assigned': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A ticket went to an agent or back to its queue */
    readonly post: operations['event.ticket.assigned'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'ticket.closed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A ticket was resolved or closed */
    readonly post: operations['event.ticket.closed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.received': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A contact wrote */
    readonly post: operations['event.message.received'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.queued': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A message to a contact was stored and waits to be sent */
    readonly post: operations['event.message.queued'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.sent': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The network took a message */
    readonly post: operations['event.message.sent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.delivered': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A message reached the contact */
    readonly post: operations['event.message.delivered'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The contact read a message */
    readonly post: operations['event.message.read'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.failed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A message will not be sent */
    readonly post: operations['event.message.failed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'whatsapp.instance.status_changed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A WhatsApp number changed its connection status */
    readonly post: operations['event.whatsapp.instance.status_changed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface components {
  schemas: {
    readonly Actor: {
      readonly kind: 'user' | 'api_key' | 'embed' | 'platform' | 'contact' | 'system';
      readonly id: string;
    };
    readonly ApiKey: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      /** @description Permissions the key holds, as long as its creator holds them, too */
      readonly scopes: readonly string[];
      readonly createdBy: string | null;
      readonly lastUsedAt: string | null;
      readonly expiresAt: string | null;
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly ApiKeyInput: {
      readonly name: string;
      readonly scopes: readonly string[];
      /** Format: date-time */
      readonly expiresAt?: string;
    };
    readonly Contact: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly phone: string | null;
      readonly email: string | null;
      readonly notes: string;
      readonly isBlocked: boolean;
      readonly lastInteractionAt: string | null;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly ContactInput: {
      readonly name: string;
      /** @description E.164, or as people write it; without a country code it is Brazilian. Both spellings of a Brazilian mobile number are the same person. */
      readonly phone?: string;
      /** Format: email */
      readonly email?: string;
      readonly notes?: string;
    };
    readonly ContactPatch: {
      readonly name?: string;
      /** @description E.164, or as people write it; without a country code it is Brazilian. Both spellings of a Brazilian mobile number are the same person. */
      readonly phone?: string;
      readonly email?: string | null;
      readonly notes?: string;
      readonly isBlocked?: boolean;
    };
    readonly CreatedApiKey: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      /** @description Permissions the key holds, as long as its creator holds them, too */
      readonly scopes: readonly string[];
      readonly createdBy: string | null;
      readonly lastUsedAt: string | null;
      readonly expiresAt: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      /** @description The credential itself; it cannot be read again */
      readonly key: string;
    };
    readonly Login: {
      readonly tenant: string;
      readonly email: string;
      readonly password: string;
    };
    readonly Me: {
      readonly actor: {
        readonly kind: string;
        readonly id: string;
      };
      readonly user: components['schemas']['User'] | null;
      readonly tenant: {
        /** Format: uuid */
        readonly id: string;
        readonly slug: string;
        readonly name: string;
      };
      readonly permissions: readonly string[];
    };
    readonly MePatch: {
      readonly name: string;
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
    readonly PasswordChange: {
      readonly currentPassword: string;
      readonly newPassword: string;
    };
    readonly Permission: {
      readonly id: string;
      readonly plugin: string;
      readonly description: string;
      /** @description Built-in roles that hold it */
      readonly roles: readonly string[];
    };
    /** @description RFC 9457, with members of the problem itself */
    readonly Problem: {
      /** @description Where the problem is described */
      readonly type: string;
      readonly title: string;
      readonly status: number;
      readonly detail: string;
      /** @description Path of the request */
      readonly instance: string;
      /** @description Stable name to switch on */
      readonly code: string;
      readonly requestId: string;
      readonly errors?: readonly {
        /** @description JSON Pointer into the body, or /query/…, /params/…, /headers/… */
        readonly pointer: string;
        readonly detail: string;
      }[];
    } & {
      readonly [key: string]: unknown;
    };
    readonly Queue: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly description: string;
      /** @description Red, green and blue as #RRGGBB */
      readonly color: string;
      /** @description Place in lists, smallest first */
      readonly position: number;
      readonly isActive: boolean;
      /** @description Tickets without another queue land here; one queue of a tenant at most */
      readonly isDefault: boolean;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly QueueInput: {
      readonly name: string;
      readonly description?: string;
      /** @description Red, green and blue as #RRGGBB */
      readonly color?: string;
      /** @description Place in lists, smallest first */
      readonly position?: number;
      readonly isActive?: boolean;
      /** @constant */
      readonly isDefault?: true;
    };
    readonly QueuePatch: {
      readonly name?: string;
      readonly description?: string;
      /** @description Red, green and blue as #RRGGBB */
      readonly color?: string;
      /** @description Place in lists, smallest first */
      readonly position?: number;
      readonly isActive?: boolean;
      /**
       * @description Makes this the default instead of the present one
       * @constant
       */
      readonly isDefault?: true;
    };
    readonly RefreshToken: {
      readonly refreshToken: string;
    };
    readonly Session: {
      /** @description Send it as Authorization: Bearer */
      readonly accessToken: string;
      /** @description Seconds until the access token expires */
      readonly expiresIn: number;
      /** @description Good for one call of /v1/auth/refresh */
      readonly refreshToken: string;
      readonly user: components['schemas']['User'];
    };
    readonly Tenant: {
      /** Format: uuid */
      readonly id: string;
      /** @description Names the tenant at login; never changes */
      readonly slug: string;
      readonly name: string;
      /** @description Nobody logs in to a suspended tenant, and its tokens and keys are refused */
      readonly status: 'active' | 'suspended';
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly TenantInput: {
      readonly name: string;
      /** @description Names the tenant at login; never changes */
      readonly slug: string;
      /** Format: email */
      readonly adminEmail: string;
      readonly adminName?: string;
      readonly adminPassword: string;
    };
    readonly TenantPatch: {
      readonly name?: string;
      /** @description Nobody logs in to a suspended tenant, and its tokens and keys are refused */
      readonly status?: 'active' | 'suspended';
    };
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
    readonly TicketAssignment: {
      readonly assigneeId: string | null;
    };
    readonly TicketClosing: {
      readonly reason?: string;
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
    readonly User: {
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: email
       * @description Unique in the tenant, whatever the case
       */
      readonly email: string;
      readonly name: string;
      readonly role: 'admin' | 'supervisor' | 'agent';
      /** @description Inactive users cannot log in */
      readonly status: 'active' | 'inactive';
      readonly lastLoginAt: string | null;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly UserInput: {
      readonly name: string;
      /**
       * Format: email
       * @description Unique in the tenant, whatever the case
       */
      readonly email: string;
      readonly role: 'admin' | 'supervisor' | 'agent';
      readonly password: string;
    };
    readonly UserPatch: {
      readonly name?: string;
      readonly role?: 'admin' | 'supervisor' | 'agent';
      /** @description Inactive users cannot log in */
      readonly status?: 'active' | 'inactive';
    };
    readonly WhatsAppInstance: {
      /** Format: uuid */
      readonly id: string;
      /** @description sandbox: simulated customers, no phone. baileys: a linked phone. */
      readonly engine: 'sandbox' | 'baileys';
      readonly name: string;
      readonly phoneNumber: string | null;
      readonly status: 'connected' | 'connecting' | 'disconnected' | 'failed';
      /** Format: date-time */
      readonly statusChangedAt: string;
      /** @description For If-Match */
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly WhatsAppSandboxCustomer: {
      /** Format: uuid */
      readonly id: string;
      /** @description E.164, for example +5511900000001 */
      readonly phone: string;
      readonly displayName: string | null;
      /** @description writes_first, answers: follow the script. reads: read receipts only. silent: delivered only. fails: see failure. */
      readonly behavior: 'writes_first' | 'answers' | 'reads' | 'silent' | 'fails';
      readonly failure:
        | (
            | {
                /** @constant */
                readonly mode: 'invalid_recipient';
              }
            | {
                /** @constant */
                readonly mode: 'rejected_later';
              }
            | {
                /** @constant */
                readonly mode: 'first_attempts';
                readonly attempts: number;
              }
          )
        | null;
      readonly delays: {
        /** @description Milliseconds from connecting to the first message of writes_first */
        readonly writeMs: number;
        /** @description Milliseconds from sending to delivered */
        readonly deliverMs: number;
        /** @description Milliseconds from delivered to read */
        readonly readMs: number;
        /** @description Milliseconds from read to the answer */
        readonly answerMs: number;
      };
      readonly script: readonly {
        readonly text?: string;
        readonly media?: {
          readonly kind: 'image' | 'audio' | 'video' | 'document' | 'sticker';
          readonly mimeType: string;
          readonly fileName?: string;
          readonly sizeBytes?: number;
          /** @description Where the bytes can be had: https, or the bytes themselves as a data URL */
          readonly sourceUrl?: string;
          readonly caption?: string;
        };
        readonly location?: {
          readonly latitude: number;
          readonly longitude: number;
          readonly name?: string;
          readonly address?: string;
        };
        readonly contact?: {
          readonly fullName: string;
          readonly phones: readonly string[];
        };
      }[];
      /** @description Messages of the script already written or about to be */
      readonly scriptPosition: number;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly WhatsAppSandboxInboxItem: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly customerId: string;
      /** @description E.164, for example +5511900000001 */
      readonly phone: string;
      readonly providerMessageId: string;
      readonly content: {
        readonly type: string;
      } & {
        readonly [key: string]: unknown;
      };
      /** @description How often it was sent; above 1 the repeats were absorbed */
      readonly deliveries: number;
      /** Format: date-time */
      readonly receivedAt: string;
    };
  };
  responses: never;
  parameters: {
    /** @description Repeating a request with the same key and body within 24 h repeats its answer */
    readonly IdempotencyKey: string;
    /** @description Version of the row that the change is based on, such as "3" */
    readonly IfMatch: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly 'apiKeys.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['ApiKey'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'apiKeys.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApiKeyInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreatedApiKey'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `api_keys.scope_not_grantable`: The scope is not yours to give
       *
       *     `api_keys.expiry_not_ahead`: The expiry has passed
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'apiKeys.revoke': {
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
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
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
        readonly 'application/json': components['schemas']['Login'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Session'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.invalid_credentials`: The login failed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'auth.logout': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RefreshToken'];
      };
    };
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'auth.changePassword': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PasswordChange'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Session'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.not_a_user`: Only for users
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.wrong_password`: The current password is wrong
       *
       *     `auth.password_rejected`: The password is not good enough
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'auth.refresh': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RefreshToken'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Session'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.refresh_token_invalid`: The session is over */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        /** @description By name, or newest first */
        readonly sort?: 'name' | 'created';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Contact'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `contacts.phone_taken`: The telephone number belongs to another contact
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `contacts.invalid_phone`: Not a telephone number */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.get': {
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
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `contacts.phone_taken`: The telephone number belongs to another contact */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `contacts.invalid_phone`: Not a telephone number */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'events.follow': {
    readonly parameters: {
      readonly query?: {
        /** @description Cursor to resume after; `Last-Event-ID` wins */
        readonly after?: string;
        /** @description Event types, separated by commas; all when left out */
        readonly types?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Event stream */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/event-stream': string;
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `events.cursor_expired`: The cursor is too old */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
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
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Me'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'me.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MePatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.not_a_user`: Only for users
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'messages.get': {
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
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'permissions.list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Permission'][];
          };
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformTenants.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Tenant'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformTenants.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TenantInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tenant'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tenants.slug_taken`: The slug is taken
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.password_rejected`: The password is not good enough */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformTenants.get': {
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
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tenant'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformTenants.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TenantPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tenant'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queues.list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Queue'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queues.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['QueueInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Queue'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `queues.name_taken`: The queue name is taken
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queues.get': {
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
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Queue'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queues.delete': {
    readonly parameters: {
      readonly query?: {
        readonly moveTo?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `queues.not_empty`: The queue has open tickets
       *
       *     `queues.default_needed`: The default queue cannot be removed
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `queues.unknown`: No such queue */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queues.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['QueuePatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Queue'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `queues.name_taken`: The queue name is taken
       *
       *     `queues.default_needed`: The default queue cannot be removed
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        /** @description active stands for open, pending and assigned */
        readonly status?: 'active' | 'open' | 'pending' | 'assigned' | 'resolved' | 'closed';
        readonly queue?: string;
        /** @description A user, me or none */
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
      /** @description Success */
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
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.already_open`: The contact has an open ticket on this channel
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.unknown_contact`: No such contact
       *
       *     `channels.unknown_instance`: No such channel instance
       *
       *     `queues.unknown`: No such queue
       *
       *     `tickets.contact_unreachable`: The contact has no address on this channel
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
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
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
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
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `tickets.already_open`: The contact has an open ticket on this channel */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.transition_refused`: The status cannot follow
       *
       *     `tickets.assignee_needed`: Nobody is assigned
       *
       *     `queues.unknown`: No such queue
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.assign': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
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
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.not_open`: The ticket is not open
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `tickets.unknown_assignee`: No such active user */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
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
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'messages.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
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
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'messages.send': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MessageInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.not_open`: The ticket is not open
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.markRead': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.reopen': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.already_open`: The contact has an open ticket on this channel
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'users.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        /** @description Inactive users cannot log in */
        readonly status?: 'active' | 'inactive';
        readonly role?: 'admin' | 'supervisor' | 'agent';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['User'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'users.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UserInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `users.role_not_grantable`: The role is above yours
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `users.email_taken`: The e-mail address is taken
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.password_rejected`: The password is not good enough */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'users.get': {
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
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'users.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UserPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `users.role_not_grantable`: The role is above yours
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `users.last_admin`: The last admin has to stay */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.listInstances': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['WhatsAppInstance'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.createInstance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly name: string;
          /** @description sandbox: simulated customers, no phone. baileys: a linked phone. */
          readonly engine: 'sandbox' | 'baileys';
          /** @description E.164, for example +5511900000001 */
          readonly phoneNumber?: string;
        };
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WhatsAppInstance'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `whatsapp.engine_unavailable`: The engine is not available */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.getInstance': {
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
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WhatsAppInstance'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.archiveInstance': {
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
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.updateInstance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly name?: string;
          readonly phoneNumber?: string | null;
        };
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WhatsAppInstance'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.connectInstance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WhatsAppInstance'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.disconnectInstance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WhatsAppInstance'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.getInstanceQr': {
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
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `whatsapp.pairing_not_needed`: This number needs no pairing */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsappSandbox.listCustomers': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['WhatsAppSandboxCustomer'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsappSandbox.configureCustomer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @description E.164, for example +5511900000001 */
          readonly phone: string;
          readonly displayName?: string;
          /** @description writes_first, answers: follow the script. reads: read receipts only. silent: delivered only. fails: see failure. */
          readonly behavior: 'writes_first' | 'answers' | 'reads' | 'silent' | 'fails';
          /** @description Only for behavior fails; invalid_recipient when left out */
          readonly failure?:
            | {
                /** @constant */
                readonly mode: 'invalid_recipient';
              }
            | {
                /** @constant */
                readonly mode: 'rejected_later';
              }
            | {
                /** @constant */
                readonly mode: 'first_attempts';
                readonly attempts: number;
              };
          readonly delays?: {
            /** @description Milliseconds from connecting to the first message of writes_first */
            readonly writeMs?: number;
            /** @description Milliseconds from sending to delivered */
            readonly deliverMs?: number;
            /** @description Milliseconds from delivered to read */
            readonly readMs?: number;
            /** @description Milliseconds from read to the answer */
            readonly answerMs?: number;
          };
          /** @description What they write, one message per turn */
          readonly script?: readonly {
            readonly text?: string;
            readonly media?: {
              readonly kind: 'image' | 'audio' | 'video' | 'document' | 'sticker';
              readonly mimeType: string;
              readonly fileName?: string;
              readonly sizeBytes?: number;
              /** @description Where the bytes can be had: https, or the bytes themselves as a data URL */
              readonly sourceUrl?: string;
              readonly caption?: string;
            };
            readonly location?: {
              readonly latitude: number;
              readonly longitude: number;
              readonly name?: string;
              readonly address?: string;
            };
            readonly contact?: {
              readonly fullName: string;
              readonly phones: readonly string[];
            };
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WhatsAppSandboxCustomer'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `whatsapp.sandbox_message_ambiguous`: A message says exactly one thing
       *
       *     `whatsapp.sandbox_failure_not_applicable`: Only customers of behavior fails have a failure
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsappSandbox.listInbox': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        /** @description E.164, for example +5511900000001 */
        readonly phone?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['WhatsAppSandboxInboxItem'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsappSandbox.write': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @description E.164, for example +5511900000001 */
          readonly from: string;
          readonly displayName?: string;
          /** @description The id on the simulated network; the same one twice from one phone is one message */
          readonly messageId?: string;
          readonly text?: string;
          readonly media?: {
            readonly kind: 'image' | 'audio' | 'video' | 'document' | 'sticker';
            readonly mimeType: string;
            readonly fileName?: string;
            readonly sizeBytes?: number;
            /** @description Where the bytes can be had: https, or the bytes themselves as a data URL */
            readonly sourceUrl?: string;
            readonly caption?: string;
          };
          readonly location?: {
            readonly latitude: number;
            readonly longitude: number;
            readonly name?: string;
            readonly address?: string;
          };
          readonly contact?: {
            readonly fullName: string;
            readonly phones: readonly string[];
          };
        };
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly messageId: string;
            /** Format: uuid */
            readonly customerId: string;
          };
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `whatsapp.sandbox_message_ambiguous`: A message says exactly one thing */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.getInstanceStatus': {
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
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** Format: uuid */
            readonly id: string;
            /** @description sandbox: simulated customers, no phone. baileys: a linked phone. */
            readonly engine: 'sandbox' | 'baileys';
            readonly status: 'connected' | 'connecting' | 'disconnected' | 'failed';
            /** Format: date-time */
            readonly statusChangedAt: string;
            /** @description Events of the simulated network that have not been handed in yet */
            readonly pendingActions: number;
            readonly nextActionAt: string | null;
          };
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'event.contact.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'contact.created';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Contact'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.contact.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'contact.updated';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Contact'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.user.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'user.created';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['User'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.user.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'user.updated';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['User'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.ticket.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'ticket.created';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Ticket'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.ticket.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'ticket.updated';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Ticket'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.ticket.assigned': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'ticket.assigned';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Ticket'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.ticket.closed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'ticket.closed';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Ticket'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.received': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.received';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Message'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.queued': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.queued';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Message'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.sent': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.sent';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Message'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.delivered': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.delivered';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Message'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.read';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Message'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.failed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.failed';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Message'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.whatsapp.instance.status_changed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'whatsapp.instance.status_changed';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: {
            readonly instance: components['schemas']['WhatsAppInstance'];
            readonly previousStatus: 'connected' | 'connecting' | 'disconnected' | 'failed';
          };
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
