// Written from the OpenAPI document of an engine. Do not edit.

export interface paths {
  readonly '/v1/reminders': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List reminders, next due first
     * @description Open ones, unless another status is asked for.
     */
    readonly get: operations['reminders.list'];
    readonly put?: never;
    /** Set a reminder */
    readonly post: operations['reminders.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reminders/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a reminder */
    readonly get: operations['reminders.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reminders/{id}/cancel': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Cancel a reminder */
    readonly post: operations['reminders.cancel'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface webhooks {
  readonly 'reminders.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A reminder was set */
    readonly post: operations['event.reminders.created'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'reminders.fell_due': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** It is time to call a contact back */
    readonly post: operations['event.reminders.fell_due'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'reminders.cancelled': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A reminder is not needed any more */
    readonly post: operations['event.reminders.cancelled'];
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
    readonly Reminder: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly contactId: string;
      /** Format: date-time */
      readonly dueAt: string;
      readonly note: string;
      /** @description Open until its time comes (due), somebody cancels it or the contact writes first (cancelled) */
      readonly status: 'open' | 'due' | 'cancelled';
      /** Format: date-time */
      readonly createdAt: string;
      readonly settledAt: string | null;
    };
    readonly ReminderInput: {
      /** Format: uuid */
      readonly contactId: string;
      /** Format: date-time */
      readonly dueAt: string;
      readonly note?: string;
    };
  };
  responses: never;
  parameters: {
    /** @description Repeating a request with the same key and body within 24 h repeats its answer */
    readonly IdempotencyKey: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly 'reminders.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        /** @description Open until its time comes (due), somebody cancels it or the contact writes first (cancelled) */
        readonly status?: 'open' | 'due' | 'cancelled';
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
            readonly data: readonly components['schemas']['Reminder'][];
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
       *
       *     `auth.session_revoked`: The session was ended
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
       * @description `auth.forbidden`: The permission is missing
       *
       *     `auth.origin_not_allowed`: The session is for other pages
       */
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
  readonly 'reminders.create': {
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
        readonly 'application/json': components['schemas']['ReminderInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Reminder'];
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
       *
       *     `auth.session_revoked`: The session was ended
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
       * @description `auth.forbidden`: The permission is missing
       *
       *     `auth.origin_not_allowed`: The session is for other pages
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
       * @description `reminders.unknown_contact`: No such contact
       *
       *     `reminders.due_time_not_ahead`: The time is not ahead
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
  readonly 'reminders.get': {
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
          readonly 'application/json': components['schemas']['Reminder'];
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
       *
       *     `auth.session_revoked`: The session was ended
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
       * @description `auth.forbidden`: The permission is missing
       *
       *     `auth.origin_not_allowed`: The session is for other pages
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
  readonly 'reminders.cancel': {
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
          readonly 'application/json': components['schemas']['Reminder'];
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
       *
       *     `auth.session_revoked`: The session was ended
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
       * @description `auth.forbidden`: The permission is missing
       *
       *     `auth.origin_not_allowed`: The session is for other pages
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
      /**
       * @description `reminders.already_due`: The reminder fell due
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
  readonly 'event.reminders.created': {
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
          readonly type: 'reminders.created';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Reminder'];
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
  readonly 'event.reminders.fell_due': {
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
          readonly type: 'reminders.fell_due';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Reminder'];
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
  readonly 'event.reminders.cancelled': {
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
          readonly type: 'reminders.cancelled';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Reminder'];
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
