import type { LeAudit } from './audit/le-audit.element.js';
import type { LeConnect } from './connect/le-connect.element.js';
import type { LeConversation } from './conversation/le-conversation.element.js';
import type { LeDelivery } from './delivery/le-delivery.element.js';
import type { LeFrame } from './frame/le-frame.element.js';
import type { LeInbox } from './inbox/le-inbox.element.js';
import type { LePipeline } from './pipeline/le-pipeline.element.js';
import type { LeProvider } from './provider/le-provider.element.js';
import type { LeProvision } from './provision/le-provision.element.js';
import type { LePulse } from './pulse/le-pulse.element.js';
import type { LeSandbox } from './sandbox/le-sandbox.element.js';
import type { LeSimulator } from './simulator/le-simulator.element.js';
import type { LeTicketBoard } from './ticket-board/le-ticket-board.element.js';
import type { WidgetEventOf } from './widget-event-details.js';
import type { WidgetEvent, WidgetTag } from './widget-events.js';

/** What an element may be given in JSX: its own properties, and what any element takes. */
type Given<Tag extends WidgetTag, Element, Own extends keyof Element> = { readonly [Name in Own]?: Element[Name] } & {
  readonly [Name in WidgetEvent<Tag> as `on${Name}`]?: (event: WidgetEventOf<Tag, Name>) => void;
} & {
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
  readonly 'le-provider': Given<'le-provider', LeProvider, 'engineUrl' | 'theme' | 'locale' | 'getToken'>;
  readonly 'le-inbox': Given<'le-inbox', LeInbox, 'connection' | 'controller' | 'filters' | 'label' | 'tab' | 'tabs'>;
  readonly 'le-conversation': Given<
    'le-conversation',
    LeConversation,
    'back' | 'connection' | 'controller' | 'keepNothing' | 'noFiles' | 'readOnly' | 'ticketId'
  >;
  readonly 'le-ticket-board': Given<'le-ticket-board', LeTicketBoard, 'connection' | 'controller' | 'label' | 'limit'>;
  readonly 'le-connect': Given<'le-connect', LeConnect, 'connection' | 'controller' | 'instanceId'>;
  readonly 'le-simulator': Given<'le-simulator', LeSimulator, 'connection' | 'controller' | 'label' | 'ticket'>;
  readonly 'le-sandbox': Given<'le-sandbox', LeSandbox, 'connection' | 'controller' | 'instanceId' | 'label' | 'phone'>;
  readonly 'le-pipeline': Given<'le-pipeline', LePipeline, 'connection' | 'controller' | 'label' | 'owner' | 'statuses'>;
  readonly 'le-audit': Given<'le-audit', LeAudit, 'connection' | 'controller' | 'filters' | 'label'>;
  readonly 'le-pulse': Given<'le-pulse', LePulse, 'connection' | 'controller' | 'label'>;
  readonly 'le-provision': Given<'le-provision', LeProvision, 'controller' | 'label' | 'src'>;
  readonly 'le-delivery': Given<'le-delivery', LeDelivery, 'connection' | 'controller' | 'days' | 'label'>;
  readonly 'le-frame': Given<
    'le-frame',
    LeFrame,
    'autoHeight' | 'engineUrl' | 'getToken' | 'label' | 'locale' | 'options' | 'theme' | 'widget'
  >;
}
