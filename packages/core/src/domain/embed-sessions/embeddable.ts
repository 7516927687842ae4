import { Type, type Static } from 'typebox';

/** Elements that a host page may show. */
export const EmbedWidget = Type.Union(
  (
    [
      'inbox',
      'conversation',
      'ticket-board',
      'pipeline',
      'simulator',
      'connect',
      'provision',
      'audit',
      'pulse',
      'delivery',
      'sandbox',
    ] as const
  ).map((name) => Type.Literal(name)),
  { description: 'Element without its `le-`' },
);
export type EmbedWidget = Static<typeof EmbedWidget>;

/** What each element needs to do everything it shows. `provision` works above tenants, where no embed session reaches. */
export const widgetNeeds: Readonly<Record<EmbedWidget, readonly string[]>> = {
  inbox: [
    'tickets:read',
    'messages:read',
    'contacts:read',
    'queues:read',
    'tags:read',
    'users:read',
    'views:read',
    'media:read',
    'events:read',
  ],
  conversation: [
    'tickets:read',
    'tickets:write',
    'messages:read',
    'messages:send',
    'contacts:read',
    'queues:read',
    'tags:read',
    'users:read',
    'quick-replies:read',
    'media:read',
    'media:write',
    'events:read',
  ],
  'ticket-board': ['tickets:read', 'tickets:write', 'contacts:read', 'queues:read', 'tags:read', 'users:read', 'events:read'],
  pipeline: ['leads:read', 'leads:write', 'contacts:read', 'users:read', 'events:read'],
  simulator: ['credit:read', 'credit:sell', 'contacts:read', 'tickets:read', 'messages:send', 'events:read'],
  connect: ['whatsapp:read', 'whatsapp:connect', 'events:read'],
  provision: [],
  audit: ['audit:read', 'users:read'],
  pulse: ['inbox:report', 'tickets:read', 'messages:read', 'queues:read', 'events:read'],
  delivery: ['messages:read', 'messages:send', 'events:read'],
  sandbox: ['whatsapp:read', 'whatsapp:write', 'tickets:read', 'messages:read', 'events:read'],
};

/** Every session may ask who it is. */
export const alwaysHeld = 'self:read';

/**
 * What no page may hold, since whoever takes it from the page would keep it: the making of credentials, of people who log in, and of
 * addresses that everything is sent to.
 */
const neverInPages: ReadonlySet<string> = new Set([
  'api-keys:read',
  'api-keys:write',
  'embed-sessions:read',
  'embed-sessions:write',
  'embed-keys:read',
  'embed-keys:write',
  'invites:read',
  'invites:write',
  'roles:write',
  'users:write',
  'webhooks:read',
  'webhooks:write',
]);

/** Whether a permission may be in the hands of a page at all. */
export const isEmbeddable = (permission: string): boolean => !neverInPages.has(permission);
