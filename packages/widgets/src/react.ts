import { LeAudit as Audit } from './audit/le-audit.element.js';
import { LeConnect as Connect } from './connect/le-connect.element.js';
import { LeConversation as Conversation } from './conversation/le-conversation.element.js';
import './define.js';
import { LeDelivery as Delivery } from './delivery/le-delivery.element.js';
import { LeInbox as Inbox } from './inbox/le-inbox.element.js';
import { LePipeline as Pipeline } from './pipeline/le-pipeline.element.js';
import { LeProvider as Provider } from './provider/le-provider.element.js';
import { LeProvision as Provision } from './provision/le-provision.element.js';
import { LePulse as Pulse } from './pulse/le-pulse.element.js';
import { LeSandbox as Sandbox } from './sandbox/le-sandbox.element.js';
import { LeSimulator as Simulator } from './simulator/le-simulator.element.js';
import { LeTicketBoard as TicketBoard } from './ticket-board/le-ticket-board.element.js';
import { wrap } from './react-wrap.js';

// Components for React 18 and 19: properties are set as such before the first paint, and events are heard by `onLe…`.
export const LeAudit = wrap('le-audit', Audit);
export const LeConnect = wrap('le-connect', Connect);
export const LeConversation = wrap('le-conversation', Conversation);
export const LeDelivery = wrap('le-delivery', Delivery);
export const LeInbox = wrap('le-inbox', Inbox);
export const LePipeline = wrap('le-pipeline', Pipeline);
export const LeProvider = wrap('le-provider', Provider);
export const LeProvision = wrap('le-provision', Provision);
export const LePulse = wrap('le-pulse', Pulse);
export const LeSandbox = wrap('le-sandbox', Sandbox);
export const LeSimulator = wrap('le-simulator', Simulator);
export const LeTicketBoard = wrap('le-ticket-board', TicketBoard);
