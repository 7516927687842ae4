import type { LeAudit } from './audit/le-audit.element.js';
import type { LeConnect } from './connect/le-connect.element.js';
import type { LeConversation } from './conversation/le-conversation.element.js';
import type { LeDelivery } from './delivery/le-delivery.element.js';
import type { LeInbox } from './inbox/le-inbox.element.js';
import type { LePipeline } from './pipeline/le-pipeline.element.js';
import type { LeProvider } from './provider/le-provider.element.js';
import type { LePulse } from './pulse/le-pulse.element.js';
import type { LeSandbox } from './sandbox/le-sandbox.element.js';
import type { LeSimulator } from './simulator/le-simulator.element.js';
import type { LeTicketBoard } from './ticket-board/le-ticket-board.element.js';

/** What an element may be given in JSX: its own properties, and what any element takes. */
type Given<Element, Own extends keyof Element, Heard extends string = never> = { readonly [Name in Own]?: Element[Name] } & Readonly<
  Partial<Record<`on${Heard}`, (event: CustomEvent) => void>>
> & {
    readonly children?: unknown;
    readonly class?: string;
    readonly className?: string;
    readonly dir?: string;
    readonly hidden?: boolean;
    readonly id?: string;
    readonly key?: string | number;
    readonly lang?: string;
    readonly part?: string;
    readonly ref?: unknown;
    readonly slot?: string;
  };

/**
 * The elements for JSX, with the properties and events that React 19 and Preact set and hear.
 *
 * @example
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends WidgetElements {}
 *   }
 * }
 */
export interface WidgetElements {
  readonly 'le-provider': Given<LeProvider, 'engineUrl' | 'theme' | 'locale' | 'getToken', 'le-state' | 'le-auth-required'>;
  readonly 'le-inbox': Given<
    LeInbox,
    'connection' | 'controller' | 'filters' | 'label' | 'tab' | 'tabs',
    'le-before-select' | 'le-select' | 'le-error'
  >;
  readonly 'le-conversation': Given<
    LeConversation,
    'back' | 'connection' | 'controller' | 'keepNothing' | 'noFiles' | 'readOnly' | 'ticketId',
    'le-opened' | 'le-received' | 'le-back' | 'le-error'
  >;
  readonly 'le-ticket-board': Given<
    LeTicketBoard,
    'connection' | 'controller' | 'label' | 'limit',
    'le-before-move' | 'le-moved' | 'le-select' | 'le-error'
  >;
  readonly 'le-connect': Given<
    LeConnect,
    'connection' | 'controller' | 'instanceId',
    'le-before-connect' | 'le-phase' | 'le-connected' | 'le-error'
  >;
  readonly 'le-simulator': Given<
    LeSimulator,
    'connection' | 'controller' | 'label' | 'ticket',
    'le-simulated' | 'le-before-send' | 'le-sent' | 'le-error'
  >;
  readonly 'le-sandbox': Given<
    LeSandbox,
    'connection' | 'controller' | 'instanceId' | 'label' | 'phone',
    'le-before-write' | 'le-play' | 'le-answered' | 'le-error'
  >;
  readonly 'le-pipeline': Given<
    LePipeline,
    'connection' | 'controller' | 'label' | 'owner' | 'statuses',
    'le-before-move' | 'le-moved' | 'le-select' | 'le-error'
  >;
  readonly 'le-audit': Given<LeAudit, 'connection' | 'controller' | 'filters' | 'label', 'le-search' | 'le-verified' | 'le-error'>;
  readonly 'le-pulse': Given<LePulse, 'connection' | 'controller' | 'label', 'le-error'>;
  readonly 'le-delivery': Given<
    LeDelivery,
    'connection' | 'controller' | 'days' | 'label',
    'le-before-resend' | 'le-resent' | 'le-select' | 'le-error'
  >;
}
