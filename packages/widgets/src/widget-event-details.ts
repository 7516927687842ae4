import type { LeadEngineError, Lead, Message, ProvisioningAction, ShownProvisioning, Ticket } from '@leadengine/sdk';
import type { AuditFilters, AuditState } from './audit/audit-controller.js';
import type { ConnectState } from './connect/connect-controller.js';
import type { PhaseName } from './connect/connect-words.js';
import type { ConnectionState } from './connection/connection.js';
import type { LeadStatus } from './pipeline/lead-column.js';
import type { ProvisionPhase } from './provision/timeline.js';
import type { SandboxState } from './sandbox/sandbox-controller.js';
import type { SimulatorState } from './simulator/simulator.contract.js';
import type { WidgetEvent, WidgetTag } from './widget-events.js';

interface Failed {
  readonly 'le-error': { readonly error: unknown };
}
interface Opened {
  readonly ticketId: string;
  readonly ticket: Ticket;
}
interface QueueMove {
  readonly ticketId: string;
  readonly queueId: string;
}
interface LeadMove {
  readonly leadId: string;
  readonly status: LeadStatus;
}
interface Proposal {
  readonly ticketId: string | undefined;
  readonly offer: NonNullable<SimulatorState['offer']>;
}
interface LinkPhase {
  readonly instanceId: string;
  readonly phase: PhaseName;
}

interface RunState {
  readonly id: string;
  readonly state: ShownProvisioning['state'];
}

/** What every widget that can stand in a frame fires under one name; a frame can show any of them. */
type OfAny<Name extends string> = {
  [Tag in Exclude<keyof WidgetEventDetails, 'le-frame' | 'le-provision'>]: Name extends keyof WidgetEventDetails[Tag]
    ? WidgetEventDetails[Tag][Name]
    : never;
}[Exclude<keyof WidgetEventDetails, 'le-frame' | 'le-provision'>];

/** What the events of each element carry as `detail`. */
export interface WidgetEventDetails {
  readonly 'le-provider': {
    readonly 'le-state': { readonly state: ConnectionState };
    readonly 'le-auth-required': { readonly reason: ConnectionState; readonly code: LeadEngineError['code'] | undefined };
  };
  readonly 'le-inbox': { readonly 'le-before-select': Opened; readonly 'le-select': Opened } & Failed;
  readonly 'le-conversation': {
    readonly 'le-opened': Opened;
    readonly 'le-received': { readonly message: Message };
    readonly 'le-back': Readonly<Record<string, never>>;
  } & Failed;
  readonly 'le-ticket-board': {
    readonly 'le-before-move': QueueMove;
    readonly 'le-moved': QueueMove;
    readonly 'le-select': Opened;
  } & Failed;
  readonly 'le-connect': {
    readonly 'le-before-connect': LinkPhase;
    readonly 'le-phase': LinkPhase;
    readonly 'le-connected': { readonly instanceId: string; readonly instance: NonNullable<ConnectState['instance']> };
  } & Failed;
  readonly 'le-pipeline': {
    readonly 'le-before-move': LeadMove;
    readonly 'le-moved': LeadMove;
    readonly 'le-select': { readonly leadId: string; readonly lead: Lead; readonly ticketId: string | null };
  } & Failed;
  readonly 'le-simulator': {
    readonly 'le-simulated': { readonly simulation: NonNullable<SimulatorState['simulation']> };
    readonly 'le-before-send': Proposal;
    readonly 'le-sent': Proposal & { readonly message: Message };
  } & Failed;
  readonly 'le-sandbox': {
    readonly 'le-before-write': { readonly instanceId: string; readonly phone: string; readonly text: string };
    readonly 'le-play': { readonly instanceId: string | undefined; readonly customer: SandboxState['customer'] };
    readonly 'le-answered': { readonly message: Message };
  } & Failed;
  readonly 'le-audit': {
    readonly 'le-search': { readonly filters: AuditFilters };
    readonly 'le-verified': { readonly verification: NonNullable<AuditState['verification']> };
  } & Failed;
  readonly 'le-provision': {
    readonly 'le-before-action': { readonly id: string; readonly action: ProvisioningAction };
    readonly 'le-changed': RunState & { readonly phase: ProvisionPhase };
    readonly 'le-done': RunState;
  } & Failed;
  readonly 'le-pulse': Failed;
  readonly 'le-delivery': {
    readonly 'le-before-resend': { readonly messageId: string };
    readonly 'le-resent': { readonly messageId: string };
    readonly 'le-select': { readonly ticketId: string };
  } & Failed;
  readonly 'le-frame': { readonly [Name in WidgetEvent<'le-frame'>]: OfAny<Name> };
}

/** An event of one element, as its listeners get it. */
export type WidgetEventOf<Tag extends WidgetTag, Name extends WidgetEvent<Tag>> = CustomEvent<
  Name extends keyof WidgetEventDetails[Tag] ? WidgetEventDetails[Tag][Name] : never
>;

/** What an event of this name carries, whichever element fires it. */
export type DetailOf<Name extends WidgetEvent<WidgetTag>> = {
  [Tag in WidgetTag]: Name extends keyof WidgetEventDetails[Tag] ? WidgetEventDetails[Tag][Name] : never;
}[WidgetTag];
